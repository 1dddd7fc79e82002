// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/valuetype.h"

#include "search/floatbits.h"
#include "search/syntaxerror.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string>

namespace hexfolio {

namespace {

struct Name {
    std::string_view text;
    ValueType::Notation notation;
    NumberKind kind;
    unsigned size;
};

using Notation = ValueType::Notation;

constexpr auto names = std::to_array<Name>({
    {"u8", Notation::Whole, NumberKind::Unsigned, 1},
    {"u16", Notation::Whole, NumberKind::Unsigned, 2},
    {"u32", Notation::Whole, NumberKind::Unsigned, 4},
    {"u64", Notation::Whole, NumberKind::Unsigned, 8},
    {"i8", Notation::Whole, NumberKind::Signed, 1},
    {"i16", Notation::Whole, NumberKind::Signed, 2},
    {"i32", Notation::Whole, NumberKind::Signed, 4},
    {"i64", Notation::Whole, NumberKind::Signed, 8},
    {"f16", Notation::Float, NumberKind::Float, 2},
    {"f32", Notation::Float, NumberKind::Float, 4},
    {"f64", Notation::Float, NumberKind::Float, 8},
    {"unix32", Notation::UnixSeconds, NumberKind::Unsigned, 4},
    {"unix64", Notation::UnixSeconds, NumberKind::Signed, 8},
    {"unixms64", Notation::UnixMilliseconds, NumberKind::Signed, 8},
    {"filetime", Notation::FileTime, NumberKind::Unsigned, 8},
    {"dos", Notation::DosTime, NumberKind::Unsigned, 4},
    {"guid", Notation::Guid, NumberKind::Unsigned, 1},
    {"uuid", Notation::Uuid, NumberKind::Unsigned, 1},
});

const Name* nameOf(std::string_view text)
{
    const auto found = std::ranges::find(names, text, &Name::text);
    return found == names.end() ? nullptr : &*found;
}

} // namespace

Result<ValueType> ValueType::named(std::string_view name, std::size_t position)
{
    if (const Name* found = nameOf(name)) {
        if (found->size == 1)
            return ValueType{found->notation, {found->kind, 1, ByteOrder::Little}};
        return syntaxError(
            HEXFOLIO_TR("Reason", "the order of its bytes is missing: put le or be behind it, as in u32le"),
            std::string(name), position);
    }
    const bool isBig = name.ends_with("be");
    if (name.size() > 2 && (isBig || name.ends_with("le"))) {
        const Name* found = nameOf(name.substr(0, name.size() - 2));
        if (found && found->size > 1)
            return ValueType{found->notation, {found->kind, found->size, isBig ? ByteOrder::Big : ByteOrder::Little}};
    }
    return syntaxError(
        HEXFOLIO_TR("Reason",
                    "it is no type; there are u8 to u64, i8 to i64, f16 to f64, unix32, unix64, unixms64, "
                    "filetime and dos (those of several bytes with le or be behind), guid and uuid"),
        std::string(name), position);
}

std::uint64_t ValueType::leastKey() const noexcept
{
    if (notation == Notation::Float)
        return format.keyOf(floatBits(-std::numeric_limits<double>::infinity(), format.size));
    return 0;
}

std::uint64_t ValueType::greatestKey() const noexcept
{
    if (notation == Notation::Float)
        return format.keyOf(floatBits(std::numeric_limits<double>::infinity(), format.size));
    return format.mask();
}

} // namespace hexfolio
