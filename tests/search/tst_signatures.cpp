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
    static const PatternSet set = Signatures::patternSet();
    CollectedHits sink;
    Progress progress;
    const auto report = PatternSetSearch(set).run(Snapshot::ofBytes(bytes), {0, maxSize}, sink, progress);
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

/// A row of the test: the name of a signature, and how a file begins that it is to be found in.
void row(const char* name, const QByteArray& file)
{
    QTest::newRow(name) << QByteArray(name) << file;
}

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

QByteArray zeros(int count)
{
    return QByteArray(count, '\0');
}

QByteArray any(int count)
{
    return QByteArray(count, 'x');
}

void addImages()
{
    row("PNG", hex("89504e470d0a1a0a0000000d4948445200000010"));
    row("JPEG/JFIF", hex("ffd8ffe000104a46494600010101004800480000"));
    row("JPEG/Exif", hex("ffd8ffe12d1645786966000049492a00"));
    row("JPEG/raw", hex("ffd8ffdb004300080606"));
    row("JPEG/Adobe", hex("ffd8ffee000e41646f626500640000000001"));
    row("GIF", "GIF89a....");
    row("BMP", hex("424d3600030000000000360000002800000000010000000100000100180000000000"));
    row("TIFF/little-endian", hex("49492a0008000000"));
    row("TIFF/big-endian", hex("4d4d002a00000008"));
    row("WebP", "RIFF" + hex("24100000") + "WEBPVP8 ");
    row("ICO", hex("0000010002001010000001002000680400002600000020200000"));
    row("PSD", hex("38425053000100000000000000030000"));
    row("JPEG 2000", hex("0000000c6a5020200d0a870a00000014667479706a703220"));
    row("HEIF", hex("00000018") + "ftypheic" + hex("00000000"));
    row("AVIF", hex("0000001c") + "ftypavif" + hex("00000000"));
    row("EMF", hex("010000006c000000") + any(32) + " EMF" + hex("00000100"));
    row("DICOM", zeros(128) + "DICM" + hex("020000") + hex("00554c0400"));
}

void addSoundAndVideo()
{
    row("WAV", "RIFF....WAVEfmt ");
    row("FLAC", "fLaC" + hex("00000022100010"));
    row("Ogg", "OggS" + hex("0002000000000000000012345678"));
    row("MP3/ID3", "ID3" + hex("03000000000f76"));
    row("MIDI", "MThd" + hex("000000060001000200600000"));
    row("AMR", "#!AMR\n");
    row("S3M", any(28) + hex("1a100000") + any(12) + "SCRM");
    row("MOD", any(950) + hex("407f") + any(128) + "M.K.");
    row("Matroska", hex("1a45dfa39f4286810142f7810142f2810442f381084282886d6174726f736b61"));
    row("WebM", hex("1a45dfa39f4286810142f7810142f2810442f381084282847765626d"));
    row("MP4", hex("00000020") + "ftypisom");
    row("QuickTime", hex("00000014") + "ftypqt  ");
    row("AVI", "RIFF" + hex("00e80300") + "AVI LIST");
    row("FLV", "FLV" + hex("01050000000900000000"));
    row("ASF", hex("3026b2758e66cf11a6d900aa0062ce6c"));
    row("MPEG-PS", hex("000001ba44000400045d"));
    row("SWF", "CWS" + hex("0a10200000789c"));
}

void addArchives()
{
    row("ZIP", hex("504b03041400000008004a6b"));
    row("RAR", "Rar!" + hex("1a0700cf907300000d"));
    row("RAR 5", "Rar!" + hex("1a0701003392b5e5"));
    row("7-Zip", "7z" + hex("bcaf271c0004"));
    row("gzip", hex("1f8b0800000000000003cb48"));
    row("bzip2", "BZh9" + hex("314159265359"));
    row("xz", hex("fd377a585a000004e6d6b446"));
    row("Zstandard", hex("28b52ffd0458a10000"));
    row("LZ4", hex("04224d186440a7"));
    row("LZMA", hex("5d00008000ffffffffffffffff00"));
    // "#include <st" in codes of nine bits.
    row("compress", hex("1f9d9023d2b819c3a60e99322078cca103"));
    row("tar/POSIX", any(257) + hex("757374617200") + "00");
    row("tar/GNU", any(257) + hex("7573746172202000"));
    row("cpio", "0707010000A1B2000081A4000000000000000000000001");
    row("Debian package", "!<arch>\ndebian-binary   ");
    row("RPM", hex("edabeedb0300000000ff"));
    row("Cabinet", "MSCF" + hex("00000000a15e000000000000"));
    row("ARJ", hex("60ea2c0022080100100002"));
    row("LHA", hex("2a2a2d6c68352d"));
    row("ZOO", "ZOO 2.10 Archive." + hex("1a0000dca7c4fd"));
}

void addDisks()
{
    row("ISO 9660", zeros(32769) + "CD001\x01");
    row("SquashFS", "hsqs" + any(24) + hex("04000000"));
    row("ext", zeros(1080) + hex("53ef0100010000000000000000000000000000000100000000"));
    row("NTFS", hex("eb5290") + "NTFS    " + hex("0002080000"));
    row("exFAT", hex("eb7690") + "EXFAT   ");
    row("FAT32", hex("eb5890") + "mkfs.fat" + any(71) + "FAT32   ");
    row("XFS", "XFSB" + hex("00001000"));
    row("HFS+", zeros(1024) + "H+" + hex("000480000100"));
    row("APFS", zeros(32) + "NXSB" + hex("00100000"));
    row("LUKS", "LUKS" + hex("babe0002"));
    row("GPT", "EFI PART" + hex("000001005c000000"));
    row("VMDK", "KDMV" + hex("01000000"));
    row("VDI", any(64) + hex("7f10dabe01000100"));
    row("QCOW", "QFI" + hex("fb00000003"));
}

