// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace hexfolio {

/// How well `typed` names `command`: nothing where its letters do not stand in it in this order; else the higher the
/// better. Letters at the start of words and in a row count more; case and blanks do not matter. An empty `typed` fits
/// all.
[[nodiscard]] std::optional<int> matchScore(const QString& typed, const QString& command);

} // namespace hexfolio
