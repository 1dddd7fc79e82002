// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/editrecorder.h"
#include "document/knownbytes.h"
#include "support/bytes.h"
#include "support/naivebytes.h"

#include <QTest>

#include <utility>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// Runs of bytes at their places, for as long as a test needs them.
class Runs {
public:
    Runs(std::initializer_list<std::pair<Offset, const char*>> runs)
    {
        for (const auto& [at, text] : runs)
            m_bytes.push_back(bytesOf(text));
        std::vector<ReplayedHistory::Known> known;
        std::size_t i = 0;
        for (const auto& [at, text] : runs)
            known.push_back({at, m_bytes[i++]});
        m_known.emplace(known, std::vector<editlog::Proof::Sum>());
    }
    const KnownBytes* operator->() const { return &*m_known; }

private:
    std::vector<std::vector<std::byte>> m_bytes;
    std::optional<KnownBytes> m_known;
};

Snapshot file(std::string_view text)
{
    return Snapshot::ofBytes(bytesOf(text));
}

} // namespace

/// What a log remembers of a file.
class TestKnownBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allOfThemOrNot()
    {
        const Runs known{{6, "6"}, {0, "01"}};
        QVERIFY(known->areIn(file("01xxxx6xxx")));
        QVERIFY(!known->areIn(file("01xxxx7xxx")));
        QVERIFY(!known->areIn(file("01xxxx")));
        QVERIFY(Runs { } -> areIn(file("anything")));
    }

    void aPlaceIsVouchedForWhereAllOfItIsKnown()
    {
        const Runs known{{2, "23"}, {4, "45"}};
        QVERIFY(known->verdict({2, 6}, file("0123456789")).fits);
        QVERIFY(known->verdict({3, 5}, file("0123456789")).fits);
        QVERIFY(!known->verdict({1, 4}, file("0123456789")).fits);
        QVERIFY(!known->verdict({4, 7}, file("0123456789")).fits);
        QVERIFY(!known->verdict({2, 6}, file("0123x56789")).fits);
        QVERIFY(!known->verdict({8, 12}, file("0123456789")).fits);
    }

    void aGapIsNotVouchedFor()
    {
        const Runs known{{2, "2"}, {4, "4"}};
        QVERIFY(!known->verdict({2, 5}, file("0123456789")).fits);
    }

    void anEmptyPlaceNeedsNeighbours()
    {
        const Runs known{{2, "2345"}};
        QVERIFY(known->verdict({4, 4}, file("0123456789")).fits);
        QVERIFY(known->verdict({6, 6}, file("0123456789")).fits);
        QVERIFY(!known->verdict({7, 7}, file("0123456789")).fits);
        QVERIFY(!known->verdict({4, 4}, file("01234x6789")).fits);
    }

    void aSumProvesAllOfALongPlace()
    {
        const auto [known, sums] = longPlace();
        const KnownBytes bytes(known, sums);
        const Size size = EditRecorder::mostCompared + 100;
        NaiveBytes now = countedBytes(size + 20);
        QVERIFY(bytes.verdict({10, 10 + size}, Snapshot::ofBytes(now)).isProven);
        QVERIFY(bytes.areIn(Snapshot::ofBytes(now)));
        now[10 + size - 1] ^= std::byte{1};
        QVERIFY(!bytes.verdict({10, 10 + size}, Snapshot::ofBytes(now)).fits);
        QVERIFY(!bytes.areIn(Snapshot::ofBytes(now)));
    }

    void aSumOfMoreThanThePlaceProvesNothingWhereItDiffers()
    {
        const auto [known, sums] = longPlace();
        const KnownBytes bytes(known, sums);
        const Range place{10, 10 + EditRecorder::mostCompared + 50};
        NaiveBytes now = countedBytes(EditRecorder::mostCompared + 120);
        QVERIFY(bytes.verdict(place, Snapshot::ofBytes(now)).isProven);
        now[10 + EditRecorder::mostCompared + 90] ^= std::byte{1};
        QVERIFY(bytes.verdict(place, Snapshot::ofBytes(now)).fits);
        QVERIFY(!bytes.verdict(place, Snapshot::ofBytes(now)).isProven);
    }

private:
    /// What a log has of an edit of 100 bytes more than it keeps as they are, at 10 of counted bytes.
    static std::pair<std::vector<ReplayedHistory::Known>, std::vector<editlog::Proof::Sum>> longPlace()
    {
        static const NaiveBytes all = countedBytes(EditRecorder::mostCompared + 120);
        const auto first = std::span(all).subspan(10, EditRecorder::mostCompared);
        const auto rest = std::span(all).subspan(10 + first.size(), 100);
        return {{{10, first}}, {{Range::ofLength(10 + first.size(), 100), Sha256::of(rest)}}};
    }
};

QTEST_GUILESS_MAIN(TestKnownBytes)
#include "tst_knownbytes.moc"
