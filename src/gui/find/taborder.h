// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>

class QWidget;

namespace hexfolio {

/// Lets Tab go through `parts` of one window in this order; where a part takes no keys itself, through its fields in
/// the order they were made.
void setTabsThrough(std::initializer_list<QWidget*> parts);

} // namespace hexfolio
