// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/hextyping.h"

#include "document/documentedits.h"
#include "gui/model/documentcontext.h"

#include <algorithm>

namespace hexfolio {

namespace {

using Typing = DocumentEdits::Typing;

constexpr std::byte zero{0};

} // namespace

HexTyping::HexTyping(DocumentContext& context, HexSelection& selection) : m_context(context), m_selection(selection) { }

std::optional<std::uint8_t> HexTyping::byteAtCaret()
{
    const auto bytes = m_context.document().snapshot().bytes(Range::ofLength(m_selection.caret(), 1));
    if (!bytes) {
        (void)m_context.accepted(failure(bytes.error()));
        return std::nullopt;
    }
    return std::to_integer<std::uint8_t>(bytes->front());
}

bool HexTyping::digit(const ByteDigits& digits, QChar typed)
{
    const bool isFirst = m_selection.digit() == 0;
    if (isFirst && !m_selection.isEmpty() && m_mode == HexInputMode::Overwrite)
        m_selection.moveTo(m_selection.range().begin, HexReach::Move);
    const bool isNew = isFirst && (m_mode == HexInputMode::Insert || isAtEnd());
    std::uint8_t old = 0;
    if (!isNew) {
        // What cannot be a digit here must not cost a read, nor an error where the byte cannot be read.
        if (!digits.typed(0, m_selection.digit(), typed.unicode()))
            return false;
        const auto read = byteAtCaret();
        if (!read)
            return true;
        old = *read;
    }
    const auto value = digits.typed(old, m_selection.digit(), typed.unicode());
    if (!value)
        return false;
    const Offset offset = m_selection.range().begin;
    const int position = m_selection.digit();
    if (!putDigitByte(std::byte{*value}, isFirst))
        return true;
    if (isFirst)
        m_half = Half{.offset = offset, .before = std::byte{old}, .isNew = isNew};
    m_selection.moveTo(offset, HexReach::Move);
    if (position + 1 < digits.width()) {
        m_selection.setDigit(position + 1);
        return true;
    }
    m_selection.moveForward(1, HexReach::Move);
    m_half.reset();
    return true;
}

bool HexTyping::putDigitByte(std::byte value, bool isFirst)
{
    Document& document = m_context.document();
    const std::span bytes(&value, 1);
    if (isFirst)
        return put(m_selection.range().begin, bytes);
    return m_context.accepted(document.edits().overwrite(m_selection.caret(), bytes, Typing::Yes));
}

// Writes typed bytes at `offset` the way the mode wants; in insert mode the selection makes room for them.
bool HexTyping::put(Offset offset, std::span<const std::byte> bytes)
{
    Document& document = m_context.document();
    if (m_mode == HexInputMode::Insert && !m_selection.isEmpty())
        return m_context.accepted(
            document.edits().replace(m_selection.range(), Snapshot::ofBytes(bytes), EditKind::Replace));
    const Size room = document.size() - offset;
    if (m_mode == HexInputMode::Insert || room == 0)
        return m_context.accepted(document.edits().insert(offset, bytes, Typing::Yes));
    if (bytes.size() <= room)
        return m_context.accepted(document.edits().overwrite(offset, bytes, Typing::Yes));
    return m_context.accepted(
        document.edits().replace({offset, document.size()}, Snapshot::ofBytes(bytes), EditKind::Overwrite));
}

void HexTyping::bytes(std::span<const std::byte> bytes)
{
    const Offset offset = m_selection.range().begin;
    if (!bytes.empty() && put(offset, bytes))
        m_selection.moveTo(offset + bytes.size(), HexReach::Move);
}

bool HexTyping::cancelByte()
{
    const auto half = std::exchange(m_half, std::nullopt);
    if (m_selection.digit() == 0)
        return false;
    m_selection.setDigit(0);
    if (!half || half->offset != m_selection.caret() || half->offset >= m_selection.size())
        return true;
    Document& document = m_context.document();
    if (half->isNew)
        (void)m_context.accepted(document.edits().erase(Range::ofLength(half->offset, 1), Typing::Yes));
    else
        (void)m_context.accepted(document.edits().overwrite(half->offset, std::span(&half->before, 1), Typing::Yes));
    m_selection.moveTo(half->offset, HexReach::Move);
    return true;
}

void HexTyping::eraseForward()
{
    if (cancelByte())
        return;
    const Offset caret = m_selection.caret();
    if (!m_selection.isEmpty())
        eraseRange(m_selection.range(), m_selection.range().begin);
    else if (!isAtEnd())
        eraseRange({caret, caret + 1}, m_mode == HexInputMode::Insert ? caret : caret + 1);
}

void HexTyping::eraseBackward()
{
    if (cancelByte())
        return;
    const Offset caret = m_selection.caret();
    if (!m_selection.isEmpty())
        eraseRange(m_selection.range(), m_selection.range().begin);
    else if (caret > 0)
        eraseRange({caret - 1, caret}, caret - 1);
}

void HexTyping::eraseRange(Range range, Offset caretAfter)
{
    Document& document = m_context.document();
    const bool isSelection = !m_selection.isEmpty();
    Result<> result;
    if (m_mode == HexInputMode::Insert)
        result = document.edits().erase(range, isSelection ? Typing::No : Typing::Yes);
    else if (isSelection)
        result = document.edits().fill(range, std::span(&zero, 1));
    else
        result = document.edits().overwrite(range.begin, std::span(&zero, 1), Typing::Yes);
    if (m_context.accepted(result))
        m_selection.moveTo(caretAfter, HexReach::Move);
}

void HexTyping::paste(const Snapshot& content)
{
    if (content.size() == 0)
        return;
    Document& document = m_context.document();
    const Offset offset = m_selection.range().begin;
    const Size replaced = std::min(content.size(), document.size() - offset);
    const Range range = m_mode == HexInputMode::Insert ? m_selection.range() : Range::ofLength(offset, replaced);
    if (m_context.accepted(document.edits().replace(range, content, EditKind::Paste)))
        m_selection.moveTo(offset + content.size(), HexReach::Move);
}

} // namespace hexfolio
