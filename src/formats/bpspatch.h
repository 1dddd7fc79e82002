// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/bpsaction.h"
#include "formats/contentpatch.h"
#include "formats/patch.h"
#include "formats/patchwriter.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hexfolio {

/// A patch in the BPS format of beat (byuu's specification, "bps_spec.md"): "BPS1", sizes, actions, three CRC-32.
///
/// It knows both files by their sums and none of the bytes it removes. A value; any thread.
class BpsPatch final : public ContentPatch {
public:
    /// Takes `file` apart and checks its own sum. Errors: Syntax with the offset; TooLarge; what makes a byte
    /// unreadable.
    [[nodiscard]] static Result<BpsPatch> parse(const Snapshot& file, const std::string& path);
    [[nodiscard]] static bool isOne(std::span<const std::byte> beginning) noexcept;
    /// Writes `patch`, which leads from `before` to `after`. Errors: those of `sink`; what makes a byte unreadable;
    /// Cancelled.
    [[nodiscard]] static Result<> write(const Patch& patch, const Snapshot& before, const Snapshot& after,
                                        const ByteSink& sink, Progress& progress);

    [[nodiscard]] Result<PatchFit> check(const Snapshot& content, Progress& progress) const override;
    [[nodiscard]] Result<Snapshot> applied(const Snapshot& content, Progress& progress) const override;
    [[nodiscard]] Result<Snapshot> reverted(const Snapshot& content, Progress& progress) const override;
    [[nodiscard]] std::size_t count() const noexcept override { return m_actions.size(); }

private:
    [[nodiscard]] Result<Snapshot> made(const Snapshot& content) const;

    Snapshot m_file;
    Size m_sourceSize = 0;
    Size m_targetSize = 0;
    std::uint32_t m_sourceSum = 0;
    std::uint32_t m_targetSum = 0;
    std::vector<BpsAction> m_actions;
};

} // namespace hexfolio
