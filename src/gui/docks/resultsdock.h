// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "gui/docks/panel.h"
#include "gui/model/hitexport.h"

#include <QFileDialog>
#include <QList>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace Ui {
class ResultsDock;
}

namespace hexfolio {

class HitList;
class JobWatch;
struct HitCriteria;

/// Every hit of the last "find all": a table to go through, filter, sort, thin out and export, also while the search
/// runs.
///
/// Owns its list and form; borrows the context. Interface thread only.
class ResultsDock : public Panel {
    Q_OBJECT

public:
    /// Lists are written with journals in `state`.
    explicit ResultsDock(const StateFolder& state, QWidget* parent = nullptr);
    ~ResultsDock() override;

    void setContext(DocumentContext* context) override;
    [[nodiscard]] HitList& list() noexcept { return *m_list; }
    /// Puts actions of the window into the list's menu and the menu of the table.
    void setActions(const QList<QAction*>& actions);

public Q_SLOTS:
    /// Go to the hit behind or before the caret, in the order of the table; also while the panel is hidden.
    void nextHit();
    void previousHit();
    void togglePause();
    /// Ends the search, or what else is at work.
    void stop();
    /// Makes every hit that the table lists a selected range of the grid.
    void selectAllHits();
    /// Sets a bookmark at each of the chosen hits, if there are several, or at all that the table shows.
    void bookmarkHits();
    /// Takes the chosen hits out of the list; the document stays as it is.
    void removeSelected();
    /// Takes all hits out of the list that do not lie in the selected bytes.
    void keepInSelection();
    /// Asks for a file, and writes the chosen hits, if there are several, or all that the table shows.
    void askAndExport();
    /// Puts the offsets of the chosen hits (or of all) on the clipboard.
    void copyOffsets();
    void focusFilter();
    void askAndSave();
    void askAndLoad();

Q_SIGNALS:
    /// Something was done that the user should hear of.
    void said(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class FilterKind : std::uint8_t { Text, Hex, Pattern };

    void setUpTable();
    void wire();
    void fillFilterKinds();
    void updateState();
    void updateColumns();
    void updateWork();
    void showDone(quint64 done, quint64 total);
    void updateUnreadable();
    void applyFilter();
    [[nodiscard]] bool takeFilterText(HitCriteria& criteria);
    void sortBy(int column);
    void followCaret();
    void goToRow(int row);
    void goToNeighbour(int step);
    void showMenu(const QPoint& position);
    void exportTo(const QString& path);
    /// Asks for a file of saved hits, and hands its path to `then`.
    void askForList(QFileDialog::AcceptMode mode, std::function<void(const QString& path)> then);
    /// What the stop button ends; null while nothing is at work.
    [[nodiscard]] JobWatch* listJob() const;
    /// The rows that are chosen, ascending.
    [[nodiscard]] std::vector<Range> selectedRows() const;
    /// The same where they are several, else none: one is always chosen without anybody meaning it.
    [[nodiscard]] std::vector<Range> severalRows() const;
    [[nodiscard]] bool takeKey(int key);

    std::unique_ptr<Ui::ResultsDock> m_ui;
    HitList* m_list;
    QList<QAction*> m_actions;
    QTimer m_typing;
};

} // namespace hexfolio
