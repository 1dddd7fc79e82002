// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings.h"

#include "gui/recentfiles.h"
#include "support/tempfile.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

/// What is remembered between two runs.
class TestSettings : public QObject {
    Q_OBJECT

private:
    TempFolder m_folder;
    QString m_path;

private Q_SLOTS:
    void init() { m_path = QString::fromStdString(m_folder.file("settings.ini", std::string_view{})); }

    void whatIsSetIsThereInTheNextRun()
    {
        HexViewOptions options;
        options.base = HexViewOptions::Base::Octal;
        options.groupSize = 4;
        options.bytesPerRow = 32;
        options.charset = u"KOI8-R"_s;
        {
            Settings settings(m_path);
            settings.setTheme(ThemeChoice::HighContrast);
            settings.setViewOptions(options);
            settings.setZoom(3);
            settings.setFindHistory(u"hex"_s, {u"7F 45"_s});
        }
        const Settings settings(m_path);
        QCOMPARE(settings.theme(), ThemeChoice::HighContrast);
        QCOMPARE(settings.viewOptions().base, options.base);
        QCOMPARE(settings.viewOptions().groupSize, 4);
        QCOMPARE(settings.viewOptions().bytesPerRow, 32);
        QCOMPARE(settings.viewOptions().charset, u"KOI8-R"_s);
        QCOMPARE(settings.zoom(), 3);
        QCOMPARE(settings.findHistory(u"hex"_s), QStringList{u"7F 45"_s});
        QVERIFY(settings.findHistory(u"text"_s).isEmpty());
    }

    void nonsenseIsReadAsSomethingThatWorks()
    {
        QSettings file(m_path, QSettings::IniFormat);
        file.setValue(u"view/theme"_s, 99);
        file.setValue(u"view/base"_s, -7);
        file.setValue(u"view/groupSize"_s, u"many"_s);
        file.setValue(u"view/bytesPerRow"_s, 1'000'000);
        file.setValue(u"view/zoom"_s, 1000);
        file.sync();
        const Settings settings(m_path);
        QCOMPARE(settings.theme(), ThemeChoice::HighContrast);
        QCOMPARE(static_cast<int>(settings.viewOptions().base), 0);
        QCOMPARE(settings.viewOptions().groupSize, 1);
        QCOMPARE(settings.viewOptions().bytesPerRow, 1024);
        QCOMPARE(settings.zoom(), 60);
    }

    void recentFilesComeNewestFirstAndOnce()
    {
        Settings settings(m_path);
        RecentFiles recent(settings);
        const QSignalSpy changed(&recent, &RecentFiles::changed);
        for (const QString& path : {u"/a"_s, u"/b"_s, u"/a"_s})
            recent.add(path);
        QCOMPARE(recent.paths(), (QStringList{u"/a"_s, u"/b"_s}));
        QCOMPARE(settings.recentFiles(), recent.paths());
        QCOMPARE(changed.size(), 3);
        recent.remove(u"/not there"_s);
        QCOMPARE(changed.size(), 3);
    }

    void theOldestOfTooManyRecentFilesIsForgotten()
    {
        Settings settings(m_path);
        RecentFiles recent(settings);
        for (qsizetype i = 0; i <= RecentFiles::limit; ++i)
            recent.add(u"/%1"_s.arg(i));
        QCOMPARE(recent.paths().size(), RecentFiles::limit);
        QCOMPARE(recent.paths().back(), u"/1"_s);
        recent.clear();
        QVERIFY(settings.recentFiles().isEmpty());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
