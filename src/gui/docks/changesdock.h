// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "gui/docks/panel.h"

#include <QPointer>

#include <memory>

namespace Ui {
class ChangesDock;
}

namespace hexfolio {

class ByteComparison;
class ChangesModel;
class ChangeWatch;

/// The preview against the disk: a table of changes, the old and the new bytes of one of them side by side, and the way
/// back.
///
/// Owns its model and form; borrows the context. Computes nothing while it is hidden. Interface thread only.
class ChangesDock : public Panel {
    Q_OBJECT

public:
    explicit ChangesDock(QWidget* parent = nullptr);
    ~ChangesDock() override;

    void setContext(DocumentContext* context) override;
    [[nodiscard]] ChangesModel& model() noexcept { return *m_model; }

public Q_SLOTS:
    /// Goes to the change behind the caret, or to the first one where none is left; also while the dock is hidden.
    void nextChange();
    /// Goes to the change before the caret, or to the last one.
    void previousChange();
    /// Gives the bytes of the chosen change back as they are on disk; one undo step.
    void revertSelected();
    /// The same for all changes; asks first where there is more than one.
    void revertAll();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void wire();
    /// Gives the columns of old and new bytes half each of what the others leave.
    void shareWidth();
    /// Computes only while somebody can see the result.
    void wakeOrSleep();
    /// Takes over what the watch found.
    void updateList();
    /// Shows the list, or says why there is none.
    void updateState();
    /// Shows the bytes of the chosen row side by side.
    void updateChosen();
    void updateTexts();
    void updateIcons();
    /// Chooses the row of the change under the caret.
    void followCaret();
    void goToRow(int row);
    [[nodiscard]] int currentRow() const;
    /// Where the user is: the selection, or the caret.
    [[nodiscard]] Range place() const;

    std::unique_ptr<Ui::ChangesDock> m_ui;
    QPointer<DocumentContext> m_context;
    ChangesModel* m_model;
    ChangeWatch* m_watch;
};

} // namespace hexfolio
