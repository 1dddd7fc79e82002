// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/docks/panel.h"

#include <QPointer>

#include <memory>

namespace Ui {
class HistoryDock;
}

namespace hexfolio {

class HistoryModel;

/// Every step of the document's history, and the way to any of them: double click, or Enter.
///
/// Owns its model and form; borrows the context. Interface thread only.
class HistoryDock : public Panel {
    Q_OBJECT

public:
    explicit HistoryDock(QWidget* parent = nullptr);
    ~HistoryDock() override;

    void setContext(DocumentContext* context) override;
    [[nodiscard]] HistoryModel& model() noexcept { return *m_model; }

public Q_SLOTS:
    /// Takes the document to the chosen step.
    void jump();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void updateState();
    /// Shows where we are, unless nobody looks.
    void followPosition();

    std::unique_ptr<Ui::HistoryDock> m_ui;
    QPointer<DocumentContext> m_context;
    HistoryModel* m_model;
};

} // namespace hexfolio
