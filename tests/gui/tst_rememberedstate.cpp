// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/rememberedstate.h"

#include "document/documentedits.h"
#include "document/documentmode.h"
#include "document/documentsaving.h"
#include "document/statefolder.h"
#include "gui/model/outsidewatch.h"
#include "support/faultysource.h"
#include "support/opendocument.h"
#include "support/tempfile.h"

#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// A file of dots into which another program writes "new" at 10 once its end was read.
class WrittenWhileRead final : public ByteSource {
public:
    explicit WrittenWhileRead(std::string path) : m_path(std::move(path)) { }
    [[nodiscard]] Size size() const noexcept override { return Size{3} << 20; }
    [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept override
    {
        std::ranges::fill(to, std::byte{'.'});
        if (m_isWritten && offset <= 10 && offset + to.size() >= 13)
            std::ranges::copy(bytesOf("new"), to.begin() + static_cast<std::ptrdiff_t>(10 - offset));
        if (offset + to.size() == size() && !m_isWritten.exchange(true))
            m_isTruncated = ::truncate(m_path.c_str(), 5) == 0;
        return to.size();
    }
    [[nodiscard]] Error whyUnreadable(Offset) const override { return {}; }

private:
    std::string m_path;
    mutable std::atomic<bool> m_isWritten = false;
    mutable std::atomic<bool> m_isTruncated = false;
};

} // namespace

/// A state of a document is kept to be compared with later ones.
class TestRememberedState : public QObject {
    Q_OBJECT

private:
    static std::string textOfState(OpenDocument& open)
    {
        const auto& state = open.context().remembered().state();
        return state ? textOf(state->bytes.bytes({0, state->bytes.size()}).value()) : "none";
    }
    static std::shared_ptr<const ByteSource> halfOfHoles()
    {
        const auto source = std::make_shared<FaultySource>(Size{2} << 20);
        source->makeHole({Size{1} << 20, Size{2} << 20});
        return source;
    }

private Q_SLOTS:
    void nothingIsRememberedAtFirst()
    {
        OpenDocument open("0123");
        QCOMPARE(textOfState(open), "none");
    }

    void editsLeaveTheStateAsItWas()
    {
        OpenDocument open("0123");
        QVERIFY(open.document().edits().overwrite(0, bytesOf("x")));
        open.context().remembered().remember();
        QVERIFY(open.document().edits().overwrite(2, bytesOf("y")));
        QCOMPARE(textOfState(open), "x123");
        open.context().remembered().remember();
        QCOMPARE(textOfState(open), "x1y3");
    }

    void savingLeavesTheStateAsItWas()
    {
        OpenDocument open("0123");
        open.context().remembered().remember();
        QVERIFY(open.document().edits().overwrite(0, bytesOf("x")));
        PosixIo io;
        Progress progress;
        QVERIFY(open.document().saving().save(io, progress, StateFolder::ofUser()));
        QCOMPARE(textOfState(open), "0123");
    }

    void inLiveModeTheBytesAreCopied()
    {
        OpenDocument open("0123", Access::Write);
        open.context().remembered().remember();
        QTRY_COMPARE(textOfState(open), "0123");
        QVERIFY(open.document().edits().overwrite(0, bytesOf("x")));
        QCOMPARE(textOfState(open), "0123");
    }

    void inLiveModeHolesAreNotCopied()
    {
        OpenDocument open("0123");
        QCOMPARE(::truncate(open.path().c_str(), off_t{1} << 40), 0);
        const int file = ::open(open.path().c_str(), O_WRONLY | O_CLOEXEC);
        QCOMPARE(::pwrite(file, "end", 3, (off_t{1} << 40) - 3), 3);
        ::close(file);
        auto document = Document::open(open.path(), {.access = Access::Write});
        QVERIFY(document);
        RememberedState remembered(**document, open.context().jobs());
        remembered.remember();
        QTRY_VERIFY(remembered.state());
        const Snapshot& bytes = remembered.state()->bytes;
        QCOMPARE(bytes.size(), Size{1} << 40);
        QCOMPARE(textOf(bytes.bytes({0, 5}).value()), std::string("0123\0", 5));
        QCOMPARE(textOf(bytes.bytes({bytes.size() - 4, bytes.size()}).value()), std::string("\0end", 4));
    }

