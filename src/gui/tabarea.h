// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStackedWidget>
#include <QString>

class QScrollArea;
class QTabWidget;

namespace hexfolio {

class DocumentTab;
class RecentFiles;
class WelcomePage;

/// The tabs of the window, or the welcome page while there is none.
///
/// Owns the tabs handed in. Interface thread only.
class TabArea : public QStackedWidget {
    Q_OBJECT

public:
    explicit TabArea(const RecentFiles& recent, QWidget* parent = nullptr);

    /// Adds a tab and brings it to the front.
    void add(DocumentTab* tab);
    /// Puts `tab` in the place of `old`, which is deleted.
    void exchange(DocumentTab* old, DocumentTab* tab);
    /// Removes and deletes the tab.
    void remove(DocumentTab* tab);
    void bringToFront(DocumentTab* tab);
    /// The tab in front; nullptr where there is none.
    [[nodiscard]] DocumentTab* current() const;
    [[nodiscard]] QList<DocumentTab*> tabs() const;
    [[nodiscard]] WelcomePage& welcome() noexcept { return *m_welcome; }

Q_SIGNALS:
    /// Another tab is in front, or none.
    void currentChanged(hexfolio::DocumentTab* tab);
    void closeWanted(hexfolio::DocumentTab* tab);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void insert(int index, DocumentTab* tab);
    void updateTitle(DocumentTab* tab);
    void showPage();

    QTabWidget* m_tabs;
    WelcomePage* m_welcome;
    QScrollArea* m_welcomeArea;
};

} // namespace hexfolio
