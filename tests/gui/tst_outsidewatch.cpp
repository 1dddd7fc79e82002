// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/statefolder.h"
#include "gui/model/hexmodel.h"
#include "gui/model/outsidemodel.h"
#include "gui/model/outsidewatch.h"
#include "support/opendocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// A document on screen, and another program that writes to its file.
struct OnScreen {
    OpenDocument open;
    HexModel model;
    OutsideWatch& outside;

    explicit OnScreen(std::string_view bytes, Access access = Access::Copy)
        : open(bytes, access), model(open.context()), outside(open.context().outside())
    {
        // On a loaded machine the bytes may be late, and a view that shows none has nothing to hold.
        (void)QTest::qWaitFor([&] { return !text().contains('?'); });
    }
    /// What the grid shows; unreadable bytes as '?'.
    [[nodiscard]] std::string text() const
    {
        std::string shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const ByteCell& cell : model.rowCells(row))
                shown.push_back(cell.isKnown() ? static_cast<char>(cell.value) : '?');
        }
        return shown;
    }
    [[nodiscard]] int glowAt(int offset) const { return model.rowCells(offset / 16)[offset % 16].glow; }
    void patch(Offset at, std::string_view bytes) const
    {
        const int fd = ::open(open.path().c_str(), O_WRONLY | O_CLOEXEC);
        QCOMPARE(::pwrite(fd, bytes.data(), bytes.size(), static_cast<off_t>(at)), static_cast<ssize_t>(bytes.size()));
        ::close(fd);
    }
};

} // namespace

