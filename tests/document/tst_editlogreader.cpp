// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsteps.h"
#include "document/editlog.h"
#include "document/editlogreader.h"
#include "document/editreplay.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr std::size_t many = 1'500'000;
const std::string original = "The quick brown fox jumps over the lazy dog.";

/// The folder of a log with some edits of all kinds, and the bytes of the document after each of them.
class Written {
public:
    /// Pastes so many bytes and takes them out again; more than a MiB stand beside the log.
    explicit Written(std::size_t pasted = 200)
        : m_log(m_io, m_state.path("recovery")), m_document(Document::open(m_files.file("f", original)).value())
    {
        Document& document = *m_document;
        document.steps().setRecorder(&m_log);
        note();
        done(document.edits().overwrite(4, bytesOf("slow ")));
        done(document.edits().insert(0, bytesOf("* ")));
        done(document.edits().insert(2, std::vector<std::byte>(pasted, std::byte{'m'})));
        done(document.edits().erase({2, pasted + 1}));
        done(document.edits().fill({5, 40}, bytesOf("xyz")));
        done(document.steps().undo());
        done(document.edits().relocate(0, {10, 20}));
        done(document.edits().resize(60));
        (void)m_log.flush();
    }

    [[nodiscard]] std::string folder() const
    {
        return std::filesystem::directory_iterator(m_state.path("recovery"))->path().string();
    }
    [[nodiscard]] NaiveBytes log() const { return fileBytes(folder() + "/log"); }
    [[nodiscard]] NaiveBytes spill() const { return fileBytes(folder() + "/spill.1"); }
    [[nodiscard]] const std::vector<NaiveBytes>& states() const { return m_states; }

    /// What a log of these bytes gives back; nothing where it is not read at all.
    [[nodiscard]] std::optional<NaiveBytes> replayed(std::span<const std::byte> log,
                                                     std::span<const std::byte> spill) const
    {
        const auto history = EditLogReader::parse(log, [&](Offset offset, std::span<std::byte> to) -> Result<Size> {
            const auto rest = offset < spill.size() ? spill.subspan(offset) : std::span<const std::byte>();
            const auto count = std::min(rest.size(), to.size());
            std::ranges::copy(rest.first(count), to.begin());
            return count;
        });
        if (!history)
            return std::nullopt;
        const Snapshot base = Snapshot::ofBytes(bytesOf(original));
        if (history->header.size != base.size())
            return std::nullopt;
        auto replay = EditReplay(*history, base.tree().placeOf(0).piece.source).run();
        auto sources = std::make_shared<SourceList>(replay.sources);
        sources->insert(sources->end(), base.sources()->begin(), base.sources()->end());
        return allBytesOf(Snapshot(replay.current(), sources));
    }
    [[nodiscard]] bool isAState(const NaiveBytes& bytes) const { return std::ranges::contains(m_states, bytes); }

private:
    void done(const Result<>& result)
    {
        if (result)
            note();
    }
    void note() { m_states.push_back(allBytesOf(m_document->snapshot())); }

    TempFolder m_files;
    TempFolder m_state;
    PosixIo m_io;
    EditLog m_log;
    std::unique_ptr<Document> m_document;
    std::vector<NaiveBytes> m_states;
};

} // namespace

/// A log is read as far as it is whole, and never further.
class TestEditLogReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeLogGivesThePresentState()
    {
        const Written written(many);
        QCOMPARE(written.states().size(), std::size_t{9});
        QVERIFY(written.replayed(written.log(), written.spill()) == written.states().back());
        const auto history = EditLogReader::read(*std::make_unique<PosixIo>(), written.folder());
        QVERIFY(history);
        QCOMPARE(history->torn, Size{0});
        QCOMPARE(history->header.size, Size{original.size()});
    }

    void aTornTailIsCutAtEveryLength()
    {
        const Written written;
        const auto log = written.log();
        const auto spill = written.spill();
        std::size_t reached = 0;
        for (std::size_t length = 0; length < log.size(); ++length) {
            const auto bytes = written.replayed(std::span(log).first(length), spill);
            if (!bytes)
                continue;
            // Ever more of the edits, in their order.
            while (reached < written.states().size() && written.states()[reached] != *bytes)
                ++reached;
            QVERIFY2(reached < written.states().size(), std::to_string(length).c_str());
        }
        QCOMPARE(reached, written.states().size() - 2);
    }

    void noFlippedByteIsTakenForAnEdit()
    {
        const Written written;
        auto log = written.log();
        const auto spill = written.spill();
        for (std::size_t i = 0; i < log.size(); ++i) {
            log[i] ^= std::byte{0x41};
            const auto bytes = written.replayed(log, spill);
            QVERIFY2(!bytes || written.isAState(*bytes), std::to_string(i).c_str());
            QVERIFY(!bytes || *bytes != written.states().back());
            log[i] ^= std::byte{0x41};
        }
    }

    void aFlippedByteBesideTheLogIsNoticed()
    {
        const Written written(many);
        const auto log = written.log();
        auto spill = written.spill();
        for (const std::size_t i : {std::size_t{0}, spill.size() / 2, spill.size() - 1}) {
            spill[i] ^= std::byte{1};
            QVERIFY(written.replayed(log, spill) == written.states()[2]);
            spill[i] ^= std::byte{1};
        }
        spill.resize(spill.size() - 1);
        QVERIFY(written.replayed(log, spill) == written.states()[2]);
        QVERIFY(written.replayed(log, {}) == written.states()[2]);
    }

    void otherFilesAreNoLogs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another file") << QByteArray("\x7f"
                                                    "ELF and so on");
        QTest::newRow("only the magic") << QByteArray("HXFLOG2\n");
        QTest::newRow("zeros behind") << QByteArray("HXFLOG1\n") + QByteArray(100, '\0');
        QTest::newRow("a version to come") << QByteArray("HXFLOG3\n") + QByteArray(100, '\0');
    }
    void otherFilesAreNoLogs()
    {
        QFETCH(QByteArray, bytes);
        const Written written;
        QVERIFY(!written.replayed(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))), {}));
    }
};

QTEST_GUILESS_MAIN(TestEditLogReader)
#include "tst_editlogreader.moc"
