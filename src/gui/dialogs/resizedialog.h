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
    [[nodiscard]] bool validate() override;
    [[nodiscard]] Result<> act() override;

private:
    [[nodiscard]] std::optional<Size> wanted() const;
    [[nodiscard]] QString meaningOf(Size size) const;

    std::unique_ptr<Ui::ResizeDialog> m_ui;
};

} // namespace hexfolio
