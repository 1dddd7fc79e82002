// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/editrecovery.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class RecoveryDialog;
}

namespace hexfolio {

class RecoveredChangesModel;
class RecoveryModel;

/// Lists documents whose unsaved edits outlived their program, shows what would come back, and asks what to do.
///
/// Owns its form and models; shares what was found. Carries nothing out itself. Interface thread only.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecoveryDialog(QWidget* parent = nullptr);
    ~RecoveryDialog() override;

    /// What there is to decide; with nothing left the dialog closes.
    void setFound(std::vector<std::shared_ptr<EditRecovery>> found);
    /// Says why something could not be done.
    void tell(const QString& sentence);

Q_SIGNALS:
    void recoverWanted(int row);
    void discardWanted(int row);

private:
    [[nodiscard]] int currentRow() const;
    void setUpTables();
    void showCurrent();
    void askAndDiscard();

    std::unique_ptr<Ui::RecoveryDialog> m_ui;
    RecoveryModel* m_documents;
    RecoveredChangesModel* m_changes;
};

} // namespace hexfolio
