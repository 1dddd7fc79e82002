// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/recoveryfinding.h"

#include <QDialog>

#include <cstdint>
#include <memory>
#include <vector>

namespace Ui {
class InterruptedDialog;
}

namespace hexfolio {

/// Interrupted saves that could not be settled without the user: a table, what was found, and what can be done about
/// it.
///
/// Does nothing by itself: it says what is wanted, and is told what is left. Owns its form and its findings. Interface
/// thread only.
class InterruptedDialog : public QDialog {
    Q_OBJECT

public:
    enum class Wish : std::uint8_t {
        TryAgain, ///< as at the start of the program
        Complete, ///< write all new bytes, whatever stands there
        RollBack, ///< write all old bytes
        Discard, ///< remove the journal and leave the file as it is
    };

    explicit InterruptedDialog(std::vector<RecoveryFinding> findings, QWidget* parent = nullptr);
    ~InterruptedDialog() override;

    /// The finding was settled: its row goes, and with the last one the dialog.
    void settled(std::size_t row);
    /// It was not, for this reason.
    void refused(std::size_t row, const Error& error);
    [[nodiscard]] const std::vector<RecoveryFinding>& findings() const noexcept { return m_findings; }

Q_SIGNALS:
    /// Wanted for the finding of that row. Until it was answered nothing else can be wanted.
    void wanted(std::size_t row, hexfolio::InterruptedDialog::Wish wish);

private:
    void fillTable();
    void showCurrent();
    void want(Wish wish);
    [[nodiscard]] std::size_t currentRow() const;

    std::unique_ptr<Ui::InterruptedDialog> m_ui;
    std::vector<RecoveryFinding> m_findings;
    bool m_isBusy = false;
};

} // namespace hexfolio