    void aCopyThatDoesNotFitNamesWhatItNeedsAndWhatThereIs()
    {
        const auto error = tooLittleSpace({.bytes = Size{5} << 30, .free = Size{1} << 30}, "/f");
        QVERIFY(error);
        const std::string sentence = sentenceOf(*error);
        QVERIFY(sentence.find("(5.0 GiB are needed, 1.0 GiB are free)") != std::string::npos);
        QVERIFY(sentence.find("TMPDIR") != std::string::npos);
        QVERIFY(!tooLittleSpace({.bytes = 5, .free = 5}, "/f"));
        QVERIFY(!tooLittleSpace({.bytes = 5, .free = std::nullopt}, "/f"));
    }

    void aCopyIsWeighedBeforeItIsMade()
    {
        const Snapshot bytes = Snapshot::ofSource(halfOfHoles(), Size{2} << 20);
        Progress progress;
        const auto cost = costOfCopy(bytes, progress);
        QCOMPARE(cost.value().bytes, Size{1} << 20);
        QVERIFY(cost->free.value_or(0) > 0);
    }

    void aFileThatIsWrittenWhileItIsCopiedIsToldWithThePlaces()
    {
        const TempFolder folder;
        const std::string path = folder.file("sample.bin", std::string(3 << 20, '.'));
        const auto source = std::make_shared<WrittenWhileRead>(path);
        Progress progress;
        const auto copy = copyOf(Snapshot::ofSource(source, source->size()), path, progress);
        QVERIFY(copy.value().isMixed);
        QCOMPARE(copy->changed, (std::vector<Range>{{10, 13}}));
        QCOMPARE(textOf(copy->bytes.bytes({9, 14}).value()), ".....");
    }

    void whatAnotherProgramWritesMakesTheStateUncertain()
    {
        OpenDocument open("0123456789");
        open.context().remembered().remember();
        open.context().outside().note(OutsideChange::Kind::Bytes, {2, 4});
        QTRY_VERIFY(open.refused());
        QCOMPARE(open.refused()->kind, ErrorKind::FileChanged);
        QCOMPARE(open.refused()->range, (Range{2, 4}));
        QVERIFY(open.context().remembered().state()->isUncertain);
        open.context().outside().note(OutsideChange::Kind::Bytes, {4, 5});
        open.context().outside().note(OutsideChange::Kind::Bytes, {7, 9});
        QTRY_COMPARE(open.context().remembered().state()->doubtful, (std::vector<Range>{{2, 5}, {7, 9}}));
        open.context().remembered().remember();
        QVERIFY(!open.context().remembered().state()->isUncertain);
    }

    void aFileThatGrowsOrLosesItsNameLeavesTheStateCertain()
    {
        OpenDocument open("0123456789");
        open.context().remembered().remember();
        QSignalSpy told(&open.context().outside(), &OutsideWatch::added);
        open.context().outside().note(OutsideChange::Kind::Longer, {10, 20});
        open.context().outside().note(OutsideChange::Kind::Replaced);
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(!open.context().remembered().state()->isUncertain);
    }

    void goingLiveTakesAwayWhatIsNoCopy()
    {
        OpenDocument open("0123");
        open.context().remembered().remember();
        QSignalSpy changed(&open.context().remembered(), &RememberedState::changed);
        QVERIFY(open.document().mode().switchTo(Access::Write));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(textOfState(open), "none");
    }
};

QTEST_GUILESS_MAIN(TestRememberedState)
#include "tst_rememberedstate.moc"
