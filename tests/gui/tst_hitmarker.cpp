// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/hitmarker.h"

#include "document/documentedits.h"
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
    static Sought sought(std::string_view text) { return {.pattern = Pattern::fromBytes(bytesOf(text)).value()}; }

private Q_SLOTS:
    void everyHitOnScreenIsMarkedUntilThereIsNoPattern()
    {
        Grid grid("one two one");
        HitMarker marker(grid.model);
        marker.setSought(sought("one"));
        QTRY_VERIFY(isHit(grid, 0));
        QVERIFY(isHit(grid, 2) && isHit(grid, 8) && isHit(grid, 10));
        QVERIFY(!isHit(grid, 3) && !isHit(grid, 7));
        marker.setSought(std::nullopt);
        QVERIFY(!isHit(grid, 0));
    }

    void editsMoveTheMarks()
    {
        Grid grid("one two");
        HitMarker marker(grid.model);
        marker.setSought(sought("two"));
        QTRY_VERIFY(isHit(grid, 4));
        QVERIFY(grid.desk.document().edits().insert(0, bytesOf("..")));
        QTRY_VERIFY(isHit(grid, 6) && !isHit(grid, 4));
    }

    void onlyAlignedHitsAreMarked()
    {
        Grid grid("aabaaa");
        HitMarker marker(grid.model);
        marker.setSought(Sought{.pattern = Pattern::fromBytes(bytesOf("a")).value(), .stride = 4});
        QTRY_VERIFY(isHit(grid, 0));
        QVERIFY(isHit(grid, 4));
        QVERIFY(!isHit(grid, 1) && !isHit(grid, 3) && !isHit(grid, 5));
    }

    void theNewestPatternWins()
    {
        Grid grid("one two");
        HitMarker marker(grid.model);
        marker.setSought(sought("one"));
        marker.setSought(sought("two"));
        QTRY_VERIFY(isHit(grid, 4));
        QVERIFY(!isHit(grid, 0));
    }
};

QTEST_MAIN(TestHitMarker)
#include "tst_hitmarker.moc"
