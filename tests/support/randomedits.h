// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "support/naivebytes.h"
#include "support/seed.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace hexfolio::testing {

/// A document and its naive twin, edited by the same random steps. The twin's history is a list of whole byte arrays.
class TwinEdits {
public:
    TwinEdits(Document& document, SeededRandom& random, Size largest)
        : m_document(document), m_random(random), m_largest(largest), m_states{allBytesOf(document.snapshot())}
    {
    }

    [[nodiscard]] const NaiveBytes& bytes() const { return m_states[m_position]; }
    /// What the last step was, for the message of a failing test.
    [[nodiscard]] const std::string& lastStep() const { return m_last; }

    /// One random edit, undo or redo on both. Returns whether the document did as its twin.
    [[nodiscard]] bool step()
    {
        const std::uint64_t dice = m_random.below(100);
        if (dice < 12)
            return move(m_position > 0 ? m_position - 1 : 0, m_position > 0, m_document.steps().undo(), "undo");
        if (dice < 20)
            return move(std::min(m_position + 1, m_states.size() - 1), m_position + 1 < m_states.size(),
                        m_document.steps().redo(), "redo");
        return edit(dice);
    }

    /// The history of the document begins anew with its present state.
    void forgetHistory()
    {
        m_states = {bytes()};
        m_position = 0;
    }

private:
    [[nodiscard]] Range someRange(Size most = 40)
    {
        const Size size = bytes().size();
        const Offset begin = m_random.below(size + 1);
        return {begin, begin + m_random.below(std::min(most, size - begin) + 1)};
    }

    [[nodiscard]] NaiveBytes someBytes(Size least, Size most)
    {
        NaiveBytes out(m_random.between(least, most));
        for (std::byte& byte : out)
            byte = static_cast<std::byte>(m_random.below(256));
        return out;
    }

    [[nodiscard]] bool move(std::size_t to, bool isPossible, const Result<>& result, const char* name)
    {
        m_last = name;
        if (isPossible)
            m_position = to;
        return result.has_value() == isPossible;
    }

    [[nodiscard]] bool edit(std::uint64_t dice)
    {
        NaiveBytes now = bytes();
        Result<> result;
        const bool mayGrow = now.size() < m_largest;
        if (dice < 38) {
            const Range range = someRange();
            const NaiveBytes by = someBytes(range.size(), range.size());
            m_last = "overwrite";
            result = m_document.edits().overwrite(range.begin, by);
            replaceNaively(now, range, by);
        } else if (dice < 50 && mayGrow) {
            const Offset at = m_random.below(now.size() + 1);
            const NaiveBytes by = someBytes(1, 60);
            m_last = "insert";
            result = m_document.edits().insert(at, by);
            replaceNaively(now, {at, at}, by);
        } else if (dice < 60) {
            const Range range = someRange();
            m_last = "erase";
            result = m_document.edits().erase(range);
            replaceNaively(now, range, {});
        } else {
            return editBlocks(dice, std::move(now), mayGrow);
        }
        return record(std::move(now), result);
    }

    [[nodiscard]] bool editBlocks(std::uint64_t dice, NaiveBytes now, bool mayGrow)
    {
        Result<> result;
        if (dice < 70) {
            const Range range = someRange(6000);
            const NaiveBytes pattern = someBytes(1, 5);
            NaiveBytes by(range.size());
            for (std::size_t i = 0; i < by.size(); ++i)
                by[i] = pattern[i % pattern.size()];
            m_last = "fill";
            result = m_document.edits().fill(range, pattern);
            replaceNaively(now, range, by);
        } else if (dice < 78) {
            const Range source = someRange(5000);
            const Offset dest = m_random.below(now.size() - source.size() + 1);
            const NaiveBytes block(now.begin() + static_cast<std::ptrdiff_t>(source.begin),
                                   now.begin() + static_cast<std::ptrdiff_t>(source.end));
            m_last = "copyBlock";
            result = m_document.edits().copyBlock(dest, source);
            replaceNaively(now, Range::ofLength(dest, source.size()), block);
        } else if (dice < 86) {
            return relocate(std::move(now));
        } else if (dice < 92) {
            const Size size = mayGrow ? m_random.below(now.size() + 5000) : m_random.below(now.size() + 1);
            m_last = "resize";
            result = m_document.edits().resize(size);
            now.resize(size);
        } else {
            const Range source = someRange(300);
            const Range target = someRange();
            const Snapshot clip = m_document.snapshot().slice(source);
            const NaiveBytes block = allBytesOf(clip);
            m_last = "replace";
            result = m_document.edits().replace(target, clip);
            replaceNaively(now, target, block);
        }
        return record(std::move(now), result);
    }

    [[nodiscard]] bool relocate(NaiveBytes now)
    {
        const Range source = someRange(3000);
        Offset dest = m_random.below(now.size() + 1);
        if (source.begin < dest && dest < source.end)
            dest = source.end;
        m_last = "relocate";
        const Result<> result = m_document.edits().relocate(dest, source);
        const NaiveBytes block(now.begin() + static_cast<std::ptrdiff_t>(source.begin),
                               now.begin() + static_cast<std::ptrdiff_t>(source.end));
        replaceNaively(now, source, {});
        const Offset place = dest <= source.begin ? dest : dest - source.size();
        replaceNaively(now, {place, place}, block);
        return record(std::move(now), result);
    }

    [[nodiscard]] bool record(NaiveBytes now, const Result<>& result)
    {
        m_states.resize(m_position + 1);
        m_states.push_back(std::move(now));
        ++m_position;
        return result.has_value();
    }

    Document& m_document;
    SeededRandom& m_random;
    Size m_largest;
    std::vector<NaiveBytes> m_states;
    std::size_t m_position = 0;
    std::string m_last;
};

} // namespace hexfolio::testing
