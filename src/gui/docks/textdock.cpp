// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/docks/textdock.h"

#include "base/charset.h"
#include "gui/model/charsetchoices.h"
#include "gui/model/documentcontext.h"
#include "gui/model/fixedfont.h"
#include "ui_textdock.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QCompleter>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeDatabase>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <chrono>
#include <span>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

constexpr std::chrono::milliseconds typingPause{80};
constexpr std::chrono::milliseconds pollInterval{10};
// The first two entries of the chooser are no definitions.
constexpr int guessEntry = 0;
constexpr int plainEntry = 1;
// How much of a file's start says what it is.
constexpr Size magicSize = 4096;

/// Typing into a chooser proposes the entries that contain what was typed.
void searchByTyping(const QComboBox& chooser)
{
    chooser.completer()->setCompletionMode(QCompleter::PopupCompletion);
    chooser.completer()->setFilterMode(Qt::MatchContains);
    chooser.completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

QString mimeTypeOf(const Snapshot& snapshot)
{
    QByteArray head(static_cast<qsizetype>(std::min(magicSize, snapshot.size())), '\0');
    const auto bytes = std::as_writable_bytes(std::span(head.data(), static_cast<std::size_t>(head.size())));
    if (!snapshot.read(0, bytes).empty())
        return {};
    return QMimeDatabase().mimeTypeForData(head).name();
}

} // namespace

TextDock::TextDock(KSyntaxHighlighting::Repository& repository, QWidget* parent)
    : Panel(tr("Text"), u"textDock"_s, parent), m_ui(std::make_unique<Ui::TextDock>()), m_repository(repository)
{
    auto* page = new QWidget(this);
    m_ui->setupUi(page);
    setPage(page);
    m_ui->text->setFont(fixedFont());
    // Lines of code begin at the left in every language.
    m_ui->text->setLayoutDirection(Qt::LeftToRight);
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(m_ui->text->document());
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    m_poll.setInterval(pollInterval);
    fillEncodings();
    fillDefinitions();
    wire();
    updateTexts();
}

TextDock::~TextDock()
{
    // It loses the focus while it is destroyed, after this.
    m_ui->encoding->lineEdit()->disconnect(this);
}

void TextDock::wire()
{
    connect(&m_delay, &QTimer::timeout, this, &TextDock::startDecoding);
    connect(&m_poll, &QTimer::timeout, this, &TextDock::poll);
    connect(this, &QDockWidget::visibilityChanged, this, &TextDock::refreshSoon);
    connect(m_ui->encoding, &QComboBox::currentIndexChanged, this, &TextDock::startDecoding);
    connect(m_ui->encoding->lineEdit(), &QLineEdit::editingFinished, this, &TextDock::readEncoding);
    connect(m_ui->definition, &QComboBox::currentIndexChanged, this, &TextDock::chooseDefinition);
    connect(m_ui->text, &QPlainTextEdit::cursorPositionChanged, this, &TextDock::moveGrid);
    connect(m_ui->text, &QPlainTextEdit::selectionChanged, this, &TextDock::moveGrid);
}

void TextDock::fillEncodings()
{
    QComboBox* chooser = m_ui->encoding;
    for (const std::string& name : charsetChoices()) {
        if (name.empty())
            chooser->insertSeparator(chooser->count());
        else
            chooser->addItem(QString::fromStdString(name));
    }
    searchByTyping(*chooser);
}

// Any name that a set is known by chooses it; what is no name is taken back.
void TextDock::readEncoding()
{
    QComboBox* chooser = m_ui->encoding;
    const auto charset = Charset::named(chooser->currentText().trimmed().toStdString());
    const int entry = charset ? chooser->findText(QString::fromStdString(charset->name())) : -1;
    chooser->setCurrentIndex(entry >= 0 ? entry : chooser->currentIndex());
    chooser->setEditText(chooser->itemText(chooser->currentIndex()));
}

