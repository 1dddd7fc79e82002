// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/littleendian.h"
#include "mapping/fileidentity.h"

namespace hexfolio {

// How logs and lists on disk store which file is meant: 40 bytes.

void writeIdentity(LittleEndianWriter& out, const FileIdentity& identity);
/// Missing bytes turn the reader bad.
[[nodiscard]] FileIdentity readIdentity(LittleEndianReader& in);

} // namespace hexfolio
