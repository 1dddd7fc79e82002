// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crc32c.h"
#include "base/littleendian.h"
#include "base/result.h"
#include "document/journalfile.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace hexfolio {

/// Appends numbers and bytes to a journal and chains the sum of all of them. The first Error stays, and ends the
/// writing.
///
/// Borrows the journal; one thread.
class JournalWriter {
public:
    JournalWriter(JournalFile& journal, std::uint32_t crc) : m_journal(journal), m_crc(crc) { }

    void number(std::unsigned_integral auto value)
    {
        LittleEndianWriter writer;
        writer.number(value);
        bytes(writer.written());
    }
    void bytes(std::span<const std::byte> bytes)
    {
        m_crc = crc32c(bytes, m_crc);
        if (m_result)
            m_result = m_journal.append(bytes);
    }
    /// Appends the sum of all that came before, which then is part of what follows.
    void sum() { number(m_crc); }

    [[nodiscard]] std::uint32_t crc() const noexcept { return m_crc; }
    /// Where in the journal the next byte goes.
    [[nodiscard]] Offset position() const noexcept { return m_journal.size(); }
    [[nodiscard]] const Result<>& result() const noexcept { return m_result; }
    void fail(Error error) { m_result = failure(std::move(error)); }

private:
    JournalFile& m_journal;
    std::uint32_t m_crc;
    Result<> m_result;
};

/// Takes apart what a JournalWriter wrote, through a buffer. Once something was missing, or a sum was wrong, isGood()
/// is false for good and all that is read is zero.
///
/// Borrows the journal; one thread.
class JournalReader {
public:
    JournalReader(JournalFile& journal, Offset at, std::uint32_t crc);

    template <std::unsigned_integral T> [[nodiscard]] T number()
    {
        std::byte raw[sizeof(T)]{};
        take(raw);
        return LittleEndianReader(raw).number<T>();
    }
    /// Fills `to`.
    void take(std::span<std::byte> to);
    /// Only the sum is made of the next `count` bytes.
    void skip(Size count);
    /// Reads the sum of all that came before and compares.
    void checkSum();

    [[nodiscard]] bool isGood() const noexcept { return m_isGood; }
    void refuse() noexcept { m_isGood = false; }
    /// A failure of the disk, which is not the same as a journal that is not whole.
    [[nodiscard]] const Result<>& result() const noexcept { return m_result; }
    [[nodiscard]] std::uint32_t crc() const noexcept { return m_crc; }
    [[nodiscard]] Offset position() const noexcept { return m_at; }
    /// How many bytes there are from here to the end of the journal.
    [[nodiscard]] Size left() const noexcept { return m_end - std::min(m_at, m_end); }

private:
    [[nodiscard]] std::span<const std::byte> next(Size most);

    JournalFile& m_journal;
    Offset m_at;
    Offset m_end;
    std::uint32_t m_crc;
    std::vector<std::byte> m_buffer;
    /// What m_buffer holds, in bytes of the journal.
    Range m_held;
    bool m_isGood = true;
    Result<> m_result;
};

} // namespace hexfolio
