// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "gui/model/bytesample.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace hexfolio {

/// The old and the new bytes of one change, side by side as hexadecimal and text, what differs marked.
///
/// Shows what it is given and reads nothing; as many bytes in a row as the width allows. Interface thread only.
class ByteComparison : public QWidget {
    Q_OBJECT

public:
    explicit ByteComparison(QWidget* parent = nullptr);
    ~ByteComparison() override;

    void setSamples(ByteSample onDisk, ByteSample now);
    void clear() { setSamples({}, {}); }

    /// How many bytes of a change are worth handing over.
    static constexpr Size sampleSize = 1024;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QPlainTextEdit* makePane();
    void updateTexts();
    void updateFonts();
    /// Lays the bytes out anew.
    void render();
    /// Colours the bytes that differ, in the digits and in the text.
    void mark(QPlainTextEdit* pane, const ByteSample& sample, const QColor& color) const;
    [[nodiscard]] int fittingBytesPerRow() const;
    /// Offset, digits and text, a line for each row.
    [[nodiscard]] QString dump(const ByteSample& sample) const;
    /// A byte that cannot be read on one side differs: nobody knows that it does not.
    [[nodiscard]] bool differs(std::size_t index) const;

    QLabel* m_oldTitle;
    QLabel* m_newTitle;
    QPlainTextEdit* m_oldPane;
    QPlainTextEdit* m_newPane;
    ByteSample m_old;
    ByteSample m_new;
    int m_bytesPerRow = 8;
};

} // namespace hexfolio
