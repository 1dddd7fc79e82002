// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "gui/model/jobwatch.h"
#include "mapping/access.h"
#include "mapping/openfile.h"

#include <QDialog>

#include <functional>
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
/// Owns its form. The file is looked at in a job, because a network may not answer. What the accessors give is valid
/// once the dialog was accepted. Interface thread only.
class OpenAtDialog : public QDialog {
    Q_OBJECT

public:
    /// Says how many bytes the file at a path has, or why it cannot be opened; called in jobs, one at a time.
    using Look = std::function<Result<Size>(const std::string& path)>;
    explicit OpenAtDialog(JobRunner& jobs, QWidget* parent = nullptr, Look ask = {});
    ~OpenAtDialog() override;

    /// As the operating system wants it, in its own encoding.
    [[nodiscard]] std::string path() const;
    [[nodiscard]] OpenRange range() const;
    [[nodiscard]] Access access() const;

private:
    /// Lets the user point at the file instead.
    void browse();
    /// Has the file looked at whose path was typed last.
    void look();
    void finishLook(const std::string& path, Result<Size> size);
    /// Looks at all fields, writes the sentences, and allows or forbids to accept.
    void revalidate();
    /// Says what is known of the file, and whether there is one.
    bool readSize();
    /// Reads offset and length, and says whether both are within the file.
    bool readRange();
    /// A value up to `limit`; else nothing, and the reason in the note.
    [[nodiscard]] std::optional<Offset> valueIn(const QLineEdit* field, Size limit);

    std::unique_ptr<Ui::OpenAtDialog> m_ui;
    Look m_look;
    JobWatch m_looking;
    /// What was found under the path; nothing as long as that is not known.
    std::optional<Result<Size>> m_found;
    Size m_size = 0;
    OpenRange m_range;
};

} // namespace hexfolio
