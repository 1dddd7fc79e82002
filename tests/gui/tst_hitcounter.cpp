// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/hitcounter.h"

#include "document/documentedits.h"
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

    // What is said of a search that does not come to its end, with as much patience as this machine needs to begin it.
    bool saysInTheEnd(const char* regex, const QString& beginning)
    {
        Desk desk(Size{1} << 40);
        const bool isFilled = desk.document().edits().fill({0, Size{1} << 40}, bytesOf("ab")).has_value();
        for (std::chrono::milliseconds patience = 100ms; isFilled && patience < 60s; patience *= 4) {
            HitCounter counter(m_jobs, {.pause = 1ms, .most = patience});
            QSignalSpy counted(&counter, &HitCounter::counted);
            counter.restart(count(desk.document().snapshot(), regex));
            counted.clear();
            while (counted.isEmpty())
                QTest::qWait(10);
            if (counted.last()[0].toString().startsWith(beginning))
                return true;
        }
        return false;
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
        QVERIFY2(saysInTheEnd("[bc]a", u"Hits: more than"_s), "the number of hits so far");
    }

    void afterAWhileWithoutAHitItIsSaidHowMuchWasSearched()
    {
        QVERIFY2(saysInTheEnd("[bc]c", u"No hit in"_s), "how much was searched");
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
