// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "document/journalfile.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

/// What a save in place writes over one run of bytes.
struct InPlaceRecord {
    /// In offsets of the target file.
    Offset offset = 0;
    std::vector<std::byte> newBytes;
    /// As many.
    std::vector<std::byte> oldBytes;

    [[nodiscard]] Range range() const noexcept { return Range::ofLength(offset, newBytes.size()); }
    /// No record is longer, so that any of them fits into memory.
    static constexpr Size longest = Size{1} << 20;
};

/// Puts the body of a journal of kind InPlace together.
///
/// On disk, little-endian, one behind the other: kind u8 (0 literal, 1 fill), offset u64, length u64, the new bytes (of
/// a fill the one byte that is repeated), the old bytes, and the CRC-32C chained from the header's on. A trailer ends
/// them: "CMT1", nonce, length of the whole journal u64, chained sum. Borrows the journal; one thread.
class InPlaceRecordWriter {
public:
    explicit InPlaceRecordWriter(JournalFile& journal) : m_journal(journal), m_crc(journal.headerCrc()) { }

    /// Records come in the order of their offsets and do not overlap.
    [[nodiscard]] Result<> append(Offset offset, std::span<const std::byte> newBytes,
                                  std::span<const std::byte> oldBytes);
    /// Writes the trailer and syncs: from here on the save will be carried out, whatever happens.
    [[nodiscard]] Result<> commit();
    [[nodiscard]] bool isEmpty() const noexcept { return m_isEmpty; }

private:
    [[nodiscard]] Result<> put(std::span<const std::byte> bytes);

    JournalFile& m_journal;
    std::uint32_t m_crc;
    bool m_isEmpty = true;
};

/// Reads the body of a journal of kind InPlace, or what claims to be one. Borrows the journal; one thread.
class InPlaceRecordReader {
public:
    explicit InPlaceRecordReader(JournalFile& journal);

    enum class State : std::uint8_t {
        Committed, ///< whole to the last byte
        Unfinished, ///< it ends early: the target was never touched
        Damaged, ///< it ends as a committed one does, but is not whole
    };
    /// Goes through all of it; rewinds. Errors: those of Io.
    [[nodiscard]] Result<State> state();
    /// The next record, or nothing behind the last one and where it is damaged.
    [[nodiscard]] Result<std::optional<InPlaceRecord>> next();
    void rewind();
    /// The trailer came where it had to.
    [[nodiscard]] bool isCommitted() const noexcept { return m_isCommitted; }

private:
    [[nodiscard]] Result<std::span<const std::byte>> take(Size count);
    [[nodiscard]] Result<std::optional<InPlaceRecord>> record(std::uint8_t kind, std::span<const std::byte> first);
    [[nodiscard]] Result<bool> endsWithTrailer();
    [[nodiscard]] Result<bool> isSumRight();

    JournalFile& m_journal;
    Offset m_at = 0;
    std::uint32_t m_crc = 0;
    /// Records begin here at the earliest.
    Offset m_reached = 0;
    bool m_isCommitted = false;
    /// Bytes of the journal from m_bufferBegin on.
    std::vector<std::byte> m_buffer;
    Offset m_bufferBegin = 0;
};

} // namespace hexfolio
