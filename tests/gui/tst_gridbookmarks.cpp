// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/anchors.h"
#include "document/documentedits.h"
#include "grid.h"
#include "gui/view/markedscrollbar.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

#include <algorithm>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto inner = MarkedScrollBar::Side::Inner;

/// A grid with bookmarks.
struct MarkedGrid : Grid {
    template <class... Arguments>
    explicit MarkedGrid(Arguments&&... arguments) : Grid(std::forward<Arguments>(arguments)...)
    {
        view.setBookmarks(&bookmarks);
    }
    ~MarkedGrid() { view.setBookmarks(nullptr); }

    void put(Range range, const char* label = "")
    {
        QVERIFY(bookmarks.add(std::vector<LabelledRange>{{range, label}}));
        view.bookmarksChanged();
    }
    /// "[" where a bookmark begins, "=" where one is, "." elsewhere, of the first bytes.
    [[nodiscard]] std::string marks(std::size_t count)
    {
        std::string text;
        for (const ByteCell& cell : model.rowCells(0).first(count))
            text += cell.isBookmarkBegin ? '[' : cell.isBookmarked ? '=' : '.';
        return text;
    }
    /// What the tool tip over a byte says, in the pane that has the caret.
    [[nodiscard]] QString tip(Offset offset)
    {
        const QPoint point = at(offset);
        QHelpEvent event(QEvent::ToolTip, point, view.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(view.viewport(), &event);
        return event.isAccepted() ? QToolTip::text() : QString();
    }
    [[nodiscard]] QString spoken(Offset offset)
    {
        return model.indexOf(offset).data(Qt::AccessibleTextRole).toString();
    }

    Anchors bookmarks;
};

} // namespace

