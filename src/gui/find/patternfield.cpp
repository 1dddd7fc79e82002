// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/patternfield.h"

#include "gui/model/errortext.h"
#include "gui/view/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QInputMethodEvent>

#include <algorithm>

namespace hexfolio {

namespace {

/// Nobody reads more than that in a line, and it takes a time that nobody feels.
constexpr qsizetype longestHighlighted = 1 << 14;

// Positions in errors count whole characters; those of the field, UTF-16 units.
int unitsBefore(const QString& text, std::size_t characters)
{
    qsizetype at = 0;
    for (std::size_t i = 0; i < characters && at < text.size(); ++i)
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return static_cast<int>(at);
}

} // namespace

PatternField::PatternField(QWidget* parent) : QLineEdit(parent)
{
    // Without this the end of a long pattern would be cut off without a word, and something else be looked for.
    setMaxLength(longestText);
    connect(this, &QLineEdit::textChanged, this, &PatternField::refresh);
}

void PatternField::refresh()
{
    clearMistake();
    highlight();
}

void PatternField::setDefinition(const KSyntaxHighlighting::Definition& definition)
{
    m_highlighter.setDefinition(definition);
    highlight();
}

void PatternField::setTheme(const KSyntaxHighlighting::Theme& theme)
{
    m_highlighter.setTheme(theme);
    highlight();
}

void PatternField::markMistake(const Error& error)
{
    setAccessibleDescription(errorText(error));
    m_mistake.reset();
    if (error.position)
        m_mistake = unitsBefore(text(), *error.position);
    applyFormats();
}

void PatternField::clearMistake()
{
    if (!accessibleDescription().isEmpty())
        setAccessibleDescription({});
    if (!m_mistake)
        return;
    m_mistake.reset();
    applyFormats();
}

void PatternField::highlight()
{
    m_highlighter.setGround(palette().color(QPalette::Base));
    m_formats = text().size() <= longestHighlighted ? m_highlighter.formats(text()) : QList<QTextLayout::FormatRange>();
    applyFormats();
}

QTextLayout::FormatRange PatternField::mistakeFormat() const
{
    // What is missing behind the last letter is marked under that one.
    const auto last = std::max(0, static_cast<int>(text().size()) - 1);
    const int start = std::min(*m_mistake, last);
    QTextLayout::FormatRange range{.start = start, .length = 1, .format = {}};
    if (start + 1 < text().size() && text()[start].isHighSurrogate())
        range.length = 2;
    for (const QTextLayout::FormatRange& under : m_formats) {
        if (under.start <= start && start < under.start + under.length)
            range.format = under.format;
    }
    range.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    range.format.setUnderlineColor(QColor(readableOn(palette().color(QPalette::Base).rgb(), qRgb(0xd0, 0x30, 0x30))));
    return range;
}

void PatternField::applyFormats()
{
    if (m_isComposing)
        return;
    QList<QTextLayout::FormatRange> all = m_formats;
    if (m_mistake && !text().isEmpty())
        all.append(mistakeFormat());
    QList<QInputMethodEvent::Attribute> attributes;
    for (const QTextLayout::FormatRange& range : all) {
        // Counted from the cursor, as those of an input method are.
        attributes.append({QInputMethodEvent::TextFormat, range.start - cursorPosition(), range.length, range.format});
    }
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

void PatternField::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_isComposing)
        applyFormats();
}

void PatternField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        highlight();
}

} // namespace hexfolio
