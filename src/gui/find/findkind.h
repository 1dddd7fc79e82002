// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/find/findoptions.h"

#include <QLatin1StringView>
#include <QString>

#include <cstdint>

namespace hexfolio {

/// What can be looked for, in the order in which the find bar offers it.
enum class FindKind : std::uint8_t {
    Hex,
    Text,
    Regex,
    Value,
    Strings,
    Runs,
    Entropy,
    Patterns, ///< many, from a file
    Signatures, ///< those of file formats
    Changes, ///< what differs from the file on disk, or from a state that was remembered
};

/// What the find bar has to know about a kind. A plain value.
struct FindKindTraits {
    /// Where it is said what to find.
    enum class Page : std::uint8_t { Pattern, Stretch, File, About, Differences };
    /// In the settings.
    QLatin1StringView name;
    Page page = Page::Pattern;
    /// The definitions of KSyntaxHighlighting for the pattern and for the replacement; empty for none.
    QLatin1StringView definition;
    QLatin1StringView replacementDefinition;
    /// The options that mean something.
    FindOptions::Use use = {};
};
[[nodiscard]] const FindKindTraits& traitsOf(FindKind kind) noexcept;

/// What stands in the empty field of the pattern (of the replacement), or in its place. Translated.
[[nodiscard]] QString patternHint(FindKind kind);
[[nodiscard]] QString replacementHint(FindKind kind);

} // namespace hexfolio
