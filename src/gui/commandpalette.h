// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace hexfolio {

class ActionSet;

/// A list of every command that gets shorter as one types; Enter carries the chosen one out.
///
/// Borrows the actions. Interface thread only.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(const ActionSet& actions, QWidget* parent = nullptr);

    /// How many commands fit what is typed.
    [[nodiscard]] int count() const;
    /// The name of the chosen command; empty where none fits.
    [[nodiscard]] QString chosen() const;

public Q_SLOTS:
    void setFilter(const QString& typed);
    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const ActionSet& m_actions;
    QLineEdit* m_typed;
    QStandardItemModel* m_model;
    QListView* m_list;
};

} // namespace hexfolio
