// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>

class QLabel;

namespace hexfolio {

/// The sentence under a field: what the answer means, or what is wrong with it.
enum class NoteTone : std::uint8_t { Hint, Problem };

/// Writes `sentence` into `note`, a problem in a colour that stands out on light and dark ground.
void tell(QLabel* note, const QString& sentence, NoteTone tone = NoteTone::Hint);

} // namespace hexfolio
