// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findbar.h"

#include "gui/find/differencesform.h"
#include "gui/find/patternbox.h"
#include "gui/find/patternfield.h"
#include "gui/find/patternfileform.h"
#include "gui/find/patternreading.h"
#include "gui/find/replacerow.h"
#include "gui/find/signatureset.h"
#include "gui/find/stretchform.h"
#include "gui/find/taborder.h"
#include "gui/find/wraplayout.h"
#include "gui/iconset.h"
#include "gui/model/charsetchoices.h"
#include "gui/model/errortext.h"
#include "gui/model/fixedfont.h"
#include "gui/settings.h"
#include "gui/theme.h"
#include "ui_findbar.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype historyLimit = 20;
/// Longer ones are not kept for the next time: the settings are one file that is read at every start.
constexpr qsizetype longestRemembered = 1 << 14;

using Page = FindKindTraits::Page;

} // namespace

FindBar::FindBar(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_ui(std::make_unique<Ui::FindBar>()), m_signatures(new SignatureSet(this))
{
    m_ui->setupUi(this);
    wrapRow();
    const int before = std::max(m_ui->kind->sizeHint().width(), m_ui->replace->labelWidth());
    m_ui->kind->setFixedWidth(before);
    m_ui->replace->setLabelWidth(before);
    m_ui->replace->hide();
    m_ui->options->hide();
    fillCharsets();
    wire();
    orderTabs();
    updateKind();
    hide();
}

FindBar::~FindBar() = default;

void FindBar::wire()
{
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, [this] {
        updateKind();
        Q_EMIT edited();
    });
    const auto find = [this](bool isBackward) {
        Q_EMIT findWanted(isBackward ? Searcher::Direction::Backward : Searcher::Direction::Forward);
    };
    const auto findNext = [find] { find(false); };
    const auto clear = [this] {
        messages().say({});
        Q_EMIT edited();
    };
    connect(m_ui->pattern, &QComboBox::editTextChanged, this, clear);
    connect(m_ui->pattern, &PatternBox::entered, this, find);
    connect(m_ui->stretch, &StretchForm::edited, this, clear);
    connect(m_ui->stretch, &StretchForm::entered, this, findNext);
    connect(m_ui->file, &PatternFileForm::edited, this, clear);
    connect(m_ui->file, &PatternFileForm::entered, this, findNext);
    connect(m_ui->file, &PatternFileForm::read, this, &FindBar::patternsRead);
    connect(m_signatures, &SignatureSet::made, this, &FindBar::patternsRead);
    connect(m_ui->differences, &DifferencesForm::edited, this, clear);
    connect(m_ui->differences, &DifferencesForm::entered, this, findNext);
    connect(m_ui->charset, &QComboBox::currentIndexChanged, this, clear);
    connect(m_ui->options, &FindOptions::edited, this, [this] {
        updateOptions();
        Q_EMIT edited();
    });
    connect(m_ui->showOptions, &QToolButton::toggled, this, [this](bool isShown) {
        m_ui->options->setVisible(isShown);
        updateOptions();
    });
    connect(m_ui->next, &QToolButton::clicked, this, findNext);
    connect(m_ui->previous, &QToolButton::clicked, this, [find] { find(true); });
    connect(m_ui->findAll, &QToolButton::clicked, this, &FindBar::findAllWanted);
    connect(m_ui->replace, &ReplaceRow::replaceWanted, this, &FindBar::replaceWanted);
    connect(m_ui->replace, &ReplaceRow::replaceAllWanted, this, &FindBar::replaceAllWanted);
    connect(&m_ui->replace->box(), &QComboBox::editTextChanged, this, [this] { messages().say({}); });
    connect(m_ui->messages, &FindMessages::cancelWanted, this, &FindBar::cancelWanted);
    connect(m_ui->close, &QToolButton::clicked, this, &FindBar::closeBar);
}

// The button that closes the bar stays in its corner, however many lines there are.
void FindBar::wrapRow()
{
    m_ui->findRow->removeWidget(m_ui->close);
    auto* const top = new QHBoxLayout;
    auto* const wrapped = new WrapLayout;
    m_ui->rows->insertLayout(0, top);
    top->addLayout(wrapped, 1);
    top->addWidget(m_ui->close, 0, Qt::AlignTop);
    wrapped->takeFrom(*m_ui->findRow);
    m_ui->rows->removeItem(m_ui->findRow);
    delete m_ui->findRow;
}

// From what is sought to what it becomes, then to the buttons.
void FindBar::orderTabs()
{
    setTabsThrough({m_ui->kind, m_ui->pattern, m_ui->stretch, m_ui->file, m_ui->differences, m_ui->charset,
                    &m_ui->replace->box(), m_ui->previous, m_ui->next, m_ui->findAll, m_ui->showOptions, m_ui->close,
                    m_ui->options, m_ui->replace->findChild<QToolButton*>(u"replace"_s),
                    m_ui->replace->findChild<QToolButton*>(u"replaceAll"_s), &messages().cancelButton()});
}

