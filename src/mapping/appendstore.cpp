// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapping/appendstore.h"

#include "mapping/mapregion.h"
#include "mapping/mapwindows.h"
#include "mapping/spillfile.h"

#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <atomic>

namespace hexfolio {

namespace {

/// One step of the memory part: reserved address space, whose pages cost memory only once they are written.
constexpr Size blockSize = Size{16} << 20;
constexpr std::size_t blockLimit = 256;
constexpr Size spillWindowSize = Size{64} << 20;
constexpr std::size_t spillWindowCount = 8;

/// The file part, made when the memory part is full.
struct Spill {
    explicit Spill(SpillFile made)
        : file(std::move(made)), windows(file.descriptor(), spillWindowSize, spillWindowCount)
    {
    }

    SpillFile file;
    MapWindows windows;
};

/// Memory blocks first, one temporary file behind them. A block, and the file, is published before the size that
/// reaches into it; so whoever sees the size sees them too, and readers need no lock.
class SpillingStore final : public AppendStore {
public:
    explicit SpillingStore(Size spillAt) : m_spillAt(std::min(spillAt, blockSize * blockLimit)) { }

    [[nodiscard]] Size size() const noexcept override { return m_size.load(std::memory_order_acquire); }
    [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept override;
    [[nodiscard]] Error whyUnreadable(Offset offset) const override;
    [[nodiscard]] Result<Offset> append(std::span<const std::byte> bytes) override;

private:
    [[nodiscard]] Result<> makeBlocks(Size end);
    [[nodiscard]] Result<> appendToFile(Offset offset, std::span<const std::byte> bytes);
    void fillBlocks(Offset offset, std::span<const std::byte> bytes) const;

    Size m_spillAt = 0;
    std::array<std::shared_ptr<const MapRegion>, blockLimit> m_blocks;
    std::unique_ptr<const Spill> m_spill;
    std::atomic<Size> m_size{0};
};

Result<> SpillingStore::makeBlocks(Size end)
{
    for (std::size_t i = 0; i * blockSize < end; ++i) {
        if (m_blocks[i])
            continue;
        auto made = MapRegion::make({.size = blockSize,
                                     .protection = PROT_READ | PROT_WRITE,
                                     .flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE});
        if (!made)
            return failure(made.error());
        m_blocks[i] = *made;
    }
    return {};
}

void SpillingStore::fillBlocks(Offset offset, std::span<const std::byte> bytes) const
{
    for (Size done = 0; done < bytes.size();) {
        const Offset at = offset + done;
        const Size run = std::min<Size>(bytes.size() - done, blockSize - at % blockSize);
        (void)m_blocks[at / blockSize]->copyIn(at % blockSize, bytes.subspan(done, run));
        done += run;
    }
}

Result<> SpillingStore::appendToFile(Offset offset, std::span<const std::byte> bytes)
{
    if (!m_spill) {
        auto made = SpillFile::make();
        if (!made)
            return failure(made.error());
        m_spill = std::make_unique<const Spill>(std::move(*made));
    }
    return m_spill->file.append(offset, bytes);
}

Result<Offset> SpillingStore::append(std::span<const std::byte> bytes)
{
    const Offset begin = m_size.load(std::memory_order_relaxed);
    const auto end = checkedSum(begin, bytes.size());
    if (!end)
        return failure({.kind = ErrorKind::TooLarge});
    const Size inMemory = std::min<Size>(bytes.size(), begin < m_spillAt ? m_spillAt - begin : 0);
    // All that can fail comes before the first byte is placed.
    if (inMemory > 0) {
        if (auto made = makeBlocks(begin + inMemory); !made)
            return failure(made.error());
    }
    if (inMemory < bytes.size()) {
        const Offset inFile = begin + inMemory - m_spillAt;
        if (auto written = appendToFile(inFile, bytes.subspan(inMemory)); !written)
            return failure(written.error());
    }
    fillBlocks(begin, bytes.first(inMemory));
    m_size.store(*end, std::memory_order_release);
    return begin;
}

Size SpillingStore::read(Offset offset, std::span<std::byte> to) const noexcept
{
    const Size present = size();
    if (offset >= present)
        return 0;
    const Size count = std::min<Size>(to.size(), present - offset);
    Size done = 0;
    while (done < count && offset + done < m_spillAt) {
        const Offset at = offset + done;
        const Size run = std::min({count - done, blockSize - at % blockSize, m_spillAt - at});
        const Size copied = m_blocks[at / blockSize]->copyOut(at % blockSize, to.subspan(done, run));
        done += copied;
        if (copied < run)
            return done;
    }
    if (done < count)
        done += m_spill->windows.read(offset + done - m_spillAt, to.subspan(done, count - done));
    return done;
}

Error SpillingStore::whyUnreadable(Offset offset) const
{
    const ErrorKind kind = offset >= size() ? ErrorKind::OutOfRange : ErrorKind::InputOutput;
    return {.kind = kind,
            .range = Range::ofLength(offset, 1),
            .reason = HEXFOLIO_TR("Reason", "the temporary file with new bytes cannot be read")};
}

} // namespace

std::shared_ptr<AppendStore> AppendStore::make(Size spillAt)
{
    return std::make_shared<SpillingStore>(spillAt);
}

} // namespace hexfolio
