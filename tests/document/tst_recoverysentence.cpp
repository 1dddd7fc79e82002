// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/recoverysentence.h"

#include <QTest>

using namespace hexfolio;
using What = RecoveryFinding::What;

namespace {

RecoveryFinding found(What what)
{
    RecoveryFinding finding{.what = what};
    finding.entry.targetPath = "/data/disk.img";
    finding.entry.path = "/data/.disk.img.hexfolio-journal";
    return finding;
}

} // namespace

class TestRecoverySentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFindingNamesItsFile()
    {
        for (int i = 0; i <= static_cast<int>(What::LeftoverKept); ++i) {
            const std::string sentence = sentenceOf(found(static_cast<What>(i)));
            QVERIFY2(sentence.contains("\"/data/"), sentence.c_str());
            QVERIFY2(!sentence.contains('%'), sentence.c_str());
        }
    }

    void aForeignJournalIsNamedAndNotTheFileItClaims()
    {
        const std::string sentence = sentenceOf(found(What::Foreign));
        QVERIFY(sentence.contains("\"/data/.disk.img.hexfolio-journal\""));
        QVERIFY(!sentence.contains("\"/data/disk.img\""));
    }

    void rangesAndReasonsAreTold()
    {
        RecoveryFinding finding = found(What::OtherBytes);
        finding.ranges = {{0x10, 0x20}, {0x40, 0x41}};
        finding.error = Error{.kind = ErrorKind::ReadOnly, .path = "/data/disk.img"};
        const std::string sentence = sentenceOf(finding);
        QVERIFY2(sentence.contains("Places concerned: 2; the first reaches from 0x10 to 0x20"), sentence.c_str());
        QVERIFY2(sentence.contains("read-only"), sentence.c_str());
    }

    void aNameCannotPlayTricksOnTheTerminal()
    {
        RecoveryFinding finding = found(What::Completed);
        finding.entry.targetPath = "/tmp/\x1B[31mred";
        QVERIFY(!sentenceOf(finding).contains('\x1B'));
    }
};

QTEST_GUILESS_MAIN(TestRecoverySentence)
#include "tst_recoverysentence.moc"
