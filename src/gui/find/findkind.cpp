// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/findkind.h"

#include <QCoreApplication>

#include <array>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

using Page = FindKindTraits::Page;

constexpr QLatin1StringView hexDefinition = "Hexfolio Hex"_L1;

// In the order of FindKind.
constexpr std::array kinds{
    FindKindTraits{"hex"_L1, Page::Pattern, hexDefinition, hexDefinition, {.overlaps = true}},
    FindKindTraits{"text"_L1, Page::Pattern, ""_L1, ""_L1, {.letterCase = true, .overlaps = true}},
    FindKindTraits{"regex"_L1,
                   Page::Pattern,
                   "Hexfolio Regular Expression"_L1,
                   "Hexfolio Replacement"_L1,
                   {.letterCase = true, .overlaps = true}},
    FindKindTraits{"value"_L1, Page::Pattern, "Hexfolio Value"_L1, hexDefinition, {.overlaps = true}},
    FindKindTraits{"strings"_L1, Page::Stretch, ""_L1, hexDefinition, {}},
    FindKindTraits{"runs"_L1, Page::Stretch, ""_L1, hexDefinition, {}},
    FindKindTraits{"entropy"_L1, Page::Stretch, ""_L1, hexDefinition, {}},
    FindKindTraits{"patterns"_L1, Page::File, ""_L1, hexDefinition, {.overlaps = true}},
    FindKindTraits{"signatures"_L1, Page::About, ""_L1, hexDefinition, {}},
    FindKindTraits{"changes"_L1, Page::Differences, ""_L1, hexDefinition, {}},
};

} // namespace

const FindKindTraits& traitsOf(FindKind kind) noexcept
{
    return kinds[static_cast<std::size_t>(kind)];
}

QString patternHint(FindKind kind)
{
    switch (kind) {
    case FindKind::Hex: return QCoreApplication::translate("FindKind", "Hex digits, ? for any digit: 7F 45 ?? 46");
    case FindKind::Text: return QCoreApplication::translate("FindKind", "Text");
    case FindKind::Regex: return QCoreApplication::translate("FindKind", "Regular expression over bytes: \\x7fELF.{4}");
    case FindKind::Value:
        return QCoreApplication::translate("FindKind",
                                           "Type and value: u32le 1000..2000, f64be 3.14, unix32le 2024-01-01");
    case FindKind::Signatures:
        return QCoreApplication::translate("FindKind", "Files of known formats, wherever they begin");
    default: return {};
    }
}

QString replacementHint(FindKind kind)
{
    switch (kind) {
    case FindKind::Text: return QCoreApplication::translate("FindKind", "Text; nothing to delete the hits");
    case FindKind::Regex:
        return QCoreApplication::translate("FindKind", "Text, \\1 or \\g<name> for groups, \\x41 for bytes");
    default:
        return QCoreApplication::translate("FindKind",
                                           "Hex digits, ? keeps a digit of the hit; nothing to delete the hits");
    }
}

} // namespace hexfolio
