// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "mapping/access.h"
#include "mapping/openfile.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <string>

class QLineEdit;
namespace Ui {
class OpenAtDialog;
}

namespace hexfolio {

/// Asks for a file, the part of it to open, and how it shall be mapped. Opens nothing itself.
///
/// Owns its form. What the accessors give is valid once the dialog was accepted. Interface thread only.
class OpenAtDialog : public QDialog {
    Q_OBJECT

public:
    explicit OpenAtDialog(QWidget* parent = nullptr);
    ~OpenAtDialog() override;

    /// As the operating system wants it, in its own encoding.
    [[nodiscard]] std::string path() const;
    [[nodiscard]] OpenRange range() const;
    [[nodiscard]] Access access() const;

private:
    /// Lets the user point at the file instead.
    void browse();
    /// Looks at all fields, writes the sentences, and allows or forbids to accept.
    void revalidate();
    /// Looks at the file, and says whether there is one.
    bool readSize();
    /// Reads offset and length, and says whether both are within the file.
    bool readRange();
    /// A value up to `limit`; else nothing, and the reason in the note.
    [[nodiscard]] std::optional<Offset> valueIn(const QLineEdit* field, Size limit);

    std::unique_ptr<Ui::OpenAtDialog> m_ui;
    Size m_size = 0;
    OpenRange m_range;
};

} // namespace hexfolio
