// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/openatdialog.h"

#include "support/bytes.h"
#include "support/tempfile.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>

#include <latch>
#include <mutex>

using namespace hexfolio;
using namespace hexfolio::testing;
using namespace Qt::StringLiterals;

namespace {

template <class T> T* part(const QDialog& dialog, const char* name)
{
    auto* found = dialog.findChild<T*>(QLatin1StringView(name));
    Q_ASSERT(found != nullptr);
    return found;
}

void type(const QDialog& dialog, const char* field, const QString& text)
{
    part<QLineEdit>(dialog, field)->setText(text);
}

QString said(const QDialog& dialog, const char* note)
{
    return part<QLabel>(dialog, note)->text();
}

bool canAccept(const QDialog& dialog)
{
    return part<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok)->isEnabled();
}

const char* const digits = "0123456789ABCDEF";

} // namespace

/// Given a path and what is typed, which part of the file is opened, and what is said about it.
class TestOpenAtDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aPartOfAFileIsAskedFor()
    {
        const TempFolder folder;
        const std::string path = folder.file("part.bin", digits);
        JobRunner jobs(1);
        OpenAtDialog dialog(jobs);
        QVERIFY(!canAccept(dialog));
        type(dialog, "path", QString::fromStdString(path));
        QTRY_VERIFY(canAccept(dialog));
        QVERIFY(!dialog.range().length.has_value());
        QCOMPARE(dialog.access(), Access::Copy);
        type(dialog, "offset", u"0x4"_s);
        type(dialog, "length", u"8"_s);
        part<QComboBox>(dialog, "access")->setCurrentIndex(1);
        QCOMPARE(said(dialog, "rangeNote"), u"Opens 8 byte(s), from 0x4 (4) on."_s);
        QCOMPARE(dialog.path(), path);
        QCOMPARE(dialog.range().offset, Offset{4});
        QCOMPARE(dialog.range().length, std::optional<Size>(8));
        QCOMPARE(dialog.access(), Access::Read);
        type(dialog, "length", u"13"_s);
        QVERIFY(!canAccept(dialog));
    }

    void filesThatCannotBeOpenedAreExplained()
    {
        const TempFolder folder;
        JobRunner jobs(1);
        OpenAtDialog dialog(jobs);
        type(dialog, "path", QString::fromStdString(folder.path("missing")));
        QTRY_VERIFY(said(dialog, "pathNote").contains(u"does not exist"_s));
        type(dialog, "path", QString::fromStdString(folder.path("")));
        QTRY_VERIFY(said(dialog, "pathNote").contains(u"is a folder"_s));
        QVERIFY(!canAccept(dialog));
    }

    void aFileSystemThatDoesNotAnswerHoldsUpOneJobAndNotTheDialog()
    {
        std::latch answered(1);
        std::mutex mutex;
        std::vector<std::string> looked;
        JobRunner jobs(2);
        OpenAtDialog dialog(jobs, nullptr, [&](const std::string& path) -> Result<Size> {
            {
                const std::lock_guard lock(mutex);
                looked.push_back(path);
            }
            if (path == "/net/a")
                answered.wait();
            return Size{16};
        });
        type(dialog, "path", u"/net/a"_s);
        type(dialog, "path", u"/net/ab"_s);
        type(dialog, "path", u"/net/abc"_s);
        QVERIFY(!canAccept(dialog));
        QVERIFY(said(dialog, "pathNote").contains(u"being looked at"_s));
        answered.count_down();
        QTRY_VERIFY(canAccept(dialog));
        // What was typed in between is not asked for any more.
        const std::lock_guard lock(mutex);
        QCOMPARE(looked, (std::vector<std::string>{"/net/a", "/net/abc"}));
    }
};

QTEST_MAIN(TestOpenAtDialog)
#include "tst_openatdialog.moc"
