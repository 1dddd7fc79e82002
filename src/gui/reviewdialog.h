// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace hexfolio {

class DocumentTab;
class ReviewPage;

/// A window of its own with the review of one document, beside which editing goes on. Goes with the tab, which it borrows.
/// Interface thread only.
class ReviewDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReviewDialog(DocumentTab& tab, QWidget* parent = nullptr);

    [[nodiscard]] const DocumentTab* tab() const noexcept { return m_tab; }
    [[nodiscard]] ReviewPage& page() noexcept { return *m_page; }

Q_SIGNALS:
    void saveWanted();
    void exportWanted();
    /// A change was shown in the grid.
    void wentThere();

private:
    void updateTitle();

    DocumentTab* m_tab;
    ReviewPage* m_page;
};

} // namespace hexfolio