void addDocuments()
{
    row("PDF", "%PDF-1.7");
    row("RTF", "{\\rtf1\\ansi");
    row("OLE", hex("d0cf11e0a1b11ae1"));
    row("OOXML", hex("504b0304140006000800") + any(20) + "[Content_Types].xml");
    row("OpenDocument", hex("504b0304140000080000") + any(20) + "mimetypeapplication/vnd.oasis.opendocument.text");
}

void addPrograms()
{
    row("ELF", hex("7f454c46020101000000000000000000"));
    row("PE", "MZ" + QByteArray(58, '\x90') + hex("80000000") + any(64) + "PE" + hex("00006486"));
    row("Mach-O", hex("cffaedfe0700000103000000"));
    row("Mach-O/fat", hex("cafebabe0000000201000007"));
    row("Java class", hex("cafebabe0000003400"));
    row("DEX", "dex\n035" + hex("00"));
    row("WebAssembly", hex("0061736d01000000"));
}

void addData()
{
    row("SQLite", QByteArray("SQLite format 3\0", 16));
    row("SQLite journal", hex("377f0682002de21800001000"));
    row("Registry", "regf" + any(16) + hex("01000000"));
    row("EVTX", "ElfFile" + hex("00"));
    row("LNK", hex("4c0000000114020000000000c000000000000046"));
    row("Outlook", "!BDN" + any(4) + "SM");
    row("pcap/little-endian", hex("d4c3b2a102000400"));
    row("pcap/big-endian", hex("a1b2c3d400020004"));
    row("pcapng", hex("0a0d0d0a1c0000004d3c2b1a01000000"));
    row("TrueType", hex("0001000000110100000400104453494700000000"));
    row("WOFF2", "wOF2" + hex("00010000"));
    row("PEM", "-----BEGIN RSA PRIVATE KEY-----");
    row("X.509", hex("308203553082023da003020102020900"));
    row("KeePass", hex("03d9a29a67fb4bb5"));
}

} // namespace

/// The signatures that come with the program.
class TestSignatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areManyAndComplete();
    void areFoundInTheMiddleOfOtherBytes_data();
    void areFoundInTheMiddleOfOtherBytes();
    void otherFormsAreFoundToo_data();
    void otherFormsAreFoundToo();
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
    addImages();
    addSoundAndVideo();
    addArchives();
    addDisks();
    addDocuments();
    addPrograms();
    addData();
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

void TestSignatures::otherFormsAreFoundToo_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char* form, const char* name, const QByteArray& file) {
        QTest::newRow(form) << QByteArray(name) << file;
    };
    row("a PE header at 0x108", "PE", "MZ" + any(58) + hex("08010000") + any(200) + "PE" + hex("00004c01"));
    row("a bitmap of OS/2", "BMP", "BM" + hex("1a030000000000001a0000000c0000000f000f0001001800"));
    row("a photo of Photoshop", "JPEG/Adobe", hex("ffd8ffed2c1c") + "Photoshop 3.0" + hex("00"));
    row("FLAC without other headers", "FLAC", "fLaC" + hex("80000022"));
    row("a long WAV", "WAV", "RF64" + hex("ffffffff") + "WAVEds64");
    row("wide-band speech", "AMR", "#!AMR-WB\n");
    row("pcap with nanoseconds", "pcap/little-endian", hex("4d3cb2a102000400"));
    row("pcap with nanoseconds, big-endian", "pcap/big-endian", hex("a1b23c4d00020004"));
    row("pcapng, big-endian", "pcapng", hex("0a0d0d0a0000001c1a2b3c4d"));
    row("Mach-O of PowerPC", "Mach-O", hex("feedface0000001200000000"));
    row("translations, big-endian", "gettext", hex("950412de00000000"));
    row("translations with other words on other systems", "gettext", hex("de12049501000000e2010000"));
    row("Flash with LZMA", "SWF", "ZWS" + hex("0d10200000aabb00005d"));
    row("a program of MPEG-1", "MPEG-PS", hex("000001ba2100010001"));
    row("Blender 5", "Blender", "BLENDER17-01v0500");
}

void TestSignatures::otherFormsAreFoundToo()
{
    areFoundInTheMiddleOfOtherBytes();
}

void TestSignatures::shortMagicAloneIsNoHit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("BM") << QByteArray("BM and the car");
    QTest::newRow("MZ") << QByteArray("MZ") + QByteArray(100, 'x');
    QTest::newRow("PE far away") << "MZ" + any(58) + QByteArray("\x80\0\0\0", 4) + QByteArray(4000, 'x') + "PE";
    QTest::newRow("gzip with another method") << QByteArray::fromHex("1f8b0700000000000003");
    QTest::newRow("PK") << QByteArray("PK\x03\x04....");
    QTest::newRow("compress before bytes that are no codes") << QByteArray::fromHex("1f9d90ffffffffffffffff");
    QTest::newRow("DICM in a text") << QByteArray("DICM and PACS");
    QTest::newRow("TIFF with an odd offset") << QByteArray::fromHex("49492a00") + "seen";
    QTest::newRow("FD 2F B5 28 with a reserved bit") << QByteArray::fromHex("28b52ffd0858a1");
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
    // Of a gigabyte one would expect about two hits.
    SeededRandom random;
    const auto names = carved(noise(random, std::size_t{16} << 20));
    for (const auto& [offset, name] : names)
        qInfo("%s at %zu", name.c_str(), static_cast<std::size_t>(offset));
    QVERIFY(names.size() <= 2);
}

QTEST_APPLESS_MAIN(TestSignatures)
#include "tst_signatures.moc"