/// How the grid shows bookmarks: marks, tool tips, spoken words, the scroll bar.
class TestGridBookmarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // --- Marks
    void theBytesOfBookmarksAreMarked()
    {
        MarkedGrid grid(countedBytes(1000));
        QCOMPARE(grid.marks(8), "........");
        grid.put({1, 4});
        grid.put({4, 6});
        QCOMPARE(grid.marks(8), ".[==[=..");
        grid.view.setBookmarks(nullptr);
        QCOMPARE(grid.marks(8), "........");
    }

    void aBookmarkThatBeganAboveIsMarkedWhereItGoesOn()
    {
        MarkedGrid grid(countedBytes(100'000));
        grid.put({5, 50'004});
        grid.model.setTopRow(50'000 / 16);
        QCOMPARE(grid.marks(8), "====....");
    }

    void theyArePaintedWhenTheyChanged()
    {
        MarkedGrid grid(countedBytes(1000));
        const QImage before = grid.view.grab().toImage();
        grid.put({3, 5});
        QVERIFY(grid.view.grab().toImage() != before);
        grid.bookmarks.remove(std::vector{grid.bookmarks.at(0).id});
        grid.view.bookmarksChanged();
        QCOMPARE(grid.view.grab().toImage(), before);
    }

    void theyAreMarkedInAModelThatComesLater()
    {
        MarkedGrid grid(countedBytes(1000));
        grid.put({1, 4});
        HexModel other(grid.desk.context());
        grid.view.setModel(&other);
        QVERIFY(other.rowCells(0)[1].isBookmarkBegin);
        QCOMPARE(std::ranges::count(grid.view.marks().marks(inner), 255), 1);
        QVERIFY(!grid.model.rowCells(0)[1].isBookmarkBegin);
        grid.view.setModel(nullptr);
        QVERIFY(grid.view.marks().marks(inner).empty());
    }

    // --- Words
    void theToolTipNamesTheBookmarkAndItsRange()
    {
        MarkedGrid grid(countedBytes(1000));
        grid.put({0x10, 0x20}, "Header <1>");
        QCOMPARE(grid.tip(0x0F), QString());
        const QString tip = grid.tip(0x1F);
        QVERIFY2(tip.contains(u"Header &lt;1&gt;"_s), qPrintable(tip));
        QVERIFY2(tip.contains(u"0x10 (16) to 0x1F (31), 16 byte"_s), qPrintable(tip));
        grid.view.setPane(HexView::Pane::Text);
        QCOMPARE(grid.tip(0x1F), tip);
        QCOMPARE(grid.tip(0x21), QString());
    }

    void theToolTipOfOneByteNamesItsPlace()
    {
        MarkedGrid grid(countedBytes(1000));
        grid.put({0x12, 0x13});
        const QString tip = grid.tip(0x12);
        QVERIFY2(tip.contains(u"Bookmark"_s) && tip.contains(u"at 0x12 (18)"_s), qPrintable(tip));
    }

    void ofManyBookmarksAtAByteTheFirstAreNamedAndTheOthersCounted()
    {
        MarkedGrid grid(countedBytes(1000));
        for (int i = 0; i < 100; ++i)
            grid.put({0, 10 + static_cast<Offset>(i)}, ("label " + std::to_string(i)).c_str());
        const QString tip = grid.tip(2);
        QVERIFY2(tip.contains(u"label 7"_s) && !tip.contains(u"label 8"_s), qPrintable(tip));
        QVERIFY2(tip.contains(u"92 more bookmark"_s), qPrintable(tip));
        QVERIFY2(grid.spoken(2).endsWith(u"label 2, 97 more bookmark(s)"_s), qPrintable(grid.spoken(2)));
    }

    void longLabelsAreCutAndStayOnOneLine()
    {
        MarkedGrid grid(countedBytes(1000));
        grid.put({0, 1}, ("first\nsecond" + std::string(4000, 'x')).c_str());
        const QString tip = grid.tip(0);
        QVERIFY2(tip.contains(u"first second"_s) && tip.contains(u'\u2026'), qPrintable(tip));
        QVERIFY2(tip.size() < 300, qPrintable(tip));
    }

    void screenReadersHearTheBookmarks()
    {
        MarkedGrid grid("0123456789abcdefK");
        grid.put({15, 17}, "Header");
        QCOMPARE(grid.spoken(14), u"offset 0xE, 65, e"_s);
        QCOMPARE(grid.spoken(15), u"offset 0xF, 66, f, bookmark Header begins"_s);
        QAccessibleInterface* cell = QAccessible::queryAccessibleInterface(&grid.view)->tableInterface()->cellAt(1, 0);
        QCOMPARE(cell->text(QAccessible::Name), u"offset 0x10, 4B, K, bookmark Header"_s);
    }

    // --- The scroll bar
    void theScrollBarShowsWhereBookmarksBegin()
    {
        MarkedGrid grid(countedBytes(100'000));
        QVERIFY(grid.view.marks().marks(inner).empty());
        grid.put({50'000, 90'000});
        grid.put({99'999, 100'000});
        const auto& levels = grid.view.marks().marks(inner);
        QCOMPARE(levels.size(), static_cast<std::size_t>(grid.view.marks().bandCount()));
        QCOMPARE(std::ranges::count(levels, 0), static_cast<std::ptrdiff_t>(levels.size()) - 2);
        QVERIFY(levels[levels.size() / 2] == 255 && levels.back() == 255);
        QVERIFY(grid.view.marks().marks().empty());
    }

    void theMarksInTheScrollBarFollowEditsAndItsHeight()
    {
        MarkedGrid grid(countedBytes(1000));
        grid.put({0, 1});
        QCOMPARE(grid.view.marks().marks(inner).front(), 255);
        const PieceTree before = grid.desk.document().snapshot().tree();
        QObject::connect(&grid.desk.context(), &DocumentContext::changed, &grid.view, [&](const Edit& edit) {
            grid.bookmarks.follow(edit, before, grid.desk.document().snapshot().tree());
            grid.view.bookmarksChanged();
        });
        QVERIFY(grid.desk.document().edits().insert(0, countedBytes(1'000'000)));
        const auto& levels = grid.view.marks().marks(inner);
        QCOMPARE(levels.back(), 255);
        QCOMPARE(std::ranges::count(levels, 0), static_cast<std::ptrdiff_t>(levels.size()) - 1);
        grid.view.resize(800, 200);
        QCOMPARE(grid.view.marks().marks(inner).size(), static_cast<std::size_t>(grid.view.marks().bandCount()));
    }

    void bookmarksThatAreGoneAreMarkedNowhere()
    {
        MarkedGrid grid("0123");
        grid.put({1, 3});
        const PieceTree before = grid.desk.document().snapshot().tree();
        QVERIFY(grid.desk.document().edits().erase({1, 3}));
        grid.bookmarks.follow({.inserted = {1, 1}, .removedSize = 2}, before, grid.desk.document().snapshot().tree());
        grid.view.bookmarksChanged();
        QCOMPARE(grid.marks(2), "..");
        QCOMPARE(std::ranges::count(grid.view.marks().marks(inner), 255), 0);
        QCOMPARE(grid.tip(1), QString());
    }

    void theTwoSidesOfTheScrollBarDoNotHideEachOther()
    {
        MarkedScrollBar bar;
        bar.resize(16, 200);
        bar.setMarkColor(Qt::magenta);
        bar.setMarkColor(Qt::cyan, inner);
        bar.setMarks({255});
        bar.setMarks({255}, inner);
        QImage picture = bar.grab().toImage();
        QCOMPARE(picture.pixelColor(14, 100), QColor(Qt::magenta));
        QCOMPARE(picture.pixelColor(1, 100), QColor(Qt::cyan));
        bar.setLayoutDirection(Qt::RightToLeft);
        picture = bar.grab().toImage();
        QCOMPARE(picture.pixelColor(1, 100), QColor(Qt::magenta));
        QCOMPARE(picture.pixelColor(14, 100), QColor(Qt::cyan));
    }
};

QTEST_MAIN(TestGridBookmarks)
#include "tst_gridbookmarks.moc"
