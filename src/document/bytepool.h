// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/editlogformat.h"
#include "document/piece.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hexfolio {

/// The bytes that a log has got so far, as one sequence, and where bytes of a document's sources are in it: each is
/// logged once, however often it is shown.
///
/// Reads the sources; owns none of them. A value of the one thread that writes the log.
class BytePool {
public:
    /// Puts bytes at the end of the pool: in the log itself, or (where there are many) in the file beside it.
    enum class Place : std::uint8_t { Log, Spill };
    using Append = std::function<Result<>(std::span<const std::byte> bytes, Place place)>;

    explicit BytePool(Append append) : m_append(std::move(append)) { }

    /// Appends the logged pieces of `piece`, of which `source` is the owner, to `out`; bytes that cannot be read become
    /// Lost ones. Errors: those of `append`.
    [[nodiscard]] Result<> add(const Piece& piece, const std::shared_ptr<const ByteSource>& source,
                               editlog::LoggedPieces& out);

    /// Runs of more bytes than this go to the spill file.
    static constexpr Size longRun = Size{1} << 20;

private:
    struct Run {
        Range range;
        Offset at = 0;
    };
    struct Known {
        std::weak_ptr<const ByteSource> owner;
        /// In the order of the source, not overlapping.
        std::vector<Run> runs;
    };

    [[nodiscard]] Known& knownOf(const std::shared_ptr<const ByteSource>& source);
    [[nodiscard]] Result<> copy(const ByteSource& source, Range range, Known& known, editlog::LoggedPieces& out);
    static void remember(Known& known, Run run);

    Append m_append;
    Size m_size = 0;
    std::unordered_map<const ByteSource*, Known> m_known;
    std::vector<std::byte> m_buffer;
};

/// Appends `piece`, or lengthens the last one where it goes on there.
void appendPiece(editlog::LoggedPieces& pieces, editlog::LoggedPiece piece);

} // namespace hexfolio
