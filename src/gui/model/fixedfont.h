// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace hexfolio {

/// The desktop's font for text in columns; another one where the desktop's is not of fixed width after all (which
/// happens in languages that the usual fixed fonts do not cover). Interface thread only.
[[nodiscard]] QFont fixedFont();

} // namespace hexfolio
