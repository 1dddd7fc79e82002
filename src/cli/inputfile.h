// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/filedescriptor.h"
#include "mapping/filesource.h"
#include "mapping/openfile.h"

#include <string>

namespace hexfolio {

/// Whether `path` can only be read as it comes: a named pipe, or `-` where standard input is a pipe, a socket, a
/// terminal.
[[nodiscard]] bool isStream(const std::string& path);

/// Bytes that are read as they come.
struct InputStream {
    FileDescriptor file;
    /// What errors and messages call it.
    std::string name;
};

/// Opens what isStream(). A named pipe into which nobody writes yet is opened at once; poll(2) waits for who does.
/// Errors: those of open(2).
[[nodiscard]] Result<InputStream> openStream(const std::string& path);

/// Opens `path` for reading; `-` is standard input. A stream is read to its end first, whatever its length and however
/// slowly it comes, into memory and then into a temporary file. Errors: those of openFile(), NoSpace.
[[nodiscard]] Result<OpenedFile> openInput(const std::string& path);

/// What errors and messages call standard input.
inline constexpr const char* standardInput = "standard input";

} // namespace hexfolio
