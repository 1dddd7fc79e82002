// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/rangeselection.h"

#include <chrono>
#include <utility>

namespace hexfolio {

namespace {

constexpr std::chrono::milliseconds editPause{200};
/// More than a page can show: each has a byte at least.
constexpr std::size_t mostInWindow = std::size_t{1} << 16;

} // namespace

RangeSelection::RangeSelection(JobRunner& jobs, QObject* parent) : QObject(parent), m_job(jobs)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(editPause);
    connect(&m_pause, &QTimer::timeout, this, &RangeSelection::measure);
}

void RangeSelection::select(RangeSet ranges)
{
    m_pause.stop();
    m_job.drop();
    m_extent = ranges.selected();
    m_ranges = std::move(ranges);
    m_isShownStale = true;
    m_isTold = false;
    Q_EMIT changed();
    if (!isEmpty() && m_ranges.haveMoved())
        measure();
}

void RangeSelection::clear()
{
    if (!isEmpty())
        select({});
}

const std::vector<Range>& RangeSelection::in(Range window)
{
    if (m_isShownStale || window != m_window) {
        m_window = window;
        show(m_ranges.touching(window, mostInWindow));
    }
    return m_shown;
}

void RangeSelection::show(Result<std::vector<Range>> ranges)
{
    m_isShownStale = !ranges;
    if (ranges) {
        m_shown = *std::move(ranges);
        m_isTold = false;
        return;
    }
    m_shown.clear();
    // The view that asks is being painted, where no banner may appear.
    if (!std::exchange(m_isTold, true))
        QMetaObject::invokeMethod(
            this, [this, error = std::move(ranges.error())] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

void RangeSelection::follow(const Edit& edit)
{
    if (isEmpty())
        return;
    m_ranges.add(edit);
    m_isShownStale = true;
    if (edit.inserted.size() != edit.removedSize)
        m_pause.start();
}

void RangeSelection::measure()
{
    m_job.start<RangeSet::Extent>([ranges = m_ranges](Progress& progress) { return ranges.measured(progress); },
                                  [this](const Result<RangeSet::Extent>& extent) {
                                      if (!extent) {
                                          Q_EMIT failed(extent.error());
                                          return;
                                      }
                                      m_extent = *extent;
                                      if (isEmpty())
                                          m_ranges = {};
                                      m_isShownStale = true;
                                      Q_EMIT changed();
                                  });
}

} // namespace hexfolio
