// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/bytesample.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hexfolio {

ByteSample ByteSample::of(const Snapshot& snapshot, Range range, Size limit)
{
    const Range all = range.clampedTo(snapshot.size());
    ByteSample sample;
    sample.begin = all.begin;
    sample.isCut = all.size() > limit;
    sample.bytes.resize(std::min(all.size(), limit));
    sample.unreadable = snapshot.read(all.begin, sample.bytes);
    return sample;
}

bool ByteSample::isReadable(std::size_t index) const noexcept
{
    return std::ranges::none_of(unreadable, [&](Range range) { return range.contains(begin + index); });
}

QString ByteSample::hexAt(std::size_t index) const
{
    if (!isReadable(index))
        return u"··"_s;
    return QString::number(std::to_integer<unsigned>(bytes[index]), 16).toUpper().rightJustified(2, u'0');
}

QChar ByteSample::textAt(std::size_t index) const
{
    if (!isReadable(index))
        return u'·';
    const auto value = std::to_integer<char16_t>(bytes[index]);
    return value >= 0x20 && value < 0x7f ? QChar(value) : QChar(u'.');
}

QString ByteSample::hex() const
{
    QString out;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        out += (i == 0 ? QString() : u" "_s) + hexAt(i);
    return isCut ? out + u" …"_s : out;
}

QString ByteSample::text() const
{
    QString out;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        out += textAt(i);
    return isCut ? out + u'…' : out;
}

} // namespace hexfolio
