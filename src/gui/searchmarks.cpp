// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/searchmarks.h"

#include "gui/model/documentcontext.h"
#include "gui/model/searchsession.h"
#include "gui/view/markedscrollbar.h"

#include <algorithm>
#include <bit>
#include <chrono>

namespace hexfolio {

namespace {

constexpr std::chrono::milliseconds updatePause{200};
constexpr int strongest = 255;

// The begin of a part, split so that no product passes 64 bits.
Offset beginOf(int part, int parts, Size size)
{
    const auto count = static_cast<Size>(parts);
    const auto at = static_cast<Size>(part);
    return size / count * at + size % count * at / count;
}

} // namespace

SearchMarks::SearchMarks(DocumentContext& context, MarkedScrollBar& bar, QObject* parent)
    : QObject(parent), m_context(context), m_bar(bar), m_job(context.jobs())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(updatePause);
    connect(&m_pause, &QTimer::timeout, this, &SearchMarks::update);
    connect(&context, &DocumentContext::searchChanged, this, &SearchMarks::adoptSession);
    connect(&bar, &MarkedScrollBar::bandsChanged, this, &SearchMarks::updateSoon);
    adoptSession();
}

Result<std::vector<std::uint8_t>> SearchMarks::levels(const FollowedHits& hits, Size size, int bands,
                                                      Progress& progress)
{
    std::vector<Size> counts(static_cast<std::size_t>(bands));
    Size before = 0;
    for (int band = 0; band < bands; ++band) {
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        const bool isLast = band + 1 == bands;
        const auto next =
            isLast ? Result<Size>(hits.found().count()) : hits.countBefore(beginOf(band + 1, bands, size));
        if (!next)
            return std::unexpected(next.error());
        counts[static_cast<std::size_t>(band)] = *next - before;
        before = *next;
    }
    const int most = std::bit_width(std::ranges::max(counts));
    std::vector<std::uint8_t> levels(counts.size());
    std::ranges::transform(counts, levels.begin(), [most](Size count) {
        return static_cast<std::uint8_t>(count == 0 ? 0 : strongest * std::bit_width(count) / most);
    });
    return levels;
}

void SearchMarks::adoptSession()
{
    if (m_session)
        m_session->disconnect(this);
    m_job.drop();
    m_session = m_context.search();
    if (!m_session) {
        m_bar.setMarks({});
        return;
    }
    connect(m_session, &SearchSession::grown, this, &SearchMarks::updateSoon);
    connect(m_session, &SearchSession::moved, this, &SearchMarks::updateSoon);
    connect(m_session, &SearchSession::replaced, this, &SearchMarks::updateSoon);
    update();
}

// Changes that come within the pause are shown together.
void SearchMarks::updateSoon()
{
    if (m_session && !m_pause.isActive())
        m_pause.start();
}

void SearchMarks::update()
{
    if (!m_session)
        return;
    if (m_session->count() == 0) {
        m_bar.setMarks({});
        return;
    }
    // A byte is not divided.
    const Size size = m_context.document().size();
    const auto bands = static_cast<int>(std::clamp(size, Size{1}, static_cast<Size>(m_bar.bandCount())));
    m_job.start<std::vector<std::uint8_t>>(
        [hits = m_session->hits(), size, bands](Progress& progress) { return levels(*hits, size, bands, progress); },
        [this](Result<std::vector<std::uint8_t>> levels) {
            if (levels)
                m_bar.setMarks(*std::move(levels));
        });
}

} // namespace hexfolio
