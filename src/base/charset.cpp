// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/charset.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
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

/// Whether each character has bytes of its own, whatever stands before it.
bool isStateless(const UConverter* converter)
{
    switch (ucnv_getType(converter)) {
    case UCNV_SBCS:
    case UCNV_DBCS:
    case UCNV_MBCS:
    case UCNV_LATIN_1:
    case UCNV_US_ASCII:
    case UCNV_UTF8:
    case UCNV_CESU8:
    case UCNV_UTF16_BigEndian:
    case UCNV_UTF16_LittleEndian:
    case UCNV_UTF32_BigEndian:
    case UCNV_UTF32_LittleEndian: return true;
    default: return false;
    }
}

std::string canonicalName(const UConverter* converter)
{
    UErrorCode problem = U_ZERO_ERROR;
    const char* const name = converter ? ucnv_getName(converter, &problem) : nullptr;
    return name && U_SUCCESS(problem) ? name : std::string();
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

bool hasSingleBytes(const UConverter* converter)
{
    return ucnv_getMaxCharSize(converter) == 1;
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

std::string utf8Of(std::u16string_view text)
{
    constexpr UChar32 replacement = 0xFFFD;
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
