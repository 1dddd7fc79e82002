// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <QString>

namespace hexfolio {

/// How numbers of bytes are written everywhere in the interface. Translated; interface thread only.

/// An offset in both bases: "0x1F (31)".
[[nodiscard]] QString offsetText(Offset offset);
/// An offset or size as it stands in a field that one may edit: "0x1F".
[[nodiscard]] QString numberText(Offset number);
/// An offset in hexadecimal, at least eight digits wide: "0000001F".
[[nodiscard]] QString hexOffsetText(Offset offset);
/// A count with its unit, grouped as the locale does: "1 byte", "4,096 bytes".
[[nodiscard]] QString byteCountText(Size size);
/// The same, with the binary unit in front once that says more: "1.5 GiB (1,610,612,736 bytes)".
[[nodiscard]] QString sizeText(Size size);

/// The number that picks the plural form for `count` in tr(): same form, but within an int.
[[nodiscard]] int pluralNumber(Size count) noexcept;

} // namespace hexfolio
