// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "gui/review/reviewfilter.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace Ui {
class ReviewPage;
}

namespace hexfolio {

class ChangeWatch;
class DocumentContext;
class ReviewModel;

/// The review of one document: its changes against the disk as a list and side by side, with a filter, and what one can
/// do with each: accept it, revert it, go there, copy it as text.
///
/// Follows the document while it is edited. Owns its models; borrows the context, which may go before it. Reads bytes
/// in jobs only. Interface thread only.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPage(QWidget* parent = nullptr);
    ~ReviewPage() override;

    /// The document to review from now on; null for none.
    void setContext(DocumentContext* context);
    /// Shows how a document differs from what was read from disk elsewhere; it stays as it is while the document goes
    /// on, and nothing can be accepted or reverted. `list` leads from the one to the other.
    void setComparison(DocumentContext& context, std::shared_ptr<const ChangeList> list, Snapshot onDisk, Snapshot now);
    [[nodiscard]] DocumentContext* context() const noexcept;
    [[nodiscard]] ReviewModel& model() noexcept { return *m_model; }
    void setFilter(const ReviewFilter& filter);

public Q_SLOTS:
    void nextChange();
    void previousChange();
    /// Marks the chosen change as accepted (or not, where it was) and goes on to the next one.
    void acceptChosen();
    /// Gives the chosen changes back what is on disk; undo brings them back.
    void revertChosen();
    /// Shows the chosen change in the grid.
    void goToChosen();
    /// Puts the chosen changes on the clipboard as text, in a job.
    void copyChosen();

Q_SIGNALS:
    /// The grid was asked to show a change.
    void wentThere();
    void exportWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void wire();
    void addKeys();
    void setUpTable();
    void takeChanges();
    void readFilter();
    /// Computes which changes are shown: at once where no bytes are asked for, else in a job.
    void applyFilter();
    void display(std::vector<std::size_t> shown);
    void updateTexts();
    void updateSummary();
    void updateButtons();
    void followRow();
    void choose(int row);
    void poll();
    /// Filters at once and leaves the field.
    void goToList();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] std::vector<int> chosenRows() const;

    std::unique_ptr<Ui::ReviewPage> m_ui;
    /// What is reviewed: the changes, and the states between which they are.
    struct States {
        std::shared_ptr<const ChangeList> list = std::make_shared<const ChangeList>();
        Snapshot onDisk;
        Snapshot now;
    };

    QPointer<DocumentContext> m_context;
    States m_states;
    bool m_isComparison = false;
    ChangeWatch* m_watch;
    ReviewModel* m_model;
    ReviewFilter m_filter;
    QTimer m_typing;
    QTimer m_poll;
    Job<std::vector<std::size_t>> m_filterJob;
    Job<std::string> m_copyJob;
};

} // namespace hexfolio
