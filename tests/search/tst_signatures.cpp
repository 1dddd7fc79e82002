// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/snapshot.h"
#include "search/patternsetsearch.h"
#include "search/signatures.h"
#include "support/bytes.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

class CollectedHits final : public HitSink {
public:
    Answer take(const Hit& hit) override
    {
        m_hits.push_back(hit);
        return Answer::GoOn;
    }
    [[nodiscard]] const std::vector<Hit>& hits() const { return m_hits; }

private:
    std::vector<Hit> m_hits;
};

/// The names of what is found, by where it begins.
std::multimap<Offset, std::string> carved(std::span<const std::byte> bytes)
{
    CollectedHits sink;
    Progress progress;
    const auto report =
        PatternSetSearch(Signatures::patternSet()).run(Snapshot::ofBytes(bytes), {0, maxSize}, sink, progress);
    std::multimap<Offset, std::string> names;
    if (!report)
        return {{0, sentenceOf(report.error())}};
    for (const Hit& hit : sink.hits())
        names.emplace(hit.range.begin, Signatures::all()[hit.pattern].name);
    return names;
}

std::vector<std::byte> noise(SeededRandom& random, std::size_t size)
{
    std::vector<std::byte> bytes(size);
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>(random.below(256));
    return bytes;
}

} // namespace

/// The signatures that come with the program.
class TestSignatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areManyAndComplete();
    void areFoundInTheMiddleOfOtherBytes_data();
    void areFoundInTheMiddleOfOtherBytes();
    void shortMagicAloneIsNoHit_data();
    void shortMagicAloneIsNoHit();
    void noiseGivesHardlyAny();
};

void TestSignatures::areManyAndComplete()
{
    QVERIFY(Signatures::all().size() >= 120);
    QCOMPARE(Signatures::patternSet().size(), Signatures::all().size());
    std::set<std::string> names;
    for (const Signature& signature : Signatures::all()) {
        QVERIFY2(names.insert(signature.name).second, signature.name);
        QVERIFY2(*signature.description != '\0', signature.name);
        QVERIFY2(signature.offset == 0 || std::string_view(signature.bytes).find("regex:") != 0, signature.name);
    }
}

void TestSignatures::areFoundInTheMiddleOfOtherBytes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char* name, const QByteArray& file) { QTest::newRow(name) << QByteArray(name) << file; };
    const auto hex = [](const char* digits) { return QByteArray::fromHex(digits); };
    row("PNG", hex("89504e470d0a1a0a0000000d4948445200000010"));
    row("BMP", hex("424d3600030000000000360000002800000000010000000100000100180000000000"));
    row("GIF", "GIF89a....");
    row("ICO", hex("0000010002001010000001002000680400002600000020200000"));
    row("PE", "MZ" + QByteArray(58, '\x90') + hex("80000000") + QByteArray(64, 'x') + "PE" + hex("00006486"));
    row("ELF", hex("7f454c46020101000000000000000000"));
    row("gzip", hex("1f8b0800000000000003cb48"));
    row("ZIP", hex("504b03041400000008004a6b"));
    row("OOXML", hex("504b0304140006000800") + QByteArray(20, 'x') + "[Content_Types].xml");
    row("tar/POSIX", QByteArray(257, 'x') + hex("757374617200") + "00");
    row("tar/GNU", QByteArray(257, 'x') + hex("7573746172202000"));
    row("ISO 9660", QByteArray(32769, '\0') + "CD001\x01");
    row("ext", QByteArray(1080, '\0') + hex("53ef0100010000000000000000000000000000000100000000"));
    row("SquashFS", "hsqs" + QByteArray(24, 'x') + hex("04000000"));
    row("SQLite", QByteArray("SQLite format 3\0", 16));
    row("MP4", hex("00000020") + "ftypisom");
    row("Matroska", hex("1a45dfa39f4286810142f7810142f2810442f381084282886d6174726f736b61"));
    row("WAV", "RIFF....WAVEfmt ");
    row("TrueType", hex("0001000000110100000400104453494700000000"));
    row("Java class", hex("cafebabe0000003400"));
    row("Mach-O/fat", hex("cafebabe0000000201000007"));
    row("PEM", "-----BEGIN RSA PRIVATE KEY-----");
    row("PDF", "%PDF-1.7");
    row("LHA", hex("2a2a2d6c68352d"));
}

void TestSignatures::areFoundInTheMiddleOfOtherBytes()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, file);
    const std::string bytes = std::string(777, '.') + file.toStdString() + std::string(64, '\0');
    const auto names = carved(bytesOf(bytes));
    const auto [first, last] = names.equal_range(777);
    QVERIFY(std::any_of(first, last, [&name](const auto& entry) { return entry.second == name.toStdString(); }));
}

void TestSignatures::shortMagicAloneIsNoHit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("BM") << QByteArray("BM and the car");
    QTest::newRow("MZ") << QByteArray("MZ") + QByteArray(100, 'x');
    QTest::newRow("PE far away") << "MZ" + QByteArray(58, 'x') + QByteArray("\x80\0\0\0", 4) + QByteArray(4000, 'x')
            + "PE";
    QTest::newRow("gzip with another method") << QByteArray::fromHex("1f8b0700000000000003");
    QTest::newRow("PK") << QByteArray("PK\x03\x04....");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TestSignatures::shortMagicAloneIsNoHit()
{
    QFETCH(QByteArray, bytes);
    const auto names = carved(bytesOf(std::string(99, '.') + bytes.toStdString() + std::string(64, '.')));
    QVERIFY2(names.empty(), names.empty() ? "" : names.begin()->second.c_str());
}

void TestSignatures::noiseGivesHardlyAny()
{
    SeededRandom random;
    const auto names = carved(noise(random, std::size_t{4} << 20));
    for (const auto& [offset, name] : names)
        qInfo("%s at %zu", name.c_str(), static_cast<std::size_t>(offset));
    QVERIFY(names.size() < 20);
}

QTEST_APPLESS_MAIN(TestSignatures)
#include "tst_signatures.moc"
