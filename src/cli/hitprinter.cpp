// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/hitprinter.h"

#include <array>
#include <charconv>
#include <format>

namespace hexfolio {

HitSink::Answer HitPrinter::take(const Hit& hit)
{
    ++m_count;
    if (m_report == FindCommand::Report::Count)
        return Answer::GoOn;
    print(hit.range);
    return m_report == FindCommand::Report::First || m_output.isBroken() ? Answer::Stop : Answer::GoOn;
}

HitSink::Answer HitPrinter::takeMany(const EqualHits& hits, Order order)
{
    if (m_report != FindCommand::Report::Count)
        return HitSink::takeMany(hits, order);
    m_count += hits.starts.count;
    return Answer::GoOn;
}

void HitPrinter::print(Range hit)
{
    // Millions of lines are common; std::format would take most of the time.
    std::array<char, 64> line{'0', 'x'};
    char* const end = line.data() + line.size();
    char* at = std::to_chars(line.data() + 2, end, hit.begin, 16).ptr;
    *at++ = ' ';
    *at++ = ' ';
    at = std::to_chars(at, end, hit.size()).ptr;
    *at++ = '\n';
    m_output.write({line.data(), static_cast<std::size_t>(at - line.data())});
}

void HitPrinter::finish()
{
    if (m_report == FindCommand::Report::Count)
        m_output.write(std::format("{}\n", m_count));
}

} // namespace hexfolio
