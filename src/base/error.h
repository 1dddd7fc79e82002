// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace hexfolio {

/// What went wrong, as far as the program must tell cases apart.
enum class ErrorKind {
    // The file system
    NotFound,
    PermissionDenied,
    IsDirectory,
    NotAFile,
    AlreadyExists,
    NoSpace,
    FileTooLarge,
    ReadOnly,
    Busy,
    NeedsConsent,
    InputOutput,
    FileShrank,
    FileChanged,
    NotMappable,
    NotSupported,
    // The use of a map or a document
    Closed,
    NotWritable,
    NotResizable,
    OutOfRange,
    Unaligned,
    BadArgument,
    NothingToUndo,
    NothingToRedo,
    TooLarge,
    // Text from people
    Syntax,
    TooComplex,
    // Patches
    PatchMismatch,
    // Jobs
    Cancelled,
    OutOfMemory,
};

/// Marks a literal for translation where no Qt is at hand; lupdate is told about it in translations/CMakeLists.txt.
#define HEXFOLIO_TR(context, text) text

/// One failure: what kind, in which file, at which bytes, and why. A plain value, usable from any thread.
///
/// It holds facts, not sentences; sentenceOf() makes the sentence, in the language of the translator handed in.
struct Error {
    ErrorKind kind = ErrorKind::InputOutput;
    /// The errno of the system call that failed; 0 where none did.
    int osCode = 0;
    /// The file it is about; empty where none is.
    std::string path;
    /// The bytes it is about, in offsets of the file or document.
    std::optional<Range> range;
    /// NoSpace only, where both are known: bytes that are needed, and bytes that there are.
    struct Space {
        Size needed = 0;
        Size free = 0;
    };
    std::optional<Space> space = std::nullopt;
    /// A literal marked HEXFOLIO_TR("Reason", ...) that says why or what to do; may be null.
    const char* reason = nullptr;
    /// The word, number or option it is about, as the user wrote it.
    std::string subject;
    /// Where in the user's text the trouble starts, in characters from 0.
    std::optional<std::size_t> position;
};

/// Turns a literal of the context ("Error" or "Reason") into the user's language.
using Translator = std::function<std::string(const char* context, const char* text)>;

/// One sentence a person can act on, in English: names the file, the bytes and the reason as far as they are known.
[[nodiscard]] std::string sentenceOf(const Error& error);
/// The same, in the language of `translate`.
[[nodiscard]] std::string sentenceOf(const Error& error, const Translator& translate);

/// `text` with control characters made visible, so that a name cannot play tricks on a terminal or a label.
[[nodiscard]] std::string printable(std::string_view text);

/// The error for a failed system call: the kind follows from `osCode` (errno(3)).
[[nodiscard]] Error systemError(int osCode, std::string path);

} // namespace hexfolio
