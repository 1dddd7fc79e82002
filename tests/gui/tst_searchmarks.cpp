// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/searchmarks.h"

#include "document/documentedits.h"
#include "gui/model/searchsession.h"
#include "gui/view/markedscrollbar.h"
#include "search/hitsetbuilder.h"
#include "support/opendocument.h"

#include <QTest>

#include <algorithm>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// Where in the document the hits lie, as marks along the scroll bar.
class TestSearchMarks : public QObject {
    Q_OBJECT

private:
    static FollowedHits hitsAt(const std::vector<Offset>& offsets)
    {
        HitSetBuilder builder;
        for (const Offset offset : offsets)
            (void)builder.take({Range::ofLength(offset, 1)});
        return FollowedHits(builder.finish().value());
    }

private Q_SLOTS:
    void partsWithMoreHitsHaveStrongerMarks()
    {
        Progress progress;
        const auto levels = SearchMarks::levels(hitsAt({0, 1, 2, 3, 50}), 100, 4, progress).value();
        QCOMPARE(levels.size(), std::size_t{4});
        QCOMPARE(levels[0], std::uint8_t{255});
        QVERIFY(levels[2] > 0 && levels[2] < levels[0]);
        QVERIFY(levels[1] == 0 && levels[3] == 0);
    }

    void everyHitIsInOnePartWhereTheSizeIsNoMultiple()
    {
        Progress progress;
        const Size size = (Size{1} << 61) + 3;
        const auto levels = SearchMarks::levels(hitsAt({0, size / 2, size - 1}), size, 7, progress).value();
        QVERIFY(levels[0] > 0 && levels[3] > 0 && levels[6] > 0);
        QCOMPARE(std::ranges::count(levels, 0), 4);
    }

    void theBarShowsTheHitsOfTheSearchAndMovesThem()
    {
        OpenDocument open("a.......");
        MarkedScrollBar bar;
        bar.resize(16, 200);
        const SearchMarks marks(open.context(), bar);
        QVERIFY(bar.marks().empty());
        open.context().setSearch(std::make_unique<SearchSession>(
            open.document(),
            SearchSession::Query{.sought = {.pattern = Pattern::fromBytes(bytesOf("a")).value()}, .title = u"a"_s}));
        QTRY_VERIFY(!bar.marks().empty());
        QTRY_VERIFY(!bar.marks().empty() && bar.marks().front() > 0);
        QVERIFY(open.document().edits().insert(0, bytesOf("........")).has_value());
        QTRY_COMPARE(bar.marks().front(), std::uint8_t{0});
        QVERIFY(bar.marks().at(bar.marks().size() / 2) > 0);
        open.context().setSearch(nullptr);
        QVERIFY(bar.marks().empty());
    }

    void marksAreDrawnInTheirColour()
    {
        MarkedScrollBar bar;
        bar.resize(16, 200);
        bar.setMarkColor(Qt::magenta);
        bar.setMarks({255});
        const QImage picture = bar.grab().toImage();
        QCOMPARE(picture.pixelColor(14, 100), QColor(Qt::magenta));
        QVERIFY(picture.pixelColor(2, 100) != QColor(Qt::magenta));
    }
};

QTEST_MAIN(TestSearchMarks)
#include "tst_searchmarks.moc"
