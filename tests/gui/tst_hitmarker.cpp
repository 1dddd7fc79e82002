// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/hitmarker.h"

#include "gui/grid.h"

using namespace hexfolio;
using namespace hexfolio::testing;

/// The hits among the bytes on screen are marked.
class TestHitMarker : public QObject {
    Q_OBJECT

private:
    static bool isHit(const Grid& grid, Offset offset)
    {
        return grid.model.indexOf(offset).data(HexModel::HitRole).toBool();
    }
    static Pattern pattern(std::string_view text) { return Pattern::fromBytes(bytesOf(text)).value(); }

private Q_SLOTS:
    void everyHitOnScreenIsMarkedUntilThereIsNoPattern()
    {
        Grid grid("one two one");
        HitMarker marker(grid.model);
        marker.setPattern(pattern("one"));
        QTRY_VERIFY(isHit(grid, 0));
        QVERIFY(isHit(grid, 2) && isHit(grid, 8) && isHit(grid, 10));
        QVERIFY(!isHit(grid, 3) && !isHit(grid, 7));
        marker.setPattern(std::nullopt);
        QVERIFY(!isHit(grid, 0));
    }

    void editsMoveTheMarks()
    {
        Grid grid("one two");
        HitMarker marker(grid.model);
        marker.setPattern(pattern("two"));
        QTRY_VERIFY(isHit(grid, 4));
        QVERIFY(grid.desk.document().insert(0, bytesOf("..")));
        QTRY_VERIFY(isHit(grid, 6) && !isHit(grid, 4));
    }

    void theNewestPatternWins()
    {
        Grid grid("one two");
        HitMarker marker(grid.model);
        marker.setPattern(pattern("one"));
        marker.setPattern(pattern("two"));
        QTRY_VERIFY(isHit(grid, 4));
        QVERIFY(!isHit(grid, 0));
    }
};

QTEST_MAIN(TestHitMarker)
#include "tst_hitmarker.moc"
