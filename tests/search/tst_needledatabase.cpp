// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/needledatabase.h"
#include "search/patternsetsearch.h"
#include "support/bytes.h"
#include "support/seed.h"

#include <QTest>

#include <sys/mman.h>

#include <algorithm>
#include <cstring>
#include <set>
#include <string>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

using Found = std::set<std::pair<std::uint32_t, std::size_t>>;

constexpr std::string_view letters("w+#\0.|=", 7);

/// Of the first `count` letters.
std::string randomText(SeededRandom& random, std::size_t size, std::size_t count)
{
    std::string text(size, ' ');
    for (char& letter : text)
        letter = letters[random.below(count)];
    return text;
}

Needle needleOf(const std::string& text, std::uint32_t id)
{
    Needle needle{ByteSets(text.size()), id};
    for (std::size_t i = 0; i < text.size(); ++i)
        needle.sets[i].set(static_cast<std::uint8_t>(text[i]));
    return needle;
}

/// Where the texts stand, one after the other.
Found naivelyFound(const std::vector<std::string>& texts, std::string_view hay)
{
    Found found;
    for (std::uint32_t id = 0; id < texts.size(); ++id) {
        for (auto at = hay.find(texts[id]); at != std::string_view::npos; at = hay.find(texts[id], at + 1))
            found.emplace(id, at);
    }
    return found;
}

/// Room between two pages that nobody may read, so that a library that no sanitizer looks into is caught as well.
class FencedRoom {
public:
    FencedRoom()
        : m_all(static_cast<std::byte*>(
              ::mmap(nullptr, 3 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)))
    {
        m_isThere = m_all != MAP_FAILED && ::mprotect(m_all + page, page, PROT_READ | PROT_WRITE) == 0;
    }
    ~FencedRoom() { ::munmap(m_all, 3 * page); }
    FencedRoom(const FencedRoom&) = delete;
    FencedRoom& operator=(const FencedRoom&) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// Up to a page of bytes, right behind the first fence or right before the second.
    std::span<const std::byte> atBegin(std::string_view bytes) { return put(bytes, 0); }
    std::span<const std::byte> atEnd(std::string_view bytes) { return put(bytes, page - bytes.size()); }

    static constexpr std::size_t page = 4096;

private:
    std::span<const std::byte> put(std::string_view bytes, std::size_t at)
    {
        std::memcpy(m_all + page + at, bytes.data(), bytes.size());
        return {m_all + page + at, bytes.size()};
    }

    std::byte* m_all;
    bool m_isThere = false;
};

/// How many of the places in `hay` where a text stands the scanner does not name; `bytes` are those of `hay`.
std::size_t missedBy(NeedleScanner& scanner, const std::vector<std::string>& texts, std::string_view hay,
                     std::span<const std::byte> bytes)
{
    Found named;
    if (!scanner.scan(bytes, [&named](std::uint32_t id, std::size_t begin) { named.emplace(id, begin); }))
        return SIZE_MAX;
    const Found all = naivelyFound(texts, hay);
    return static_cast<std::size_t>(std::ranges::count_if(all, [&](const auto& one) { return !named.contains(one); }));
}

} // namespace

/// Many needles in one pass: none is missed, whatever the library below does.
class TestNeedleDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneIsMissedWhereverTheBytesBeginAndEnd();
    void aNeedleAtTheEndOfASpanIsFoundInASet();
};

void TestNeedleDatabase::noneIsMissedWhereverTheBytesBeginAndEnd()
{
    SeededRandom random;
    FencedRoom room;
    QVERIFY(room.isThere());
    std::size_t missed = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<std::string> texts(random.between(1, 6));
        std::vector<Needle> needles;
        for (std::string& text : texts) {
            text = randomText(random, random.between(1, 8), letters.size());
            needles.push_back(needleOf(text, static_cast<std::uint32_t>(needles.size())));
        }
        const auto database = NeedleDatabase::compile(needles, ByteFrequencies());
        QVERIFY(database);
        NeedleScanner scanner(*database);
        // One letter stands in needles alone.
        std::string hay = randomText(random, random.between(30, 430), letters.size() - 1);
        for (int copies = 0; copies < 3; ++copies) {
            const std::string& text = texts[random.below(texts.size())];
            hay.replace(random.below(hay.size() - text.size()), text.size(), text);
        }
        for (std::size_t begin = 0; begin < hay.size(); ++begin) {
            const std::string_view rest = std::string_view(hay).substr(begin);
            for (const std::size_t size : {rest.size(), rest.size() / 2, rest.size() * 3 / 4}) {
                const std::string_view part = rest.substr(0, size);
                missed += missedBy(scanner, texts, part, room.atEnd(part));
                missed += missedBy(scanner, texts, part, room.atBegin(part));
            }
        }
    }
    QCOMPARE(missed, 0U);
}

// What a search for file patterns in a file of patterns came upon.
void TestNeedleDatabase::aNeedleAtTheEndOfASpanIsFoundInASet()
{
    const std::string third("www\0w|\\\\\\|www1ww=text:\0#", 24);
    const std::string hay =
        std::string("wwwwwww1ww=text:www\0#\n\0\0\7wwuww=text:w+#\n#\n#\n\0\0\0\0\0\1\0\0\4\\\\\\", 56)
        + std::string(4, 'v') + std::string(42, '?') + "wwuwwwww=text:" + third + "\n#\n#~x|\\\\\\|w";
    PatternSet set;
    set.add("a", Pattern::fromBytes(bytesOf(std::string_view("www\0#", 5))).value());
    set.add("b", Pattern::fromBytes(bytesOf("w+#")).value());
    set.add("c", Pattern::fromBytes(bytesOf(third)).value());
    class Last final : public HitSink {
    public:
        Answer take(const Hit& hit) override
        {
            last = hit;
            return Answer::GoOn;
        }
        Hit last;
    };
    for (Size chunk = 1; chunk < 200; ++chunk) {
        Last sink;
        Progress progress;
        QVERIFY(PatternSetSearch(set, {.threads = 1, .chunk = chunk})
                    .run(Snapshot::ofBytes(bytesOf(hay)), {0, maxSize}, sink, progress));
        QCOMPARE(sink.last, (Hit{Range::ofLength(hay.find(third), third.size()), 2}));
    }
}

QTEST_APPLESS_MAIN(TestNeedleDatabase)
#include "tst_needledatabase.moc"
