// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/replacer.h"

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "mapping/patternsource.h"
#include "search/hitsetbuilder.h"
#include "support/faultysource.h"
#include "support/naivebytes.h"
#include "support/seed.h"

#include <QTest>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>
#include <stop_token>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

Pattern text(std::string_view wanted)
{
    return Pattern::fromText(wanted, TextEncoding::Utf8, LetterCase::Match).value();
}

Replacement plain(std::string_view by)
{
    return Replacement::fromText(by, TextEncoding::Utf8).value();
}

Snapshot snapshotOf(std::string_view bytes)
{
    return Snapshot::ofBytes(bytesOf(bytes));
}

/// The bytes of `before` with what was replaced put in its place.
NaiveBytes after(const Snapshot& before, const Replaced& replaced)
{
    NaiveBytes bytes = allBytesOf(before);
    replaceNaively(bytes, replaced.range, allBytesOf(replaced.content));
    return bytes;
}

std::string replacedText(std::string_view bytes, const Replacer& replacer, std::vector<Range> ranges = {{0, 1000}})
{
    Progress progress;
    const Snapshot before = snapshotOf(bytes);
    const auto replaced = replacer.all(before, ranges, progress);
    return replaced ? textOf(after(before, *replaced)) : sentenceOf(replaced.error());
}

Replacer byTemplate(std::string_view expression, std::string_view by)
{
    const Pattern pattern = Pattern::fromRegex(expression, LetterCase::Match).value();
    return {pattern, Replacement::fromTemplate(by, *pattern.regex()).value()};
}

/// Every match in a row replaced, by plain means.
NaiveBytes naivelyReplaced(const NaiveBytes& bytes, std::span<const std::byte> wanted, std::span<const std::byte> by)
{
    NaiveBytes out;
    for (std::size_t at = 0; at < bytes.size();) {
        if (at + wanted.size() <= bytes.size()
            && std::ranges::equal(std::span(bytes).subspan(at, wanted.size()), wanted)) {
            out.insert(out.end(), by.begin(), by.end());
            at += wanted.size();
        } else {
            out.push_back(bytes[at++]);
        }
    }
    return out;
}

/// The same by PCRE2's own substitution.
std::string substituted(const std::string& subject, const std::string& expression, const std::string& by)
{
    int fault = 0;
    PCRE2_SIZE where = 0;
    pcre2_code* const code =
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(), 0, &fault, &where, nullptr);
    std::string out(subject.size() * 10 + 100, '\0');
    PCRE2_SIZE size = out.size();
    pcre2_substitute(code, reinterpret_cast<PCRE2_SPTR>(subject.data()), subject.size(), 0,
                     PCRE2_SUBSTITUTE_GLOBAL | PCRE2_SUBSTITUTE_UNSET_EMPTY | PCRE2_NOTEMPTY, nullptr, nullptr,
                     reinterpret_cast<PCRE2_SPTR>(by.data()), by.size(), reinterpret_cast<PCRE2_UCHAR*>(out.data()),
                     &size);
    pcre2_code_free(code);
    out.resize(size);
    return out;
}

} // namespace

/// Hits are replaced; all else stays.
class TestReplacer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesEqualAndOtherLengths();
    void replacesByNothing();
    void replacesOnlyInTheSelection();
    void nextReplacesTheFirst();
    void whatIsNotFoundChangesNothing();
    void digitsOfTheHitAreKept();
    void digitsTheHitDoesNotHaveAreAnError();
    void groupsAreMatchedWithWhatIsAround_data();
    void groupsAreMatchedWithWhatIsAround();
    void listedHitsAreReplacedOnce();
    void previewShowsPairs();
    void oneUndoBringsAllBack();
    void nothingIsReplacedWhereNothingCanBeRead();
    void aTebibyteOfZerosIsReplacedByAPattern();
    void cancellingGivesNoContent();
    void literalsReplacedAsTheTwinDoes();
    void groupsReplacedAsPcre2Does();
};

