// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/docks/panel.h"

#include <QPointer>

#include <memory>

namespace Ui {
class OutsideDock;
}

namespace hexfolio {

class OutsideModel;

/// What other programs did to the file while it was open: when, where, the bytes before and now.
///
/// Owns its model and form; borrows the context. Interface thread only.
class OutsideDock : public Panel {
    Q_OBJECT

public:
    explicit OutsideDock(QWidget* parent = nullptr);
    ~OutsideDock() override;

    void setContext(DocumentContext* context) override;
    [[nodiscard]] OutsideModel& model() noexcept { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void updateState();
    /// Selects the bytes of the change in the grid, as far as they still stand in the document.
    void goToRow(int row);

    std::unique_ptr<Ui::OutsideDock> m_ui;
    QPointer<DocumentContext> m_context;
    OutsideModel* m_model;
};

} // namespace hexfolio
