// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/statusbar.h"

#include "gui/documenttab.h"
#include "gui/filewatch.h"
#include "gui/model/jobwatch.h"
#include "gui/model/numbertext.h"
#include "gui/model/rangeselection.h"
#include "gui/theme.h"
#include "gui/view/hexview.h"

#include <KSqueezedTextLabel>

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressSteps = 1000;
constexpr int progressWidth = 160;
constexpr int leastProgressWidth = 40;

QIcon chip(const QColor& color)
{
    constexpr int size = 32;
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(4, 4, size - 8, size - 8);
    return picture;
}

/// The label asks for room for all of the text, which it cuts short where it gets less.
void display(KSqueezedTextLabel& label, const QString& text)
{
    label.setText(text);
    label.updateGeometry();
}

QString fileMark(FileWatch::State state)
{
    switch (state) {
    case FileWatch::State::Same: return {};
    case FileWatch::State::Gone: return StatusBar::tr("File is gone");
    case FileWatch::State::Shrank: return StatusBar::tr("File is shorter on disk");
    case FileWatch::State::Remounted:
    case FileWatch::State::Replaced: return StatusBar::tr("Another file on disk");
    case FileWatch::State::Changed:
    case FileWatch::State::Grew: return StatusBar::tr("Changed on disk");
    }
    return {};
}

QString rangesText(const RangeSet::Extent& extent)
{
    //: How many ranges are selected together, and how many bytes they have.
    return StatusBar::tr("%1 range(s) selected: %2", nullptr, pluralNumber(extent.count))
        .arg(QLocale().toString(static_cast<qulonglong>(extent.count)), byteCountText(extent.bytes));
}

QString selectionText(Range selection)
{
    if (selection.isEmpty())
        return {};
    return StatusBar::tr("Selected %1 to %2: %3")
        .arg(numberText(selection.begin), numberText(selection.end - 1),
             StatusBar::tr("%1 (%2)").arg(byteCountText(selection.size()), numberText(selection.size())));
}

} // namespace

QString modeName(Access access)
{
    switch (access) {
    case Access::Read: return StatusBar::tr("Read");
    case Access::Write: return StatusBar::tr("Live");
    case Access::Copy: return StatusBar::tr("Preview");
    }
    return {};
}

StatusBar::StatusBar(QWidget* parent)
    : QStatusBar(parent)
    , m_offset(new QToolButton)
    , m_selection(new KSqueezedTextLabel)
    , m_size(new KSqueezedTextLabel)
    , m_marks(new KSqueezedTextLabel)
    , m_insert(new QToolButton)
    , m_mode(new QToolButton)
    , m_working(new QWidget)
    , m_workTitle(new KSqueezedTextLabel)
    , m_progress(new QProgressBar)
{
    makeProgress();
    makeButtons();
    makeModeMenu();
    for (KSqueezedTextLabel* const label : {m_selection, m_size, m_marks, m_workTitle}) {
        label->setTextFormat(Qt::PlainText);
        // On a small screen they give way.
        label->setTextElideMode(Qt::ElideRight);
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    }
    addPermanentWidget(m_working);
    addPermanentWidget(m_marks);
    addPermanentWidget(m_selection);
    addPermanentWidget(m_offset);
    addPermanentWidget(m_size);
    addPermanentWidget(m_insert);
    addPermanentWidget(m_mode);
    setTab(nullptr);
}

