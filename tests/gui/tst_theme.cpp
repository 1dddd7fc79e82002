// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme.h"

#include <KSyntaxHighlighting/Repository>

#include <QTest>

using namespace hexfolio;

/// Whether people can read what the themes paint.
class TestTheme : public QObject {
    Q_OBJECT

private:
    KSyntaxHighlighting::Repository m_repository;

    static void verifyReadable(const QColor& letters, const QColor& ground, double ratio, const char* what)
    {
        const double found = contrast(letters, ground);
        const QByteArray text = QByteArray(what) + ": " + QByteArray::number(found);
        QVERIFY2(found >= ratio, text.constData());
    }

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        // #767676 on white is the well-known lightest grey that passes.
        QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void readableLeavesWhatIsReadableAlone()
    {
        QCOMPARE(readable(Qt::black, Qt::white, 4.5), QColor(Qt::black));
        QVERIFY(contrast(readable(Qt::yellow, Qt::white, 4.5), Qt::white) >= 4.5);
        QVERIFY(contrast(readable(Qt::darkBlue, Qt::black, 7), Qt::black) >= 7);
    }

    void lettersCanBeReadInEveryTheme_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<double>("ratio");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light) << 4.5;
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark) << 4.5;
        QTest::newRow("high contrast") << static_cast<int>(ThemeChoice::HighContrast) << 7.0;
    }
    void lettersCanBeReadInEveryTheme()
    {
        QFETCH(const int, choice);
        QFETCH(const double, ratio);
        const Theme theme = Theme::of(static_cast<ThemeChoice>(choice), false, m_repository);
        const HexViewColors& grid = theme.grid;
        for (const QColor& ground : {grid.background, grid.currentRow}) {
            verifyReadable(grid.text, ground, ratio, "text");
            verifyReadable(grid.zero, ground, ratio, "zero");
            verifyReadable(grid.offset, ground, ratio, "offset");
            verifyReadable(grid.overwritten, ground, ratio, "overwritten");
            verifyReadable(grid.inserted, ground, ratio, "inserted");
            verifyReadable(grid.moved, ground, ratio, "moved");
            verifyReadable(grid.unreadable, ground, ratio, "unreadable");
            verifyReadable(grid.bookmark, ground, ratio, "bookmark");
        }
        verifyReadable(grid.selectedText, grid.selection, ratio, "selected");
        const QPalette& palette = theme.palette;
        verifyReadable(palette.color(QPalette::WindowText), palette.color(QPalette::Window), ratio, "window");
        verifyReadable(palette.color(QPalette::Text), palette.color(QPalette::Base), ratio, "fields");
        verifyReadable(palette.color(QPalette::ButtonText), palette.color(QPalette::Button), ratio, "buttons");
        verifyReadable(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), ratio, "chosen");
        verifyReadable(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), ratio, "tips");
        for (const QColor& mode : {theme.read, theme.preview, theme.live})
            verifyReadable(mode, palette.color(QPalette::Window), ratio, "mode");
    }

    void theModesAreOfDifferentColours()
    {
        const Theme theme = Theme::of(ThemeChoice::Light, false, m_repository);
        QVERIFY(theme.modeColor(Access::Read) != theme.modeColor(Access::Copy));
        QVERIFY(theme.modeColor(Access::Copy) != theme.modeColor(Access::Write));
    }

    void followingTheSystemIsLightOrDarkAsItIs()
    {
        QCOMPARE(Theme::of(ThemeChoice::System, false, m_repository).ground, IconSet::Ground::Light);
        QCOMPARE(Theme::of(ThemeChoice::System, true, m_repository).ground, IconSet::Ground::Dark);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
