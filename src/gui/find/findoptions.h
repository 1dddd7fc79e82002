// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "search/pattern.h"
#include "search/searcher.h"

#include <QWidget>

#include <memory>

namespace Ui {
class FindOptions;
}

namespace hexfolio {

/// The row of the find bar that says which hits count: their case, where they lie, whether they may overlap.
///
/// Owns its form. Interface thread only.
class FindOptions : public QWidget {
    Q_OBJECT

public:
    explicit FindOptions(QWidget* parent = nullptr);
    ~FindOptions() override;

    /// Which of them mean something for the pattern that is looked for; the others are hidden.
    struct Use {
        bool letterCase = false;
        bool overlaps = false;
    };
    void setUse(Use use);
    /// How many of those that are shown differ from what they are at first.
    [[nodiscard]] int changedCount() const;

    [[nodiscard]] LetterCase letterCase() const;
    [[nodiscard]] Searcher::Overlaps overlaps() const;
    /// Hits start at every stride-th offset, counted from `phase`; 1 and 0 for everywhere.
    [[nodiscard]] Size stride() const;
    [[nodiscard]] Offset phase() const;
    [[nodiscard]] bool isInSelection() const;
    /// Whether "in selection" can be chosen, that is, whether there is a selection.
    void setSelectionAvailable(bool isAvailable);

Q_SIGNALS:
    void edited();
    void inSelectionToggled(bool isInSelection);

protected:
    void changeEvent(QEvent* event) override;

private:
    Use m_use;
    std::unique_ptr<Ui::FindOptions> m_ui;
};

} // namespace hexfolio
