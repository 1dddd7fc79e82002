// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/documenttab.h"

#include "document/documentmode.h"
#include "document/documentsteps.h"
#include "gui/diskbanner.h"
#include "gui/filewatch.h"
#include "gui/hitmarker.h"
#include "gui/livejobs.h"
#include "gui/modeframe.h"
#include "gui/model/bookmarks.h"
#include "gui/model/errortext.h"
#include "gui/model/hexmodel.h"
#include "gui/model/numbertext.h"
#include "gui/model/outsidewatch.h"
#include "gui/model/rememberedstate.h"
#include "gui/searchmarks.h"
#include "gui/tabsaver.h"
#include "gui/theme.h"
#include "gui/view/hexview.h"
#include "gui/view/markedscrollbar.h"
#include "mapping/openfile.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace hexfolio {

namespace {

// Of what is no text (WCAG 2.1, 1.4.11).
constexpr double markContrast = 3;

} // namespace

DocumentTab::DocumentTab(std::unique_ptr<Document> document, JobRunner& jobs, const StateFolder& state, QString name,
                         QWidget* parent)
    : QWidget(parent)
    , m_untitledName(std::move(name))
    , m_live(new LiveJobs(jobs, this))
    , m_context(new DocumentContext(std::move(document), jobs, this))
    , m_model(new HexModel(*m_context, this))
    , m_view(new HexView)
    , m_banners(new BannerStack)
    , m_frame(new ModeFrame(m_view))
    , m_watch(new FileWatch(*m_context, this))
    , m_disk(new DiskBanner(*m_context, *m_watch, *m_banners, this))
    , m_saver(new TabSaver(*m_context, *m_watch, state, this))
    , m_hits(new HitMarker(*m_model, this))
    , m_marks(new SearchMarks(*m_context, m_view->marks(), this))
{
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_banners);
    rows->addWidget(m_frame, 1);
    setFocusProxy(m_view);
    wire();
    wireDisk();
}

// The parts borrow from one another, so they go in the opposite order of their making.
DocumentTab::~DocumentTab()
{
    delete m_marks;
    delete m_hits;
    delete m_saver;
    delete m_disk;
    delete m_watch;
    delete m_frame;
    delete m_model;
    delete m_context;
    delete m_live;
}

void DocumentTab::wire()
{
    m_context->document().mode().setLiveRunner(m_live);
    connect(m_context, &DocumentContext::movedElsewhere, m_model, &HexModel::readAnew);
    connect(m_context, &DocumentContext::refused, this, &DocumentTab::refuse);
    connect(&m_context->remembered(), &RememberedState::spaceWanted, this, &DocumentTab::askForSpace);
    connect(m_context, &DocumentContext::placeChanged, this, &DocumentTab::followCaret);
    connect(m_context, &DocumentContext::changed, this, [this] { m_banners->dismiss(BannerStack::Subject::Error); });
    connect(m_context, &DocumentContext::stateChanged, this, [this] {
        updateFrame();
        if (document().access() != Access::Read)
            m_banners->dismiss(BannerStack::Subject::Mode);
        Q_EMIT stateChanged();
    });
    m_view->setBookmarks(&m_context->bookmarks().anchors());
    connect(&m_context->bookmarks(), &Bookmarks::changed, m_view, &HexView::bookmarksChanged);
}

void DocumentTab::wireDisk()
{
    OutsideWatch& outside = m_context->outside();
    connect(m_watch, &FileWatch::touched, m_model, &HexModel::readAnew);
    connect(m_watch, &FileWatch::ticked, &outside, [&outside] { outside.compare(OutsideWatch::Scope::OnScreen); });
    connect(&outside, &OutsideWatch::added, m_watch, [this](const QList<OutsideChange>& changes) {
        if (changes.front().kind == OutsideChange::Kind::Bytes && document().access() != Access::Write)
            m_watch->differs();
    });
    connect(&outside, &OutsideWatch::frozenChanged, this, &DocumentTab::tellFrozen);
    connect(m_disk, &DiskBanner::failed, this, &DocumentTab::tell);
    // A style without animations is what somebody chooses who does not want things to move.
    outside.setFading(style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
}

void DocumentTab::tellFrozen(bool isFrozen)
{
    if (!isFrozen) {
        m_banners->dismiss(BannerStack::Subject::Frozen);
        Q_EMIT stateChanged();
        return;
    }
    auto* const thaw = new QAction(tr("Unfreeze"));
    connect(thaw, &QAction::triggered, this, [this] { m_context->outside().setFrozen(false); });
    m_banners->present(BannerStack::Subject::Frozen, KMessageWidget::Information,
                       tr("The view is frozen: it shows the bytes seen last. What other programs change is marked."),
                       {thaw});
    Q_EMIT stateChanged();
}

void DocumentTab::watchWhileShown()
{
    m_watch->setWatched(isVisible() && !window()->isMinimized());
}

void DocumentTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    watchWhileShown();
}

