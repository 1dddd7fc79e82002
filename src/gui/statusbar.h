// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QStatusBar>

#include <memory>

class KSqueezedTextLabel;
class QProgressBar;
class QToolButton;

namespace hexfolio {

class DocumentTab;
class JobWatch;
struct Theme;
enum class Access : std::uint8_t;

/// The line at the bottom: where the caret is, what is selected, how large the document is, in which mode it is, what
/// is wrong with it, and what is at work.
///
/// Borrows the tab and the jobs it shows. Interface thread only.
class StatusBar : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusBar(QWidget* parent = nullptr);

    /// The tab to tell about; nullptr for none.
    void setTab(DocumentTab* tab);
    void setTheme(const Theme& theme);
    /// Shows the progress of `job`, and a button that cancels it, whenever it runs.
    void track(JobWatch& job, const QString& title);

Q_SIGNALS:
    void offsetClicked();
    void insertClicked();
    void modeWanted(hexfolio::Access access);

private:
    void makeButtons();
    void makeModeMenu();
    void makeProgress();
    void updatePlace();
    void updateState();
    void updateMarks();
    void showJob(JobWatch* job, const QString& title);
    void showProgress(quint64 done, quint64 total);

    QPointer<DocumentTab> m_tab;
    QPointer<JobWatch> m_job;
    QToolButton* m_offset;
    KSqueezedTextLabel* m_selection;
    KSqueezedTextLabel* m_size;
    KSqueezedTextLabel* m_marks;
    QToolButton* m_insert;
    QToolButton* m_mode;
    QWidget* m_working;
    KSqueezedTextLabel* m_workTitle;
    QProgressBar* m_progress;
    std::unique_ptr<Theme> m_theme;
};

/// What a mode is called: "Read", "Preview", "Live".
[[nodiscard]] QString modeName(Access access);

} // namespace hexfolio
