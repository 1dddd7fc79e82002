// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentedits.h"
#include "formats/patchfile.h"
#include "formats/patchtrip.h"
#include "support/seed.h"
#include "support/tempfile.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

NaiveBytes applied(std::string_view patch, std::string_view content)
{
    Progress progress;
    return allBytesOf(readBack(patch).value()->applied(Snapshot::ofBytes(bytesOf(content)), progress).value());
}

/// The file of `document` and its present state, as a patch of one of the small formats.
std::string patchText(const Document& document, PatchFormat format)
{
    return textOf(allBytesOf(encoded(document, patchOf(document).value(), format).value()));
}

} // namespace

/// The formats by their bytes, as their specifications have them.
class PatchFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesSayTheFormat()
    {
        for (const PatchFormat format : {PatchFormat::Text, PatchFormat::Gzip, PatchFormat::Ips, PatchFormat::Bps})
            QCOMPARE(patchFormatNamed(nameOf(format)), format);
        QVERIFY(!patchFormatNamed("zip"));
        QCOMPARE(patchFormatOfPath("a/b.IPS"), PatchFormat::Ips);
        QCOMPARE(patchFormatOfPath("b.bps"), PatchFormat::Bps);
        QCOMPARE(patchFormatOfPath("b.json.gz"), PatchFormat::Gzip);
        QCOMPARE(patchFormatOfPath("ps"), PatchFormat::Text);
    }

    void ipsRecordsOverwriteRepeatAndGrow()
    {
        using namespace std::string_view_literals;
        QVERIFY(applied("PATCH\0\0\1\0\2XYEOF"sv, "abcdef") == bytesOf("aXYdef"));
        QVERIFY(applied("PATCH\0\0\1\0\0\0\4zEOF"sv, "abcdef") == bytesOf("azzzzf"));
        QVERIFY(applied("PATCH\0\0\5\0\3XYZEOF"sv, "abcdef") == bytesOf("abcdeXYZ"));
        QVERIFY(applied("PATCH\0\0\7\0\1XEOF"sv, "abcdef") == bytesOf("abcdef\0X"sv));
        QVERIFY(applied("PATCHEOF\0\0\3"sv, "abcdef") == bytesOf("abc"));
        // Later records may write over earlier ones.
        QVERIFY(applied("PATCH\0\0\1\0\2XY\0\0\2\0\1ZEOF"sv, "abcdef") == bytesOf("aXZdef"));
    }

    void ipsThatIsCutOrLongerIsRefused()
    {
        using namespace std::string_view_literals;
        constexpr auto whole = "PATCH\0\0\1\0\2XYEOF"sv;
        for (std::size_t size = 5; size < whole.size(); ++size)
            QVERIFY(!readBack(whole.substr(0, size)));
        QVERIFY(!readBack("PATCHEOFx"sv));
        QVERIFY(!readBack("PATCHEOF\0\0\3\0"sv));
    }

    void bpsIsWrittenByteForByteAsTheSpecificationSays()
    {
        const TempFolder folder;
        const auto document = Document::open(folder.file("f", "abcdef")).value();
        QVERIFY(document->edits().overwrite(1, bytesOf("X")));
        const std::string patch = patchText(*document, PatchFormat::Bps);
        // Both sizes 6, no metadata; SourceRead 1, TargetRead 1 "X", SourceRead 4.
        QCOMPARE(patch.substr(0, 11), "BPS1\x86\x86\x80\x80\x81X\x8C");
        QCOMPARE(patch.size(), 11U + 12U);
        QVERIFY(applied(patch, "abcdef") == bytesOf("aXcdef"));
    }

    void bpsRepeatsWithoutWritingOut()
    {
        const TempFolder folder;
        const auto document = Document::open(folder.file("f", "abcdef")).value();
        QVERIFY(document->edits().insert(3, NaiveBytes(100'000, std::byte{'z'})));
        const std::string patch = patchText(*document, PatchFormat::Bps);
        QVERIFY(patch.size() < 100);
        QVERIFY(applied(patch, "abcdef") == allBytesOf(document->snapshot()));
    }

    void everyDamagedBpsIsRefused()
    {
        const TempFolder folder;
        const auto document = Document::open(folder.file("f", countedBytes(300))).value();
        QVERIFY(document->edits().insert(100, bytesOf("hello")));
        QVERIFY(document->edits().erase({10, 20}));
        const std::string patch = patchText(*document, PatchFormat::Bps);
        for (std::size_t i = 0; i < patch.size(); ++i) {
            std::string bad = patch;
            bad[i] = static_cast<char>(bad[i] ^ 4);
            QVERIFY(!readBack(bad));
            QVERIFY(!readBack(patch.substr(0, i)));
        }
    }

    void gzipThatIsCutOrLongerIsRefused()
    {
        const TempFolder folder;
        const auto document = Document::open(folder.file("f", countedBytes(300))).value();
        QVERIFY(document->edits().insert(100, bytesOf("hello")));
        const std::string patch = patchText(*document, PatchFormat::Gzip);
        QVERIFY(readBack(patch));
        for (std::size_t size = 0; size < patch.size(); ++size)
            QVERIFY(!readBack(patch.substr(0, size)));
        QVERIFY(!readBack(patch + "x"));
        QVERIFY(!readBack(patch + patch));
    }

    void aCancelledJobMakesNothing()
    {
        const TempFolder folder;
        const auto document = Document::open(folder.file("f", countedBytes(300))).value();
        QVERIFY(document->edits().insert(100, bytesOf("hello")));
        const auto patch = patchOf(*document).value();
        std::stop_source stop;
        stop.request_stop();
        Progress progress(stop.get_token());
        for (const PatchFormat format : {PatchFormat::Text, PatchFormat::Gzip, PatchFormat::Ips, PatchFormat::Bps}) {
            const auto file = encodedPatch(patch, document->onDisk(), document->snapshot(), format, progress);
            QCOMPARE(file.error().kind, ErrorKind::Cancelled);
        }
    }
};

QTEST_GUILESS_MAIN(PatchFileTest)
#include "tst_patchfile.moc"