void TestReplacer::replacesEqualAndOtherLengths()
{
    QCOMPARE(replacedText("-ab--ab-", {text("ab"), plain("XY")}), std::string("-XY--XY-"));
    QCOMPARE(replacedText("-ab--ab-", {text("ab"), plain("long")}), std::string("-long--long-"));
    QCOMPARE(replacedText("ab--abab", {text("ab"), plain("X")}), std::string("X--XX"));
    QCOMPARE(replacedText("aaaaa", {text("aa"), plain("b")}), std::string("bba"));
}

void TestReplacer::replacesByNothing()
{
    QCOMPARE(replacedText("-ab--abab-", {text("ab"), Replacement()}), std::string("----"));
    QCOMPARE(replacedText("abab", {text("ab"), Replacement()}), std::string());
}

void TestReplacer::replacesOnlyInTheSelection()
{
    QCOMPARE(replacedText("ab ab ab ab ab", {text("ab"), plain("X")}, {{1, 5}, {8, 13}}), std::string("ab X ab X ab"));
}

void TestReplacer::nextReplacesTheFirst()
{
    Progress progress;
    const Snapshot before = snapshotOf("ab ab ab");
    const auto replaced = Replacer(text("ab"), plain("xyz")).next(before, {1, 8}, progress).value();
    QCOMPARE(replaced.count, Size{1});
    QVERIFY((replaced.range == Range{3, 5}));
    QCOMPARE(textOf(after(before, replaced)), std::string("ab xyz ab"));
}

void TestReplacer::whatIsNotFoundChangesNothing()
{
    Progress progress;
    const std::array<Range, 1> all{Range{0, 5}};
    const auto replaced = Replacer(text("zz"), plain("x")).all(snapshotOf("abcde"), all, progress).value();
    QCOMPARE(replaced.count, Size{0});
    QVERIFY(replaced.range.isEmpty());
    QCOMPARE(replaced.content.size(), Size{0});
}

void TestReplacer::digitsOfTheHitAreKept()
{
    const Pattern pattern = Pattern::fromHex("41 ?? 43").value();
    QCOMPARE(replacedText("AxC AyC", {pattern, Replacement::fromHex("58 ?? 5A 21").value()}), std::string("XxZ! XyZ!"));
}

void TestReplacer::digitsTheHitDoesNotHaveAreAnError()
{
    Progress progress;
    const std::array<Range, 1> all{Range{0, 5}};
    const auto replaced =
        Replacer(text("bc"), Replacement::fromHex("41 42 ??").value()).all(snapshotOf("abcde"), all, progress);
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, ErrorKind::BadArgument);
    QVERIFY((replaced.error().range == Range{1, 3}));
}

void TestReplacer::groupsAreMatchedWithWhatIsAround_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* bytes, const char* expression, const char* by,
                        const char* expected) {
        QTest::newRow(name) << QByteArray(bytes) << QByteArray(expression) << QByteArray(by) << QByteArray(expected);
    };
    row("swapped", "k1=v1;k2=v2;", "(\\w+)=(\\w+)", "\\2=\\1", "v1=k1;v2=k2;");
    row("look-behind", "xa ya xa", "(?<=x)(a)", "[\\1]", "x[a] ya x[a]");
    row("look-ahead", "ab ac ab", "(a)(?=b)", "<\\1>", "<a>b ac <a>b");
    row("\\K", "foobar foobaz", "(foo)\\Kba(.)", "\\2\\1", "foorfoo foozfoo");
    row("anchor", "aaa", "^(a)", "b\\1", "baaa");
    row("end", "aaa", "(a)$", "\\1b", "aaab");
    row("upper", "hello World", "(\\w)(\\w*)", "\\u\\1\\L\\2\\E", "Hello World");
    row("byte order", "1234abcd", "([0-9]{4})([a-z]{4})", "\\R1\\R2", "4321dcba");
    row("the hit", "a1b2", "\\d", "(\\0)", "a(1)b(2)");
}

