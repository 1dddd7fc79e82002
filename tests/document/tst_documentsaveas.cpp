// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentsteps.h"
#include "document/saver.h"
#include "document/savetest.h"
#include "document/statefolder.h"
#include "mapping/io.h"

#include "support/verifyfails.h"

#include <QTest>

#include <filesystem>

#include <sys/stat.h>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace fs = std::filesystem;

/// Saving under another name, and what has no file yet.
class DocumentSaveAsTest : public SaveTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void saveAsGoesToTheNewFileAndLeavesTheOldOne()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().insert(10, bytesOf("!")));
        const std::string other = m_folder->path("other");
        QVERIFY(savedTo(*document, other));
        QCOMPARE(fileBytes(m_path), bytesOf("0123456789"));
        QCOMPARE(fileBytes(other), bytesOf("0123456789!"));
        QCOMPARE(document->file().path, other);
        QVERIFY(!document->isModified());
        QVERIFY(document->steps().undo());
        QVERIFY(saved(*document));
        QCOMPARE(fileBytes(other), bytesOf("0123456789"));
    }

    void anUntitledDocumentGetsAFile()
    {
        const auto document = Document::untitled();
        QVERIFY(document->edits().insert(0, bytesOf("new")));
        QVERIFY(savedTo(*document, m_folder->path("new")));
        QCOMPARE(fileBytes(m_folder->path("new")), bytesOf("new"));
        QVERIFY(!document->isModified());
        const ::mode_t mask = ::umask(0);
        ::umask(mask);
        QCOMPARE(statusOf(m_folder->path("new")).st_mode & 0777U, 0666U & ~mask);
        QVERIFY(document->steps().undo());
        QVERIFY(document->isModified());
    }

    void saveAsOntoItselfIsASave_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the same path") << QStringLiteral("file");
        QTest::newRow("a detour") << QStringLiteral("./../%1/./file");
        QTest::newRow("a symbolic link") << QStringLiteral("symlink");
        QTest::newRow("a hard link") << QStringLiteral("hardlink");
    }
    void saveAsOntoItselfIsASave()
    {
        QFETCH(QString, name);
        const auto document = opened("0123456789");
        const std::string folder = fs::path(m_path).parent_path().filename().string();
        fs::create_symlink("file", m_folder->path("symlink"));
        if (name == QLatin1StringView("hardlink"))
            fs::create_hard_link(m_path, m_folder->path("hardlink"));
        const std::string path =
            m_folder->path(name.contains(QLatin1Char('%')) ? name.arg(QString::fromStdString(folder)).toStdString()
                                                           : name.toStdString());
        QVERIFY(document->edits().overwrite(0, bytesOf("abc")));
        QVERIFY(savedTo(*document, path));
        QCOMPARE(fileBytes(m_path), bytesOf("abc3456789"));
        QVERIFY(document->edits().insert(0, bytesOf("longer")));
        QVERIFY(savedTo(*document, path));
        QCOMPARE(fileBytes(m_path), bytesOf("longerabc3456789"));
        QVERIFY(fs::is_symlink(m_folder->path("symlink")));
        QVERIFY(document->steps().undo());
        QVERIFY(document->steps().undo());
        QCOMPARE(bytesOf(*document), bytesOf("0123456789"));
    }

    void aSymbolicLinkToNothingIsFollowed()
    {
        const auto document = opened("0123456789");
        fs::create_symlink("target", m_folder->path("dangling"));
        QVERIFY(savedTo(*document, m_folder->path("dangling")));
        QVERIFY(fs::is_symlink(m_folder->path("dangling")));
        QCOMPARE(fileBytes(m_folder->path("target")), bytesOf("0123456789"));
    }

    void aDeletedFileIsAnErrorUntilItIsSavedByName()
    {
        const auto document = opened("0123456789");
        QVERIFY(document->edits().overwrite(0, bytesOf("a")));
        fs::remove(m_path);
        VERIFY_FAILS(saved(*document), NotFound);
        QVERIFY(document->isModified());
        QVERIFY(savedTo(*document, m_path));
        QCOMPARE(fileBytes(m_path), bytesOf("a123456789"));
        QVERIFY(!document->isModified());
    }

    void whatWasCopiedFromAPipeIsSavedByName()
    {
        const auto document = Document::open("/proc/self/stat").value();
        QCOMPARE(document->access(), Access::Read);
        VERIFY_FAILS(saved(*document), NotWritable);
        QVERIFY(savedTo(*document, m_folder->path("stat")));
        QCOMPARE(fileBytes(m_folder->path("stat")), bytesOf(*document));
        QVERIFY(document->mode().switchTo(Access::Copy));
    }

    void aSelectionIsSavedAlsoOverItsOwnFile()
    {
        const auto document = opened("0123456789");
        PosixIo io;
        Progress progress;
        QVERIFY(Saver(io, progress, StateFolder::ofUser())
                    .writeFile(document->snapshot().slice({2, 5}), m_folder->path("part")));
        QCOMPARE(fileBytes(m_folder->path("part")), bytesOf("234"));
        QVERIFY(Saver(io, progress, StateFolder::ofUser()).writeFile(document->snapshot().slice({2, 5}), m_path));
        QCOMPARE(fileBytes(m_path), bytesOf("234"));
        QCOMPARE(bytesOf(*document), bytesOf("0123456789"));
        fs::create_hard_link(m_folder->path("part"), m_folder->path("part2"));
        QVERIFY(Saver(io, progress, StateFolder::ofUser())
                    .writeFile(document->snapshot().slice({0, 5}), m_folder->path("part")));
        QCOMPARE(fileBytes(m_folder->path("part2")), bytesOf("01234"));
    }

    void foldersAndTheirLikeAreErrors()
    {
        const auto document = opened("0123456789");
        VERIFY_FAILS(savedTo(*document, m_folder->path("")), IsDirectory);
        VERIFY_FAILS(savedTo(*document, m_folder->path("no/such/folder")), NotFound);
        VERIFY_FAILS(savedTo(*document, "/dev/null"), NotAFile);
    }
};

QTEST_GUILESS_MAIN(DocumentSaveAsTest)
#include "tst_documentsaveas.moc"
