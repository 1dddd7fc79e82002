// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/linehighlighter.h"

#include "gui/view/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <utility>

namespace hexfolio {

QList<QTextLayout::FormatRange> LineHighlighter::formats(const QString& line)
{
    m_formats.clear();
    if (definition().isValid() && theme().isValid())
        highlightLine(line, {});
    return std::exchange(m_formats, {});
}

void LineHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    if (length == 0 || (format.isDefaultTextStyle(theme()) && !format.isBold(theme())))
        return;
    QTextLayout::FormatRange range{.start = offset, .length = length, .format = {}};
    const QColor ink = format.textColor(theme());
    range.format.setForeground(m_ground.isValid() ? QColor(readableOn(m_ground.rgb(), ink.rgb())) : ink);
    // Weight and slant would change the widths of letters while one types, so only the error is more than a colour.
    range.format.setFontUnderline(format.isUnderline(theme()));
    m_formats.append(range);
}

} // namespace hexfolio
