// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hexfolio {

/// The capital of a small letter, the small letter of a capital, and every other character as it is.
///
/// By Unicode's simple case mapping, where it goes there and back one to one; does not depend on the locale. Any
/// thread.
[[nodiscard]] char32_t otherCase(char32_t letter) noexcept;

} // namespace hexfolio
