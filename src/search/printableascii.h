// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/bytekernel.h"

namespace hexfolio {

/// What GNU strings takes for a character in ASCII: the blank, what is visible, and the tab.
[[nodiscard]] inline ByteClass printableAscii() noexcept
{
    return byteClass(0x20, 0x7e) | byteClass('\t', '\t');
}

} // namespace hexfolio