/// What another program changes on screen lights up, is listed, and can be held back.
class TestOutsideWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesThatChangedGlowAndAreListed()
    {
        OnScreen screen("0123456789");
        screen.patch(4, "##");
        screen.outside.compare(OutsideWatch::Scope::OnScreen);
        QTRY_COMPARE(screen.outside.changes().size(), 1);
        const OutsideChange& change = screen.outside.changes().front();
        QCOMPARE(change.kind, OutsideChange::Kind::Bytes);
        QCOMPARE(change.range, (Range{4, 6}));
        QCOMPARE(textOf(change.before), std::string("45"));
        QCOMPARE(textOf(change.now), std::string("##"));
        QTRY_COMPARE(screen.text(), std::string("0123##6789"));
        QVERIFY(screen.glowAt(4) > 0);
        QCOMPARE(screen.glowAt(3), 0);
        QCOMPARE(screen.glowAt(6), 0);
    }

    void aGlowFadesAndThenNothingRuns()
    {
        OnScreen screen("0123456789");
        screen.patch(4, "#");
        QSignalSpy looks(&screen.outside, &OutsideWatch::lookChanged);
        screen.outside.compare(OutsideWatch::Scope::OnScreen);
        QTRY_VERIFY(!looks.isEmpty());
        const int bright = screen.glowAt(4);
        QTRY_VERIFY(screen.glowAt(4) < bright);
        QTRY_COMPARE_WITH_TIMEOUT(screen.glowAt(4), 0, 6000);
        QTest::qWait(300);
        looks.clear();
        QTest::qWait(600);
        QCOMPARE(looks.size(), 0);
    }

    void withoutMotionAGlowStaysTheSameUntilItEnds()
    {
        OnScreen screen("0123456789");
        screen.outside.setFading(false);
        screen.patch(4, "#");
        QSignalSpy looks(&screen.outside, &OutsideWatch::lookChanged);
        screen.outside.compare(OutsideWatch::Scope::OnScreen);
        QTRY_VERIFY(!looks.isEmpty());
        QCOMPARE(screen.glowAt(4), int{OutsideWatch::brightest});
        QTRY_COMPARE_WITH_TIMEOUT(screen.glowAt(4), 0, 6000);
        // One look to light up and one to end.
        QCOMPARE(looks.size(), 2);
    }

    void whatIsPaintedFirstIsComparedToo()
    {
        OnScreen screen("0123456789");
        screen.patch(4, "#");
        screen.model.readAnew();
        QTRY_COMPARE(screen.text(), std::string("0123#56789"));
        QTRY_COMPARE(screen.outside.changes().size(), 1);
    }

    void ourOwnEditsAndSavesAreNotCounted_data()
    {
        QTest::addColumn<Access>("access");
        QTest::newRow("Preview") << Access::Copy;
        QTest::newRow("Live") << Access::Write;
    }
    void ourOwnEditsAndSavesAreNotCounted()
    {
        QFETCH(const Access, access);
        OnScreen screen("0123456789", access);
        QVERIFY(screen.open.document().edits().overwrite(2, bytesOf("XY")));
        (void)screen.text();
        PosixIo io;
        Progress progress;
        QVERIFY(screen.open.document().saving().save(io, progress, StateFolder::ofUser()));
        (void)screen.text();
        QVERIFY(screen.open.document().edits().insert(2, bytesOf("new")));
        (void)screen.text();
        screen.outside.compare(OutsideWatch::Scope::All);
        QTest::qWait(100);
        QCOMPARE(screen.outside.changes().size(), 0);
    }

    void editedBytesAreFoundAtTheirPlaceInTheDocument()
    {
        OnScreen screen("0123456789");
        QVERIFY(screen.open.document().edits().insert(0, bytesOf("abc")));
        (void)screen.text();
        screen.patch(4, "#");
        screen.outside.compare(OutsideWatch::Scope::OnScreen);
        QTRY_COMPARE(screen.outside.changes().size(), 1);
        QVERIFY(screen.glowAt(7) > 0);
        QCOMPARE(screen.outside.placeOf(4), std::optional<Offset>(7));
    }

    void aFrozenViewHoldsWhatItShowed()
    {
        OnScreen screen("0123456789");
        screen.outside.setFrozen(true);
        screen.patch(4, "##");
        screen.model.readAnew();
        QTRY_COMPARE(screen.text(), std::string("0123456789"));
        QTRY_COMPARE(screen.outside.changes().size(), 1);
        QCOMPARE(screen.glowAt(4), int{OutsideWatch::brightest});
        // What is edited meanwhile is shown.
        QVERIFY(screen.open.document().edits().overwrite(0, bytesOf("A")));
        QTRY_COMPARE(screen.text(), std::string("A123456789"));
        screen.outside.setFrozen(false);
        QTRY_COMPARE(screen.text(), std::string("A123##6789"));
    }

    void aFrozenViewHoldsWhatWasCutOff()
    {
        OnScreen screen("0123456789");
        screen.outside.setFrozen(true);
        QCOMPARE(::truncate(screen.open.path().c_str(), 4), 0);
        screen.model.readAnew();
        QTRY_COMPARE(screen.text(), std::string("0123456789"));
        screen.outside.setFrozen(false);
        QTRY_COMPARE(screen.text(), std::string("0123??????"));
    }

    void aSaveThawsTheView()
    {
        OnScreen screen("0123456789");
        const QSignalSpy thaws(&screen.outside, &OutsideWatch::frozenChanged);
        screen.outside.setFrozen(true);
        QVERIFY(screen.open.document().edits().overwrite(0, bytesOf("A")));
        PosixIo io;
        Progress progress;
        QVERIFY(screen.open.document().saving().save(io, progress, StateFolder::ofUser()));
        QVERIFY(!screen.outside.isFrozen());
        QCOMPARE(thaws.size(), 2);
    }

    void theListKeepsTheRulesOfModels()
    {
        OnScreen screen("0123456789");
        OutsideModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen.outside.note(OutsideChange::Kind::Longer, {10, 20});
        QTRY_COMPARE(screen.outside.changes().size(), 1);
        model.setContext(&screen.open.context());
        QCOMPARE(model.rowCount(), 1);
        screen.patch(4, "##");
        screen.model.readAnew();
        (void)screen.text();
        QTRY_COMPARE(model.rowCount(), 2);
        // The newest is on top.
        const auto shown = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(shown(0, OutsideModel::WhatColumn), QStringLiteral("Bytes changed"));
        QCOMPARE(shown(0, OutsideModel::OffsetColumn), QStringLiteral("00000004"));
        QCOMPARE(shown(0, OutsideModel::BeforeColumn), QStringLiteral("34 35  45"));
        QCOMPARE(shown(0, OutsideModel::NowColumn), QStringLiteral("23 23  ##"));
        QCOMPARE(shown(1, OutsideModel::WhatColumn), QStringLiteral("Longer"));
        screen.outside.clearChanges();
        QCOMPARE(model.rowCount(), 0);
        model.setContext(nullptr);
    }
};

QTEST_MAIN(TestOutsideWatch)
#include "tst_outsidewatch.moc"
