// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads any bytes as a log of edits. The sums are made right first, so that the fuzzer gets past them: what must hold
// then is that every number is checked before it is used.

#include "base/crc32c.h"
#include "document/editlogformat.h"
#include "document/editlogreader.h"
#include "document/editreplay.h"
#include "document/knownbytes.h"
#include "fuzz/fuzzinput.h"
#include "support/naivebytes.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size baseSize = 300;

void append(NaiveBytes& log, editlog::FrameType type, std::span<const std::byte> payload, std::uint32_t& sum)
{
    const auto head = editlog::frameHead(type, payload.size());
    sum = crc32c(payload, crc32c(head, sum));
    log.insert(log.end(), head.begin(), head.end());
    log.insert(log.end(), payload.begin(), payload.end());
    for (int shift = 0; shift < 32; shift += 8)
        log.push_back(static_cast<std::byte>(sum >> shift & 0xFFU));
}

/// A log that begins well, and then has the input as frames: type, length (16 bits) and payload of each.
NaiveBytes framed(std::span<const std::byte> input)
{
    NaiveBytes log(std::as_bytes(std::span(editlog::magic)).begin(), std::as_bytes(std::span(editlog::magic)).end());
    std::uint32_t sum = 0;
    LittleEndianWriter header;
    editlog::write(header, editlog::Header{.path = "/f", .size = baseSize});
    append(log, editlog::FrameType::Header, header.written(), sum);
    LittleEndianWriter base;
    editlog::write(base,
                   editlog::Base{{}, {{.kind = editlog::LoggedPiece::Kind::Base, .offset = 0, .length = baseSize}}});
    append(log, editlog::FrameType::Base, base.written(), sum);
    for (LittleEndianReader in(input); in.left() >= 3;) {
        const auto type = static_cast<editlog::FrameType>(in.number<std::uint8_t>() % 11);
        const auto size = std::min<std::size_t>(in.number<std::uint16_t>(), in.left());
        append(log, type, in.bytes(size), sum);
    }
    return log;
}

Result<Size> spilled(Offset offset, std::span<std::byte> to)
{
    const Size count = offset < 5000 ? std::min<Size>(to.size(), 5000 - offset) : 0;
    std::ranges::fill(to.first(count), std::byte{7});
    return count;
}

void check(std::span<const std::byte> log)
{
    const auto history = EditLogReader::parse(log, spilled);
    if (!history)
        return;
    // Names in a log are opened; a fuzzer is not to open what it makes up.
    for (const auto& entry : history->entries) {
        const auto* const edit = std::get_if<editlog::Edit>(&entry);
        const auto isFile = [](const editlog::LoggedPiece& p) { return p.kind == editlog::LoggedPiece::Kind::File; };
        if (edit && std::ranges::any_of(edit->pieces, isFile))
            return;
    }
    const Snapshot base = Snapshot::ofBytes(NaiveBytes(baseSize, std::byte{1}));
    const auto replayed = EditReplay(*history, base.tree().placeOf(0).piece.source).run();
    require(replayed.position < replayed.steps.size(), "the position is a step");
    require(!replayed.saved || *replayed.saved < replayed.steps.size(), "what was saved is a step");
    for (const auto& sum : replayed.sums)
        require(sum.range.begin < sum.range.end && sum.range.end <= baseSize, "a sum is of bytes that are not there");
    for (const auto& known : replayed.known)
        require(known.at + known.bytes.size() <= baseSize, "known bytes are not there");
    const KnownBytes known(replayed.known, replayed.sums);
    (void)known.areIn(base);
    for (const Range place : {Range{0, 0}, Range{0, baseSize}, Range{7, 90}})
        (void)known.verdict(place, base);
    for (const History::Step& step : replayed.steps) {
        require(step.tree.brokenInvariant() == nullptr, "a tree is broken");
        require(step.range.begin <= step.range.end && step.range.end <= std::max(step.tree.size(), step.range.begin),
                "a step touches bytes that are not there");
        NaiveBytes bytes(std::min<Size>(step.tree.size(), 4096));
        auto sources = std::make_shared<SourceList>(replayed.sources);
        (void)Snapshot(step.tree, sources).read(0, bytes);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto input = std::as_bytes(std::span(data, size));
    check(framed(input));
    check(input);
    return 0;
}
