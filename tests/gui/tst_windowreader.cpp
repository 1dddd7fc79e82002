// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/windowreader.h"
#include "support/bytes.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cstring>
#include <semaphore>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// A file on a disk that does not answer until it is let go; nothing of it lies in memory.
class StalledFile final : public ByteSource {
public:
    [[nodiscard]] Size size() const noexcept override { return 100; }
    [[nodiscard]] bool isResident(Range) const noexcept override { return false; }
    [[nodiscard]] Size read(Offset, std::span<std::byte> to) const noexcept override
    {
        ++reads;
        gate.acquire();
        std::memset(to.data(), 'x', to.size());
        return to.size();
    }
    [[nodiscard]] Error whyUnreadable(Offset) const override { return {}; }

    mutable std::counting_semaphore<> gate{0};
    mutable std::atomic<int> reads{0};
};

} // namespace

class TestWindowReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesInMemoryAreThereAtOnce()
    {
        WindowReader reader;
        WindowBytes window;
        QVERIFY(reader.read(Snapshot::ofBytes(bytesOf("abcdef")), {2, 4}, window));
        QCOMPARE(textOf(window.bytes), "cd");
    }

    void aHealthyDiskIsWaitedFor()
    {
        const auto file = std::make_shared<StalledFile>();
        file->gate.release();
        WindowReader reader;
        const QSignalSpy arrived(&reader, &WindowReader::arrived);
        WindowBytes window;
        // A loaded machine may miss the moment; then the bytes are announced.
        if (!reader.read(Snapshot::ofSource(file, 100), {10, 12}, window)) {
            QTRY_COMPARE(arrived.size(), 1);
            QVERIFY(reader.read(Snapshot::ofSource(file, 100), {10, 12}, window));
        }
        QCOMPARE(textOf(window.bytes), "xx");
    }

    void aStalledDiskIsAnnouncedWhenItAnswers()
    {
        const auto file = std::make_shared<StalledFile>();
        const Snapshot snapshot = Snapshot::ofSource(file, 100);
        WindowReader reader;
        const QSignalSpy arrived(&reader, &WindowReader::arrived);
        WindowBytes window;
        QVERIFY(!reader.read(snapshot, {0, 10}, window));
        QVERIFY(!reader.read(snapshot, {0, 10}, window));
        file->gate.release();
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(reader.read(snapshot, {0, 10}, window));
        QCOMPARE(textOf(window.bytes), "xxxxxxxxxx");
        QCOMPARE(file->reads.load(), 1);
    }

    void theNewestWindowWins()
    {
        const auto file = std::make_shared<StalledFile>();
        const Snapshot snapshot = Snapshot::ofSource(file, 100);
        WindowReader reader;
        const QSignalSpy arrived(&reader, &WindowReader::arrived);
        WindowBytes window;
        QVERIFY(!reader.read(snapshot, {0, 10}, window));
        QTRY_COMPARE(file->reads.load(), 1);
        QVERIFY(!reader.read(snapshot, {20, 30}, window));
        QVERIFY(!reader.read(snapshot, {40, 50}, window));
        file->gate.release(3);
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(reader.read(snapshot, {40, 50}, window));
        QCOMPARE(window.range, (Range{40, 50}));
        // The one in the middle was given up before it began.
        QCOMPARE(file->reads.load(), 2);
    }

    void aReaderThatIsGoneIsNotCalled()
    {
        const auto file = std::make_shared<StalledFile>();
        {
            WindowReader reader;
            WindowBytes window;
            QVERIFY(!reader.read(Snapshot::ofSource(file, 100), {0, 10}, window));
            QTRY_COMPARE(file->reads.load(), 1);
            file->gate.release();
        }
        QCoreApplication::processEvents();
        QCOMPARE(file->reads.load(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWindowReader)
#include "tst_windowreader.moc"
