// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/editlogformat.h"

#include "document/identityrecord.h"

#include <algorithm>
#include <chrono>
#include <concepts>

namespace hexfolio::editlog {

namespace {

constexpr std::uint64_t nowhere = UINT64_MAX;

void writeTime(LittleEndianWriter& out, History::Clock::time_point time)
{
    out.signedNumber(std::chrono::duration_cast<std::chrono::microseconds>(time.time_since_epoch()).count());
}

History::Clock::time_point readTime(LittleEndianReader& in)
{
    // More than the clock can hold would be undefined; a year this far away is nobody's.
    constexpr std::int64_t limit = std::int64_t{1} << 52;
    return History::Clock::time_point(std::chrono::microseconds(std::clamp(in.signedNumber(), -limit, limit)));
}

void writeRange(LittleEndianWriter& out, Range range)
{
    out.number(range.begin);
    out.number(range.end);
}

Range readRange(LittleEndianReader& in)
{
    const auto begin = in.number<std::uint64_t>();
    return {begin, in.number<std::uint64_t>()};
}

bool isSane(Range range)
{
    return range.begin <= range.end && range.end <= maxSize;
}

void writeBytes(LittleEndianWriter& out, std::span<const std::byte> bytes)
{
    out.number(static_cast<std::uint32_t>(bytes.size()));
    out.bytes(bytes);
}

std::vector<std::byte> readBytes(LittleEndianReader& in)
{
    const auto found = in.bytes(in.number<std::uint32_t>());
    std::vector<std::byte> bytes(found.size());
    std::ranges::copy(found, bytes.begin());
    return bytes;
}

void writePieces(LittleEndianWriter& out, const LoggedPieces& pieces)
{
    out.number(static_cast<std::uint32_t>(pieces.size()));
    for (const LoggedPiece& piece : pieces) {
        out.number(static_cast<std::uint8_t>(piece.kind));
        out.number(piece.offset);
        out.number(piece.length);
        if (piece.kind == LoggedPiece::Kind::Pattern)
            writeBytes(out, piece.pattern);
        if (piece.kind == LoggedPiece::Kind::File) {
            out.text(piece.path);
            writeIdentity(out, piece.identity);
        }
    }
}

std::optional<LoggedPiece> readPiece(LittleEndianReader& in)
{
    LoggedPiece piece;
    const auto kind = in.number<std::uint8_t>();
    piece.kind = static_cast<LoggedPiece::Kind>(kind);
    piece.offset = in.number<std::uint64_t>();
    piece.length = in.number<std::uint64_t>();
    if (piece.kind == LoggedPiece::Kind::Pattern) {
        piece.pattern = readBytes(in);
        if (piece.pattern.empty())
            return std::nullopt;
    }
    if (piece.kind == LoggedPiece::Kind::File) {
        piece.path = in.text();
        piece.identity = readIdentity(in);
    }
    const bool isKnown = kind <= static_cast<std::uint8_t>(LoggedPiece::Kind::Lost);
    const bool fits = piece.length > 0 && checkedSum(piece.offset, piece.length);
    if (!in.isGood() || !isKnown || !fits)
        return std::nullopt;
    return piece;
}

/// No room is set aside for a number that was only claimed.
std::optional<LoggedPieces> readPieces(LittleEndianReader& in)
{
    LoggedPieces pieces;
    for (auto count = in.number<std::uint32_t>(); count > 0; --count) {
        auto piece = readPiece(in);
        if (!piece)
            return std::nullopt;
        pieces.push_back(std::move(*piece));
    }
    return pieces;
}

/// Reads `fields` one after the other, each in its own width.
template <std::unsigned_integral... Fields> void readNumbers(LittleEndianReader& in, Fields&... fields)
{
    ((fields = in.number<Fields>()), ...);
}

/// `value`, where all of the payload was there and nothing was left.
template <class T> std::optional<T> whole(const LittleEndianReader& in, T value)
{
    if (!in.isGood() || in.left() > 0)
        return std::nullopt;
    return value;
}

} // namespace

void write(LittleEndianWriter& out, const Header& header)
{
    out.text(header.path);
    writeIdentity(out, header.identity);
    out.number(header.mode);
    out.number(static_cast<std::uint8_t>(header.isPart ? 1 : 0));
    out.number(header.origin);
    out.number(header.size);
    out.number(header.sample);
    out.number(header.spill);
}

std::optional<Header> readHeader(LittleEndianReader& in)
{
    Header header;
    header.path = in.text();
    header.identity = readIdentity(in);
    header.mode = in.number<std::uint32_t>();
    header.isPart = in.number<std::uint8_t>() != 0;
    readNumbers(in, header.origin, header.size, header.sample, header.spill);
    if (!checkedSum(header.origin, header.size))
        return std::nullopt;
    return whole(in, std::move(header));
}

void write(LittleEndianWriter& out, const Base& base)
{
    writeTime(out, base.time);
    writePieces(out, base.pieces);
}

std::optional<Base> readBase(LittleEndianReader& in)
{
    Base base;
    base.time = readTime(in);
    auto pieces = readPieces(in);
    if (!pieces)
        return std::nullopt;
    base.pieces = std::move(*pieces);
    return whole(in, std::move(base));
}

void write(LittleEndianWriter& out, const Edit& edit)
{
    out.number(static_cast<std::uint8_t>(edit.kind));
    out.number(static_cast<std::uint8_t>(edit.grows ? 1 : 0));
    writeTime(out, edit.time);
    out.number(edit.step);
    writeRange(out, edit.stepRange);
    writeRange(out, edit.touched);
    out.number(edit.removed);
    out.number(edit.comparedAt);
    writeBytes(out, edit.compared);
    writePieces(out, edit.pieces);
}

std::optional<Edit> readEdit(LittleEndianReader& in)
{
    Edit edit;
    const auto kind = in.number<std::uint8_t>();
    edit.kind = static_cast<EditKind>(kind);
    edit.grows = in.number<std::uint8_t>() != 0;
    edit.time = readTime(in);
    edit.step = in.number<std::uint64_t>();
    edit.stepRange = readRange(in);
    edit.touched = readRange(in);
    edit.removed = in.number<std::uint64_t>();
    edit.comparedAt = in.number<std::uint64_t>();
    edit.compared = readBytes(in);
    auto pieces = readPieces(in);
    const bool isSound = kind <= static_cast<std::uint8_t>(lastEditKind) && isSane(edit.stepRange)
        && isSane(edit.touched) && edit.removed <= maxSize && checkedSum(edit.comparedAt, edit.compared.size());
    if (!pieces || !isSound)
        return std::nullopt;
    edit.pieces = std::move(*pieces);
    return whole(in, std::move(edit));
}

void write(LittleEndianWriter& out, const Move& move)
{
    out.number(move.position);
}

std::optional<Move> readMove(LittleEndianReader& in)
{
    const Move move{in.number<std::uint64_t>()};
    return whole(in, move);
}

void write(LittleEndianWriter& out, const Saving& saving)
{
    out.number(saving.position);
    out.number(saving.size);
    out.number(saving.sample);
}

std::optional<Saving> readSaving(LittleEndianReader& in)
{
    Saving saving;
    readNumbers(in, saving.position, saving.size, saving.sample);
    return whole(in, saving);
}

void write(LittleEndianWriter& out, const Spilled& spilled)
{
    out.number(spilled.offset);
    out.number(spilled.length);
    out.number(spilled.sum);
}

std::optional<Spilled> readSpilled(LittleEndianReader& in)
{
    Spilled spilled;
    readNumbers(in, spilled.offset, spilled.length, spilled.sum);
    if (!checkedSum(spilled.offset, spilled.length))
        return std::nullopt;
    return whole(in, spilled);
}

void write(LittleEndianWriter& out, const Mark& mark)
{
    out.number(mark.saved.value_or(nowhere));
}

std::optional<Mark> readMark(LittleEndianReader& in)
{
    const auto saved = in.number<std::uint64_t>();
    Mark mark;
    if (saved != nowhere)
        mark.saved = saved;
    return whole(in, mark);
}

void write(LittleEndianWriter& out, const Proof& proof)
{
    out.number(static_cast<std::uint32_t>(proof.runs.size()));
    for (const Proof::Run& run : proof.runs) {
        out.number(run.at);
        writeBytes(out, run.bytes);
    }
    out.number(static_cast<std::uint32_t>(proof.sums.size()));
    for (const Proof::Sum& sum : proof.sums) {
        writeRange(out, sum.range);
        out.bytes(sum.value);
    }
}

std::optional<Proof> readProof(LittleEndianReader& in)
{
    Proof proof;
    bool isSound = true;
    for (auto count = in.number<std::uint32_t>(); count > 0 && in.isGood(); --count) {
        const auto at = in.number<std::uint64_t>();
        proof.runs.push_back({at, readBytes(in)});
        isSound = isSound && checkedSum(at, proof.runs.back().bytes.size());
    }
    for (auto count = in.number<std::uint32_t>(); count > 0 && in.isGood(); --count) {
        Proof::Sum sum{.range = readRange(in)};
        const auto value = in.bytes(sum.value.size());
        std::ranges::copy(value, sum.value.begin());
        isSound = isSound && isSane(sum.range) && !sum.range.isEmpty();
        proof.sums.push_back(sum);
    }
    if (!isSound)
        return std::nullopt;
    return whole(in, std::move(proof));
}

std::array<std::byte, frameHeadSize> frameHead(FrameType type, std::size_t size) noexcept
{
    std::array<std::byte, frameHeadSize> head{};
    for (std::size_t i = 0; i < 4; ++i)
        head[i] = static_cast<std::byte>(size >> (8 * i) & 0xFFU);
    head[4] = static_cast<std::byte>(type);
    return head;
}

} // namespace hexfolio::editlog
