// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

#include <QTest>

#include <cerrno>

using namespace hexfolio;

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentenceNamesTheFileAndTheOffset()
    {
        const Error error{.kind = ErrorKind::FileShrank, .path = "/tmp/a.bin", .range = Range{0x1f0, 0x1f1}};
        const std::string sentence = sentenceOf(error);
        QVERIFY(sentence.find("\"/tmp/a.bin\"") != std::string::npos);
        QVERIFY(sentence.find("at offset 0x1F0") != std::string::npos);
        QVERIFY(sentence.ends_with('.'));
    }

    void sentenceNamesBothEndsOfALongerRange()
    {
        const std::string sentence = sentenceOf({.kind = ErrorKind::OutOfRange, .range = Range{16, 32}});
        QVERIFY(sentence.find("offsets 0x10 to 0x20") != std::string::npos);
    }

    void sentenceCountsCharactersOfTheUsersTextFromOne()
    {
        const std::string sentence = sentenceOf({.kind = ErrorKind::Syntax, .subject = "7F zz", .position = 3});
        QCOMPARE(sentence, std::string("\"7F zz\" is not understood (at character 4)."));
    }

    void reasonFollowsTheSentence()
    {
        const std::string sentence =
            sentenceOf({.kind = ErrorKind::NotResizable, .path = "/dev/sda", .reason = "it is a device"});
        QCOMPARE(sentence, std::string("The length of \"/dev/sda\" cannot be changed: it is a device."));
    }

    void tooLittleSpaceIsSaidInNumbers()
    {
        Error error{
            .kind = ErrorKind::NoSpace, .path = "/x", .space = Error::Space{(Size{5} << 30) + 1, Size{700} << 20}};
        QCOMPARE(
            sentenceOf(error),
            std::string("There is not enough space on the disk for \"/x\" (5.1 GiB are needed, 700.0 MiB are free)."));
        error.space = Error::Space{1023, 0};
        QVERIFY(sentenceOf(error).ends_with("(1023 B are needed, 0 B are free)."));
        error.space = Error::Space{~Size{0}, (Size{1} << 20) - 1};
        QVERIFY(sentenceOf(error).ends_with("(16.0 EiB are needed, 1023.9 KiB are free)."));
    }

    void controlCharactersOfAFileNameDoNotReachTheTerminal()
    {
        const std::string sentence = sentenceOf({.kind = ErrorKind::NotFound, .path = "a\x1b[31m\n"});
        QVERIFY(sentence.find('\x1b') == std::string::npos);
        QVERIFY(sentence.find("\\x1b") != std::string::npos);
    }

    void systemErrorsBecomeKinds()
    {
        QCOMPARE(systemError(ENOENT, "x").kind, ErrorKind::NotFound);
        QCOMPARE(systemError(EACCES, "x").kind, ErrorKind::PermissionDenied);
        QCOMPARE(systemError(EDQUOT, "x").kind, ErrorKind::NoSpace);
        QCOMPARE(systemError(EIO, "x").kind, ErrorKind::InputOutput);
        QVERIFY(sentenceOf(systemError(EIO, "x")).find("Input/output error") != std::string::npos);
    }

    void translatorSeesTemplatesNotSentences()
    {
        std::vector<std::string> asked;
        const std::string sentence =
            sentenceOf({.kind = ErrorKind::NotFound, .path = "x"}, [&](const char* context, const char* text) {
                asked.push_back(std::string(context) + '/' + text);
                return std::string("%1 fehlt");
            });
        QCOMPARE(sentence, std::string("\"x\" fehlt."));
        QCOMPARE(asked.front(), std::string("Error/%1 does not exist"));
    }
};

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
