// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk.h"
#include "gui/view/hexaccessible.h"
#include "gui/view/hexview.h"

#include <QApplication>
#include <QFont>
#include <QTest>

#include <string>
#include <utility>

namespace hexfolio::testing {

/// A grid on the screen over a desk of its own: 16 bytes a row, room for 20 rows and a bit.
class Grid {
public:
    template <class... Arguments>
    explicit Grid(Arguments&&... arguments) : desk(std::forward<Arguments>(arguments)...), model(desk.context())
    {
        view.setOptions({.font = QFont(QStringLiteral("DejaVu Sans Mono"), 10)});
        view.setModel(&model);
        view.resize(800, 400);
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
    }

    /// Presses keys one after another.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&view, key, modifiers);
    }
    void type(const char* text) { QTest::keyClicks(&view, QString::fromLatin1(text)); }

    /// The middle of a visible byte in the pane that has the caret.
    [[nodiscard]] QPoint at(Offset offset) { return view.visualRect(model.indexOf(offset)).center(); }
    void click(Offset offset, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at(offset));
    }
    void drag(Offset from, Offset to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(from));
        QTest::mouseMove(view.viewport(), at(to));
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(to));
    }

    [[nodiscard]] std::string text() { return desk.text(); }

    Desk desk;
    HexModel model;
    /// As in the window: before there is any view, or Qt makes an interface of its own for it, which knows no 64-bit
    /// rows.
    bool isAccessible = (HexAccessible::install(), true);
    HexView view;
};

} // namespace hexfolio::testing
