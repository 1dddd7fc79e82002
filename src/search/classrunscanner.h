// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/bytekernel.h"
#include "search/stretchscanner.h"

#include <cstdint>
#include <vector>

namespace hexfolio {

/// Finds runs of at least `least` bytes that all belong to one class: `[class]{least,}` of a regular expression.
///
/// Looks whole vectors up in the class at once and passes over 64 bytes that hold no such run with a few operations,
/// whatever the class is.
class ClassRunScanner final : public StretchScanner {
public:
    ClassRunScanner(const ByteClass& members, Size least) : m_members(members), m_least(least) { }

    /// The runs among `bytes`, which begin at `origin`: all of at least the least length; shorter ones where they touch
    /// an end of `bytes`, and perhaps a few others.
    void collect(std::span<const std::byte> bytes, Offset origin, Stretches& found);

    void scan(std::span<const std::byte> bytes, Range starts, StretchFindings& found) override;
    void scanZeros(Range starts, StretchFindings& found) override;

private:
    ByteClassTables m_members;
    Size m_least;
    std::vector<std::uint64_t> m_words;
};

} // namespace hexfolio
