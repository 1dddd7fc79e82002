// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/littleendian.h"
#include "base/range.h"
#include "base/sha256.h"
#include "document/history.h"
#include "mapping/fileidentity.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What stands in an edit log, record by record.
///
/// A log is the eight bytes of `magic` (or of `firstMagic`, which has no Proof frames) and then frames: payload length
/// (32 bits), type (8 bits), payload, and the CRC-32C of all that, chained over the frames. The first is a Header, the
/// second a Base, then edits in the order in which they came. Literal and Spilled frames append to the pool: the bytes
/// that were typed and pasted, addressed as one sequence. Numbers have their least significant byte first; ranges are
/// begin and end.
namespace hexfolio::editlog {

inline constexpr std::string_view magic = "HXFLOG2\n";
/// Logs of the first version are still read.
inline constexpr std::string_view firstMagic = "HXFLOG1\n";

enum class FrameType : std::uint8_t { Header = 1, Base, Edit, Move, Saving, Literal, Spilled, Mark, Proof };

/// The file below the edits, as it was when the log was begun.
struct Header {
    /// Empty for a document without a file; then the rest says nothing.
    std::string path;
    FileIdentity identity;
    std::uint32_t mode = 0;
    /// Only a part of the file was open: `size` bytes from `origin`.
    bool isPart = false;
    Offset origin = 0;
    Size size = 0;
    /// The BaseSample of those bytes.
    std::uint64_t sample = 0;
    /// Which spill file belongs to the log.
    std::uint32_t spill = 0;
};

/// A run of bytes of a state.
struct LoggedPiece {
    enum class Kind : std::uint8_t {
        Base, ///< of the file below
        Pool, ///< typed or pasted
        Pattern, ///< `pattern` repeated, from `offset` of the endless repetition on
        File, ///< of another file, too many to be copied
        Lost, ///< could not be read when they were to be logged
    };
    Kind kind = Kind::Lost;
    Offset offset = 0;
    Size length = 0;
    std::vector<std::byte> pattern = {};
    std::string path = {};
    FileIdentity identity = {};
};
using LoggedPieces = std::vector<LoggedPiece>;

/// The oldest state of the history.
struct Base {
    History::Clock::time_point time;
    LoggedPieces pieces;
};

/// One edit; the fields are those of EditRecorder::Edit.
struct Edit {
    EditKind kind = EditKind::Open;
    bool grows = false;
    History::Clock::time_point time;
    std::uint64_t step = 0;
    Range stepRange;
    Range touched;
    Size removed = 0;
    Offset comparedAt = 0;
    std::vector<std::byte> compared;
    LoggedPieces pieces;
};

struct Move {
    std::uint64_t position = 0;
};

/// A save of the state at `position` may have begun: the file then has this size and BaseSample.
struct Saving {
    std::uint64_t position = 0;
    Size size = 0;
    std::uint64_t sample = 0;
};

/// Bytes of the spill file that go on the pool.
struct Spilled {
    Offset offset = 0;
    std::uint32_t length = 0;
    std::uint32_t sum = 0;
};

/// Which state is on disk.
struct Mark {
    std::optional<std::uint64_t> saved;
};

/// What the file below had where edits replaced more than the first EditRecorder::mostCompared bytes; says nothing of
/// order: a proof comes some time after its edit. Offsets of the file below.
struct Proof {
    /// Few bytes, as they were.
    struct Run {
        Offset at = 0;
        std::vector<std::byte> bytes;
    };
    /// The SHA-256 of more.
    struct Sum {
        Range range;
        Sha256::Value value{};
    };
    std::vector<Run> runs;
    std::vector<Sum> sums;
};

void write(LittleEndianWriter& out, const Header& header);
void write(LittleEndianWriter& out, const Base& base);
void write(LittleEndianWriter& out, const Edit& edit);
void write(LittleEndianWriter& out, const Move& move);
void write(LittleEndianWriter& out, const Saving& saving);
void write(LittleEndianWriter& out, const Spilled& spilled);
void write(LittleEndianWriter& out, const Mark& mark);
void write(LittleEndianWriter& out, const Proof& proof);

// What makes no sense turns the reader bad, as missing bytes do.
[[nodiscard]] std::optional<Header> readHeader(LittleEndianReader& in);
[[nodiscard]] std::optional<Base> readBase(LittleEndianReader& in);
[[nodiscard]] std::optional<Edit> readEdit(LittleEndianReader& in);
[[nodiscard]] std::optional<Move> readMove(LittleEndianReader& in);
[[nodiscard]] std::optional<Saving> readSaving(LittleEndianReader& in);
[[nodiscard]] std::optional<Spilled> readSpilled(LittleEndianReader& in);
[[nodiscard]] std::optional<Mark> readMark(LittleEndianReader& in);
[[nodiscard]] std::optional<Proof> readProof(LittleEndianReader& in);

/// The bytes that stand before a payload of `size` bytes.
inline constexpr std::size_t frameHeadSize = 5;
inline constexpr std::size_t frameSumSize = 4;
[[nodiscard]] std::array<std::byte, frameHeadSize> frameHead(FrameType type, std::size_t size) noexcept;

} // namespace hexfolio::editlog
