// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/bpsreader.h"

#include <zlib.h>

namespace hexfolio {

namespace {

constexpr std::size_t headSize = 4;
constexpr std::size_t sumsSize = 12;
constexpr std::size_t mostActions = std::size_t{1} << 24;

constexpr const char* cutOff = HEXFOLIO_TR("Reason", "the patch is cut off; get the file anew");

} // namespace

std::optional<Size> BpsReader::number()
{
    Size value = 0;
    Size unit = 1;
    while (m_at < m_end) {
        const auto byte = std::to_integer<Size>(m_bytes[m_at++]);
        // Both parts stay far below 64 bits as long as the sum is bounded.
        if ((byte & 0x7F) != 0 && unit > maxSize / (byte & 0x7F))
            return std::nullopt;
        value += (byte & 0x7F) * unit;
        if (value > maxSize)
            return std::nullopt;
        if ((byte & 0x80) != 0)
            return value;
        if (unit > maxSize >> 7)
            return std::nullopt;
        unit <<= 7;
        value += unit;
    }
    return std::nullopt;
}

std::uint32_t BpsReader::sumAt(std::size_t at) const
{
    std::uint32_t value = 0;
    for (std::size_t i = 4; i > 0; --i)
        value = value << 8 | std::to_integer<std::uint32_t>(m_bytes[at + i - 1]);
    return value;
}

const char* BpsReader::read()
{
    if (m_bytes.size() < headSize + sumsSize)
        return cutOff;
    m_end = m_bytes.size() - sumsSize;
    const auto own = ::crc32_z(0, reinterpret_cast<const Bytef*>(m_bytes.data()), m_bytes.size() - 4);
    if (own != sumAt(m_end + 8))
        return HEXFOLIO_TR("Reason", "the patch was damaged or cut off; get the file anew");
    m_sourceSum = sumAt(m_end);
    m_targetSum = sumAt(m_end + 4);
    m_at = headSize;
    const auto source = number();
    const auto target = number();
    const auto metadata = number();
    if (!source || !target || !metadata)
        return cutOff;
    if (*metadata > m_end - m_at)
        return cutOff;
    m_sourceSize = *source;
    m_targetSize = *target;
    m_at += *metadata;
    return readActions();
}

const char* BpsReader::readActions()
{
    while (m_at < m_end) {
        const auto word = number();
        if (!word)
            return cutOff;
        BpsAction action{.kind = static_cast<BpsAction::Kind>(*word & 3), .length = (*word >> 2) + 1};
        if (action.length > m_targetSize - m_made)
            return HEXFOLIO_TR("Reason", "its actions make more bytes than the patch names");
        if (m_actions.size() == mostActions)
            return HEXFOLIO_TR("Reason", "a patch holds 16777216 actions at most");
        if (!place(action))
            return HEXFOLIO_TR("Reason", "an action takes bytes from where there are none");
        m_actions.push_back(action);
        m_made += action.length;
    }
    return m_made == m_targetSize ? nullptr
                                  : HEXFOLIO_TR("Reason", "its actions make fewer bytes than the patch names");
}

bool BpsReader::place(BpsAction& action)
{
    switch (action.kind) {
    case BpsAction::Kind::SourceRead:
        action.from = m_made;
        return m_made <= m_sourceSize && action.length <= m_sourceSize - m_made;
    case BpsAction::Kind::TargetRead:
        action.from = m_at;
        if (action.length > m_end - m_at)
            return false;
        m_at += action.length;
        return true;
    case BpsAction::Kind::SourceCopy:
        if (!shift(m_sourcePlace) || m_sourcePlace > m_sourceSize || action.length > m_sourceSize - m_sourcePlace)
            return false;
        action.from = m_sourcePlace;
        m_sourcePlace += action.length;
        return true;
    case BpsAction::Kind::TargetCopy: break;
    }
    if (!shift(m_targetPlace) || m_targetPlace >= m_made)
        return false;
    action.from = m_targetPlace;
    m_targetPlace += action.length;
    return true;
}

bool BpsReader::shift(Offset& relative)
{
    const auto word = number();
    if (!word)
        return false;
    const Size distance = *word >> 1;
    if ((*word & 1) != 0) {
        if (distance > relative)
            return false;
        relative -= distance;
        return true;
    }
    const auto sum = checkedSum(relative, distance);
    relative = sum.value_or(relative);
    return sum.has_value();
}

} // namespace hexfolio
