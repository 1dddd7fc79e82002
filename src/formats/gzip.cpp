// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <new>
#include <utility>

namespace hexfolio {

namespace {

constexpr std::size_t blockSize = 65536;
/// zlib's window of 32 KiB, with the header and trailer of gzip instead of its own (zlib.h, deflateInit2).
constexpr int gzipWindow = 15 + 16;

Bytef* bytesFor(std::span<const std::byte> bytes)
{
    // zlib does not write to its input, but its type does not say so.
    return reinterpret_cast<Bytef*>(const_cast<std::byte*>(bytes.data()));
}

} // namespace

struct GzipWriter::State {
    State()
    {
        if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::bad_alloc();
    }
    ~State() { deflateEnd(&stream); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    z_stream stream{};
    std::vector<std::byte> block = std::vector<std::byte>(blockSize);
};

GzipWriter::GzipWriter(ByteSink sink) : m_state(std::make_unique<State>()), m_sink(std::move(sink)) { }

GzipWriter::~GzipWriter() = default;

Result<> GzipWriter::add(std::span<const std::byte> bytes)
{
    Result<> done;
    while (!bytes.empty() && done) {
        const auto part = bytes.first(std::min(bytes.size(), blockSize));
        m_state->stream.next_in = bytesFor(part);
        m_state->stream.avail_in = static_cast<uInt>(part.size());
        bytes = bytes.subspan(part.size());
        done = deflate(Z_NO_FLUSH);
    }
    return done;
}

Result<> GzipWriter::finish()
{
    return deflate(Z_FINISH);
}

Result<> GzipWriter::deflate(int flush)
{
    z_stream& stream = m_state->stream;
    do {
        stream.next_out = reinterpret_cast<Bytef*>(m_state->block.data());
        stream.avail_out = blockSize;
        ::deflate(&stream, flush);
        const std::size_t made = blockSize - stream.avail_out;
        if (auto put = made > 0 ? m_sink(std::span(m_state->block).first(made)) : Result<>(); !put)
            return put;
    } while (stream.avail_out == 0);
    return {};
}

struct GunzipStream::State {
    State()
    {
        if (inflateInit2(&stream, gzipWindow) != Z_OK)
            throw std::bad_alloc();
    }
    ~State() { inflateEnd(&stream); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    z_stream stream{};
    /// What the other stream gave last and was not handed to zlib yet.
    std::span<const std::byte> waiting;
    std::vector<std::byte> block = std::vector<std::byte>(blockSize);
    bool isOver = false;
};

GunzipStream::GunzipStream(ByteStream& compressed) : m_compressed(compressed), m_state(std::make_unique<State>()) { }

GunzipStream::~GunzipStream() = default;

/// Hands zlib more to read; nothing at the end of the other stream.
Result<> GunzipStream::refill()
{
    if (m_state->waiting.empty()) {
        const auto more = m_compressed.next();
        if (!more)
            return std::unexpected(more.error());
        m_state->waiting = *more;
    }
    const auto part = m_state->waiting.first(std::min(m_state->waiting.size(), blockSize));
    m_state->waiting = m_state->waiting.subspan(part.size());
    m_state->stream.next_in = bytesFor(part);
    m_state->stream.avail_in = static_cast<uInt>(part.size());
    return {};
}

Result<std::span<const std::byte>> GunzipStream::next()
{
    z_stream& stream = m_state->stream;
    const auto damaged = [] {
        return failure(
            {.kind = ErrorKind::Syntax,
             .reason = HEXFOLIO_TR("Reason", "the compressed data is cut off or damaged; get the file anew")});
    };
    stream.next_out = reinterpret_cast<Bytef*>(m_state->block.data());
    stream.avail_out = blockSize;
    while (stream.avail_out == blockSize && !m_state->isOver) {
        if (stream.avail_in == 0) {
            if (auto filled = refill(); !filled)
                return std::unexpected(std::move(filled.error()));
            if (stream.avail_in == 0)
                return damaged();
        }
        const int code = ::inflate(&stream, Z_NO_FLUSH);
        if (code != Z_OK && code != Z_STREAM_END)
            return damaged();
        m_state->isOver = code == Z_STREAM_END;
    }
    const std::size_t made = blockSize - stream.avail_out;
    if (m_state->isOver && made == 0) {
        if (stream.avail_in == 0) {
            if (auto filled = refill(); !filled)
                return std::unexpected(std::move(filled.error()));
        }
        if (stream.avail_in != 0)
            return damaged();
    }
    return std::span<const std::byte>(m_state->block).first(made);
}

} // namespace hexfolio
