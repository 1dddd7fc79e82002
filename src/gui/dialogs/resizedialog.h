// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs/documentdialog.h"

#include <memory>
#include <optional>

namespace Ui {
class ResizeDialog;
}

namespace hexfolio {

/// Changes the size of the document, and says what that means for the file.
///
/// Owns its form; borrows the context. Interface thread only.
class ResizeDialog : public DocumentDialog {
    Q_OBJECT

public:
    explicit ResizeDialog(DocumentContext& context, QWidget* parent = nullptr);
    ~ResizeDialog() override;

protected:
    /// See DocumentDialog: the sentences while one types, and the deed.
    [[nodiscard]] bool validate() override;
    [[nodiscard]] Result<> act() override;

private:
    /// The size in the field, whose `+` and `-` count from the present one.
    [[nodiscard]] std::optional<Size> wanted() const;
    /// What becomes of the bytes, and when the file changes.
    [[nodiscard]] QString meaningOf(Size size) const;

    std::unique_ptr<Ui::ResizeDialog> m_ui;
};

} // namespace hexfolio