void TextDock::fillDefinitions()
{
    QComboBox* chooser = m_ui->definition;
    chooser->addItem({});
    chooser->addItem({});
    for (const auto& definition : m_repository.definitions()) {
        if (!definition.isHidden() && definition.isValid() && definition.name() != "None"_L1)
            chooser->addItem(definition.translatedName(), definition.name());
    }
    searchByTyping(*chooser);
}

void TextDock::updateTexts()
{
    setWindowTitle(tr("Text"));
    m_ui->retranslateUi(page());
    m_ui->definition->setItemText(guessEntry, tr("Automatic"));
    m_ui->definition->setItemText(plainEntry, tr("None"));
    m_ui->text->setPlaceholderText(m_context ? tr("The document is empty.") : tr("No document is open."));
}

void TextDock::setContext(DocumentContext* context)
{
    if (m_context)
        m_context->disconnect(this);
    m_context = context;
    m_job = {};
    m_poll.stop();
    if (context != nullptr) {
        connect(context, &DocumentContext::changed, this, &TextDock::refreshSoon);
        connect(context, &DocumentContext::placeChanged, this, &TextDock::followCaret);
    }
    showText({});
    updateTexts();
    startDecoding();
}

void TextDock::setTheme(const KSyntaxHighlighting::Theme& theme, const QColor& ground)
{
    m_theme = theme;
    QPalette colors = m_ui->text->palette();
    colors.setColor(QPalette::Base,
                    ground.isValid() ? ground : theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
    colors.setColor(QPalette::Text, theme.textColor(KSyntaxHighlighting::Theme::Normal));
    colors.setColor(QPalette::Highlight, theme.editorColor(KSyntaxHighlighting::Theme::TextSelection));
    colors.setColor(QPalette::HighlightedText, theme.textColor(KSyntaxHighlighting::Theme::Normal));
    m_ui->text->setPalette(colors);
    m_highlighter->setTheme(theme);
    // The highlighter keeps the old formats until it is asked to look again.
    m_highlighter->rehighlight();
    markCaret();
}

void TextDock::refreshSoon()
{
    if (!m_delay.isActive())
        m_delay.start();
}

bool TextDock::isWindowGood() const
{
    const Size size = m_context->document().size();
    const Offset caret = std::min(m_context->caret(), size);
    const Range shown = m_text.range();
    // The window stays while the caret is well inside it, so that the text does not jump.
    constexpr Size margin = windowSize / 8;
    const bool isFarFromBegin = shown.begin == 0 || caret >= shown.begin + margin;
    const bool isFarFromEnd = shown.end >= size || caret + margin <= shown.end;
    return !shown.isEmpty() && shown.begin <= size && isFarFromBegin && isFarFromEnd;
}

Range TextDock::wantedWindow() const
{
    const Size size = m_context->document().size();
    const Offset caret = std::min(m_context->caret(), size);
    const Offset begin = isWindowGood() ? m_text.range().begin : caret - std::min(caret, windowSize / 2);
    return Range::ofLength(begin, windowSize).clampedTo(size);
}

void TextDock::startDecoding()
{
    m_delay.stop();
    if (!m_context || !isInFront())
        return;
    const std::string encoding = m_ui->encoding->itemText(m_ui->encoding->currentIndex()).toStdString();
    const bool needsGuess = m_ui->definition->currentIndex() == guessEntry;
    // Replacing the job cancels the one before: the newest window wins.
    m_job =
        m_context->jobs().run<Decoded>([snapshot = m_context->document().snapshot(), window = wantedWindow(), encoding,
                                        needsGuess, caret = m_context->caret()](Progress&) -> Result<Decoded> {
            const auto charset = Charset::named(encoding);
            if (!charset)
                return failure(charset.error());
            DecodedText text = DecodedText::of(snapshot, window, *charset);
            text.keepLinesAround(caret);
            return Decoded{.text = std::move(text), .mimeType = needsGuess ? mimeTypeOf(snapshot) : QString()};
        });
    m_poll.start();
}

void TextDock::poll()
{
    if (!m_job.isDone())
        return;
    m_poll.stop();
    auto decoded = m_job.take();
    if (decoded)
        showText(std::move(*decoded));
}

void TextDock::showText(Decoded decoded)
{
    const bool isSameText = decoded.text.lines() == m_text.lines();
    m_text = std::move(decoded.text);
    m_mimeType = std::move(decoded.mimeType);
    // While one types elsewhere the text stays as it is, and so does its scroll position.
    if (!isSameText) {
        const QScopedValueRollback guard(m_isFollowing, true);
        const int row = m_ui->text->cursorRect().top() / m_ui->text->fontMetrics().lineSpacing();
        chooseDefinition();
        m_ui->text->setPlainText(m_text.lines().join(u'\n'));
        placeCursor();
        // The caret's line stays at its height while the text around it is exchanged.
        m_ui->text->verticalScrollBar()->setValue(m_ui->text->textCursor().blockNumber() - row);
    }
    placeCursor();
}

void TextDock::chooseDefinition()
{
    const int entry = m_ui->definition->currentIndex();
    KSyntaxHighlighting::Definition definition;
    if (entry == guessEntry)
        definition = guessedDefinition();
    else if (entry > plainEntry)
        definition = m_repository.definitionForName(m_ui->definition->itemData(entry).toString());
    if (definition != m_highlighter->definition())
        m_highlighter->setDefinition(definition);
}

KSyntaxHighlighting::Definition TextDock::guessedDefinition() const
{
    if (!m_context)
        return {};
    const QString path = QFile::decodeName(QByteArray::fromStdString(m_context->document().file().path));
    // A name is the better witness: content alone calls most things plain text.
    const auto byName = m_repository.definitionForFileName(QFileInfo(path).fileName());
    return byName.isValid() ? byName : m_repository.definitionForMimeType(m_mimeType);
}

Offset TextDock::offsetOf(int textPosition) const
{
    const QTextBlock block = m_ui->text->document()->findBlock(textPosition);
    return m_text.offsetOf({.line = block.blockNumber(), .column = textPosition - block.position()});
}

QTextCursor TextDock::cursorAt(Offset offset) const
{
    const auto [line, column] = m_text.positionOf(offset);
    QTextCursor cursor(m_ui->text->document());
    // Between a new window and its text on screen, the lines are still those of the old one.
    const QTextBlock block = m_ui->text->document()->findBlockByNumber(line);
    if (block.isValid())
        cursor.setPosition(block.position() + std::min(column, block.length() - 1));
    return cursor;
}

void TextDock::followCaret()
{
    if (!m_context || !isInFront() || m_isFollowing)
        return;
    if (!isWindowGood())
        refreshSoon();
    if (m_text.range().contains(m_context->caret()) || m_context->caret() == m_text.range().end)
        placeCursor();
}

void TextDock::placeCursor()
{
    if (m_context) {
        const QScopedValueRollback guard(m_isFollowing, true);
        m_ui->text->setTextCursor(cursorAt(m_context->caret()));
        m_ui->text->ensureCursorVisible();
    }
    markCaret();
}

void TextDock::markCaret()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_context && !m_text.range().isEmpty()) {
        QTextEdit::ExtraSelection line;
        line.cursor = cursorAt(m_context->caret());
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.format.setBackground(m_theme.isValid()
                                      ? QColor(m_theme.editorColor(KSyntaxHighlighting::Theme::CurrentLine))
                                      : palette().color(QPalette::AlternateBase));
        marks.append(line);
    }
    m_ui->text->setExtraSelections(marks);
}

void TextDock::moveGrid()
{
    if (m_isFollowing || !m_context || m_text.range().isEmpty())
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    const QTextCursor cursor = m_ui->text->textCursor();
    m_context->goTo({offsetOf(cursor.selectionStart()), offsetOf(cursor.selectionEnd())});
    markCaret();
    if (!isWindowGood())
        refreshSoon();
}

void TextDock::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

} // namespace hexfolio
