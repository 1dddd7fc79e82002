// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/range.h"
#include "mapping/filedescriptor.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

namespace hexfolio {

/// The file behind a map, as it is at this moment: how far it reaches, and why a byte of it cannot be read.
///
/// Owns the descriptor. Offsets are those of the file. Thread rule: immutable; any thread.
class PresentFile {
public:
    enum class Length : std::uint8_t {
        Fixed, ///< a device, or a file that only we can change: not asked for again
        Variable, ///< others may cut it at any time
    };

    /// `end` is where a file of fixed length ends.
    PresentFile(FileDescriptor file, std::string path, Length length, Size end)
        : m_file(std::move(file)), m_path(std::move(path)), m_length(length), m_end(end)
    {
    }

    [[nodiscard]] int descriptor() const noexcept { return m_file.get(); }
    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    [[nodiscard]] Length length() const noexcept { return m_length; }

    /// How many bytes the file has from `at` on; 0 beyond its end.
    [[nodiscard]] Size bytesFrom(Offset at) const noexcept;
    /// Asks the system why the byte at `at` of the file cannot be read: cut off, or an input/output error.
    [[nodiscard]] Error whyUnreadable(Offset at) const;

    /// Reads without a map (pread(2)) as far as that goes; returns how many bytes.
    ///
    /// A map faults at a hole of a full tmpfs, because even reading it there needs a new page; the file itself can be
    /// read.
    [[nodiscard]] Size readPlainly(Offset at, std::span<std::byte> to) const noexcept;

    /// Runs `copy`, which copies what a map shows from `at` on into the span it is given and says how many bytes came
    /// before a fault; returns how many of them are the file's.
    ///
    /// The last page of a map goes on behind the end of the file with zeros that are nobody's data. The length is asked
    /// for before the copy, because the file may have been shorter then, and again after it where the last byte is a
    /// zero: only the last page that was reached can have got such a tail while we copied.
    template <class Copy> [[nodiscard]] Size readClipped(Offset at, std::span<std::byte> to, Copy copy) const noexcept
    {
        const Size copied = copy(to.first(std::min<Size>(to.size(), bytesFrom(at))));
        if (m_length == Length::Fixed || copied == 0 || to[copied - 1] != std::byte{0})
            return copied;
        return std::min(copied, bytesFrom(at));
    }

private:
    FileDescriptor m_file;
    std::string m_path;
    Length m_length = Length::Variable;
    Size m_end = 0;
};

} // namespace hexfolio
