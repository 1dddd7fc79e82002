// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewtext.h"

#include <algorithm>
#include <format>
#include <string_view>

namespace hexfolio {

namespace {

constexpr std::size_t longestText = std::size_t{1} << 20;
constexpr std::size_t bytesPerLine = 16;

std::string_view nameOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Overwritten: return "overwritten";
    case Change::Kind::Inserted: return "inserted";
    case Change::Kind::Removed: return "removed";
    case Change::Kind::Moved: break;
    }
    return "moved";
}

std::string lineOf(char sign, Offset at, std::span<const std::byte> bytes, const std::vector<bool>& isReadable)
{
    std::string digits;
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto value = std::to_integer<unsigned>(bytes[i]);
        digits += isReadable[i] ? std::format("{:02X} ", value) : "?? ";
        text += !isReadable[i] ? '?' : value >= 0x20 && value < 0x7f ? static_cast<char>(value) : '.';
    }
    return std::format("{} {:08X}  {:<48} |{}|\n", sign, at, digits, text);
}

void addSide(std::string& out, char sign, const Snapshot& content, Range range, Size limit)
{
    std::vector<std::byte> bytes(std::min(range.size(), limit));
    const auto bad = content.read(range.begin, bytes);
    for (std::size_t at = 0; at < bytes.size(); at += bytesPerLine) {
        const auto part = std::span(bytes).subspan(at, std::min(bytesPerLine, bytes.size() - at));
        std::vector<bool> isReadable(part.size(), true);
        for (std::size_t i = 0; i < part.size(); ++i)
            isReadable[i] = std::ranges::none_of(bad, [&](Range r) { return r.contains(range.begin + at + i); });
        out += lineOf(sign, range.begin + at, part, isReadable);
    }
    if (range.size() > limit)
        out += std::format("{} ... {} more bytes\n", sign, range.size() - limit);
}

std::string headingOf(const Change& change)
{
    const Size size = std::max(change.now.size(), change.before.size());
    const std::string from =
        change.kind == Change::Kind::Moved ? std::format(", from 0x{:X} on disk", change.before.begin) : "";
    return std::format("@@ {}: {} byte{} at 0x{:X}{}\n", nameOf(change.kind), size, size == 1 ? "" : "s",
                       change.now.begin, from);
}

} // namespace

std::string reviewText(const ChangeList& list, const std::vector<std::size_t>& chosen, const Snapshot& onDisk,
                       const Snapshot& now, Size perChange, Progress& progress)
{
    std::string out;
    for (std::size_t i = 0; i < chosen.size() && !progress.isCancelled(); ++i) {
        if (out.size() > longestText) {
            out += std::format("@@ {} more changes\n", chosen.size() - i);
            break;
        }
        const Change& change = list.changes()[chosen[i]];
        out += headingOf(change);
        addSide(out, '-', onDisk, change.replaced(), perChange);
        addSide(out, '+', now, change.now, perChange);
    }
    return out;
}

} // namespace hexfolio
