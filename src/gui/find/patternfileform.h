// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/patternset.h"

#include <QDateTime>
#include <QWidget>

#include <memory>

class QLineEdit;
class QToolButton;

namespace hexfolio {

/// The field in which one says which file has the patterns to find; PatternSet::fromText() tells what stands in it.
///
/// Reads the file when it is asked for the patterns, and again only where the file is another one by then. Interface thread
/// only.
class PatternFileForm : public QWidget {
    Q_OBJECT

public:
    explicit PatternFileForm(QWidget* parent = nullptr);

    void setPath(const QString& path);
    [[nodiscard]] QString path() const;
    /// Errors: those of reading the file and of PatternSet::fromText(); TooLarge beyond `mostBytes`. The path is always in
    /// them.
    [[nodiscard]] Result<std::shared_ptr<const PatternSet>> patterns() const;
    /// What is wrong, with line and column where it is in the file's text.
    [[nodiscard]] QString complaint(const Error& error) const;

    static constexpr qint64 mostBytes = qint64{16} << 20;

Q_SIGNALS:
    void edited();
    void entered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void browse();
    void updateTexts();
    [[nodiscard]] Result<std::shared_ptr<const PatternSet>> read() const;

    QLineEdit* m_path;
    QToolButton* m_browse;
    /// What was read last, and from what.
    struct Seen {
        QString path;
        QDateTime changed;
        QByteArray text;
        Result<std::shared_ptr<const PatternSet>> patterns;
    };
    mutable std::unique_ptr<Seen> m_seen;
};

} // namespace hexfolio
