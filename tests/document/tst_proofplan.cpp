// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/proofplan.h"
#include "mapping/openfile.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <filesystem>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size kept = EditRecorder::mostCompared;

/// A file below, and edits of it.
class Below {
public:
    explicit Below(Size size) : m_path(m_folder.file("f", countedBytes(size))), m_file(openFile(m_path).value())
    {
        disk = std::make_shared<DiskSource>(m_file.source, m_file.identity);
    }
    explicit Below(const std::string& path) : m_file(openFile(path).value())
    {
        disk = std::make_shared<DiskSource>(m_file.source, m_file.identity);
    }
    [[nodiscard]] Snapshot all() const { return Snapshot::ofSource(disk, disk->size()); }
    /// `removed` becomes `after`.
    [[nodiscard]] EditRecorder::Edit edit(Range removed, Snapshot after) const
    {
        return {.touched = Range::ofLength(removed.begin, after.size()),
                .removed = removed.size(),
                .after = std::move(after),
                .compared = removed,
                .before = all().slice(removed)};
    }
    [[nodiscard]] NaiveBytes bytes(Range range) const { return allBytesOf(all().slice(range)); }

    std::shared_ptr<DiskSource> disk;

private:
    TempFolder m_folder;
    std::string m_path;
    OpenedFile m_file;
};

Snapshot zeros(Size size)
{
    return Snapshot::ofBytes(NaiveBytes(size));
}

} // namespace

/// What a log of edits proves of the bytes that long edits replace.
class TestProofPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortEditsNeedNoProof()
    {
        const Below below(kept);
        ProofPlan plan(below.disk);
        plan.add(below.edit({0, kept}, zeros(kept)));
        QVERIFY(plan.isEmpty());
    }

    void whatIsNotKeptAsItIsGetsSums()
    {
        const Size size = kept + ProofPlan::block + 500;
        const Below below(size + 100);
        ProofPlan plan(below.disk);
        plan.add(below.edit({100, 100 + size}, zeros(size)));
        const auto proof = plan.next([] { return true; });
        QVERIFY(plan.isEmpty());
        QVERIFY(proof.runs.empty());
        QCOMPARE(proof.sums.size(), std::size_t{2});
        QCOMPARE(proof.sums[0].range, Range::ofLength(100 + kept, ProofPlan::block));
        QCOMPARE(proof.sums[1].range, (Range{100 + kept + ProofPlan::block, 100 + size}));
        QCOMPARE(proof.sums[1].value, Sha256::of(below.bytes(proof.sums[1].range)));
    }

    void aFewBytesAreKeptAsTheyAre()
    {
        const Below below(kept + 5);
        ProofPlan plan(below.disk);
        plan.add(below.edit({0, kept + 5}, zeros(1)));
        const auto proof = plan.next([] { return true; });
        QCOMPARE(proof.runs.size(), std::size_t{1});
        QCOMPARE(proof.runs[0].at, Offset{kept});
        QCOMPARE(proof.runs[0].bytes, below.bytes({kept, kept + 5}));
    }

    void whatAnEditLeavesWhereItIsNeedsNoProof()
    {
        const Below below(1'000'000);
        PieceTree tree = below.all().tree();
        tree.replace({500'000, 500'003}, zeros(3).tree());
        ProofPlan plan(below.disk);
        plan.add(below.edit({0, 1'000'000}, Snapshot(tree, below.all().sources())));
        const auto proof = plan.next([] { return true; });
        QVERIFY(proof.sums.empty());
        QCOMPARE(proof.runs.size(), std::size_t{1});
        QCOMPARE(proof.runs[0].at, Offset{500'000});
    }

    void aFileThatSomebodyTouchedIsNotProvenByWhatItHasNow()
    {
        const Size size = 2 * OldBytes::longest;
        const Below below(size);
        ProofPlan plan(below.disk);
        below.disk->oldBytes().note(kept, below.bytes({kept, kept + ProofPlan::block}));
        plan.add(below.edit({0, size}, zeros(size)));
        const auto proof = plan.next([] { return false; });
        QVERIFY(plan.isEmpty());
        // Only what was noted when it was edited.
        QCOMPARE(proof.sums.size(), std::size_t{1});
        QCOMPARE(proof.sums[0].range, Range::ofLength(kept, ProofPlan::block));
    }

    void aFileThatIsTouchedMeanwhileIsNotProven()
    {
        const Size size = 2 * OldBytes::longest;
        const Below below(size);
        ProofPlan plan(below.disk);
        plan.add(below.edit({0, size}, zeros(size)));
        int asked = 0;
        QVERIFY(plan.next([&] { return asked++ == 0; }).sums.empty());
    }

    void muchIsProvenInPartsAndTheRestIsLeft()
    {
        const TempFolder folder;
        const std::string path = folder.file("sparse", "");
        std::filesystem::resize_file(path, 2 * ProofPlan::mostProven);
        const Below below(path);
        ProofPlan plan(below.disk);
        const Size size = below.disk->size();
        plan.add(below.edit({0, size}, zeros(1)));
        const auto proof = plan.next([] { return true; });
        Size proven = 0;
        for (const auto& sum : proof.sums)
            proven += sum.range.size();
        QCOMPARE(proven, ProofPlan::mostAtOnce);
        QVERIFY(proof.sums.size() <= ProofPlan::mostSums);
        Size planned = ProofPlan::mostAtOnce;
        // Without reading the rest: what somebody touched is passed over.
        for (; !plan.isEmpty(); planned += ProofPlan::mostAtOnce)
            (void)plan.next([] { return false; });
        QCOMPARE(planned, ProofPlan::mostProven);
    }
};

QTEST_GUILESS_MAIN(TestProofPlan)
#include "tst_proofplan.moc"
