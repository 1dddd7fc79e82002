// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/replacement.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

/// Puts bytes behind one another, in the case that is asked for.
class Replacement::Writer {
public:
    explicit Writer(std::vector<std::byte>& out) : m_out(out) { }

    void setCase(Case letterCase) noexcept { m_case = letterCase; }
    void setNextCase(Case letterCase) noexcept { m_nextCase = letterCase; }
    void put(std::byte byte)
    {
        const Case next = std::exchange(m_nextCase, Case::AsIs);
        m_out.push_back(inCase(byte, next == Case::AsIs ? m_case : next));
    }
    void put(std::span<const std::byte> bytes)
    {
        for (const std::byte byte : bytes)
            put(byte);
    }

private:
    [[nodiscard]] static std::byte inCase(std::byte byte, Case letterCase) noexcept
    {
        const auto c = std::to_integer<unsigned char>(byte);
        if (letterCase == Case::Upper && c >= 'a' && c <= 'z')
            return static_cast<std::byte>(c - 'a' + 'A');
        if (letterCase == Case::Lower && c >= 'A' && c <= 'Z')
            return static_cast<std::byte>(c - 'A' + 'a');
        return byte;
    }

    std::vector<std::byte>& m_out;
    Case m_case = Case::AsIs;
    Case m_nextCase = Case::AsIs;
};

Result<> Replacement::append(Groups groups, std::vector<std::byte>& out) const
{
    if (isConstant()) {
        out.insert(out.end(), m_bytes.begin(), m_bytes.end());
        return {};
    }
    Writer writer(out);
    for (const Part& part : m_parts) {
        switch (part.kind) {
        case Part::Kind::Bytes: writer.put(std::span(m_bytes).subspan(part.number, part.size)); break;
        case Part::Kind::Group: writer.put(groups[part.number]); break;
        case Part::Kind::CaseFromHere: writer.setCase(part.letterCase); break;
        case Part::Kind::CaseOfNext: writer.setNextCase(part.letterCase); break;
        case Part::Kind::GroupReversed: {
            const auto group = groups[part.number];
            for (std::size_t i = group.size(); i > 0; --i)
                writer.put(group[i - 1]);
            break;
        }
        case Part::Kind::Digits: {
            const auto hit = groups.front();
            for (std::size_t i = 0; i < part.size; ++i) {
                const std::byte kept = m_kept[i];
                if (kept != std::byte{0} && i >= hit.size()) {
                    return failure({.kind = ErrorKind::BadArgument,
                                    .reason = HEXFOLIO_TR(
                                        "Reason", "the replacement keeps digits of a byte behind the end of the hit"),
                                    .subject = "??",
                                    .position = i});
                }
                writer.put(m_bytes[i] | (kept == std::byte{0} ? kept : kept & hit[i]));
            }
            break;
        }
        }
    }
    return {};
}

} // namespace hexfolio
