// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/hitcounter.h"

#include "search/hitsink.h"
#include "search/searcher.h"

#include <QLocale>

#include <utility>

namespace hexfolio {

/// What the job has counted, for the thread that gives up on it.
struct HitCounter::Tally {
    std::atomic<Size> hits{0};
    std::atomic<Size> searched{0};
};

namespace {

template <class Tally> class CountingSink final : public HitSink {
public:
    explicit CountingSink(Tally& tally) : m_tally(tally) { }

    [[nodiscard]] Answer take(const Hit&) override
    {
        m_tally.hits.fetch_add(1, std::memory_order_relaxed);
        return Answer::GoOn;
    }
    [[nodiscard]] Answer takeMany(const EqualHits& hits, Order) override
    {
        m_tally.hits.fetch_add(hits.starts.count, std::memory_order_relaxed);
        return Answer::GoOn;
    }

private:
    Tally& m_tally;
};

} // namespace

HitCounter::HitCounter(JobRunner& jobs, Patience patience, QObject* parent) : QObject(parent), m_job(jobs)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(patience.pause);
    m_limit.setSingleShot(true);
    m_limit.setInterval(patience.most);
    connect(&m_pause, &QTimer::timeout, this, &HitCounter::start);
    connect(&m_limit, &QTimer::timeout, &m_job, &JobWatch::cancel);
}

HitCounter::~HitCounter() = default;

void HitCounter::restart(std::function<std::optional<Task>()> task)
{
    stop();
    m_task = std::move(task);
    m_pause.start();
}

void HitCounter::stop()
{
    m_pause.stop();
    m_limit.stop();
    m_job.drop();
    m_tally.reset();
    Q_EMIT counted({});
}

void HitCounter::start()
{
    auto task = m_task();
    if (!task)
        return;
    m_tally = std::make_shared<Tally>();
    m_limit.start();
    m_job.start<bool>(
        [task = *std::move(task), tally = m_tally](Progress& progress) -> Result<bool> {
            CountingSink sink(*tally);
            const Searcher::Options options = task.sought.options(Searcher::Direction::Forward);
            const auto report = task.sought.run(task.snapshot, task.scope, options, sink, progress);
            tally->searched.store(progress.done(), std::memory_order_relaxed);
            if (!report)
                return failure(report.error());
            return true;
        },
        [this](const Result<bool>& isWhole) { tell(isWhole); });
}

void HitCounter::tell(const Result<bool>& isWhole)
{
    m_limit.stop();
    const Size hits = m_tally->hits.load(std::memory_order_relaxed);
    const QLocale locale;
    const QString number = locale.toString(static_cast<qulonglong>(hits));
    if (isWhole)
        Q_EMIT counted(hits == 0 ? tr("No hits") : tr("Hits: %1").arg(number));
    else if (isWhole.error().kind != ErrorKind::Cancelled)
        Q_EMIT counted({});
    else if (hits > 0)
        Q_EMIT counted(tr("Hits: more than %1").arg(number));
    else if (m_tally->searched.load(std::memory_order_relaxed) == 0)
        Q_EMIT counted({});
    else
        Q_EMIT counted(tr("No hit in %1")
                           .arg(locale.formattedDataSize(
                               static_cast<qint64>(m_tally->searched.load(std::memory_order_relaxed)), 1)));
}

} // namespace hexfolio
