// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/welcomepage.h"

#include "gui/recentfiles.h"
#include "ui_welcomepage.h"

#include <QFileInfo>

namespace hexfolio {

WelcomePage::WelcomePage(const RecentFiles& recent, QWidget* parent)
    : QWidget(parent), m_recent(recent), m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    QFont large = m_ui->title->font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setWeight(QFont::DemiBold);
    m_ui->title->setFont(large);
    QFont strong = m_ui->recentTitle->font();
    strong.setBold(true);
    m_ui->recentTitle->setFont(strong);
    setFocusProxy(m_ui->open);
    connect(m_ui->open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_ui->create, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(m_ui->recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT recentWanted(item->data(Qt::UserRole).toString()); });
    connect(m_ui->recent, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT recentWanted(item->data(Qt::UserRole).toString()); });
    connect(&recent, &RecentFiles::changed, this, &WelcomePage::refill);
    refill();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::refill()
{
    m_ui->recent->clear();
    for (const QString& path : m_recent.paths()) {
        const QFileInfo file(path);
        auto* const item = new QListWidgetItem(tr("%1  —  %2").arg(file.fileName(), file.path()), m_ui->recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_ui->recent->setVisible(!m_recent.paths().isEmpty());
    m_ui->recentTitle->setVisible(!m_recent.paths().isEmpty());
}

} // namespace hexfolio
