// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/bytepool.h"
#include "mapping/memorysource.h"
#include "support/bytes.h"
#include "support/faultysource.h"

#include <QTest>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// Notes what goes into a pool.
class Pool {
public:
    Pool()
        : m_pool([this](std::span<const std::byte> bytes, BytePool::Place place) {
            m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
            m_spilled += place == BytePool::Place::Spill ? bytes.size() : 0;
            return Result<>();
        })
    {
    }
    editlog::LoggedPieces add(const std::shared_ptr<const ByteSource>& source, Offset offset, Size length)
    {
        editlog::LoggedPieces pieces;
        if (!m_pool.add({source.get(), offset, length}, source, pieces))
            qFatal("the pool refuses");
        return pieces;
    }
    [[nodiscard]] const std::vector<std::byte>& bytes() const { return m_bytes; }
    [[nodiscard]] Size spilled() const { return m_spilled; }

private:
    std::vector<std::byte> m_bytes;
    Size m_spilled = 0;
    BytePool m_pool;
};

std::shared_ptr<const ByteSource> source(const std::vector<std::byte>& bytes)
{
    return std::make_shared<const MemorySource>(bytes);
}

} // namespace

/// Bytes on their way into a log.
class TestBytePool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyByteIsTakenOnce()
    {
        Pool pool;
        const auto typed = source(bytesOf("0123456789"));
        QCOMPARE(pool.add(typed, 2, 3).size(), std::size_t{1});
        QCOMPARE(textOf(pool.bytes()), std::string("234"));
        const auto again = pool.add(typed, 0, 10);
        QCOMPARE(textOf(pool.bytes()), std::string("2340156789"));
        QCOMPARE(again.size(), std::size_t{3});
        QCOMPARE(again[1].offset, Offset{0});
        QCOMPARE(again[1].length, Size{3});
        (void)pool.add(typed, 1, 8);
        QCOMPARE(pool.bytes().size(), std::size_t{10});
    }

    void typingMakesOneRun()
    {
        Pool pool;
        const auto typed = source(bytesOf("0123456789"));
        for (Offset at = 0; at < 10; ++at)
            (void)pool.add(typed, at, 1);
        QCOMPARE(pool.add(typed, 0, 10).size(), std::size_t{1});
    }

    void anotherSourceInTheSamePlaceIsAnother()
    {
        Pool pool;
        for (int i = 0; i < 50; ++i) {
            const auto bytes = bytesOf(std::string(8, static_cast<char>('a' + i % 26)));
            const auto short_ = source(bytes);
            const auto pieces = pool.add(short_, 0, 8);
            QVERIFY(std::equal(bytes.begin(), bytes.end(),
                               pool.bytes().begin() + static_cast<std::ptrdiff_t>(pieces.at(0).offset)));
        }
    }

    void longRunsGoBesideTheLog()
    {
        Pool pool;
        const auto pasted = source(countedBytes(3'000'000));
        const auto pieces = pool.add(pasted, 0, 3'000'000);
        QCOMPARE(pieces.size(), std::size_t{1});
        QCOMPARE(pool.spilled(), Size{3'000'000});
        QVERIFY(pool.bytes() == countedBytes(3'000'000));
    }

    void whatCannotBeReadIsLostAndSaidToBe()
    {
        class Broken final : public ByteSource {
        public:
            [[nodiscard]] Size size() const noexcept override { return 20'000; }
            [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept override
            {
                const bool isBad = offset >= 4096 && offset < 8192;
                const Size limit = isBad ? 0 : offset < 4096 ? 4096 - offset : 20'000 - offset;
                const Size count = std::min<Size>(limit, to.size());
                std::ranges::fill(to.first(count), std::byte{7});
                return count;
            }
            [[nodiscard]] Error whyUnreadable(Offset) const override { return {}; }
        };
        Pool pool;
        const auto pieces = pool.add(std::make_shared<const Broken>(), 0, 20'000);
        Size total = 0;
        Size lost = 0;
        for (const editlog::LoggedPiece& piece : pieces) {
            total += piece.length;
            lost += piece.kind == editlog::LoggedPiece::Kind::Lost ? piece.length : 0;
        }
        QCOMPARE(total, Size{20'000});
        QCOMPARE(lost, Size{4096});
        QCOMPARE(pool.bytes().size(), std::size_t{20'000 - 4096});
    }
};

QTEST_GUILESS_MAIN(TestBytePool)
#include "tst_bytepool.moc"
