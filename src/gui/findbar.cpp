// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findbar.h"

#include "gui/settings.h"
#include "gui/theme.h"
#include "ui_findbar.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype historyLimit = 20;

QString hexOf(std::span<const std::byte> bytes)
{
    const auto view =
        QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return QString::fromLatin1(view.toHex(' ').toUpper());
}

// The same bytes as text, where the text pane would show them as such.
QString printableOf(std::span<const std::byte> bytes)
{
    QString text;
    for (const std::byte byte : bytes) {
        const auto letter = static_cast<char16_t>(byte);
        if (letter < 0x20 || letter > 0x7e)
            return {};
        text += QChar(letter);
    }
    return text;
}

} // namespace

FindBar::FindBar(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_ui(std::make_unique<Ui::FindBar>())
{
    m_ui->setupUi(this);
    m_ui->message->setTextFormat(Qt::PlainText);
    m_ui->pattern->setInsertPolicy(QComboBox::NoInsert);
    m_ui->pattern->completer()->setCaseSensitivity(Qt::CaseSensitive);
    m_ui->pattern->lineEdit()->setClearButtonEnabled(true);
    wire();
    updateKind();
    showIdle();
    hide();
}

FindBar::~FindBar() = default;

void FindBar::wire()
{
    m_ui->pattern->installEventFilter(this);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, [this] {
        updateKind();
        Q_EMIT edited();
    });
    connect(m_ui->pattern, &QComboBox::editTextChanged, this, [this] {
        say({});
        Q_EMIT edited();
    });
    connect(m_ui->encoding, &QComboBox::currentIndexChanged, this, &FindBar::edited);
    connect(m_ui->matchCase, &QCheckBox::toggled, this, &FindBar::edited);
    connect(m_ui->inSelection, &QCheckBox::toggled, this, &FindBar::inSelectionToggled);
    connect(m_ui->next, &QToolButton::clicked, this, [this] { Q_EMIT findWanted(Searcher::Direction::Forward); });
    connect(m_ui->previous, &QToolButton::clicked, this, [this] { Q_EMIT findWanted(Searcher::Direction::Backward); });
    connect(m_ui->cancel, &QToolButton::clicked, this, &FindBar::cancelWanted);
    connect(m_ui->close, &QToolButton::clicked, this, &FindBar::closeBar);
}

void FindBar::open(std::span<const std::byte> selected)
{
    if (!selected.empty())
        setBytes(selected);
    show();
    m_ui->pattern->setFocus();
    m_ui->pattern->lineEdit()->selectAll();
    Q_EMIT edited();
}

void FindBar::setBytes(std::span<const std::byte> bytes)
{
    if (const QString text = printableOf(bytes); kind() == Kind::Text && !text.isEmpty()) {
        setText(text);
        return;
    }
    setKind(Kind::Hex);
    setText(hexOf(bytes));
}

void FindBar::setKind(Kind kind)
{
    m_ui->kind->setCurrentIndex(static_cast<int>(kind));
}

FindBar::Kind FindBar::kind() const
{
    return static_cast<Kind>(m_ui->kind->currentIndex());
}

void FindBar::setText(const QString& text)
{
    m_ui->pattern->setEditText(text);
}

QString FindBar::text() const
{
    return m_ui->pattern->currentText();
}

Result<Pattern> FindBar::pattern() const
{
    const std::string typed = text().toStdString();
    const LetterCase letterCase = m_ui->matchCase->isChecked() ? LetterCase::Match : LetterCase::Ignore;
    switch (kind()) {
    case Kind::Hex: return Pattern::fromHex(typed);
    case Kind::Text:
        return Pattern::fromText(typed, static_cast<TextEncoding>(m_ui->encoding->currentIndex()), letterCase);
    case Kind::Regex: return Pattern::fromRegex(typed, letterCase);
    }
    return failure({.kind = ErrorKind::BadArgument});
}

bool FindBar::isInSelection() const
{
    return m_ui->inSelection->isChecked();
}

void FindBar::setSelectionAvailable(bool isAvailable)
{
    // While it is chosen, the range it was chosen for stays, whatever is selected by the hits.
    m_ui->inSelection->setEnabled(isAvailable || isInSelection());
}

void FindBar::updateKind()
{
    const Kind now = kind();
    m_ui->encoding->setVisible(now == Kind::Text);
    m_ui->matchCase->setVisible(now != Kind::Hex);
    const QString hints[] = {tr("Hex digits, ? for any digit: 7F 45 ?? 46"), tr("Text"),
                             tr("Regular expression over bytes: \\x7fELF.{4}")};
    m_ui->pattern->lineEdit()->setPlaceholderText(hints[static_cast<std::size_t>(now)]);
    fillHistory();
    say({});
}

QString FindBar::kindName() const
{
    const QString names[] = {u"hex"_s, u"text"_s, u"regex"_s};
    return names[static_cast<std::size_t>(kind())];
}

void FindBar::fillHistory()
{
    const QSignalBlocker quiet(m_ui->pattern);
    const QString typed = text();
    m_ui->pattern->clear();
    m_ui->pattern->addItems(m_settings.findHistory(kindName()));
    m_ui->pattern->setEditText(typed);
}

void FindBar::remember()
{
    QStringList history = m_settings.findHistory(kindName());
    history.removeAll(text());
    history.prepend(text());
    if (history.size() > historyLimit)
        history.resize(historyLimit);
    m_settings.setFindHistory(kindName(), history);
    fillHistory();
}

void FindBar::say(const QString& sentence, Tone tone)
{
    m_tone = tone;
    m_ui->message->setText(sentence);
    updateColors();
}

QString FindBar::said() const
{
    return m_ui->message->text();
}

void FindBar::updateColors()
{
    QPalette colors = palette();
    if (m_tone == Tone::Error) {
        const QColor red = readable(QColor(0xd0, 0x30, 0x30), colors.color(QPalette::Window), 4.5);
        colors.setColor(QPalette::WindowText, red);
    }
    m_ui->message->setPalette(colors);
}

void FindBar::showRunning(int percent)
{
    m_ui->cancel->show();
    say(percent < 0 ? tr("Searching…") : tr("Searching… %1 %").arg(percent));
}

void FindBar::showIdle()
{
    m_ui->cancel->hide();
}

void FindBar::closeBar()
{
    hide();
    Q_EMIT closed();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ui->pattern || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    const bool isBackward = key->modifiers().testFlag(Qt::ShiftModifier);
    Q_EMIT findWanted(isBackward ? Searcher::Direction::Backward : Searcher::Direction::Forward);
    return true;
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace hexfolio
