// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/bytefrequencies.h"
#include "search/byteset.h"
#include "search/probesequence.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace hexfolio {

/// Names the places where a match may begin, many times faster than trying them all: a prefilter.
///
/// What it names may be wrong and is tried; what it does not name is certainly no match. Owns its scratch memory; one
/// thread, which takes a copy of its own.
class CandidateFinder {
public:
    /// How much the one who asks is going to look at.
    enum class Work : std::uint8_t {
        Much, ///< worth some milliseconds of preparation
        Little,
    };

    virtual ~CandidateFinder() = default;

    /// How many bytes from a place on decide about it; at least 1.
    [[nodiscard]] virtual std::size_t reach() const noexcept = 0;
    /// Sets bit i % 64 of bits[i / 64] where a match may begin at bytes[i], for every i with i + reach() <=
    /// bytes.size(); later bits may be set or not. All bits are 0 before, and there is one for each byte, and a word
    /// more.
    virtual void mark(std::span<const std::byte> bytes, std::span<std::uint64_t> bits) = 0;
    /// By which bytes a place is known, where they are few and always the same; or null. What does not match them is no
    /// candidate. As long-lived as the finder.
    [[nodiscard]] virtual const ProbeSequence* probes() const noexcept { return nullptr; }
    /// Another one that finds the same; null where memory is short.
    [[nodiscard]] virtual std::unique_ptr<CandidateFinder> copy() const = 0;
};

/// Which share of all places has a byte of the set, by the sample: 0 to 1, never quite 0.
[[nodiscard]] double shareOf(const ByteSet& set, const ByteFrequencies& frequencies) noexcept;

} // namespace hexfolio
