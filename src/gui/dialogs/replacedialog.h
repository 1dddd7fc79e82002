// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/document.h"
#include "search/replacer.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class ReplaceDialog;
}

namespace hexfolio {

/// What "replace all" would do, made ready but not put into the document yet.
struct ReplacePlan {
    Replaced replaced;
    /// The first ones, before and after.
    std::vector<Replacer::Pair> pairs;
    /// Where was searched.
    Range scope;
    /// It is the hits of a list that are replaced.
    bool isOfList = false;
};

/// Shows what "replace all" would do: how often, how the length changes, and the first bytes before and after.
///
/// Changes nothing; accepted: it is to be done. Owns its form. Interface thread only.
class ReplaceDialog : public QDialog {
    Q_OBJECT

public:
    /// So many pairs are shown.
    static constexpr std::size_t mostPairs = 1000;

    /// Where the document was edited since the last time it was shown, that is said.
    enum class Reason : std::uint8_t { Asked, DocumentChanged };
    ReplaceDialog(const ReplacePlan& plan, const Document& document, Reason reason, QWidget* parent = nullptr);
    ~ReplaceDialog() override;

private:
    [[nodiscard]] QString countText(const ReplacePlan& plan, Size documentSize) const;
    [[nodiscard]] QString lengthText(const Replaced& replaced, Size documentSize) const;
    [[nodiscard]] QStringList noteTexts(const Replaced& replaced, const Document& document, Reason reason) const;

    std::unique_ptr<Ui::ReplaceDialog> m_ui;
};

} // namespace hexfolio