void DocumentTab::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    watchWhileShown();
}

bool DocumentTab::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange && watched == window())
        watchWhileShown();
    return QWidget::eventFilter(watched, event);
}

QString DocumentTab::path() const
{
    return QFile::decodeName(document().file().path.c_str());
}

QString DocumentTab::name() const
{
    const QString file = path();
    return file.isEmpty() ? m_untitledName : QFileInfo(file).fileName();
}

void DocumentTab::setTheme(const Theme& theme)
{
    m_theme = std::make_unique<Theme>(theme);
    m_view->setColors(theme.grid);
    const QColor ground = theme.palette.color(QPalette::Window);
    MarkedScrollBar& marks = m_view->marks();
    marks.setMarkColor(readable(theme.grid.hit, ground, markContrast));
    marks.setMarkColor(readable(theme.grid.bookmark, ground, markContrast), MarkedScrollBar::Side::Inner);
    updateFrame();
}

void DocumentTab::updateFrame()
{
    if (m_theme)
        m_frame->setColor(m_theme->modeColor(document().access()));
}

void DocumentTab::followCaret()
{
    const Offset caret = m_context->caret();
    if (!m_isOnTrail)
        m_trail.moved(m_lastCaret, caret);
    m_lastCaret = caret;
}

void DocumentTab::undo()
{
    DocumentSteps& steps = m_context->document().steps();
    const Offset place = document().history().steps()[steps.expectedPosition()].range.begin;
    if (m_context->accepted(steps.undo()))
        m_context->goTo({place, place});
}

void DocumentTab::redo()
{
    DocumentSteps& steps = m_context->document().steps();
    if (!m_context->accepted(steps.redo()))
        return;
    const Offset place = document().history().steps()[steps.expectedPosition()].range.begin;
    m_context->goTo({place, place});
}

void DocumentTab::goBack()
{
    const QScopedValueRollback onTrail(m_isOnTrail, true);
    if (const auto target = m_trail.back(m_context->caret()))
        m_view->setCaret(*target);
}

void DocumentTab::goForward()
{
    const QScopedValueRollback onTrail(m_isOnTrail, true);
    if (const auto target = m_trail.forward(m_context->caret()))
        m_view->setCaret(*target);
}

void DocumentTab::tell(const Error& error)
{
    m_banners->present(BannerStack::Subject::Error, KMessageWidget::Error, errorText(error));
}

void DocumentTab::refuse(const Error& error)
{
    if (error.kind == ErrorKind::NotWritable && document().access() == Access::Read)
        offerPreview(error);
    else if (error.kind != ErrorKind::Cancelled)
        tell(error);
}

void DocumentTab::askForSpace(quint64 bytes, quint64 free)
{
    auto* const copy = new QAction(tr("Copy"));
    connect(copy, &QAction::triggered, this, [this] { m_context->remembered().rememberAtAnyCost(); });
    m_banners->present(BannerStack::Subject::Error, KMessageWidget::Information,
                       tr("In Live mode, remembering this state copies %1 to a temporary file; %2 are free there.")
                           .arg(sizeText(bytes), free > 0 ? sizeText(free) : tr("an unknown number of bytes")),
                       {copy});
}

void DocumentTab::offerPreview(const Error& error)
{
    if (document().file().kind == FileKind::Snapshot) {
        tell(error);
        return;
    }
    auto* const switchMode = new QAction(tr("Switch to Preview"));
    connect(switchMode, &QAction::triggered, this, [this] { Q_EMIT modeWanted(Access::Copy); });
    m_banners->present(
        BannerStack::Subject::Mode, KMessageWidget::Information,
        tr("This document is open for reading. In Preview you can edit it; nothing reaches the file until "
           "you save."),
        {switchMode});
}

} // namespace hexfolio
