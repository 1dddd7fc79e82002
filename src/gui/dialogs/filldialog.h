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

/// Fills a range, or all ranges that are selected together, with a repeated pattern, given in hexadecimal or as text.
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
    /// Ranges are selected together: where they are is not asked.
    [[nodiscard]] bool hasRanges() const;
    /// What the fields say; nothing (or no bytes) where they do not say it, with the reason in the notes.
    [[nodiscard]] std::optional<Range> range() const;
    [[nodiscard]] std::vector<std::byte> pattern() const;
    /// How many bytes would be filled; 0 where the fields do not say it.
    [[nodiscard]] Size targetSize() const;
    /// Warns where the pattern does not fit or writing takes long.
    void describe(Size target, std::size_t patternSize);

    std::unique_ptr<Ui::FillDialog> m_ui;
};

} // namespace hexfolio
