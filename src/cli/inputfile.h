// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/filesource.h"
#include "mapping/openfile.h"

#include <string>

namespace hexfolio {

/// Whether `path` is `-` and standard input can only be read as it comes: a pipe, a socket, a terminal.
[[nodiscard]] bool isStream(const std::string& path);

/// Opens `path` for reading; `-` is standard input. A pipe is read to its end first, whatever its length and however
/// slowly it comes, into memory and then into a temporary file. Errors: those of openFile(), NoSpace.
[[nodiscard]] Result<OpenedFile> openInput(const std::string& path);

/// What errors and messages call standard input.
inline constexpr const char* standardInput = "standard input";

} // namespace hexfolio
