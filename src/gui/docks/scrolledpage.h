// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QWidget;

namespace hexfolio {

/// `page` in an area that scrolls it where there is less room than it needs, so that the window fits on a small screen.
/// The area becomes its owner, and has no owner yet. Interface thread only.
[[nodiscard]] QScrollArea* scrolled(QWidget* page);

} // namespace hexfolio
