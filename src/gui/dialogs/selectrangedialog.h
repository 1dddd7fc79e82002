// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs/documentdialog.h"

#include <memory>
#include <optional>

namespace Ui {
class SelectRangeDialog;
}

namespace hexfolio {

/// Selects bytes by their start and their end or length.
///
/// Owns its form; borrows the context. Interface thread only.
class SelectRangeDialog : public DocumentDialog {
    Q_OBJECT

public:
    explicit SelectRangeDialog(DocumentContext& context, QWidget* parent = nullptr);
    ~SelectRangeDialog() override;

protected:
    /// See DocumentDialog: the sentences while one types, and the deed.
    [[nodiscard]] bool validate() override;
    [[nodiscard]] Result<> act() override;

private:
    /// What the fields say; nothing where they do not say it, with the reason in the note.
    [[nodiscard]] std::optional<Range> range() const;

    std::unique_ptr<Ui::SelectRangeDialog> m_ui;
};

} // namespace hexfolio
