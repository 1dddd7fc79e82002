// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/contentpatch.h"
#include "formats/patch.h"

#include <utility>

namespace hexfolio {

/// A Patch that can be applied and reverted: every removed byte and both digests are compared before anything is made,
/// and the digest of what was made after it.
class VerifiedPatch final : public ContentPatch {
public:
    explicit VerifiedPatch(Patch patch) : m_patch(std::move(patch)) { }

    [[nodiscard]] const Patch& patch() const noexcept { return m_patch; }
    [[nodiscard]] Result<PatchFit> check(const Snapshot& content, Progress& progress) const override;
    [[nodiscard]] Result<Snapshot> applied(const Snapshot& content, Progress& progress) const override;
    [[nodiscard]] Result<Snapshot> reverted(const Snapshot& content, Progress& progress) const override;
    [[nodiscard]] std::size_t count() const noexcept override { return m_patch.changes.size(); }

private:
    Patch m_patch;
};

} // namespace hexfolio
