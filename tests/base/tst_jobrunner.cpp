// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/jobrunner.h"

#include <QTest>

#include <atomic>
#include <semaphore>

using namespace hexfolio;

class TestJobRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobGivesItsResultOnce()
    {
        JobRunner runner(1);
        Job<int> job = runner.run<int>([](Progress&) -> Result<int> { return 42; });
        QTRY_VERIFY(job.isDone());
        QCOMPARE(job.take().value(), 42);
        QVERIFY(!job.isActive());
    }

    void aRunnerThatIsLetGoIsNotWaitedFor()
    {
        auto runner = std::make_unique<JobRunner>(1);
        const auto goOn = std::make_shared<std::binary_semaphore>(0);
        const auto over = std::make_shared<std::binary_semaphore>(0);
        Job<int> job = runner->run<int>(
            [goOn](Progress&) -> Result<int> {
                goOn->acquire();
                return 1;
            },
            [over] { over->release(); });
        JobRunner::letGo(std::move(runner));
        QVERIFY(!job.isDone());
        goOn->release();
        over->acquire();
        QCOMPARE(job.take().value(), 1);
    }

    void progressIsSeenWhileTheJobRuns()
    {
        JobRunner runner(1);
        std::binary_semaphore counted{0};
        std::binary_semaphore seen{0};
        Job<int> job = runner.run<int>([&](Progress& progress) -> Result<int> {
            progress.setTotal(10);
            progress.advance(4);
            counted.release();
            seen.acquire();
            return 0;
        });
        counted.acquire();
        QCOMPARE(job.progress().done(), Size{4});
        QCOMPARE(job.progress().total(), Size{10});
        seen.release();
        QTRY_VERIFY(job.isDone());
    }

    void aPausedJobStandsStillUntilItIsResumed()
    {
        JobRunner runner(1);
        std::atomic<int> turns{0};
        Job<int> job = runner.run<int>([&](Progress& progress) -> Result<int> {
            while (!progress.isCancelled())
                ++turns;
            return turns.load();
        });
        QTRY_VERIFY(turns > 0);
        job.setPaused(true);
        // One turn may be under way.
        const auto standsStill = [&] { return turns.exchange(0) <= 1 && turns.load() == 0; };
        QTRY_VERIFY(standsStill());
        QVERIFY(job.progress().isPaused() && !job.isDone());
        job.setPaused(false);
        QTRY_VERIFY(turns > 10);
        job.cancel();
        QTRY_VERIFY(job.isDone());
    }

    void aPausedJobCanBeCancelledAtOnce()
    {
        std::optional<JobRunner> runner(std::in_place, 1);
        const auto untilCancelled = [](Progress& progress) -> Result<int> {
            while (!progress.isCancelled())
                std::this_thread::yield();
            return 1;
        };
        Job<int> job = runner->run<int>(untilCancelled);
        job.setPaused(true);
        job.cancel();
        QTRY_VERIFY(job.isDone());
        // So does the end of all jobs.
        job = runner->run<int>(untilCancelled);
        job.setPaused(true);
        runner.reset();
        QVERIFY(job.isDone());
    }

    void droppingAJobCancelsIt()
    {
        JobRunner runner(1);
        std::binary_semaphore cancelled{0};
        {
            const Job<int> job = runner.run<int>([&](Progress& progress) -> Result<int> {
                while (!progress.isCancelled())
                    std::this_thread::yield();
                cancelled.release();
                return failure({.kind = ErrorKind::Cancelled});
            });
        }
        cancelled.acquire();
    }

    void theNewestJobOfASlotWins()
    {
        JobRunner runner(2);
        const auto untilCancelled = [](Progress& progress) -> Result<int> {
            while (!progress.isCancelled())
                std::this_thread::yield();
            return 1;
        };
        Job<int> slot = runner.run<int>(untilCancelled);
        slot = runner.run<int>([](Progress&) -> Result<int> { return 2; });
        QTRY_VERIFY(slot.isDone());
        QCOMPARE(slot.take().value(), 2);
    }

    void runningOutOfMemoryIsAnError()
    {
        JobRunner runner(1);
        Job<int> job = runner.run<int>([](Progress&) -> Result<int> { throw std::bad_alloc(); });
        QTRY_VERIFY(job.isDone());
        QCOMPARE(job.take().error().kind, ErrorKind::OutOfMemory);
    }

    void doneIsAnnouncedForEveryJobEvenWhenTheRunnerEnds()
    {
        std::atomic<int> announced = 0;
        std::vector<Job<int>> jobs;
        {
            JobRunner runner(1);
            for (int i = 0; i < 8; ++i)
                jobs.push_back(runner.run<int>([](Progress&) -> Result<int> { return 0; }, [&] { ++announced; }));
        }
        QCOMPARE(announced.load(), 8);
    }
};

QTEST_APPLESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
