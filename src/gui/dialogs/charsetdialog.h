// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace hexfolio {

/// Asks for one of many character sets: a list, and a line that leaves the names with what is typed in it.
///
/// Interface thread only.
class CharsetDialog : public QDialog {
    Q_OBJECT

public:
    /// `present` is selected at first, if it is one of `names`.
    CharsetDialog(const QStringList& names, const QString& present, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It was accepted with this one.
    void chosen(const QString& name);

private:
    void narrow(const QString& typed);
    void selectRow(int row);

    QLineEdit* m_filter;
    QListView* m_list;
    QSortFilterProxyModel* m_shown;
};

} // namespace hexfolio
