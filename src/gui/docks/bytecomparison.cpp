// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/bytecomparison.h"

#include "gui/model/fixedfont.h"
#include "gui/model/numbertext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

// "00000010  " in front of the digits, two blanks behind them.
constexpr int offsetColumns = 10;
constexpr int gapColumns = 2;

int columnsFor(int bytesPerRow)
{
    return offsetColumns + bytesPerRow * 3 - 1 + gapColumns + bytesPerRow;
}

QColor blended(const QColor& base, const QColor& tint)
{
    constexpr double share = 0.35;
    const auto mix = [](int a, int b) { return static_cast<int>(a * (1 - share) + b * share); };
    return {mix(base.red(), tint.red()), mix(base.green(), tint.green()), mix(base.blue(), tint.blue())};
}

} // namespace

ByteComparison::ByteComparison(QWidget* parent)
    : QWidget(parent)
    , m_oldTitle(new QLabel(this))
    , m_newTitle(new QLabel(this))
    , m_oldPane(makePane())
    , m_newPane(makePane())
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_oldTitle, 0, 0);
    layout->addWidget(m_newTitle, 0, 1);
    layout->addWidget(m_oldPane, 1, 0);
    layout->addWidget(m_newPane, 1, 1);
    connect(m_oldPane->verticalScrollBar(), &QScrollBar::valueChanged, m_newPane->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_newPane->verticalScrollBar(), &QScrollBar::valueChanged, m_oldPane->verticalScrollBar(),
            &QScrollBar::setValue);
    updateTexts();
    updateFonts();
}

ByteComparison::~ByteComparison() = default;

QPlainTextEdit* ByteComparison::makePane()
{
    auto* pane = new QPlainTextEdit(this);
    pane->setReadOnly(true);
    pane->setUndoRedoEnabled(false);
    pane->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    pane->setLineWrapMode(QPlainTextEdit::NoWrap);
    // Digits run from left to right in every language.
    pane->setLayoutDirection(Qt::LeftToRight);
    return pane;
}

void ByteComparison::setSamples(ByteSample onDisk, ByteSample now)
{
    m_old = std::move(onDisk);
    m_new = std::move(now);
    render();
}

void ByteComparison::updateTexts()
{
    m_oldTitle->setText(tr("On disk"));
    m_newTitle->setText(tr("Now"));
    m_oldPane->setAccessibleName(tr("Bytes on disk"));
    m_newPane->setAccessibleName(tr("Bytes now"));
    m_oldPane->setPlaceholderText(tr("Nothing stands here on disk."));
    m_newPane->setPlaceholderText(tr("Nothing stands here now."));
}

void ByteComparison::updateFonts()
{
    const QFont font = fixedFont();
    for (QPlainTextEdit* pane : {m_oldPane, m_newPane}) {
        pane->setFont(font);
        pane->setMinimumHeight(QFontMetrics(font).lineSpacing() * 3 + pane->frameWidth() * 2);
    }
}

void ByteComparison::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (fittingBytesPerRow() != m_bytesPerRow)
        render();
}

void ByteComparison::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    else if (event->type() == QEvent::FontChange)
        updateFonts();
    else if (event->type() == QEvent::PaletteChange)
        render();
}

int ByteComparison::fittingBytesPerRow() const
{
    const int frame = m_oldPane->frameWidth() * 2 + static_cast<int>(m_oldPane->document()->documentMargin()) * 2;
    const int room = width() / 2 - frame - m_oldPane->verticalScrollBar()->sizeHint().width() - 12;
    const int advance = std::max(1, QFontMetrics(m_oldPane->font()).horizontalAdvance(u'0'));
    for (const int count : std::array{16, 8}) {
        if (columnsFor(count) * advance <= room)
            return count;
    }
    return 4;
}

void ByteComparison::render()
{
    m_bytesPerRow = fittingBytesPerRow();
    m_oldPane->setPlainText(dump(m_old));
    m_newPane->setPlainText(dump(m_new));
    const QColor base = palette().color(QPalette::Base);
    mark(m_oldPane, m_old, blended(base, QColor(214, 40, 40)));
    mark(m_newPane, m_new, blended(base, QColor(30, 160, 70)));
}

QString ByteComparison::dump(const ByteSample& sample) const
{
    const auto perRow = static_cast<std::size_t>(m_bytesPerRow);
    QString out;
    for (std::size_t row = 0; row < sample.bytes.size(); row += perRow) {
        QString digits;
        QString text;
        for (std::size_t i = row; i < std::min(row + perRow, sample.bytes.size()); ++i) {
            digits += (i == row ? QString() : u" "_s) + sample.hexAt(i);
            text += sample.textAt(i);
        }
        if (row > 0)
            out += u'\n';
        out +=
            hexOffsetText(sample.begin + row) + u"  "_s + digits.leftJustified(m_bytesPerRow * 3 - 1) + u"  "_s + text;
    }
    return sample.isCut ? out + u"\n…"_s : out;
}

bool ByteComparison::differs(std::size_t index) const
{
    if (index >= m_old.bytes.size() || index >= m_new.bytes.size())
        return true;
    return !m_old.isReadable(index) || !m_new.isReadable(index) || m_old.bytes[index] != m_new.bytes[index];
}

void ByteComparison::mark(QPlainTextEdit* pane, const ByteSample& sample, const QColor& color) const
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(color);
    const auto perRow = static_cast<std::size_t>(m_bytesPerRow);
    const int digitsAt = static_cast<int>(hexOffsetText(sample.begin + sample.bytes.size()).size()) + gapColumns;
    const auto add = [&](QTextBlock block, int from, int to) {
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + from);
        cursor.setPosition(block.position() + to, QTextCursor::KeepAnchor);
        marks.append({cursor, format});
    };
    for (std::size_t i = 0; i < sample.bytes.size(); ++i) {
        if (!differs(i))
            continue;
        // One mark for a run of differing bytes within a row.
        const std::size_t first = i;
        while (i + 1 < sample.bytes.size() && (i + 1) % perRow != 0 && differs(i + 1))
            ++i;
        const QTextBlock block = pane->document()->findBlockByNumber(static_cast<int>(first / perRow));
        const int from = static_cast<int>(first % perRow);
        const int to = static_cast<int>(i % perRow);
        add(block, digitsAt + from * 3, digitsAt + to * 3 + 2);
        const int textAt = digitsAt + m_bytesPerRow * 3 - 1 + gapColumns;
        add(block, textAt + from, textAt + to + 1);
    }
    pane->setExtraSelections(marks);
}

} // namespace hexfolio
