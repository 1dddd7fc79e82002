// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/streamsource.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace hexfolio {

/// Reads a stream piece by piece: waits for the first bytes, takes what comes right behind them, and tells when nobody
/// reads what is written any more.
///
/// Borrows both descriptors; one thread.
class StreamInput {
public:
    enum class State : std::uint8_t {
        More, ///< something came, or nothing more for a moment
        End, ///< all has come
        Unheard, ///< the reader of the output went away
    };

    /// `name` is what errors call it. `out`: the descriptor whose reader may go away.
    StreamInput(int in, std::string name, int out) : m_in(in), m_name(std::move(name)), m_out(out), m_buffer(readAtOnce)
    {
    }

    /// Waits until there is more, and adds it to `to`: at least up to `wanted` bytes in all where they come without a
    /// longer pause, and never beyond `end`. Errors: those of read(2), NoSpace.
    [[nodiscard]] Result<State> more(StreamSource& to, Size wanted, Size end);

    /// So much is taken at most before the caller has its turn.
    static constexpr Size mostAtOnce = Size{16} << 20;

private:
    static constexpr std::size_t readAtOnce = std::size_t{1} << 20;

    /// Whether there is more to be read, or the end, within so many milliseconds; -1 for however long it takes.
    enum class Ready : std::uint8_t { Yes, No, Unheard };
    [[nodiscard]] Ready wait(int milliseconds) const;

    int m_in;
    std::string m_name;
    int m_out;
    std::vector<std::byte> m_buffer;
};

} // namespace hexfolio