void FindBar::fillCharsets()
{
    for (const std::string& name : charsetChoices()) {
        if (name.empty())
            m_ui->charset->insertSeparator(m_ui->charset->count());
        else
            m_ui->charset->addItem(QString::fromStdString(name));
    }
}

void FindBar::proposeCharset(const QString& name)
{
    if (const int index = m_ui->charset->findText(name); index >= 0)
        m_ui->charset->setCurrentIndex(index);
    else
        m_ui->charset->setCurrentIndex(0);
}

void FindBar::setTheme(const Theme& theme, const KSyntaxHighlighting::Repository& repository)
{
    m_repository = &repository;
    const IconSet icons(theme.ground);
    m_ui->previous->setIcon(icons.icon("go-up"_L1));
    m_ui->next->setIcon(icons.icon("go-down"_L1));
    for (PatternBox* const box : {m_ui->pattern, &m_ui->replace->box()})
        box->field().setTheme(theme.editor);
    updateDefinitions();
}

void FindBar::updateDefinitions()
{
    if (!m_repository)
        return;
    const FindKindTraits& traits = traitsOf(kind());
    // Expressions are read letter by letter, text as text.
    const QFont letters = kind() == Kind::Text ? font() : fixedFont();
    m_ui->pattern->field().setFont(letters);
    m_ui->replace->box().field().setFont(letters);
    m_ui->pattern->field().setDefinition(m_repository->definitionForName(QString(traits.definition)));
    m_ui->replace->box().field().setDefinition(m_repository->definitionForName(QString(traits.replacementDefinition)));
}

void FindBar::open(std::span<const std::byte> selected, Rows rows)
{
    if (!selected.empty())
        setBytes(selected);
    if (rows == Rows::WithReplace)
        m_ui->replace->show();
    show();
    // What stands beside the kind; where that is only a text, the kind itself.
    QWidget* const page = m_ui->pages->currentWidget();
    (page == m_ui->about ? m_ui->kind : page)->setFocus();
    m_ui->pattern->field().selectAll();
    Q_EMIT opened();
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

FindOptions& FindBar::options() const
{
    return *m_ui->options;
}

void FindBar::updateKind()
{
    const Kind now = kind();
    const FindKindTraits& traits = traitsOf(now);
    m_ui->pages->setCurrentIndex(static_cast<int>(traits.page));
    if (traits.page == Page::Stretch)
        m_ui->stretch->setKind(static_cast<StretchForm::Kind>(static_cast<int>(now) - static_cast<int>(Kind::Strings)));
    m_ui->charset->setVisible(now == Kind::Text);
    m_ui->options->setUse(traits.use);
    m_ui->pattern->field().setPlaceholderText(patternHint(now));
    m_ui->replace->box().field().setPlaceholderText(replacementHint(now));
    m_ui->about->setText(patternHint(now));
    updateDefinitions();
    updateOptions();
    fillHistory(*m_ui->pattern, kindName());
    fillHistory(m_ui->replace->box(), u"replace-"_s + kindName());
    messages().say({});
}

// What is not seen must not change what is found without a word.
void FindBar::updateOptions()
{
    const int changed = m_ui->options->changedCount();
    m_ui->showOptions->setText(changed == 0 || m_ui->showOptions->isChecked() ? tr("&Options")
                                                                              : tr("&Options (%1)").arg(changed));
}

QString FindBar::kindName() const
{
    return traitsOf(kind()).name;
}

void FindBar::fillHistory(PatternBox& box, const QString& name)
{
    box.setHistory(m_settings.findHistory(name));
}

void FindBar::rememberIn(PatternBox& box, const QString& name)
{
    if (box.currentText().isEmpty() || box.currentText().size() > longestRemembered)
        return;
    QStringList history = m_settings.findHistory(name);
    history.removeAll(box.currentText());
    history.prepend(box.currentText());
    if (history.size() > historyLimit)
        history.resize(historyLimit);
    m_settings.setFindHistory(name, history);
    box.setHistory(history);
}

void FindBar::remember()
{
    if (traitsOf(kind()).page == Page::Pattern)
        rememberIn(*m_ui->pattern, kindName());
    if (m_ui->replace->isVisible())
        rememberIn(m_ui->replace->box(), u"replace-"_s + kindName());
}

FindMessages& FindBar::messages() const
{
    return *m_ui->messages;
}

DifferencesForm& FindBar::differences() const
{
    return *m_ui->differences;
}

void FindBar::complain(const Error& error, Field field)
{
    PatternBox& box = field == Field::Pattern ? *m_ui->pattern : m_ui->replace->box();
    if (field == Field::Pattern && kind() == Kind::Patterns) {
        messages().say(m_ui->file->complaint(error), Tone::Error);
        return;
    }
    if (field == Field::Replacement || traitsOf(kind()).page == Page::Pattern)
        box.field().markMistake(error);
    messages().say(errorText(error), Tone::Error);
}

void FindBar::closeBar()
{
    hide();
    m_ui->replace->hide();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hexfolio
