// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <cstdint>

class QPushButton;

namespace hexfolio {

class DocumentTab;
class ReviewPage;

/// A window of its own with the review of one document, beside which editing goes on. Goes with the tab, which it
/// borrows. Interface thread only.
class ReviewDialog : public QDialog {
    Q_OBJECT

public:
    /// Whether it follows the unsaved changes, or shows a comparison that was made once.
    enum class Subject : std::uint8_t { Changes, Comparison };

    /// A comparison is filled in by page().setComparison().
    explicit ReviewDialog(DocumentTab& tab, Subject subject = Subject::Changes, QWidget* parent = nullptr);

    [[nodiscard]] Subject subject() const noexcept { return m_subject; }
    [[nodiscard]] const DocumentTab* tab() const noexcept { return m_tab; }
    [[nodiscard]] ReviewPage& page() noexcept { return *m_page; }

Q_SIGNALS:
    void saveWanted();
    void exportWanted();
    /// A change was shown in the grid.
    void wentThere();

private:
    /// The title, and whether there is anything to be saved.
    void updateState();

    DocumentTab* m_tab;
    Subject m_subject;
    ReviewPage* m_page;
    /// Null beside a comparison.
    QPushButton* m_save = nullptr;
};

} // namespace hexfolio
