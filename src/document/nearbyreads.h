// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "mapping/bytesource.h"

#include <cstddef>
#include <span>
#include <vector>

namespace hexfolio {

/// Reads many short runs that lie close to one another in their sources, as the pieces of a document do after replacing
/// every second word: one question to a source (a system call for files) answers for hundreds of pieces.
///
/// Owns a small window of each source; borrows the sources. What it holds is as old as the last call of forget(), so it
/// is called before each span. Thread rule: one thread.
class NearbyReads {
public:
    /// `reach` is how much will be asked for between two calls of forget(); below one window nothing is gained, and
    /// every read goes to its source.
    explicit NearbyReads(Size reach = maxSize) : m_reach(reach) { }

    /// As ByteSource::read().
    [[nodiscard]] Size read(const ByteSource& source, Offset offset, std::span<std::byte> to);
    /// Whatever is asked for next is read anew.
    void forget() noexcept;

private:
    struct Window {
        const ByteSource* source = nullptr;
        Offset begin = 0;
        /// Of `bytes`, what holds something.
        Size size = 0;
        /// Where the last read ended.
        Offset last = 0;
        std::vector<std::byte> bytes;
    };

    [[nodiscard]] Window& windowOf(const ByteSource& source);

    Size m_reach;
    std::vector<Window> m_windows;
};

} // namespace hexfolio