void TestReplacer::groupsAreMatchedWithWhatIsAround()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, expression);
    QFETCH(const QByteArray, by);
    QFETCH(const QByteArray, expected);
    QCOMPARE(replacedText(bytes.toStdString(), byTemplate(expression.toStdString(), by.toStdString())),
             expected.toStdString());
}

void TestReplacer::listedHitsAreReplacedOnce()
{
    HitSetBuilder builder;
    for (const Range range : {Range{0, 2}, Range{1, 3}, Range{4, 6}})
        (void)builder.take({range, 0});
    Progress progress;
    const Snapshot before = snapshotOf("aaa-bb");
    const Replacer replacer(text("aa"), plain("X"));
    const auto replaced = replacer.listed(before, builder.finish().value(), {0, 6}, progress).value();
    QCOMPARE(replaced.count, Size{2});
    QCOMPARE(replaced.skipped, Size{1});
    QCOMPARE(textOf(after(before, replaced)), std::string("Xa-X"));
    QVERIFY(!replacer.listed(snapshotOf("aa"), builder.present(), {0, 2}, progress));
}

void TestReplacer::previewShowsPairs()
{
    Progress progress;
    const std::array<Range, 1> all{Range{0, 100}};
    const auto pairs = byTemplate("(a)(\\d+)", "\\2\\1").preview(snapshotOf("a1 a22 a333"), all, 2, progress).value();
    QCOMPARE(pairs.size(), std::size_t{2});
    QCOMPARE(textOf(pairs[1].before), std::string("a22"));
    QCOMPARE(textOf(pairs[1].after), std::string("22a"));
    QVERIFY((pairs[1].hit.range == Range{3, 6}));
    QCOMPARE(pairs[1].sizeAfter, Size{3});
}

void TestReplacer::oneUndoBringsAllBack()
{
    const auto document = Document::untitled();
    QVERIFY(document->edits().insert(0, bytesOf("ab--ab--ab")));
    Progress progress;
    const std::array<Range, 1> all{Range{0, 10}};
    const auto replaced = Replacer(text("ab"), plain("xyz")).all(document->snapshot(), all, progress).value();
    QVERIFY(document->edits().replace(replaced.range, replaced.content, EditKind::Replace));
    QCOMPARE(textOf(allBytesOf(document->snapshot())), std::string("xyz--xyz--xyz"));
    QVERIFY(document->steps().undo());
    QCOMPARE(textOf(allBytesOf(document->snapshot())), std::string("ab--ab--ab"));
    QVERIFY(document->steps().redo());
    QCOMPARE(textOf(allBytesOf(document->snapshot())), std::string("xyz--xyz--xyz"));
}

void TestReplacer::nothingIsReplacedWhereNothingCanBeRead()
{
    const auto source = std::make_shared<FaultySource>(5 * 4096);
    source->makeUnreadable({4096, 8192});
    const Snapshot before = Snapshot::ofSource(source, source->size());
    const std::array<std::byte, 1> wanted{source->at(17)};
    const Replacer replacer(Pattern::fromBytes(wanted).value(), plain("XX"));
    Progress progress;
    const std::array<Range, 1> all{Range{0, before.size()}};
    const auto replaced = replacer.all(before, all, progress).value();
    QVERIFY((replaced.unreadable == std::vector<Range>{{4096, 8192}}));
    const Snapshot head = before.slice({0, 4096});
    const Size inHead = replacer.all(head, std::array<Range, 1>{Range{0, 4096}}, progress).value().count;
    const Offset bad = 4096 + inHead - replaced.range.begin;
    NaiveBytes page(4096);
    QVERIFY(!replaced.content.read(bad, page).empty());

    HitSetBuilder builder;
    for (Offset at = 4000; at < 9000; at += 500)
        (void)builder.take({Range::ofLength(at, 1), 0});
    const auto listed = replacer.listed(before, builder.finish().value(), {0, before.size()}, progress).value();
    QCOMPARE(listed.count, Size{2});
    QCOMPARE(listed.skipped, Size{8});
}

