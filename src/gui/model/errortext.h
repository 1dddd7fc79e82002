// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

namespace hexfolio {

/// Turns literals of the layers below into the language of the installed translators.
[[nodiscard]] Translator qtTranslator();
/// The sentence of `error` in that language; plain text, never markup. Interface thread only.
[[nodiscard]] QString errorText(const Error& error);

} // namespace hexfolio
