// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tabarea.h"

#include "gui/docks/scrolledpage.h"
#include "gui/documenttab.h"
#include "gui/recentfiles.h"
#include "gui/welcomepage.h"

#include <QMouseEvent>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

namespace hexfolio {

using namespace Qt::StringLiterals;

TabArea::TabArea(const RecentFiles& recent, QWidget* parent)
    : QStackedWidget(parent)
    , m_tabs(new QTabWidget)
    , m_welcome(new WelcomePage(recent))
    , m_welcomeArea(scrolled(m_welcome))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(true);
    m_tabs->setTabsClosable(true);
    m_tabs->tabBar()->setElideMode(Qt::ElideMiddle);
    m_tabs->tabBar()->installEventFilter(this);
    addWidget(m_welcomeArea);
    addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TabArea::showPage);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this,
            [this](int index) { Q_EMIT closeWanted(qobject_cast<DocumentTab*>(m_tabs->widget(index))); });
}

void TabArea::add(DocumentTab* tab)
{
    insert(m_tabs->count(), tab);
    m_tabs->setCurrentWidget(tab);
}

void TabArea::insert(int index, DocumentTab* tab)
{
    connect(tab, &DocumentTab::stateChanged, this, [this, tab] { updateTitle(tab); });
    m_tabs->insertTab(index, tab, QString());
    updateTitle(tab);
}

void TabArea::exchange(DocumentTab* old, DocumentTab* tab)
{
    const bool wasInFront = old == current();
    insert(m_tabs->indexOf(old), tab);
    if (wasInFront)
        m_tabs->setCurrentWidget(tab);
    remove(old);
}

void TabArea::remove(DocumentTab* tab)
{
    m_tabs->removeTab(m_tabs->indexOf(tab));
    // Listeners let go of the tab when another one comes to the front; the tab may be the sender of the present signal.
    tab->deleteLater();
}

void TabArea::bringToFront(DocumentTab* tab)
{
    m_tabs->setCurrentWidget(tab);
}

DocumentTab* TabArea::current() const
{
    return qobject_cast<DocumentTab*>(m_tabs->currentWidget());
}

QList<DocumentTab*> TabArea::tabs() const
{
    QList<DocumentTab*> all;
    for (int index = 0; index < m_tabs->count(); ++index)
        all.append(qobject_cast<DocumentTab*>(m_tabs->widget(index)));
    return all;
}

void TabArea::updateTitle(DocumentTab* tab)
{
    const int index = m_tabs->indexOf(tab);
    if (index < 0)
        return;
    // A single ampersand would become a mnemonic.
    const QString name = tab->name().replace(u'&', u"&&"_s);
    m_tabs->setTabText(index, tab->document().isModified() ? tr("%1 *").arg(name) : name);
    const QString path = tab->path();
    m_tabs->setTabToolTip(index, path.isEmpty() ? tr("Not saved to a file yet") : path.toHtmlEscaped());
}

void TabArea::showPage()
{
    DocumentTab* const tab = current();
    setCurrentWidget(tab != nullptr ? static_cast<QWidget*>(m_tabs) : m_welcomeArea);
    Q_EMIT currentChanged(tab);
    if (tab != nullptr)
        tab->setFocus();
}

bool TabArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tabs->tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto* const mouse = static_cast<QMouseEvent*>(event);
        const int index = m_tabs->tabBar()->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            Q_EMIT closeWanted(qobject_cast<DocumentTab*>(m_tabs->widget(index)));
            return true;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace hexfolio
