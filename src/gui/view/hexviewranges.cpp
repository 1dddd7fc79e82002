// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/documentcontext.h"
#include "gui/model/hexmodel.h"
#include "gui/model/rangeeditor.h"
#include "gui/model/rangeselection.h"
#include "gui/view/hexview.h"
#include "gui/view/hexviewparts.h"

#include <QPointer>

#include <array>
#include <utility>

// What a HexView does with ranges that are selected together.

namespace hexfolio {

bool HexView::hasRanges() const
{
    return m_parts->model != nullptr && !m_parts->model->context().ranges().isEmpty();
}

// They are the selection now, whatever was selected before.
void HexView::adoptRanges()
{
    if (hasRanges() && !selection().isEmpty()) {
        const Change before = begin();
        m_parts->selection.clear();
        finish(before, Reveal::No);
    }
    viewport()->update();
}

void HexView::copyRanges(std::function<void()> then)
{
    m_parts->model->context().rangeEditor().join(
        [view = QPointer(this), then = std::move(then)](const Snapshot& joined) {
            if (!view || view->m_parts->model == nullptr)
                return;
            if (view->takeToClipboard(joined) && then)
                then();
        });
}

// Overwriting leaves every byte in its place: what is pasted fills each range.
void HexView::pasteRanges(const Snapshot& content)
{
    DocumentContext& context = m_parts->model->context();
    if (content.size() > RangeEditor::mostBytes) {
        (void)context.accepted(
            failure({.kind = ErrorKind::TooLarge,
                     .reason = HEXFOLIO_TR("Reason", "what is pasted into many ranges has at most 1 MiB"),
                     .subject = "clipboard"}));
        return;
    }
    const auto bytes = content.bytes({0, content.size()});
    if (!bytes)
        (void)context.accepted(failure(bytes.error()));
    else if (inputMode() == HexInputMode::Insert)
        context.rangeEditor().replace(*bytes);
    else
        context.rangeEditor().fill(*bytes, EditKind::Paste);
}

void HexView::eraseRanges()
{
    static constexpr std::array zero{std::byte{0}};
    RangeEditor& editor = m_parts->model->context().rangeEditor();
    if (inputMode() == HexInputMode::Insert)
        editor.erase();
    else
        editor.fill(zero);
}

} // namespace hexfolio
