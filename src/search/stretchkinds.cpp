// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/stretchkinds.h"

#include "base/error.h"

namespace hexfolio {

namespace {

constexpr const char* lengthReason =
    HEXFOLIO_TR("Reason", "the least length is a number from 1 on, and from 2 on for runs of any byte");

const char* whyNotLength(Size least, Size shortest)
{
    return least >= shortest && least <= maxSize ? nullptr : lengthReason;
}

struct WhyNot {
    const char* operator()(const ClassRuns& wanted) const
    {
        if (wanted.members.none())
            return HEXFOLIO_TR("Reason", "no byte belongs to the class to look for");
        return whyNotLength(wanted.least, 1);
    }
    const char* operator()(const EqualRuns& wanted) const { return whyNotLength(wanted.least, 2); }
    const char* operator()(const Strings& wanted) const { return whyNotLength(wanted.least, 1); }
    const char* operator()(const EntropyBlocks& wanted) const
    {
        if (wanted.blockSize == 0 || wanted.blockSize > EntropyBlocks::largestBlock)
            return HEXFOLIO_TR("Reason", "blocks to measure entropy in have from 1 byte to 1 MiB");
        if (!(wanted.bits >= 0 && wanted.bits <= 8))
            return HEXFOLIO_TR("Reason", "entropy is measured in bits a byte, from 0 to 8");
        return nullptr;
    }
    const char* operator()(const Differences&) const { return nullptr; }
};

} // namespace

const char* whyNot(const StretchKind& kind)
{
    return std::visit(WhyNot{}, kind);
}

Size leastUnits(const StretchKind& kind)
{
    return std::visit(
        [](const auto& wanted) -> Size {
            if constexpr (requires { wanted.least; })
                return wanted.least;
            return 1;
        },
        kind);
}

} // namespace hexfolio
