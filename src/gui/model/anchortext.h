// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <QString>

namespace hexfolio {

class Anchors;

/// What the grid says of the bookmarks at a byte. Translated; empty where there are none. Long labels are cut, and of
/// many bookmarks the first ones are named and the others counted. Interface thread only.

/// For a tool tip, as rich text: each label with its range.
[[nodiscard]] QString anchorTip(const Anchors& anchors, Offset offset);
/// For a screen reader: the labels, and which of them begin here.
[[nodiscard]] QString spokenAnchors(const Anchors& anchors, Offset offset);

} // namespace hexfolio
