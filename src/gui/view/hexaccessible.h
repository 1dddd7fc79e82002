// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QModelIndex;

namespace hexfolio {

class HexView;

/// What a screen reader gets of the grid. Qt's own table interface stands on the HexModel (rows of the window, one column
/// a byte) and speaks each cell through Qt::AccessibleTextRole: "offset 0x10, 4B, K, changed".
///
/// Tells assistive programs, where any is listening, that the keyboard is now at `index`.
void announceFocus(HexView& view, const QModelIndex& index);

} // namespace hexfolio
