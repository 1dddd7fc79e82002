// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/hitcounter.h"

#include "gui/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The number of hits beside the pattern.
class TestHitCounter : public QObject {
    Q_OBJECT

private:
    JobRunner m_jobs{2};

    static std::function<std::optional<HitCounter::Task>()> count(const Snapshot& snapshot, const char* regex,
                                                                  Range scope = {0, maxSize})
    {
        return [snapshot, scope, regex]() -> std::optional<HitCounter::Task> {
            return HitCounter::Task{{.pattern = Pattern::fromRegex(regex, LetterCase::Match).value()},
                                    snapshot,
                                    scope.clampedTo(snapshot.size())};
        };
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void allHitsOfTheScopeAreCounted()
    {
        HitCounter counter(m_jobs, {.pause = 1ms, .most = 60s});
        const QSignalSpy counted(&counter, &HitCounter::counted);
        counter.restart(count(Snapshot::ofBytes(bytesOf("aXaXa")), "a", {1, 5}));
        QTRY_COMPARE(counted.last()[0].toString(), u"Hits: 2"_s);
    }

    void thePatternTypedLastIsCounted()
    {
        HitCounter counter(m_jobs, {.pause = 20ms, .most = 60s});
        const QSignalSpy counted(&counter, &HitCounter::counted);
        counter.restart(count(Snapshot::ofBytes(bytesOf("aab")), "a"));
        counter.restart(count(Snapshot::ofBytes(bytesOf("aab")), "b"));
        QTRY_COMPARE(counted.last()[0].toString(), u"Hits: 1"_s);
    }

    void afterAWhileThereAreMoreThanSoMany()
    {
        Desk desk(Size{1} << 40);
        QVERIFY(desk.document().fill({0, Size{1} << 40}, bytesOf("ab")));
        HitCounter counter(m_jobs, {.pause = 1ms, .most = 300ms});
        const QSignalSpy counted(&counter, &HitCounter::counted);
        counter.restart(count(desk.document().snapshot(), "[bc]a"));
        QTRY_VERIFY2(counted.last()[0].toString().startsWith(u"Hits: more than"_s),
                     qPrintable(counted.last()[0].toString()));
    }

    void afterAWhileWithoutAHitItIsSaidHowMuchWasSearched()
    {
        Desk desk(Size{1} << 40);
        QVERIFY(desk.document().fill({0, Size{1} << 40}, bytesOf("ab")));
        HitCounter counter(m_jobs, {.pause = 1ms, .most = 300ms});
        const QSignalSpy counted(&counter, &HitCounter::counted);
        counter.restart(count(desk.document().snapshot(), "zz"));
        QTRY_VERIFY2(counted.last()[0].toString().startsWith(u"No hit in"_s),
                     qPrintable(counted.last()[0].toString()));
    }

    void whatIsStoppedSaysNothing()
    {
        HitCounter counter(m_jobs, {.pause = 1ms, .most = 60s});
        QSignalSpy counted(&counter, &HitCounter::counted);
        counter.restart(count(Snapshot::ofBytes(bytesOf("a")), "a"));
        counter.stop();
        QTest::qWait(50);
        QCOMPARE(counted.last()[0].toString(), QString());
    }
};

QTEST_MAIN(TestHitCounter)
#include "tst_hitcounter.moc"
