// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/anchortext.h"

#include "document/anchors.h"
#include "gui/model/numbertext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace hexfolio {

namespace {

struct AnchorText {
    Q_DECLARE_TR_FUNCTIONS(AnchorText)
};

// More would cover the bytes, or take long to be read aloud.
constexpr std::size_t mostTold = 8;
constexpr std::size_t mostSpoken = 3;
constexpr qsizetype longestLabel = 80;

QString labelOf(const Anchor& anchor)
{
    const QString label = QString::fromStdString(anchor.label).simplified();
    if (label.isEmpty())
        return AnchorText::tr("Bookmark");
    return label.size() <= longestLabel ? label : label.first(longestLabel - 1) + u'\u2026';
}

QString tipLine(const Anchor& anchor)
{
    const Range range = anchor.range;
    const QString place = range.size() == 1
        ? AnchorText::tr("at %1").arg(offsetText(range.begin))
        : AnchorText::tr("%1 to %2, %3")
              .arg(offsetText(range.begin), offsetText(range.end - 1), byteCountText(range.size()));
    return QStringLiteral("<p style='white-space:pre'><b>%1</b><br/>%2</p>")
        .arg(labelOf(anchor).toHtmlEscaped(), place.toHtmlEscaped());
}

QString othersText(std::size_t count)
{
    return AnchorText::tr("%n more bookmark(s)", nullptr, pluralNumber(count));
}

} // namespace

QString anchorTip(const Anchors& anchors, Offset offset)
{
    const std::vector<std::size_t> here = anchors.touching({offset, offset + 1});
    const std::size_t told = std::min(here.size(), mostTold);
    QString tip;
    for (std::size_t i = 0; i < told; ++i)
        tip += tipLine(anchors.at(here[i]));
    if (here.size() > told)
        tip += QStringLiteral("<p>%1</p>").arg(othersText(here.size() - told).toHtmlEscaped());
    return tip;
}

QString spokenAnchors(const Anchors& anchors, Offset offset)
{
    const std::vector<std::size_t> here = anchors.touching({offset, offset + 1});
    const std::size_t spoken = std::min(here.size(), mostSpoken);
    QStringList parts;
    for (std::size_t i = 0; i < spoken; ++i) {
        const Anchor& anchor = anchors.at(here[i]);
        const bool isBegin = anchor.range.begin == offset;
        parts.append(
            (isBegin ? AnchorText::tr("bookmark %1 begins") : AnchorText::tr("bookmark %1")).arg(labelOf(anchor)));
    }
    if (here.size() > spoken)
        parts.append(othersText(here.size() - spoken));
    return parts.join(QStringLiteral(", "));
}

} // namespace hexfolio
