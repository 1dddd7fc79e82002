// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace hexfolio {

/// `wanted` (in logical pixels), or as much of it as nine tenths of the widget's screen have room for: what a window
/// with buttons at its edge may be at first, also on a small or much enlarged screen.
[[nodiscard]] QSize sizeOnScreen(const QWidget& widget, QSize wanted);

} // namespace hexfolio
