// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/piece.h"

#include <vector>

namespace hexfolio {

/// Tells the sources of one long walk what it is about to read and, once it has read much, what it is done with, so
/// that scanning a tebibyte neither waits for each page nor keeps its page tables (2 GiB for each TiB).
///
/// Borrows the sources, which must outlive it; lives within a SpanReader. Thread rule: one thread.
class ScanAdvice {
public:
    ScanAdvice() = default;
    ScanAdvice(ScanAdvice&& other) noexcept = default;
    ScanAdvice& operator=(ScanAdvice&& other) noexcept = default;
    /// What was announced is for browsing again.
    ~ScanAdvice();

    /// Pages stay until this much was read from a source: going over small files again must not fault them in again.
    static constexpr Size patience = Size{64} << 20;
    /// From then on they are dropped in steps of this many bytes.
    static constexpr Size step = Size{16} << 20;

    /// `part` of `source` is read now, and the walk will go on through `ahead`, which contains it. Offsets of the
    /// source.
    void reads(const ByteSource& source, Range part, Range ahead);

private:
    struct Trail {
        const ByteSource* source = nullptr;
        /// What was announced as ahead last.
        Range announced;
        /// Read and not dropped yet.
        Range behind;
        Size total = 0;
    };

    [[nodiscard]] Trail& trailOf(const ByteSource& source);

    std::vector<Trail> m_trails;
};

} // namespace hexfolio
