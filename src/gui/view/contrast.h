// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRgb>

namespace hexfolio {

/// The contrast of two opaque colours, from 1 (the same) to 21 (black on white).
/// Source: WCAG 2.1, "contrast ratio" and "relative luminance".
[[nodiscard]] double contrastOf(QRgb a, QRgb b);

/// `share` (0 to 1) of `over` and the rest of `under`; opaque.
[[nodiscard]] QRgb blended(QRgb under, QRgb over, double share);

/// The least contrast at which text is held to be readable (WCAG 2.1, level AA).
inline constexpr double readableContrast = 4.5;

/// `ink`, moved towards black or white as little as needed to be readable on `ground`.
[[nodiscard]] QRgb readableOn(QRgb ground, QRgb ink);

} // namespace hexfolio
