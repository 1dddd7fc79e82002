// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/stretchscanners.h"

#include "search/classrunscanner.h"
#include "search/differencescanner.h"
#include "search/entropyscanner.h"
#include "search/equalrunscanner.h"
#include "search/printableascii.h"
#include "search/utf16scanner.h"
#include "search/utf8scanner.h"

namespace hexfolio {

namespace {

struct MakeScanner {
    Range range;

    using Scanner = std::unique_ptr<StretchScanner>;

    Scanner operator()(const ClassRuns& wanted) const
    {
        return std::make_unique<ClassRunScanner>(wanted.members, wanted.least);
    }
    Scanner operator()(const EqualRuns& wanted) const { return std::make_unique<EqualRunScanner>(wanted.least); }
    Scanner operator()(const Strings& wanted) const
    {
        const bool isAscii = wanted.characters == StringCharacters::Ascii;
        switch (wanted.encoding) {
        case StringEncoding::Utf16LittleEndian:
            return std::make_unique<Utf16Scanner>(ByteOrder::Little, wanted.characters, wanted.least);
        case StringEncoding::Utf16BigEndian:
            return std::make_unique<Utf16Scanner>(ByteOrder::Big, wanted.characters, wanted.least);
        case StringEncoding::Utf8:
            if (!isAscii)
                return std::make_unique<Utf8Scanner>(wanted.least);
            break;
        case StringEncoding::Ascii: break;
        }
        return std::make_unique<ClassRunScanner>(printableAscii(), wanted.least);
    }
    Scanner operator()(const EntropyBlocks& wanted) const { return std::make_unique<EntropyScanner>(wanted, range); }
    Scanner operator()(const Differences& wanted) const { return std::make_unique<DifferenceScanner>(wanted.other); }
};

} // namespace

std::unique_ptr<StretchScanner> scannerFor(const StretchKind& kind, Range range)
{
    return std::visit(MakeScanner{range}, kind);
}

std::vector<Range> partsToScan(const StretchKind& kind, const Snapshot& snapshot, Range range)
{
    if (const auto* const differences = std::get_if<Differences>(&kind))
        return DifferenceScanner::notShared(snapshot, differences->other, range);
    return {range};
}

} // namespace hexfolio
