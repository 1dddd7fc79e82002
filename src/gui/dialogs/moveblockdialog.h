// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs/documentdialog.h"

#include <memory>
#include <optional>

namespace Ui {
class MoveBlockDialog;
}

namespace hexfolio {

/// Copies a block of bytes over another place, or cuts it out and inserts it there.
///
/// Owns its form; borrows the context. Interface thread only.
class MoveBlockDialog : public DocumentDialog {
    Q_OBJECT

public:
    explicit MoveBlockDialog(DocumentContext& context, QWidget* parent = nullptr);
    ~MoveBlockDialog() override;

protected:
    /// See DocumentDialog: the sentences while one types, and the deed.
    [[nodiscard]] bool validate() override;
    [[nodiscard]] Result<> act() override;

private:
    /// What is moved, and the offset (before any cut) where it goes.
    struct Answer {
        Range source;
        Offset dest = 0;
    };
    /// What the fields say; nothing where they do not say it, with the reason in the note.
    [[nodiscard]] std::optional<Answer> answer() const;
    /// Why it cannot be done, or nothing.
    [[nodiscard]] QString problemOf(const Answer& answer) const;
    [[nodiscard]] QString meaningOf(const Answer& answer) const;
    /// How much Live writes for it.
    [[nodiscard]] Size writtenBytes(const Answer& answer) const;

    std::unique_ptr<Ui::MoveBlockDialog> m_ui;
};

} // namespace hexfolio
