// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitfile.h"

#include "base/crc32c.h"
#include "base/littleendian.h"
#include "mapping/filesource.h"
#include "mapping/openfile.h"
#include "search/hitcode.h"
#include "search/hitcursor.h"
#include "search/hitsetwriter.h"

#include <algorithm>
#include <array>
#include <optional>

namespace hexfolio::hitfile {

namespace {

constexpr std::array<std::byte, 8> magic{std::byte{'H'}, std::byte{'X'}, std::byte{'F'}, std::byte{'H'},
                                         std::byte{'I'}, std::byte{'T'}, std::byte{'S'}, std::byte{0x1a}};
constexpr std::uint32_t version = 1;
constexpr Size prefixBytes = magic.size() + 8;
constexpr Size frameHeaderBytes = 32;
constexpr Size sumBytes = 4;
constexpr std::size_t mostCode = 65'535;
constexpr std::size_t wantedCode = std::size_t{32} << 10;

std::unexpected<Error> wrong(const char* reason, Offset at)
{
    return failure({.kind = ErrorKind::Syntax, .range = Range::ofLength(at, 1), .reason = reason});
}

/// Writes one behind the other.
class Output {
public:
    Output(Io& io, int fd) : m_io(io), m_fd(fd) { }

    /// Writes what is in `bytes`, and its sum.
    [[nodiscard]] Result<> writeSummed(LittleEndianWriter bytes)
    {
        bytes.number(crc32c(bytes.written()));
        auto written = m_io.write(m_fd, m_at, bytes.written());
        m_at += bytes.size();
        return written;
    }

private:
    Io& m_io;
    int m_fd;
    Offset m_at = 0;
};

Result<LittleEndianWriter> headerOf(const SavedHits& saved)
{
    LittleEndianWriter body;
    body.number(saved.searchedSize);
    body.number(saved.hits.count());
    body.number(static_cast<std::uint32_t>(saved.patterns.size()));
    for (const std::string& name : saved.patterns) {
        if (body.size() + name.size() > longestHeader)
            return failure({.kind = ErrorKind::TooLarge});
        body.text(name);
    }
    LittleEndianWriter header;
    header.bytes(magic);
    header.number(version);
    header.number(static_cast<std::uint32_t>(body.size()));
    header.bytes(body.written());
    return header;
}

/// The next hits as a frame; nothing at the end.
Result<std::optional<LittleEndianWriter>> nextFrame(HitCursor& cursor)
{
    std::array<std::byte, mostCode> code;
    HitEncoder encoder;
    HitCodeStart start;
    Offset last = 0;
    const Size first = cursor.index();
    while (encoder.used() < wantedCode) {
        const auto next = cursor.next(HitEncoder::longestTail);
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            break;
        const EqualHits& hits = **next;
        if (encoder.used() == 0) {
            start = {hits.starts.first, hits.length, hits.pattern};
            encoder.start(code, start);
            last = start.begin;
        }
        encoder.add(hits.starts.first - last, hits.starts.stride, hits.starts.count, hits.length, hits.pattern);
        last = hits.starts.last();
    }
    if (cursor.index() == first)
        return std::nullopt;
    encoder.finish();
    LittleEndianWriter frame;
    frame.number(static_cast<std::uint32_t>(encoder.used()));
    frame.number(cursor.index() - first);
    frame.number(start.begin);
    frame.number(start.length);
    frame.number(start.pattern);
    frame.bytes(std::span(code).first(encoder.used()));
    return frame;
}

Result<> write(Output output, const SavedHits& saved, Progress& progress)
{
    const auto header = headerOf(saved);
    if (!header)
        return std::unexpected(header.error());
    if (auto written = output.writeSummed(*header); !written)
        return written;
    HitCursor cursor(saved.hits.blocks());
    progress.setTotal(saved.hits.count());
    while (true) {
        auto frame = nextFrame(cursor);
        if (!frame)
            return std::unexpected(std::move(frame.error()));
        if (!*frame)
            return {};
        if (auto written = output.writeSummed(std::move(**frame)); !written)
            return written;
        progress.setDone(cursor.index());
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
    }
}

/// Makes a file beside `path`, under a name that is free.
Result<int> makeBeside(Io& io, const std::string& path, std::string& name)
{
    constexpr int mostTries = 100;
    for (int i = 0;; ++i) {
        name = path + ".part" + std::to_string(i);
        auto fd = io.open(name, Io::OpenMode::CreateShared);
        if (fd || fd.error().kind != ErrorKind::AlreadyExists || i == mostTries)
            return fd;
    }
}

/// Takes a file apart, and checks everything.
class Input {
public:
    Input(const Snapshot& file, Progress& progress) : m_file(file), m_progress(progress) { }

    [[nodiscard]] Result<SavedHits> parsed()
    {
        if (auto header = readHeader(); !header)
            return std::unexpected(std::move(header.error()));
        m_progress.setTotal(m_count);
        while (m_writer.count() < m_count) {
            if (auto frame = readFrame(); !frame)
                return std::unexpected(std::move(frame.error()));
            m_progress.setDone(m_writer.count());
            if (m_progress.isCancelled())
                return failure({.kind = ErrorKind::Cancelled});
        }
        if (m_at != m_file.size())
            return wrong(HEXFOLIO_TR("Reason", "something follows the last hit; the file was changed or damaged"),
                         m_at);
        auto hits = m_writer.finish();
        if (!hits)
            return std::unexpected(std::move(hits.error()));
        m_saved.hits = std::move(*hits);
        return std::move(m_saved);
    }

private:
    /// The next `size` bytes, whose last four are the sum of the others.
    [[nodiscard]] Result<std::vector<std::byte>> summed(Size size)
    {
        if (size > m_file.size() - m_at)
            return wrong(HEXFOLIO_TR("Reason", "the file ends too early; it was cut off"), m_file.size());
        auto bytes = m_file.bytes(Range::ofLength(m_at, size));
        if (!bytes)
            return bytes;
        const std::span<const std::byte> all(*bytes);
        const std::size_t body = all.size() - sumBytes;
        if (LittleEndianReader(all.subspan(body)).number<std::uint32_t>() != crc32c(all.first(body)))
            return wrong(HEXFOLIO_TR("Reason", "a check sum does not fit; the file is damaged"), m_at);
        m_at += size;
        bytes->resize(body);
        return bytes;
    }

