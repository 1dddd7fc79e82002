// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/contentpatch.h"
#include "formats/patchwriter.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hexfolio {

/// A patch in the old IPS format: "PATCH", records of a 24-bit offset and up to 65535 bytes or one byte repeated,
/// "EOF", and three bytes more for the length where the file is cut (the extension of Lunar IPS). Numbers begin with
/// their high byte.
///
/// It names no old bytes and no file, so it fits every file and cannot be reverted. A value; any thread.
class IpsPatch final : public ContentPatch {
public:
    /// Takes `file` apart. Errors: Syntax with the offset; TooLarge; what makes a byte unreadable.
    [[nodiscard]] static Result<IpsPatch> parse(const Snapshot& file, const std::string& path);
    [[nodiscard]] static bool isOne(std::span<const std::byte> beginning) noexcept;
    /// Writes the way from `before` to `after`. Errors: TooLarge where a difference lies beyond 16 MiB; those of
    /// `sink`; what makes a byte unreadable; Cancelled.
    [[nodiscard]] static Result<> write(const Snapshot& before, const Snapshot& after, const ByteSink& sink,
                                        Progress& progress);

    [[nodiscard]] Result<PatchFit> check(const Snapshot& content, Progress& progress) const override;
    [[nodiscard]] Result<Snapshot> applied(const Snapshot& content, Progress& progress) const override;
    [[nodiscard]] Result<Snapshot> reverted(const Snapshot& content, Progress& progress) const override;
    [[nodiscard]] std::size_t count() const noexcept override { return m_records.size(); }

private:
    struct Record {
        Offset offset = 0;
        Size length = 0;
        /// Where the bytes stand in m_literals.
        Offset at = 0;
    };

    [[nodiscard]] Snapshot made(const Snapshot& content) const;

    std::vector<Record> m_records;
    /// The bytes of all records, repeated ones written out.
    Snapshot m_literals;
    /// The length that the file is cut to; maxSize where it is not.
    Size m_cut = maxSize;
};

} // namespace hexfolio
