// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "gui/docks/panel.h"

#include <QList>
#include <QPointer>

#include <cstdint>
#include <memory>
#include <vector>

class QAction;

namespace Ui {
class BookmarksDock;
}

namespace hexfolio {

class BookmarksModel;

/// The bookmarks of the document: a table to go through, rename and remove them.
///
/// Owns its model and form; borrows the context and the actions. Interface thread only.
class BookmarksDock : public Panel {
    Q_OBJECT

public:
    /// Actions of the window that the panel shows as well.
    struct Actions {
        QAction* previous = nullptr;
        QAction* next = nullptr;
        QAction* remove = nullptr;
        /// In the menu of the table.
        QList<QAction*> menu;
    };

    explicit BookmarksDock(QWidget* parent = nullptr);
    ~BookmarksDock() override;

    void setContext(DocumentContext* context) override;
    void setActions(const Actions& actions);
    [[nodiscard]] BookmarksModel& model() noexcept { return *m_model; }
    /// Those that are chosen in the table in front, else the one at the caret.
    [[nodiscard]] std::vector<std::uint64_t> chosen() const;

public Q_SLOTS:
    /// Lets the user write another name for the one that is chosen, or at the caret.
    void renameChosen();

Q_SIGNALS:
    /// Something cannot be done, and this says why.
    void said(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void updateState();
    /// Chooses the row of the bookmark under the caret.
    void followCaret();
    void choose(int row);
    void goToRow(int row);
    /// Where the user is: the begin of the selection, or the caret.
    [[nodiscard]] Offset place() const;
    void showMenu(const QPoint& position);

    std::unique_ptr<Ui::BookmarksDock> m_ui;
    QPointer<DocumentContext> m_context;
    BookmarksModel* m_model;
    QList<QAction*> m_menu;
    QAction* m_remove = nullptr;
};

} // namespace hexfolio