void TestReplacer::aTebibyteOfZerosIsReplacedByAPattern()
{
    constexpr Size size = Size{1} << 36;
    const auto zeros = std::make_shared<const PatternSource>(std::vector<std::byte>(1));
    const Snapshot before = Snapshot::ofSource(zeros, size);
    Progress progress;
    const std::array<Range, 1> all{Range{0, size}};
    const Pattern pattern = Pattern::fromHex("00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00").value();
    const auto longer = Replacer(pattern, plain("0123456789abcdefXYZ")).all(before, all, progress).value();
    QCOMPARE(longer.count, size / 16);
    QCOMPARE(longer.content.size(), size / 16 * 19);
    QCOMPARE(longer.content.tree().pieceCount(), std::size_t{1});
    QCOMPARE(textOf(longer.content.bytes({19 * 1'000'000 - 3, 19 * 1'000'000 + 4}).value()), std::string("XYZ0123"));
    const auto nothing = Replacer(pattern, Replacement()).all(before, all, progress).value();
    QCOMPARE(nothing.content.size(), Size{0});
    QVERIFY(nothing.range == all[0]);
}

void TestReplacer::cancellingGivesNoContent()
{
    std::stop_source stop;
    stop.request_stop();
    Progress progress(stop.get_token());
    const std::array<Range, 1> all{Range{0, 3}};
    const auto replaced = Replacer(text("a"), plain("b")).all(snapshotOf("aaa"), all, progress);
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, ErrorKind::Cancelled);
}

void TestReplacer::literalsReplacedAsTheTwinDoes()
{
    SeededRandom random;
    for (int round = 0; round < 60; ++round) {
        NaiveBytes bytes(random.between(1, 60'000));
        const auto letters = random.between(2, 40);
        for (std::byte& byte : bytes)
            byte = static_cast<std::byte>('a' + random.below(letters));
        NaiveBytes wanted(random.between(1, 3), std::byte{'a'});
        wanted.back() = static_cast<std::byte>('a' + random.below(2));
        const NaiveBytes by(random.below(6), std::byte{'#'});
        // In pieces that are themselves cut into pieces.
        const Snapshot first = Snapshot::ofBytes(bytes);
        PieceTree tree = first.slice({0, bytes.size() / 3}).tree();
        tree.append(first.slice({bytes.size() / 3, bytes.size()}).tree());
        const Snapshot before(tree, first.sources());
        Progress progress;
        const Replacer replacer(Pattern::fromBytes(wanted).value(), Replacement::fromBytes(by),
                                {.search = {.threads = 1}, .close = random.below(3) * 32});
        const std::array<Range, 1> all{Range{0, before.size()}};
        const auto replaced = replacer.all(before, all, progress).value();
        QVERIFY(after(before, replaced) == naivelyReplaced(bytes, wanted, by));
        QCOMPARE(replaced.content.tree().brokenInvariant(), nullptr);
    }
}

void TestReplacer::groupsReplacedAsPcre2Does()
{
    SeededRandom random;
    const std::vector<std::pair<std::string, std::string>> cases{{"(a+)(b)?", "<$2$1>"},
                                                                 {"(?<=b)(a)(?=b|c)", "[$1]"},
                                                                 {"(a|b)(c|d)", "$2$1$2"},
                                                                 {"b(a*?)c", "$1"},
                                                                 {"\\b(\\w)", "$1$1"}};
    for (int round = 0; round < 100; ++round) {
        std::string bytes;
        for (auto size = random.below(3000); size > 0; --size)
            bytes.push_back(static_cast<char>("abcd \n"[random.below(6)]));
        const auto& [expression, by] = cases[random.below(cases.size())];
        std::string ours = by;
        std::ranges::replace(ours, '$', '\\');
        const std::string found = replacedText(bytes, byTemplate(expression, ours), {{0, bytes.size()}});
        QCOMPARE(found, substituted(bytes, expression, by));
    }
}

QTEST_GUILESS_MAIN(TestReplacer)
#include "tst_replacer.moc"