void StatusBar::makeButtons()
{
    for (QToolButton* const button : {m_offset, m_insert, m_mode}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_offset->setToolTip(tr("Where the caret is. Click to show offsets in the other base"));
    m_offset->setObjectName(u"offset"_s);
    m_insert->setToolTip(tr("INS: typing inserts bytes. OVR: typing overwrites them. Click to switch"));
    m_insert->setObjectName(u"insert"_s);
    m_selection->setObjectName(u"selection"_s);
    m_size->setObjectName(u"size"_s);
    m_marks->setObjectName(u"marks"_s);
    connect(m_offset, &QToolButton::clicked, this, &StatusBar::offsetClicked);
    connect(m_insert, &QToolButton::clicked, this, &StatusBar::insertClicked);
}

void StatusBar::makeModeMenu()
{
    m_mode->setObjectName(u"mode"_s);
    m_mode->setPopupMode(QToolButton::InstantPopup);
    m_mode->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mode->setToolTip(tr("How the file is open: Read changes nothing, Preview keeps edits until you save, Live writes "
                          "each edit at once"));
    auto* const menu = new QMenu(m_mode);
    for (const Access access : {Access::Read, Access::Copy, Access::Write})
        menu->addAction(modeName(access), this, [this, access] { Q_EMIT modeWanted(access); });
    m_mode->setMenu(menu);
}

void StatusBar::makeProgress()
{
    auto* const row = new QHBoxLayout(m_working);
    row->setContentsMargins({});
    auto* const cancel = new QToolButton;
    cancel->setText(tr("Cancel"));
    cancel->setToolTip(tr("Stop what is at work"));
    m_progress->setMinimumWidth(leastProgressWidth);
    m_progress->setMaximumWidth(progressWidth);
    m_progress->setMaximumHeight(14);
    m_progress->setTextVisible(false);
    row->addWidget(m_workTitle);
    row->addWidget(m_progress);
    row->addWidget(cancel);
    m_working->hide();
    connect(cancel, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void StatusBar::setTab(DocumentTab* tab)
{
    if (m_tab) {
        m_tab->disconnect(this);
        m_tab->context().disconnect(this);
        m_tab->view().disconnect(this);
        m_tab->watch().disconnect(this);
    }
    m_tab = tab;
    if (tab != nullptr) {
        connect(&tab->context(), &DocumentContext::placeChanged, this, &StatusBar::updatePlace);
        connect(&tab->context(), &DocumentContext::changed, this, &StatusBar::updatePlace);
        connect(tab, &DocumentTab::stateChanged, this, &StatusBar::updateState);
        connect(&tab->view(), &HexView::inputModeChanged, this, &StatusBar::updateState);
        connect(&tab->watch(), &FileWatch::stateChanged, this, &StatusBar::updateMarks);
    }
    updatePlace();
    updateState();
    updateMarks();
}

void StatusBar::setTheme(const Theme& theme)
{
    m_theme = std::make_unique<Theme>(theme);
    QPalette warning = m_marks->palette();
    warning.setColor(QPalette::WindowText, theme.live);
    m_marks->setPalette(warning);
    const QList<QAction*> modes = m_mode->menu()->actions();
    modes[0]->setIcon(chip(theme.read));
    modes[1]->setIcon(chip(theme.preview));
    modes[2]->setIcon(chip(theme.live));
    updateState();
}

void StatusBar::updatePlace()
{
    m_offset->setVisible(m_tab);
    m_size->setVisible(m_tab);
    if (!m_tab) {
        display(*m_selection, {});
        return;
    }
    m_offset->setText(tr("Offset %1").arg(offsetText(m_tab->context().caret())));
    const RangeSelection& ranges = m_tab->context().ranges();
    display(*m_selection, ranges.isEmpty() ? selectionText(m_tab->context().selection()) : rangesText(ranges.extent()));
    display(*m_size, sizeText(m_tab->document().size()));
}

void StatusBar::updateState()
{
    m_insert->setVisible(m_tab);
    m_mode->setVisible(m_tab);
    if (!m_tab)
        return;
    const Access access = m_tab->document().access();
    m_insert->setText(m_tab->view().inputMode() == HexView::InputMode::Insert ? tr("INS") : tr("OVR"));
    m_mode->setText(modeName(access));
    if (m_theme)
        m_mode->setIcon(chip(m_theme->modeColor(access)));
    updatePlace();
}

void StatusBar::updateMarks()
{
    display(*m_marks, m_tab ? fileMark(m_tab->watch().state()) : QString());
    m_marks->setVisible(!m_marks->fullText().isEmpty());
}

void StatusBar::track(JobWatch& job, const QString& title)
{
    connect(&job, &JobWatch::started, this, [this, &job, title] { showJob(&job, title); });
    connect(&job, &JobWatch::progressed, this, [this, &job](quint64 done, quint64 total) {
        if (m_job == &job)
            showProgress(done, total);
    });
    connect(&job, &JobWatch::finished, this, [this, &job] {
        if (m_job == &job)
            showJob(nullptr, {});
    });
    connect(&job, &QObject::destroyed, this, [this] {
        if (!m_job)
            showJob(nullptr, {});
    });
}

void StatusBar::showJob(JobWatch* job, const QString& title)
{
    m_job = job;
    display(*m_workTitle, title);
    m_progress->setRange(0, 0);
    // What is done at once must not flicker: the row appears with the first report of progress.
    m_working->hide();
}

void StatusBar::showProgress(quint64 done, quint64 total)
{
    m_working->show();
    if (total == 0)
        return;
    m_progress->setRange(0, progressSteps);
    m_progress->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * progressSteps));
}

} // namespace hexfolio
