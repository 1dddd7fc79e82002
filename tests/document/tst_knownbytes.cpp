// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/knownbytes.h"
#include "support/bytes.h"

#include <QTest>

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
        m_known.emplace(known);
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
        QVERIFY(known->vouchFor({2, 6}, file("0123456789")));
        QVERIFY(known->vouchFor({3, 5}, file("0123456789")));
        QVERIFY(!known->vouchFor({1, 4}, file("0123456789")));
        QVERIFY(!known->vouchFor({4, 7}, file("0123456789")));
        QVERIFY(!known->vouchFor({2, 6}, file("0123x56789")));
        QVERIFY(!known->vouchFor({8, 12}, file("0123456789")));
    }

    void aGapIsNotVouchedFor()
    {
        const Runs known{{2, "2"}, {4, "4"}};
        QVERIFY(!known->vouchFor({2, 5}, file("0123456789")));
    }

    void anEmptyPlaceNeedsNeighbours()
    {
        const Runs known{{2, "2345"}};
        QVERIFY(known->vouchFor({4, 4}, file("0123456789")));
        QVERIFY(known->vouchFor({6, 6}, file("0123456789")));
        QVERIFY(!known->vouchFor({7, 7}, file("0123456789")));
        QVERIFY(!known->vouchFor({4, 4}, file("01234x6789")));
    }
};

QTEST_GUILESS_MAIN(TestKnownBytes)
#include "tst_knownbytes.moc"
