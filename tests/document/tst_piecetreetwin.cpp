// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/piecetree.h"
#include "document/snapshot.h"
#include "mapping/memorysource.h"
#include "support/naivebytes.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// Random edits of a tree, each made to plain bytes as well.
class Twins {
public:
    Twins()
    {
        NaiveBytes bytes;
        for (std::size_t i = 0; i < sourceSize; ++i)
            bytes.push_back(static_cast<std::byte>(i * i / 3));
        m_bytes = bytes;
        m_source = std::make_shared<const MemorySource>(std::move(bytes));
        m_sources = std::make_shared<const SourceList>(SourceList{m_source});
    }

    void step()
    {
        const Range range = randomRange();
        switch (m_random.below(10)) {
        case 0: return replace(range, PieceTree(), {});
        case 1: return pasteFromSelf(range);
        case 2: return pasteMany(range);
        case 3: return cutToSlice();
        case 4: return append();
        case 5: return type();
        default: return insertPiece(m_random.below(2) ? range : Range{range.begin, range.begin});
        }
    }

    [[nodiscard]] bool areEqual() const { return allBytesOf(snapshot()) == twin; }
    [[nodiscard]] Snapshot snapshot() const { return {tree, m_sources}; }
    [[nodiscard]] std::uint64_t below(std::uint64_t limit) { return m_random.below(limit); }

    PieceTree tree;
    NaiveBytes twin;

private:
    static constexpr Size sourceSize = 5000;
    static constexpr Size largest = 20000;

    [[nodiscard]] Range randomRange()
    {
        const Offset begin = m_random.below(tree.size() + 1);
        // Mostly short, so that the tree grows; sometimes any.
        const Size limit = m_random.below(50) == 0 || tree.size() > largest ? tree.size() - begin : 20;
        return {begin, begin + m_random.below(std::min<Size>(limit, tree.size() - begin) + 1)};
    }
    [[nodiscard]] Piece randomPiece(Size longest)
    {
        const Size length = m_random.below(longest + 1);
        return {m_source.get(), m_random.below(sourceSize - length), length};
    }
    [[nodiscard]] std::span<const std::byte> bytesOfPiece(const Piece& piece) const
    {
        return std::span(m_bytes).subspan(piece.offset, piece.length);
    }

    void replace(Range range, const PieceTree& by, std::span<const std::byte> bytes)
    {
        tree.replace(range, by);
        replaceNaively(twin, range, bytes);
    }
    void insertPiece(Range range)
    {
        const Piece piece = randomPiece(12);
        tree.replace(range, piece);
        replaceNaively(twin, range, bytesOfPiece(piece));
    }
    void pasteFromSelf(Range range)
    {
        const Range copied = randomRange();
        const NaiveBytes bytes(twin.begin() + static_cast<std::ptrdiff_t>(copied.begin),
                               twin.begin() + static_cast<std::ptrdiff_t>(copied.end));
        replace(range, tree.slice(copied), bytes);
    }
    void pasteMany(Range range)
    {
        std::vector<Piece> pieces;
        NaiveBytes bytes;
        for (std::uint64_t count = m_random.below(150); count > 0; --count) {
            pieces.push_back(randomPiece(3));
            const auto part = bytesOfPiece(pieces.back());
            bytes.insert(bytes.end(), part.begin(), part.end());
        }
        replace(range, PieceTree(pieces), bytes);
    }
    void cutToSlice()
    {
        if (twin.size() < largest / 2)
            return;
        const Offset begin = m_random.below(100);
        const Range keep{begin, tree.size() - m_random.below(tree.size() / 2)};
        tree = tree.slice(keep);
        replaceNaively(twin, {keep.end, twin.size()}, {});
        replaceNaively(twin, {0, keep.begin}, {});
    }
    void append()
    {
        const Piece piece = randomPiece(5);
        tree.append(PieceTree(piece));
        replaceNaively(twin, {twin.size(), twin.size()}, bytesOfPiece(piece));
    }
    /// Bytes that follow one another in their source, one by one, as typing puts them in.
    void type()
    {
        Piece key = randomPiece(1);
        key.length = 1;
        Offset at = m_random.below(tree.size() + 1);
        for (std::uint64_t count = m_random.below(10); count > 0 && key.offset < sourceSize;
             --count, ++key.offset, ++at) {
            tree.replace({at, at}, key);
            replaceNaively(twin, {at, at}, bytesOfPiece(key));
        }
    }

    SeededRandom m_random;
    NaiveBytes m_bytes;
    std::shared_ptr<const MemorySource> m_source;
    std::shared_ptr<const SourceList> m_sources;
};

} // namespace

class TestPieceTreeTwin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenThousandEditsGiveTheBytesOfTheTwinAndKeptRootsStay()
    {
        Twins twins;
        std::vector<std::pair<Snapshot, NaiveBytes>> kept;
        for (int i = 0; i < 10'000; ++i) {
            twins.step();
            QCOMPARE(twins.tree.brokenInvariant(), nullptr);
            QCOMPARE(twins.tree.size(), twins.twin.size());
            if (i % 16 == 0)
                QVERIFY2(twins.areEqual(), qPrintable(QStringLiteral("after step %1").arg(i)));
            // Kept in bursts, so that both paths are taken: changing in place and copying.
            if (i % 1000 < 30)
                kept.emplace_back(twins.snapshot(), twins.twin);
        }
        for (const auto& [snapshot, bytes] : kept) {
            QCOMPARE(snapshot.tree().brokenInvariant(), nullptr);
            QVERIFY(allBytesOf(snapshot) == bytes);
        }
    }

    void visitAndPlaceOfAgreeWithTheTwin()
    {
        Twins twins;
        for (int i = 0; i < 500; ++i)
            twins.step();
        const Snapshot snapshot = twins.snapshot();
        for (int i = 0; i < 500 && !twins.twin.empty(); ++i) {
            const Offset at = twins.below(twins.twin.size());
            const auto [piece, start] = snapshot.tree().placeOf(at);
            QVERIFY(start <= at && at < start + piece.length);
            std::byte byte{};
            QCOMPARE(piece.source->read(piece.offset + (at - start), {&byte, 1}), 1U);
            QCOMPARE(byte, twins.twin[at]);
        }
    }

    void snapshotsAreReadAndDroppedByThreeThreadsWhileTheOwnerEdits()
    {
        constexpr int rounds = 300;
        Twins twins;
        std::atomic<int> wrong{0};
        for (int round = 0; round < rounds / 10; ++round) {
            std::vector<std::jthread> readers;
            for (int reader = 0; reader < 3; ++reader) {
                readers.emplace_back([snapshot = twins.snapshot(), twin = twins.twin, &wrong]() mutable {
                    Snapshot own = std::move(snapshot);
                    wrong += allBytesOf(own) != twin;
                    PieceTree edited = own.tree().slice({own.size() / 3, own.size()});
                    edited.append(own.tree());
                    wrong += edited.brokenInvariant() != nullptr;
                    own = Snapshot();
                });
            }
            for (int i = 0; i < rounds; ++i)
                twins.step();
        }
        QCOMPARE(wrong.load(), 0);
        QVERIFY(twins.areEqual());
    }
};

QTEST_GUILESS_MAIN(TestPieceTreeTwin)
#include "tst_piecetreetwin.moc"
