// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/filesource.h"
#include "mapping/openfile.h"
#include "support/bytes.h"

#include <cstddef>
#include <string>
#include <vector>

namespace hexfolio::testing {

/// What can be read of an opened file, from its begin on.
inline std::string allOf(const OpenedFile& file)
{
    std::vector<std::byte> bytes(file.source->size());
    bytes.resize(file.source->read(0, bytes));
    return textOf(bytes);
}

} // namespace hexfolio::testing
