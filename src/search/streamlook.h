// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"
#include "search/hitsink.h"
#include "search/searchoptions.h"
#include "search/searchquery.h"

#include <cstdint>
#include <memory>

namespace hexfolio {

/// Whether the bytes of a hit must still be there when the sink gets it. Only stretches can be longer than what a
/// search needs anyway.
enum class StreamHits : std::uint8_t { Forgotten, Kept };

/// How a StreamSearch looks for one kind of pattern, and what it knows from the looks before. One thread.
class StreamLook {
public:
    virtual ~StreamLook() = default;
    StreamLook(const StreamLook&) = delete;
    StreamLook& operator=(const StreamLook&) = delete;

    [[nodiscard]] static std::unique_ptr<StreamLook> make(const SearchQuery& query, Offset begin, StreamHits hits);

    /// Looks at a part that is not empty; `part.from` is next().
    [[nodiscard]] virtual Result<SearchReport> look(const Snapshot& stream, const StreamPart& part, HitSink& sink,
                                                    Progress& progress) = 0;

    /// Of what starts before, all is known.
    [[nodiscard]] Offset next() const noexcept { return m_next; }
    /// As StreamSearch has it.
    [[nodiscard]] virtual Offset needed() const noexcept { return m_next; }

protected:
    explicit StreamLook(Offset begin) : m_next(begin) { }

    void goOnFrom(Offset next) noexcept { m_next = next; }

private:
    Offset m_next;
};

} // namespace hexfolio
