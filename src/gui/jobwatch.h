// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The window's parts know JobWatch by this name; panels and models, which stand below them, by the other.
#include "gui/model/jobwatch.h"
