// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <format>
#include <utility>

namespace hexfolio {

namespace {

struct KindText {
    ErrorKind kind;
    const char* text;
};

// %1 is the quoted path or subject, left out with its blank where neither is known.
constexpr std::array kindTexts{
    KindText{ErrorKind::NotFound, HEXFOLIO_TR("Error", "%1 does not exist")},
    KindText{ErrorKind::PermissionDenied, HEXFOLIO_TR("Error", "%1 may not be accessed with your permissions")},
    KindText{ErrorKind::IsDirectory, HEXFOLIO_TR("Error", "%1 is a folder; choose a file in it")},
    KindText{ErrorKind::NotAFile, HEXFOLIO_TR("Error", "%1 is not something whose bytes can be read")},
    KindText{ErrorKind::AlreadyExists, HEXFOLIO_TR("Error", "%1 exists already")},
    KindText{ErrorKind::NoSpace, HEXFOLIO_TR("Error", "There is not enough space on the disk for %1")},
    KindText{ErrorKind::FileTooLarge, HEXFOLIO_TR("Error", "%1 would grow larger than its file system allows")},
    KindText{ErrorKind::ReadOnly, HEXFOLIO_TR("Error", "%1 lies on a file system or device that is read-only")},
    KindText{ErrorKind::Busy, HEXFOLIO_TR("Error", "%1 is busy")},
    KindText{ErrorKind::NeedsConsent,
             HEXFOLIO_TR("Error", "Saving %1 would lose something, which has to be confirmed")},
    KindText{ErrorKind::InputOutput, HEXFOLIO_TR("Error", "Reading or writing %1 failed")},
    KindText{ErrorKind::FileShrank,
             HEXFOLIO_TR("Error", "%1 has become shorter on disk; the bytes are no longer there")},
    KindText{ErrorKind::FileChanged, HEXFOLIO_TR("Error", "%1 was changed on disk by another program")},
    KindText{ErrorKind::NotMappable, HEXFOLIO_TR("Error", "%1 cannot be mapped into memory")},
    KindText{ErrorKind::NotSupported, HEXFOLIO_TR("Error", "The file system of %1 cannot do that")},
    KindText{ErrorKind::Closed, HEXFOLIO_TR("Error", "The map of %1 is closed")},
    KindText{ErrorKind::NotWritable, HEXFOLIO_TR("Error", "%1 is open for reading only")},
    KindText{ErrorKind::NotResizable, HEXFOLIO_TR("Error", "The length of %1 cannot be changed")},
    KindText{ErrorKind::OutOfRange, HEXFOLIO_TR("Error", "%1 is out of bounds")},
    KindText{ErrorKind::Unaligned, HEXFOLIO_TR("Error", "%1 is not a multiple of the page size")},
    KindText{ErrorKind::BadArgument, HEXFOLIO_TR("Error", "%1 is not a usable value")},
    KindText{ErrorKind::NothingToUndo, HEXFOLIO_TR("Error", "There is nothing left to undo")},
    KindText{ErrorKind::NothingToRedo, HEXFOLIO_TR("Error", "There is nothing left to redo")},
    KindText{ErrorKind::TooLarge, HEXFOLIO_TR("Error", "%1 is too large")},
    KindText{ErrorKind::Syntax, HEXFOLIO_TR("Error", "%1 is not understood")},
    KindText{ErrorKind::TooComplex,
             HEXFOLIO_TR("Error", "The pattern %1 needs too much work to be matched; make it simpler")},
    KindText{ErrorKind::PatchMismatch, HEXFOLIO_TR("Error", "%1 is not the file that this patch was made for")},
    KindText{ErrorKind::Cancelled, HEXFOLIO_TR("Error", "Cancelled")},
    KindText{ErrorKind::OutOfMemory, HEXFOLIO_TR("Error", "There is not enough memory")},
};

// Literals of their own, so that lupdate sees the marks.
constexpr const char* unnamedText = HEXFOLIO_TR("Error", "The file");
constexpr const char* characterText = HEXFOLIO_TR("Error", " (at character %1)");
constexpr const char* offsetText = HEXFOLIO_TR("Error", " (at offset %1)");
constexpr const char* offsetsText = HEXFOLIO_TR("Error", " (offsets %1 to %2)");
constexpr const char* spaceText = HEXFOLIO_TR("Error", " (%1 are needed, %2 are free)");

const char* textOf(ErrorKind kind)
{
    for (const KindText& entry : kindTexts) {
        if (entry.kind == kind)
            return entry.text;
    }
    return kindTexts.front().text;
}

void replaceFirst(std::string& text, std::string_view mark, std::string_view by)
{
    if (const auto at = text.find(mark); at != std::string::npos)
        text.replace(at, mark.size(), by);
}

std::string quotedSubject(const Error& error, const Translator& translate)
{
    if (!error.subject.empty())
        return '"' + printable(error.subject) + '"';
    if (!error.path.empty())
        return '"' + printable(error.path) + '"';
    return translate("Error", unnamedText);
}

std::string placeOf(const Error& error, const Translator& translate)
{
    std::string place;
    if (error.position) {
        place = translate("Error", characterText);
        replaceFirst(place, "%1", std::to_string(*error.position + 1));
    } else if (error.range && error.range->size() <= 1) {
        place = translate("Error", offsetText);
        replaceFirst(place, "%1", std::format("0x{:X}", error.range->begin));
    } else if (error.range) {
        place = translate("Error", offsetsText);
        replaceFirst(place, "%1", std::format("0x{:X}", error.range->begin));
        replaceFirst(place, "%2", std::format("0x{:X}", error.range->end));
    }
    return place;
}

/// With one digit behind the point: rounded up where it is needed, down where it is free, so that the two never look
/// equal.
std::string sizeWord(Size size, bool isRoundedUp)
{
    constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    std::size_t unit = 0;
    Size below = 1;
    for (; size / below >= 1024; ++unit)
        below *= 1024;
    if (unit == 0)
        return std::format("{} B", size);
    const Size whole = size / below;
    const Size tenths = (size % below * 10 + (isRoundedUp ? below - 1 : 0)) / below;
    return std::format("{}.{} {}", whole + tenths / 10, tenths % 10, units[unit]);
}

std::string spaceOf(const Error& error, const Translator& translate)
{
    if (!error.space)
        return {};
    std::string space = translate("Error", spaceText);
    replaceFirst(space, "%1", sizeWord(error.space->needed, true));
    replaceFirst(space, "%2", sizeWord(error.space->free, false));
    return space;
}

ErrorKind kindOf(int osCode)
{
    switch (osCode) {
    case ENOENT:
    case ENOTDIR: return ErrorKind::NotFound;
    case EACCES:
    case EPERM: return ErrorKind::PermissionDenied;
    case EISDIR: return ErrorKind::IsDirectory;
    case EEXIST: return ErrorKind::AlreadyExists;
    case ENOSPC:
    case EDQUOT: return ErrorKind::NoSpace;
    case EFBIG: return ErrorKind::FileTooLarge;
    case EROFS: return ErrorKind::ReadOnly;
    case ETXTBSY: return ErrorKind::Busy;
    case ENOMEM: return ErrorKind::OutOfMemory;
    case ENODEV:
    case ENXIO: return ErrorKind::NotMappable;
    default: return ErrorKind::InputOutput;
    }
}

} // namespace

std::string printable(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            out += std::format("\\x{:02x}", byte);
        else
            out += c;
    }
    return out;
}

std::string sentenceOf(const Error& error, const Translator& translate)
{
    std::string sentence = translate("Error", textOf(error.kind));
    replaceFirst(sentence, "%1", quotedSubject(error, translate));
    if (!error.subject.empty() && !error.path.empty())
        sentence = printable(error.path) + ": " + sentence;
    sentence += placeOf(error, translate) + spaceOf(error, translate);
    if (error.reason != nullptr)
        sentence += ": " + translate("Reason", error.reason);
    else if (error.osCode != 0 && error.kind == ErrorKind::InputOutput)
        sentence += std::format(": {}", std::strerror(error.osCode));
    return sentence + '.';
}

std::string sentenceOf(const Error& error)
{
    return sentenceOf(error, [](const char*, const char* text) { return std::string(text); });
}

Error systemError(int osCode, std::string path)
{
    return {.kind = kindOf(osCode),
            .osCode = osCode,
            .path = std::move(path),
            .reason = osCode == ETXTBSY
                ? HEXFOLIO_TR("Reason", "a running program is using it; save under another name")
                : nullptr};
}

} // namespace hexfolio
