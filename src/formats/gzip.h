// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/bytestream.h"
#include "formats/patchwriter.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace hexfolio {

/// Compresses what it is given into one gzip member (RFC 1952) that goes to a sink. Thread rule: one thread.
class GzipWriter {
public:
    explicit GzipWriter(ByteSink sink);
    ~GzipWriter();
    GzipWriter(const GzipWriter&) = delete;
    GzipWriter& operator=(const GzipWriter&) = delete;

    [[nodiscard]] Result<> add(std::span<const std::byte> bytes);
    /// Writes what is left; nothing may be added after it.
    [[nodiscard]] Result<> finish();

private:
    struct State;
    [[nodiscard]] Result<> deflate(int flush);

    std::unique_ptr<State> m_state;
    ByteSink m_sink;
};

/// The bytes of one gzip member that another stream brings; bytes behind it are an Error, and so are cut or damaged
/// ones.
///
/// Borrows the other stream. Thread rule: one thread.
class GunzipStream final : public ByteStream {
public:
    explicit GunzipStream(ByteStream& compressed);
    ~GunzipStream() override;
    [[nodiscard]] Result<std::span<const std::byte>> next() override;

    /// The two bytes that begin a gzip member, and the method that follows them.
    static constexpr std::byte magic[3] = {std::byte{0x1F}, std::byte{0x8B}, std::byte{8}};

private:
    struct State;

    [[nodiscard]] Result<> refill();

    ByteStream& m_compressed;
    std::unique_ptr<State> m_state;
};

} // namespace hexfolio
