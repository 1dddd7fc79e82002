// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/journalheader.h"

#include "base/crc32c.h"
#include "base/littleendian.h"

#include <algorithm>
#include <format>
#include <random>

namespace hexfolio {

namespace {

constexpr std::array magic{std::byte{'H'}, std::byte{'X'}, std::byte{'J'}, std::byte{'R'},
                           std::byte{'N'}, std::byte{'L'}, std::byte{'1'}, std::byte{0}};
constexpr std::uint32_t version = 1;
constexpr std::size_t lengthAt = magic.size() + sizeof version;
constexpr std::size_t longestPath = JournalHeader::longest - 256;

std::unexpected<Error> noHeader()
{
    return failure(
        {.kind = ErrorKind::BadArgument, .reason = HEXFOLIO_TR("Reason", "it does not begin as a journal does")});
}

bool isKnown(std::uint8_t kind)
{
    return kind >= static_cast<std::uint8_t>(JournalHeader::Kind::InPlace)
        && kind <= static_cast<std::uint8_t>(JournalHeader::Kind::Live);
}

void readBody(LittleEndianReader& reader, JournalHeader& header)
{
    std::ranges::copy(reader.bytes(header.nonce.size()), header.nonce.begin());
    header.target.device = reader.number<std::uint64_t>();
    header.target.inode = reader.number<std::uint64_t>();
    header.target.size = reader.number<std::uint64_t>();
    header.sizeAfter = reader.number<std::uint64_t>();
    header.target.modifiedNs = reader.signedNumber();
    header.target.changedNs = reader.signedNumber();
    header.targetPath = reader.text();
}

} // namespace

Nonce makeNonce()
{
    std::random_device random;
    Nonce nonce;
    std::ranges::generate(nonce, [&] { return static_cast<std::byte>(random() & 0xFFU); });
    return nonce;
}

std::string hexOf(const Nonce& nonce)
{
    std::string text;
    for (const std::byte byte : nonce)
        text += std::format("{:02x}", std::to_integer<unsigned>(byte));
    return text;
}

std::vector<std::byte> JournalHeader::encoded() const
{
    LittleEndianWriter body;
    body.number(static_cast<std::uint8_t>(kind));
    body.bytes(nonce);
    body.number(target.device);
    body.number(target.inode);
    body.number(target.size);
    body.number(sizeAfter);
    body.signedNumber(target.modifiedNs);
    body.signedNumber(target.changedNs);
    // Only for messages: of a path that is too long the end is what tells most.
    body.text(std::string_view(targetPath).substr(targetPath.size() - std::min(targetPath.size(), longestPath)));
    LittleEndianWriter whole;
    whole.bytes(magic);
    whole.number(version);
    whole.number(static_cast<std::uint32_t>(lengthAt + sizeof(std::uint32_t) + body.size() + sizeof(std::uint32_t)));
    whole.bytes(body.written());
    whole.number(crc32c(whole.written(), crc32c(nonce)));
    return {whole.written().begin(), whole.written().end()};
}

Result<JournalHeader::Decoded> JournalHeader::decoded(std::span<const std::byte> bytes)
{
    LittleEndianReader reader(bytes);
    const bool isOurs =
        std::ranges::equal(reader.bytes(magic.size()), magic) && reader.number<std::uint32_t>() == version;
    const std::size_t length = reader.number<std::uint32_t>();
    if (!isOurs || !reader.isGood() || length > longest || length > bytes.size() || length < reader.position() + 4)
        return noHeader();
    LittleEndianReader body(bytes.subspan(reader.position(), length - 4 - reader.position()));
    Decoded found{.length = length};
    const auto kind = body.number<std::uint8_t>();
    readBody(body, found.header);
    const auto wanted = LittleEndianReader(bytes.subspan(length - 4)).number<std::uint32_t>();
    found.crc = crc32c(bytes.first(length - 4), crc32c(found.header.nonce));
    if (!body.isGood() || body.left() != 0 || !isKnown(kind) || found.crc != wanted)
        return noHeader();
    found.header.kind = static_cast<Kind>(kind);
    return found;
}

} // namespace hexfolio
