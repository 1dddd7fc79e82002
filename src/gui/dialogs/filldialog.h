// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs/documentdialog.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class FillDialog;
}

namespace hexfolio {

/// Fills a range with a repeated pattern, given in hexadecimal or as text.
///
/// Owns its form; borrows the context. Interface thread only.
class FillDialog : public DocumentDialog {
    Q_OBJECT

public:
    explicit FillDialog(DocumentContext& context, QWidget* parent = nullptr);
    ~FillDialog() override;

protected:
    /// See DocumentDialog: the sentences while one types, and the deed.
    [[nodiscard]] bool validate() override;
    [[nodiscard]] Result<> act() override;

private:
    /// What the fields say; nothing (or no bytes) where they do not say it, with the reason in the notes.
    [[nodiscard]] std::optional<Range> range() const;
    [[nodiscard]] std::vector<std::byte> pattern() const;
    /// Says what would be filled, and warns where the pattern does not fit or writing takes long.
    void describe(Range target, std::size_t patternSize);

    std::unique_ptr<Ui::FillDialog> m_ui;
};

} // namespace hexfolio
