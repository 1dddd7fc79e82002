// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mapping/fileidentity.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace hexfolio {

/// Random bytes that tell a journal from every other one; also written to the user's own list of journals, so that a
/// journal that somebody planted is never taken for ours.
using Nonce = std::array<std::byte, 16>;

/// Fresh random bytes of the system (std::random_device). Any thread.
[[nodiscard]] Nonce makeNonce();
/// 32 hexadecimal digits, lower case.
[[nodiscard]] std::string hexOf(const Nonce& nonce);

/// How every journal begins: what it is for and which file it belongs to.
///
/// On disk, little-endian: magic "HXJRNL1\0", version u32, length of the header u32, kind u8, nonce, device u64, inode
/// u64, size before u64, size after u64, modification and change time i64 in ns, length of the path u32 and the path,
/// then the CRC-32C of all that, seeded with the nonce. A plain value, usable from any thread.
struct JournalHeader {
    enum class Kind : std::uint8_t {
        InPlace = 1, ///< ranges with their new and old bytes
        Shift = 2, ///< a plan and two slots
        Live = 3, ///< old bytes of edits that were carried out at once
    };
    Kind kind = Kind::InPlace;
    Nonce nonce{};
    /// The file it belongs to, in the state before.
    FileIdentity target;
    Size sizeAfter = 0;
    /// For messages only: it is never opened because a journal names it.
    std::string targetPath;

    [[nodiscard]] std::vector<std::byte> encoded() const;

    struct Decoded;
    /// Takes apart the beginning of a file. An Error of kind BadArgument where it is no header, or not a whole one.
    [[nodiscard]] static Result<Decoded> decoded(std::span<const std::byte> bytes);

    /// Longer headers are no headers; so many bytes from the beginning always hold one.
    static constexpr std::size_t longest = std::size_t{16} << 10;
};

struct JournalHeader::Decoded {
    JournalHeader header;
    /// Bytes of the header: where the body begins.
    std::size_t length = 0;
    /// Of the header: what the sums of the body are chained to.
    std::uint32_t crc = 0;
};

} // namespace hexfolio
