// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/plannedset.h"

#include "mapping/patternsource.h"
#include "support/bytes.h"

#include <QTest>

#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size manyBytes = Size{1} << 30;

Snapshot repeated(std::string_view text)
{
    return Snapshot::ofSource(std::make_shared<PatternSource>(bytesOf(text)), manyBytes);
}

const SetPlan* planOf(const PlannedSet& set, const Snapshot& snapshot, Range range)
{
    Progress progress;
    return set.planFor(snapshot, range, progress).value().get();
}

} // namespace

class TestPlannedSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_set = std::make_unique<PlannedSet>(PatternSet::fromText("x = text:abc\ny = regex:d+e").value()); }

    void thePlanIsMadeOnce()
    {
        const Snapshot snapshot = Snapshot::ofBytes(bytesOf("abc"));
        const SetPlan* const plan = planOf(*m_set, snapshot, {0, 3});
        QCOMPARE(planOf(*m_set, snapshot, {1, 2}), plan);
        QCOMPARE(planOf(*m_set, Snapshot::ofBytes(bytesOf("dddd")), {0, 4}), plan);
    }

    void threadsThatAskAtOnceShareAPlan()
    {
        const Snapshot snapshot = Snapshot::ofBytes(bytesOf("abc"));
        std::array<const SetPlan*, 4> plans{};
        {
            std::vector<std::jthread> threads;
            for (const SetPlan*& plan : plans)
                threads.emplace_back([&] { plan = planOf(*m_set, snapshot, {0, 3}); });
        }
        for (const SetPlan* const plan : plans)
            QCOMPARE(plan, plans.front());
    }

    void muchOfOtherDataGetsAPlanOfItsOwn()
    {
        const Snapshot text = repeated("abcd");
        const SetPlan* const plan = planOf(*m_set, text, {0, manyBytes});
        QCOMPARE(planOf(*m_set, text, {1000, manyBytes}), plan);
        const Snapshot other = repeated("xyz");
        QCOMPARE(planOf(*m_set, other, {0, 4096}), plan);
        QVERIFY(planOf(*m_set, other, {0, manyBytes}) != plan);
    }

    void aCancelledSearchLeavesNoPlan()
    {
        std::stop_source stop;
        const Progress progress(stop.get_token());
        stop.request_stop();
        const Snapshot snapshot = Snapshot::ofBytes(bytesOf("abc"));
        QCOMPARE(m_set->planFor(snapshot, {0, 3}, progress).error().kind, ErrorKind::Cancelled);
        QVERIFY(planOf(*m_set, snapshot, {0, 3}));
    }

private:
    std::unique_ptr<PlannedSet> m_set;
};

QTEST_GUILESS_MAIN(TestPlannedSet)
#include "tst_plannedset.moc"
