// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/liveedit.h"

#include <utility>

namespace hexfolio {

Range LiveEdit::touched() const noexcept
{
    switch (way) {
    case Way::Replace: return Range::ofLength(range.begin, content.size());
    case Way::CopyBlock: return Range::ofLength(dest, range.size());
    case Way::Relocate: break;
    }
    return range.united({dest, dest});
}

PieceTree LiveEdit::appliedTo(PieceTree tree) const
{
    switch (way) {
    case Way::Replace: tree.replace(range, content.tree()); return tree;
    case Way::CopyBlock: tree.replace(touched(), tree.slice(range)); return tree;
    case Way::Relocate: break;
    }
    return LiveOperation{.range = range, .isRelocation = true, .dest = dest}.appliedTo(std::move(tree));
}

bool LiveEdit::keepsLength() const noexcept
{
    return way != Way::Replace || content.size() == range.size();
}

bool LiveEdit::isShort(Size size) const noexcept
{
    Size rewritten = touched().size();
    if (!keepsLength())
        rewritten = content.size() + size - range.begin;
    return rewritten <= LiveEditor::mostRewritten;
}

Result<> LiveEdit::carryOut(LiveEditor& editor, Progress& progress) const
{
    switch (way) {
    case Way::Replace: return editor.replace(range, content, progress);
    case Way::CopyBlock: return editor.copyBlock(dest, range, progress);
    case Way::Relocate: break;
    }
    return editor.relocate(dest, range, progress);
}

} // namespace hexfolio
