// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/charset.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <memory>

namespace hexfolio {

namespace {

struct Closer {
    void operator()(UConverter* converter) const noexcept { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Closer>;

Converter opened(const std::string& name)
{
    UErrorCode problem = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.c_str(), &problem));
    if (U_FAILURE(problem))
        return nullptr;
    // What cannot be encoded shall be no question mark but nothing.
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &problem);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &problem);
    ucnv_setFallback(converter.get(), 0);
    return U_FAILURE(problem) ? nullptr : std::move(converter);
}

std::string canonicalName(const UConverter* converter)
{
    UErrorCode problem = U_ZERO_ERROR;
    const char* const name = converter ? ucnv_getName(converter, &problem) : nullptr;
    return name && U_SUCCESS(problem) ? name : std::string();
}

bool hasSingleBytes(const UConverter* converter)
{
    return ucnv_getMaxCharSize(converter) == 1;
}

/// Whether each character has bytes of its own, whatever stands before it.
bool isStateless(const UConverter* converter)
{
    switch (ucnv_getType(converter)) {
    // In the one of mobile telephones a byte changes the meaning of the next one.
    case UCNV_SBCS: return hasSingleBytes(converter);
    case UCNV_DBCS:
    case UCNV_MBCS:
    case UCNV_LATIN_1:
    case UCNV_US_ASCII:
    case UCNV_UTF8:
    case UCNV_CESU8:
    case UCNV_UTF32_BigEndian:
    case UCNV_UTF32_LittleEndian: return true;
    // The versions of these put a byte order mark before the first character.
    case UCNV_UTF16_BigEndian:
    case UCNV_UTF16_LittleEndian: return !canonicalName(converter).contains(',');
    default: return false;
    }
}

/// The name that most people use, unless it stands for another converter as well.
std::string knownName(const std::string& converter)
{
    for (const char* const standard : {"MIME", "IANA"}) {
        UErrorCode problem = U_ZERO_ERROR;
        const char* const name = ucnv_getStandardName(converter.c_str(), standard, &problem);
        if (U_SUCCESS(problem) && name && canonicalName(opened(name).get()) == converter)
            return name;
    }
    return converter;
}

/// The names of all that `isWanted`, each once, in the order of the alphabet.
template <class Wanted> std::vector<std::string> namesOf(Wanted isWanted)
{
    std::vector<std::string> names;
    const std::int32_t count = ucnv_countAvailable();
    for (std::int32_t i = 0; i < count; ++i) {
        const Converter converter = opened(ucnv_getAvailableName(i));
        if (converter && isWanted(converter.get()))
            names.push_back(knownName(canonicalName(converter.get())));
    }
    std::ranges::sort(names);
    const auto same = std::ranges::unique(names);
    names.erase(same.begin(), same.end());
    return names;
}

char32_t decodedOne(UConverter* converter, char byte)
{
    UErrorCode problem = U_ZERO_ERROR;
    const char* from = &byte;
    ucnv_resetToUnicode(converter);
    const UChar32 character = ucnv_getNextUChar(converter, &from, &byte + 1, &problem);
    return U_SUCCESS(problem) ? static_cast<char32_t>(character) : Charset::noCharacter;
}

constexpr char16_t replacement = 0xFFFD;

/// Writes one U+FFFD for what has no meaning, and for each of the bytes or units that are no character; see
/// Charset::decoded.
void U_CALLCONV replace(const void*, UConverterToUnicodeArgs* arguments, const char*, std::int32_t length,
                        UConverterCallbackReason reason, UErrorCode* problem)
{
    if (reason > UCNV_IRREGULAR)
        return;
    *problem = U_ZERO_ERROR;
    const std::int32_t step = reason == UCNV_UNASSIGNED ? length : ucnv_getMinCharSize(arguments->converter);
    for (std::int32_t at = 0; at < length; at += step)
        ucnv_cbToUWriteUChars(arguments, &replacement, 1, at, problem);
}

/// A byte that is never a later one of a character, in all sets in which the same byte may stand first or later.
bool isAlwaysFirst(std::byte byte)
{
    return byte < std::byte{0x30};
}

bool isContinuation(std::byte byte)
{
    return (byte & std::byte{0xC0}) == std::byte{0x80};
}

Charset::Bytes encodedOne(UConverter* converter, char32_t character)
{
    std::array<UChar, 2> units{};
    std::int32_t length = 0;
    UBool isInvalid = 0;
    U16_APPEND(units.data(), length, 2, static_cast<UChar32>(character), isInvalid);
    if (isInvalid)
        return {};
    std::array<char, 32> bytes{};
    UErrorCode problem = U_ZERO_ERROR;
    ucnv_resetFromUnicode(converter);
    const std::int32_t size = ucnv_fromUChars(converter, bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                              units.data(), length, &problem);
    if (U_FAILURE(problem) || size > static_cast<std::int32_t>(bytes.size()))
        return {};
    return {bytes.begin(), bytes.begin() + size};
}

} // namespace

