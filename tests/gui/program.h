// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "document/statefolder.h"
#include "gui/actionset.h"
#include "gui/bannerstack.h"
#include "gui/commandline.h"
#include "gui/documenttab.h"
#include "gui/findbar.h"
#include "gui/mainwindow.h"
#include "gui/settings.h"
#include "gui/unsavedquestion.h"
#include "gui/view/hexview.h"
#include "support/bytes.h"
#include "support/tempfile.h"

#include <KSyntaxHighlighting/Repository>

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

#include <optional>
#include <string>
#include <string_view>

namespace hexfolio::testing {

/// The program with an empty home, and one file.
struct Program {
    TempFolder folder;
    /// Logs and histories go to the test's own folder.
    StateFolder state{folder.path("state")};
    std::string path;
    Settings settings;
    KSyntaxHighlighting::Repository repository;
    JobRunner jobs{2};
    MainWindow window;

    explicit Program(std::string_view text)
        : path(folder.file("file", text))
        , settings(QString::fromStdString(folder.path("settings.ini")))
        , window(settings, repository, jobs, state)
    {
        window.show();
    }

    void open(Access access = Access::Copy, std::optional<Offset> goTo = {})
    {
        CommandLine line;
        line.access = access;
        line.goTo = goTo;
        line.files = {QString::fromStdString(path)};
        window.open(line);
        QTRY_VERIFY(window.currentTab() != nullptr);
    }
    void trigger(ActionId id) { window.actionSet().action(id)->trigger(); }
    void type(const QString& keys) { QTest::keyClicks(&window.currentTab()->view(), keys); }
    [[nodiscard]] std::string onDisk() const { return textOf(fileBytes(path)); }
    [[nodiscard]] QString banner(BannerStack::Subject subject) { return window.currentTab()->banners().text(subject); }
    void answer(QDialogButtonBox::StandardButton button)
    {
        auto* const question = window.findChild<UnsavedQuestion*>();
        QVERIFY(question != nullptr);
        question->findChild<QDialogButtonBox*>()->button(button)->click();
    }
    [[nodiscard]] std::string text()
    {
        const Document& document = window.currentTab()->document();
        return textOf(document.snapshot().bytes({0, document.size()}).value_or(std::vector<std::byte>()));
    }
    [[nodiscard]] bool isAsking() const { return window.findChild<UnsavedQuestion*>() != nullptr; }
    void find(FindBar::Kind kind, const QString& pattern)
    {
        trigger(ActionId::Find);
        window.findBar().setKind(kind);
        window.findBar().setText(pattern);
        trigger(ActionId::FindNext);
    }
};

} // namespace hexfolio::testing
