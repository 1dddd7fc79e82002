// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/charsetdialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace hexfolio {

CharsetDialog::CharsetDialog(const QStringList& names, const QString& present, QWidget* parent)
    : QDialog(parent), m_filter(new QLineEdit), m_list(new QListView), m_shown(new QSortFilterProxyModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Character Set of the Text Column"));
    m_shown->setSourceModel(new QStringListModel(names, this));
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Part of a name, such as 1252 or KOI8"));
    m_filter->setAccessibleName(tr("Part of the name"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Character sets"));
    m_list->setModel(m_shown);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* const rows = new QVBoxLayout(this);
    rows->addWidget(m_filter);
    rows->addWidget(m_list);
    rows->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &CharsetDialog::narrow);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [button = buttons->button(QDialogButtonBox::Ok)](const QModelIndex& now) {
                button->setEnabled(now.isValid());
            });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_list->currentIndex().data().toString()); });
    selectRow(std::max(0, static_cast<int>(names.indexOf(present))));
}

void CharsetDialog::narrow(const QString& typed)
{
    m_shown->setFilterFixedString(typed);
    if (!m_list->currentIndex().isValid())
        selectRow(0);
}

void CharsetDialog::selectRow(int row)
{
    const QModelIndex index = m_shown->index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

} // namespace hexfolio