    [[nodiscard]] Result<> readHeader()
    {
        const auto prefix = m_file.bytes({0, prefixBytes});
        if (!prefix)
            return std::unexpected(prefix.error());
        LittleEndianReader start(*prefix);
        if (!std::ranges::equal(start.bytes(magic.size()), magic))
            return wrong(HEXFOLIO_TR("Reason", "this is no file of hits"), 0);
        if (start.number<std::uint32_t>() != version)
            return wrong(HEXFOLIO_TR("Reason", "the file is of another version of this program"), magic.size());
        const auto length = start.number<std::uint32_t>();
        if (!start.isGood() || length > longestHeader + sumBytes)
            return wrong(HEXFOLIO_TR("Reason", "its header is too long; the file is damaged"), magic.size());
        const auto header = summed(prefixBytes + length + sumBytes);
        if (!header)
            return std::unexpected(header.error());
        LittleEndianReader reader(std::span<const std::byte>(*header).subspan(prefixBytes));
        m_saved.searchedSize = reader.number<std::uint64_t>();
        m_count = reader.number<std::uint64_t>();
        for (auto names = reader.number<std::uint32_t>(); names > 0 && reader.isGood(); --names)
            m_saved.patterns.push_back(reader.text());
        if (!reader.isGood() || reader.left() > 0 || m_saved.searchedSize > maxSize)
            return wrong(HEXFOLIO_TR("Reason", "its header means nothing; the file is damaged"), 0);
        return {};
    }

    [[nodiscard]] Result<> readFrame()
    {
        const Offset begin = m_at;
        const auto length = m_file.bytes(Range::ofLength(m_at, 4));
        if (!length)
            return std::unexpected(length.error());
        const auto codeBytes = LittleEndianReader(*length).number<std::uint32_t>();
        if (codeBytes == 0 || codeBytes > mostCode)
            return wrong(HEXFOLIO_TR("Reason", "the file ends too early; it was cut off"), begin);
        const auto frame = summed(frameHeaderBytes + codeBytes + sumBytes);
        if (!frame)
            return std::unexpected(frame.error());
        LittleEndianReader reader(std::span<const std::byte>(*frame).subspan(4));
        const auto count = reader.number<std::uint64_t>();
        HitCodeStart start;
        start.begin = reader.number<std::uint64_t>();
        start.length = reader.number<std::uint64_t>();
        start.pattern = reader.number<std::uint32_t>();
        if (count > m_count - m_writer.count() || start.length == 0 || start.length > maxSize)
            return wrong(HEXFOLIO_TR("Reason", "its hits are not as many as it says; the file is damaged"), begin);
        return takeHits(reader.bytes(codeBytes), start, count, begin);
    }

    [[nodiscard]] Result<> takeHits(std::span<const std::byte> code, const HitCodeStart& start, Size count, Offset at)
    {
        const Size wanted = m_writer.count() + count;
        HitDecoder decoder(code, 0, start, HitSink::Order::Ascending);
        while (const auto hits = decoder.next()) {
            const bool fits = m_writer.fits(hits->starts.first)
                && hits->starts.last() + hits->length <= m_saved.searchedSize
                && hits->starts.count <= wanted - m_writer.count();
            if (!fits)
                return wrong(HEXFOLIO_TR("Reason", "a hit lies where none can be; the file is damaged"), at);
            if (auto added = m_writer.add(*hits); !added)
                return added;
        }
        if (!decoder.isGood() || m_writer.count() != wanted)
            return wrong(HEXFOLIO_TR("Reason", "its hits are not as many as it says; the file is damaged"), at);
        return {};
    }

    const Snapshot& m_file;
    Progress& m_progress;
    Offset m_at = 0;
    Size m_count = 0;
    SavedHits m_saved;
    HitSetWriter m_writer{HitSink::Order::Ascending, Size{64} << 20};
};

} // namespace

Result<> save(Io& io, const std::string& path, const SavedHits& saved, Progress& progress)
{
    std::string name;
    const auto fd = makeBeside(io, path, name);
    if (!fd)
        return std::unexpected(fd.error());
    auto written = write(Output(io, *fd), saved, progress).and_then([&] { return io.sync(*fd); });
    io.close(*fd);
    if (written)
        written = io.rename(name, path);
    if (!written) {
        (void)io.unlink(name);
        if (written.error().path.empty())
            written.error().path = path;
        return written;
    }
    const std::size_t slash = path.rfind('/');
    return io.syncFolder(slash == std::string::npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1)));
}

Result<SavedHits> read(const Snapshot& file, Progress& progress)
{
    return Input(file, progress).parsed();
}

Result<SavedHits> load(const std::string& path, Progress& progress)
{
    auto opened = openFile(path);
    if (!opened)
        return std::unexpected(std::move(opened.error()));
    const Snapshot file = Snapshot::ofSource(opened->source, opened->source->size());
    auto saved = read(file, progress);
    if (!saved && saved.error().path.empty())
        saved.error().path = path;
    return saved;
}

} // namespace hexfolio::hitfile
