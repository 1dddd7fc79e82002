// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/snapshot.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace hexfolio {

/// What a patch has to do with a file.
struct PatchFit {
    enum class State : std::uint8_t {
        Fits, ///< it can be applied
        Applied, ///< the file is what the patch makes; where the format tells, it can be reverted
        Differs, ///< neither: it is another file
    };
    State state = State::Differs;
    /// Differs only: the first changed places, in offsets of the file, where other bytes stand than the patch names.
    std::vector<Range> places;
    /// Differs only: a literal marked for translation that says what is wrong where no place is, or all of them fit.
    const char* reason = nullptr;

    static constexpr std::size_t mostPlaces = 10;
};

/// Something that leads from one content to another, in whatever format it was written.
///
/// Works on snapshots and changes nothing: what it returns becomes one edit of a document. Immutable; any thread.
class ContentPatch {
public:
    virtual ~ContentPatch() = default;

    /// How it fits `content`. Errors: what makes a byte unreadable; Cancelled.
    [[nodiscard]] virtual Result<PatchFit> check(const Snapshot& content, Progress& progress) const = 0;
    /// The content after it. Errors besides: PatchMismatch where it does not fit or is applied already, with the first
    /// place; then nothing was made.
    [[nodiscard]] virtual Result<Snapshot> applied(const Snapshot& content, Progress& progress) const = 0;
    /// The content before it. NotSupported where the format, or this patch, does not hold what was removed.
    [[nodiscard]] virtual Result<Snapshot> reverted(const Snapshot& content, Progress& progress) const = 0;
    /// How many changes (of a text patch), records (IPS) or actions (BPS) it has.
    [[nodiscard]] virtual std::size_t count() const noexcept = 0;
};

} // namespace hexfolio
