// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "formats/patchtrip.h"
#include "support/randomedits.h"
#include "support/tempfile.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr PatchFormat formats[] = {PatchFormat::Text, PatchFormat::Gzip, PatchFormat::Ips, PatchFormat::Bps};

bool isReversible(PatchFormat format)
{
    return format == PatchFormat::Text || format == PatchFormat::Gzip;
}

NaiveBytes someFile(SeededRandom& random, Size size)
{
    NaiveBytes bytes(size);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(random.below(4) == 0 || i / 500 % 3 == 1 ? 0 : random.below(256));
    return bytes;
}

} // namespace

/// Random edits become patches of every format; applied they give the edited bytes, reverted the bytes from before.
class PatchTwinTest : public QObject {
    Q_OBJECT

private:
    static void checkAllFormats(const Document& document, const NaiveBytes& before, const NaiveBytes& after)
    {
        Progress progress;
        const auto patch = patchOf(document);
        QVERIFY2(patch, patch ? "" : sentenceOf(patch.error()).c_str());
        QVERIFY(patch->contradiction() == nullptr);
        QVERIFY(patch->inverted().contradiction() == nullptr);
        const bool isSame = before == after;
        for (const PatchFormat format : formats) {
            const auto file = encoded(document, *patch, format);
            QVERIFY(file);
            const auto read = readBack(*file);
            QVERIFY2(read, read ? "" : sentenceOf(read.error()).c_str());
            const auto made = (*read)->applied(Snapshot::ofBytes(before), progress);
            if (isSame && format == PatchFormat::Ips) {
                QCOMPARE(made.error().kind, ErrorKind::PatchMismatch);
                continue;
            }
            QVERIFY2(made, made ? "" : sentenceOf(made.error()).c_str());
            QVERIFY(allBytesOf(*made) == after);
            if (!isSame)
                QVERIFY((*read)->check(Snapshot::ofBytes(after), progress)->state == PatchFit::State::Applied);
            const auto back = (*read)->reverted(Snapshot::ofBytes(after), progress);
            QCOMPARE(back.has_value(), isReversible(format));
            if (back)
                QVERIFY(allBytesOf(*back) == before);
        }
    }

private Q_SLOTS:
    void everyFormatLeadsThereAndTheVerifiedOnesBack()
    {
        SeededRandom random;
        const TempFolder folder;
        for (int round = 0; round < 300; ++round) {
            const NaiveBytes before = someFile(random, random.below(20'000));
            const auto document = Document::open(folder.file("sample.bin", before)).value();
            TwinEdits twin(*document, random, 40'000);
            for (std::uint64_t steps = random.between(1, 25); steps > 0; --steps)
                QVERIFY(twin.step());
            checkAllFormats(*document, before, twin.bytes());
        }
    }

    void aPatchFitsNothingElse()
    {
        SeededRandom random;
        Progress progress;
        const TempFolder folder;
        for (int round = 0; round < 100; ++round) {
            NaiveBytes before = someFile(random, random.between(100, 3000));
            const auto document = Document::open(folder.file("sample.bin", before)).value();
            TwinEdits twin(*document, random, 5'000);
            for (std::uint64_t steps = random.between(1, 10); steps > 0; --steps)
                QVERIFY(twin.step());
            const NaiveBytes after = twin.bytes();
            const auto patch = patchOf(*document);
            before[random.below(before.size())] ^= std::byte{0x10};
            if (before == after)
                continue;
            for (const PatchFormat format : {PatchFormat::Text, PatchFormat::Gzip, PatchFormat::Bps}) {
                const auto read = readBack(encoded(*document, *patch, format).value());
                const auto made = (*read)->applied(Snapshot::ofBytes(before), progress);
                QVERIFY(!made);
                QCOMPARE(made.error().kind, ErrorKind::PatchMismatch);
            }
        }
    }

    void patchesOfPatchedDocumentsLeadOn()
    {
        SeededRandom random;
        Progress progress;
        const TempFolder folder;
        for (int round = 0; round < 50; ++round) {
            const NaiveBytes before = someFile(random, random.between(100, 9000));
            const auto first = Document::open(folder.file("sample.bin", before)).value();
            TwinEdits twin(*first, random, 20'000);
            for (std::uint64_t steps = random.between(1, 10); steps > 0; --steps)
                QVERIFY(twin.step());
            const auto read = readBack(encoded(*first, patchOf(*first).value(), PatchFormat::Text).value());
            // Another document of the same file, edited by the patch in one step.
            const auto second = Document::open(folder.path("sample.bin")).value();
            const auto made = (*read)->applied(second->snapshot(), progress);
            QVERIFY(made);
            QVERIFY(second->edits().replace({0, second->size()}, *made));
            checkAllFormats(*second, before, twin.bytes());
            QVERIFY(second->steps().undo());
            QVERIFY(allBytesOf(second->snapshot()) == before);
        }
    }
};

QTEST_GUILESS_MAIN(PatchTwinTest)
#include "tst_patchtwin.moc"
