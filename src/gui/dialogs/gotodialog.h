// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs/documentdialog.h"

#include <memory>

namespace Ui {
class GotoDialog;
}

namespace hexfolio {

/// Asks for a place and moves the caret there: hexadecimal, decimal, relative to the caret, or from the end.
///
/// Owns its form; borrows the context. Interface thread only.
class GotoDialog : public DocumentDialog {
    Q_OBJECT

public:
    explicit GotoDialog(DocumentContext& context, QWidget* parent = nullptr);
    ~GotoDialog() override;

protected:
    /// See DocumentDialog: the sentences while one types, and the deed.
    [[nodiscard]] bool validate() override;
    [[nodiscard]] Result<> act() override;

private:
    std::unique_ptr<Ui::GotoDialog> m_ui;
};

} // namespace hexfolio
