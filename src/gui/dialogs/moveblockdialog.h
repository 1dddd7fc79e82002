// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs/documentdialog.h"

#include <memory>

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
    [[nodiscard]] bool validate() override;
    [[nodiscard]] Result<> act() override;

private:
    std::unique_ptr<Ui::MoveBlockDialog> m_ui;
};

} // namespace hexfolio
