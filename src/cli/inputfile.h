// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/filesource.h"
#include "mapping/openfile.h"

#include <string>

namespace hexfolio {

/// Opens `path` for reading; `-` is standard input. A pipe is read to its end first, whatever its length and however
/// slowly it comes, into memory and then into a temporary file. Errors: those of openFile(), NoSpace.
[[nodiscard]] Result<OpenedFile> openInput(const std::string& path);

} // namespace hexfolio
