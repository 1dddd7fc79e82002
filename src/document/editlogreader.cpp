// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/editlogreader.h"

#include "base/crc32c.h"
#include "document/editlogfolder.h"
#include "document/openfd.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hexfolio {

using namespace editlog;

namespace {

/// Bytes of the spill file that one frame may name; the writer makes them no longer.
constexpr std::uint32_t longestSpilled = std::uint32_t{1} << 20;

struct Frame {
    FrameType type{};
    std::span<const std::byte> payload;
};

/// Takes frame after frame off a log, as long as the chain of sums holds.
class FrameReader {
public:
    explicit FrameReader(std::span<const std::byte> bytes) : m_rest(bytes) { }

    [[nodiscard]] Size left() const noexcept { return m_rest.size(); }

    std::optional<Frame> next()
    {
        LittleEndianReader in(m_rest);
        const auto size = in.number<std::uint32_t>();
        const auto type = static_cast<FrameType>(in.number<std::uint8_t>());
        const auto payload = in.bytes(size);
        const auto expected = in.number<std::uint32_t>();
        if (!in.isGood())
            return std::nullopt;
        const auto sum = crc32c(m_rest.first(frameHeadSize + payload.size()), m_sum);
        if (sum != expected)
            return std::nullopt;
        m_sum = sum;
        return Frame{type, payload};
    }
    /// The frame that next() gave was understood.
    void accept(const Frame& frame) { m_rest = m_rest.subspan(frameHeadSize + frame.payload.size() + frameSumSize); }

private:
    std::span<const std::byte> m_rest;
    std::uint32_t m_sum = 0;
};

bool addSpilled(LoggedHistory& history, LittleEndianReader in, const EditLogReader::Spill& spill)
{
    const auto spilled = readSpilled(in);
    if (!spilled || spilled->length > longestSpilled)
        return false;
    std::vector<std::byte> bytes(spilled->length);
    const auto got = spill(spilled->offset, bytes);
    if (!got || *got != bytes.size() || crc32c(bytes) != spilled->sum)
        return false;
    return history.pool->append(bytes).has_value();
}

template <class Record> bool addEntry(LoggedHistory& history, std::optional<Record> record)
{
    if (record)
        history.entries.emplace_back(std::move(*record));
    return record.has_value();
}

/// Adds one frame behind the first two; false where it makes no sense.
bool addFrame(LoggedHistory& history, const Frame& frame, const EditLogReader::Spill& spill)
{
    LittleEndianReader in(frame.payload);
    switch (frame.type) {
    case FrameType::Literal: return history.pool->append(frame.payload).has_value();
    case FrameType::Spilled: return addSpilled(history, in, spill);
    case FrameType::Edit: return addEntry(history, readEdit(in));
    case FrameType::Move: return addEntry(history, readMove(in));
    case FrameType::Saving: return addEntry(history, readSaving(in));
    case FrameType::Mark: return addEntry(history, readMark(in));
    case FrameType::Proof: return addEntry(history, readProof(in));
    default: return false;
    }
}

/// The frames of a log, from the first on; nothing where it is none.
std::optional<FrameReader> framesOf(std::span<const std::byte> log)
{
    for (const std::string_view known : {magic, firstMagic}) {
        const auto wanted = std::as_bytes(std::span(known));
        if (log.size() >= wanted.size() && std::ranges::equal(log.first(wanted.size()), wanted))
            return FrameReader(log.subspan(wanted.size()));
    }
    return std::nullopt;
}

std::optional<Header> takeHeader(FrameReader& frames)
{
    const auto first = frames.next();
    if (!first || first->type != FrameType::Header)
        return std::nullopt;
    LittleEndianReader in(first->payload);
    frames.accept(*first);
    return readHeader(in);
}

/// Header and Base; the bytes that Base points at come before it.
bool readBegin(FrameReader& frames, LoggedHistory& history, const EditLogReader::Spill& spill)
{
    auto header = takeHeader(frames);
    if (!header)
        return false;
    history.header = std::move(*header);
    for (auto frame = frames.next(); frame; frame = frames.next()) {
        if (frame->type == FrameType::Base) {
            LittleEndianReader payload(frame->payload);
            auto base = readBase(payload);
            if (!base)
                return false;
            history.base = std::move(*base);
            frames.accept(*frame);
            return true;
        }
        const bool isPool = frame->type == FrameType::Literal || frame->type == FrameType::Spilled;
        if (!isPool || !addFrame(history, *frame, spill))
            return false;
        frames.accept(*frame);
    }
    return false;
}

Error notALog()
{
    return {.kind = ErrorKind::Syntax, .reason = HEXFOLIO_TR("Reason", "it does not begin as a log of edits does")};
}

Result<std::vector<std::byte>> wholeFile(Io& io, const std::string& path)
{
    const auto fd = io.open(path, Io::OpenMode::ReadExisting);
    if (!fd)
        return std::unexpected(fd.error());
    const OpenFd file(io, *fd);
    const auto identity = io.identity(*fd);
    if (!identity)
        return std::unexpected(identity.error());
    std::vector<std::byte> bytes(identity->size);
    const auto got = io.read(*fd, 0, bytes);
    if (!got)
        return std::unexpected(got.error());
    bytes.resize(*got);
    return bytes;
}

} // namespace

Result<LoggedHistory> EditLogReader::parse(std::span<const std::byte> log, const Spill& spill)
{
    auto frames = framesOf(log);
    LoggedHistory history;
    history.pool = AppendStore::make();
    if (!frames || !readBegin(*frames, history, spill))
        return failure(notALog());
    for (auto frame = frames->next(); frame && addFrame(history, *frame, spill); frame = frames->next())
        frames->accept(*frame);
    history.torn = frames->left();
    return history;
}

Result<LoggedHistory> EditLogReader::read(Io& io, const std::string& folder)
{
    const auto bytes = wholeFile(io, folder + "/log");
    if (!bytes)
        return std::unexpected(bytes.error());
    // Which spill file it is stands in the log itself.
    auto frames = framesOf(*bytes);
    const auto header = frames ? takeHeader(*frames) : std::nullopt;
    const std::uint32_t number = header ? header->spill : 0;
    std::optional<OpenFd> file;
    if (const auto fd = io.open(folder + "/" + EditLogFolder::spillName(number), Io::OpenMode::ReadExisting))
        file.emplace(io, *fd);
    auto history = parse(*bytes, [&](Offset offset, std::span<std::byte> to) -> Result<Size> {
        return file ? io.read(file->get(), offset, to) : Result<Size>(0);
    });
    if (!history)
        history.error().path = folder + "/log";
    return history;
}

} // namespace hexfolio
