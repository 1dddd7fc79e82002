// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/reapply.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConflictsDialog;
}

namespace hexfolio {

class ConflictsModel;

/// Asks whose bytes are kept where the user and another program changed the same ones, edit by edit or for all at once.
///
/// Owns its form and model. Changes nothing itself: whoever opened it takes the choices. Interface thread only.
class ConflictsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConflictsDialog(Reapplied reapplied, QWidget* parent = nullptr);
    ~ConflictsDialog() override;

    /// With the choices that were made.
    [[nodiscard]] const Reapplied& reapplied() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void chooseSelected(PlacedChange::Choice choice);
    void toggleSelected();
    [[nodiscard]] QList<int> selectedRows() const;

    std::unique_ptr<Ui::ConflictsDialog> m_ui;
    ConflictsModel* m_model;
};

} // namespace hexfolio