Result<Charset> Charset::named(std::string_view name)
{
    const std::string wanted(name);
    const bool isWord = !wanted.empty() && wanted.find('\0') == std::string::npos;
    const Converter converter = isWord ? opened(wanted) : nullptr;
    const std::string canonical = canonicalName(converter.get());
    if (canonical.empty()) {
        return failure({.kind = ErrorKind::BadArgument,
                        .reason = HEXFOLIO_TR("Reason", "there is no character set of this name"),
                        .subject = wanted});
    }
    if (!isStateless(converter.get())) {
        return failure(
            {.kind = ErrorKind::BadArgument,
             .reason = HEXFOLIO_TR("Reason",
                                   "in this character set the bytes of a character depend on those before it; "
                                   "of UTF-16 and UTF-32, take one with LE or BE"),
             .subject = wanted});
    }
    return Charset(knownName(canonical), canonical);
}

std::vector<std::string> Charset::names()
{
    return namesOf(isStateless);
}

std::vector<std::string> Charset::singleByteNames()
{
    return namesOf([](const UConverter* converter) { return isStateless(converter) && hasSingleBytes(converter); });
}

std::optional<Charset::ByteTable> Charset::byteTable() const
{
    const Converter converter = opened(m_converter);
    if (!converter || !hasSingleBytes(converter.get()))
        return std::nullopt;
    ByteTable table{};
    for (unsigned value = 0; value < table.size(); ++value)
        table[value] = decodedOne(converter.get(), static_cast<char>(value));
    return table;
}

std::vector<Charset::Bytes> Charset::encoded(std::u32string_view characters) const
{
    std::vector<Bytes> all(characters.size());
    const Converter converter = opened(m_converter);
    for (std::size_t i = 0; converter && i < characters.size(); ++i)
        all[i] = encodedOne(converter.get(), characters[i]);
    return all;
}

Charset::Text Charset::decoded(std::span<const std::byte> bytes) const
{
    Text text{.units = {}, .counts = std::vector<std::uint8_t>(bytes.size())};
    const Converter converter = opened(m_converter);
    if (!converter)
        return text;
    UErrorCode problem = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), replace, nullptr, nullptr, nullptr, &problem);
    constexpr std::size_t batch = 4096;
    std::array<UChar, batch> units;
    std::array<std::int32_t, batch> offsets;
    const char* const begin = reinterpret_cast<const char*>(bytes.data());
    const char* from = begin;
    std::size_t character = 0;
    bool isPairOpen = false;
    do {
        problem = U_ZERO_ERROR;
        UChar* to = units.data();
        const std::ptrdiff_t base = from - begin;
        ucnv_toUnicode(converter.get(), &to, to + batch, &from, begin + bytes.size(), offsets.data(), 1, &problem);
        const auto count = static_cast<std::size_t>(to - units.data());
        text.units.append(units.data(), count);
        for (std::size_t i = 0; i < count; ++i) {
            // A unit without an offset belongs to the character before it, as does the second half of a pair.
            const bool isSecondHalf = U16_IS_TRAIL(units[i]) && isPairOpen;
            isPairOpen = U16_IS_LEAD(units[i]);
            if (offsets[i] >= 0 && !isSecondHalf)
                character = static_cast<std::size_t>(base + offsets[i]);
            ++text.counts[character];
        }
    } while (problem == U_BUFFER_OVERFLOW_ERROR);
    return text;
}

std::size_t Charset::unitSize() const
{
    const Converter converter = opened(m_converter);
    return converter ? static_cast<std::size_t>(ucnv_getMinCharSize(converter.get())) : 1;
}

std::optional<std::size_t> Charset::firstCharacter(std::span<const std::byte> bytes) const
{
    const Converter converter = opened(m_converter);
    const UConverterType type = converter ? ucnv_getType(converter.get()) : UCNV_SBCS;
    if (type == UCNV_UTF8 || type == UCNV_CESU8) {
        const auto first = std::ranges::find_if_not(bytes, isContinuation);
        return static_cast<std::size_t>(first - bytes.begin());
    }
    if (type != UCNV_MBCS)
        return 0;
    const auto certain = std::ranges::find_if(bytes, isAlwaysFirst);
    if (certain == bytes.end())
        return std::nullopt;
    return static_cast<std::size_t>(certain - bytes.begin());
}

std::string utf8Of(std::u16string_view text)
{
    // A unit has three bytes at most, and a pair four.
    std::string bytes(3 * text.size(), '\0');
    std::int32_t size = 0;
    UErrorCode problem = U_ZERO_ERROR;
    u_strToUTF8WithSub(bytes.data(), static_cast<std::int32_t>(bytes.size()), &size, text.data(),
                       static_cast<std::int32_t>(text.size()), replacement, nullptr, &problem);
    bytes.resize(U_SUCCESS(problem) ? static_cast<std::size_t>(size) : 0);
    return bytes;
}

bool isPrintable(char32_t character) noexcept
{
    return character <= 0x10ffff && u_isprint(static_cast<UChar32>(character)) != 0;
}

} // namespace hexfolio
