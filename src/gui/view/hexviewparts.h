// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "gui/view/caretblink.h"
#include "gui/view/columncharset.h"
#include "gui/view/hexinput.h"
#include "gui/view/hexlayout.h"
#include "gui/view/hexpainter.h"
#include "gui/view/hexscroll.h"
#include "gui/view/hexselection.h"
#include "gui/view/hextyping.h"
#include "gui/view/hexviewoptions.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPoint>

#include <optional>

namespace hexfolio {

class HexModel;

/// The collaborators of a HexView; private to its source files.
struct HexViewParts {
    HexModel* model = nullptr;
    const Anchors* bookmarks = nullptr;
    HexViewOptions options;
    ColumnCharset charset;
    HexViewColors colors;
    bool hasOwnColors = false;
    HexLayout layout;
    HexScroll scroll;
    HexSelection selection;
    HexInput input;
    std::optional<HexTyping> typing;
    std::optional<HexPainter> painter;
    CaretBlink blink;
    QBasicTimer autoScrollTimer;
    QElapsedTimer sinceDoubleClick;
    QPoint doubleClick;
    QPoint dragPoint;
    /// Device pixels in a logical one.
    double scale = 0;
    /// The bars are being set by us, not moved by the user.
    bool isSettingBars = false;
    /// The model's window is being moved; what changes on screen is known.
    bool isScrolling = false;
    Range announcedRange;
};

/// What lies under the pointer, in offsets of the document.
struct HexViewPlace {
    HexLayout::Hit hit;
    Offset offset = 0;
};

/// Where the user was before something happened.
struct HexViewChange {
    Offset caret = 0;
    Range selection;
    int digit = 0;
    HexPane pane = HexPane::Bytes;
};

} // namespace hexfolio
