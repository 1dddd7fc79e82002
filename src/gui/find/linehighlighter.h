// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>

#include <QColor>
#include <QList>
#include <QString>
#include <QTextLayout>

namespace hexfolio {

/// Highlights one line by a definition and a theme of KSyntaxHighlighting; the formats are those of a QTextLayout.
///
/// Letters are made readable on `ground` where those of the theme are not. A value in the hands of its field; interface
/// thread only.
class LineHighlighter final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    void setGround(const QColor& ground) { m_ground = ground; }
    /// The formats of `line`, in ascending order; none where no definition is set.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const QString& line);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

private:
    QColor m_ground;
    QList<QTextLayout::FormatRange> m_formats;
};

} // namespace hexfolio
