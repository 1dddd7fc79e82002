// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewbytes.h"

#include <chrono>
#include <functional>
#include <future>
#include <utility>

namespace hexfolio {

namespace {

constexpr std::chrono::milliseconds patience{6};

struct Wanted {
    std::uint64_t number = 0;
    Range disk;
    Range now;
};

} // namespace

// Lives as long as any job that may ring it, and is deleted on the interface thread.
class ReviewBytes::Bell : public QObject {
public:
    std::function<void()> ring;
};

ReviewBytes::ReviewBytes(QObject* parent) : QObject(parent), m_bell(new Bell, [](Bell* bell) { bell->deleteLater(); })
{
    m_bell->ring = [this] {
        if (!m_job.isDone())
            return;
        take();
        Q_EMIT arrived();
    };
}

ReviewBytes::~ReviewBytes()
{
    m_bell->ring = {};
}

void ReviewBytes::setStates(Snapshot onDisk, Snapshot now)
{
    m_job = {};
    m_rows.clear();
    m_onDisk = std::move(onDisk);
    m_now = std::move(now);
}

const ReviewBytes::Row* ReviewBytes::row(std::uint64_t number) const
{
    const auto found = m_rows.find(number);
    return found == m_rows.end() ? nullptr : &found->second;
}

void ReviewBytes::take()
{
    if (auto rows = m_job.take())
        m_rows = std::move(*rows);
}

void ReviewBytes::want(const ReviewLines& lines, std::uint64_t first, std::uint64_t end)
{
    std::vector<Wanted> wanted;
    bool isComplete = true;
    for (std::uint64_t number = first; number < end; ++number) {
        const ReviewRow row = lines.row(number);
        if (row.kind != ReviewRow::Kind::Same && row.kind != ReviewRow::Kind::Changed)
            continue;
        isComplete = isComplete && m_rows.contains(number);
        wanted.push_back({number, row.disk, row.now});
    }
    const bool isComing = m_job.isActive() && m_first <= first && end <= m_end;
    if (isComplete || isComing)
        return;
    if (!m_thread)
        m_thread = std::make_unique<JobRunner>(1);
    m_first = first;
    m_end = end;
    auto done = std::make_shared<std::promise<void>>();
    const std::future<void> soon = done->get_future();
    m_job = m_thread->run<Rows>(
        [wanted = std::move(wanted), onDisk = m_onDisk, now = m_now](Progress& progress) -> Result<Rows> {
            Rows rows;
            for (const Wanted& row : wanted) {
                if (progress.isCancelled())
                    return failure({.kind = ErrorKind::Cancelled});
                rows.emplace(row.number,
                             Row{ByteSample::of(onDisk, row.disk, row.disk.size()),
                                 ByteSample::of(now, row.now, row.now.size())});
            }
            return rows;
        },
        [done, bell = m_bell] {
            done->set_value();
            // The call must not own the bell: calls that are left over when the program ends are dropped under a lock.
            QMetaObject::invokeMethod(bell.get(), [ringing = bell.get()] {
                if (ringing->ring)
                    ringing->ring();
            });
        });
    if (soon.wait_for(patience) == std::future_status::ready && m_job.isDone())
        take();
}

} // namespace hexfolio
