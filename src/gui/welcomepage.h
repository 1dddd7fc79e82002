// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class WelcomePage;
}

namespace hexfolio {

class RecentFiles;

/// What stands in the window while no document is open: open, start anew, the files opened last.
///
/// Owns its form; borrows the recent files. Interface thread only.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(const RecentFiles& recent, QWidget* parent = nullptr);
    ~WelcomePage() override;

Q_SIGNALS:
    void openWanted();
    void newWanted();
    void recentWanted(const QString& path);

private:
    void refill();

    const RecentFiles& m_recent;
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace hexfolio
