// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/hitset.h"
#include "search/hitsink.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace hexfolio {

class HitSetWriter;

/// Collects the hits of a search, forward or backward, in a HitSet.
///
/// Thread rule: hits come on one thread, which also calls finish(); present() may be called from any other at any time
/// and gives every hit that was taken before, at the cost of a few microseconds however many there are.
class HitSetBuilder final : public HitSink {
public:
    struct Options {
        /// The order in which the hits come. Others are taken as well (as of expressions with \K), but cost more, and
        /// present() does not show them.
        Order order = Order::Ascending;
        /// How many bytes of code stay in memory; further ones go to a temporary file.
        Size memory = Size{64} << 20;
    };

    explicit HitSetBuilder(Options options);
    HitSetBuilder() : HitSetBuilder(Options{}) { }
    ~HitSetBuilder() override;
    HitSetBuilder(const HitSetBuilder&) = delete;
    HitSetBuilder& operator=(const HitSetBuilder&) = delete;

    /// Stop only where there is no more space for hits; finish() tells why.
    [[nodiscard]] Answer take(const Hit& hit) override;
    [[nodiscard]] Answer takeMany(const EqualHits& hits, Order order) override;

    /// What there is so far. Indexes of a backward search move while it runs, because it fills the set from the end.
    [[nodiscard]] HitSet present() const;
    /// All of them; afterwards nothing is added any more. Errors: NoSpace, OutOfMemory.
    [[nodiscard]] Result<HitSet> finish();

private:
    [[nodiscard]] Answer takeStray(const Hit& hit);
    /// Puts the hits that came out of order where they belong.
    [[nodiscard]] Result<> sortStraysIn();

    Options m_options;
    /// Guards the pointer, not what it points to.
    mutable std::mutex m_mutex;
    std::shared_ptr<HitSetWriter> m_writer;
    std::vector<Hit> m_strays;
    std::optional<Error> m_error;
};

} // namespace hexfolio
