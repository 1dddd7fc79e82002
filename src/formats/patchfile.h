// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/contentpatch.h"
#include "formats/patch.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace hexfolio {

/// The formats that patches are written in.
enum class PatchFormat : std::uint8_t {
    Text, ///< verified, one line of JSON for each change
    Gzip, ///< the same, compressed
    Ips,
    Bps,
};

/// "json", "json.gz", "ips", "bps".
[[nodiscard]] std::optional<PatchFormat> patchFormatNamed(std::string_view name);
[[nodiscard]] std::string_view nameOf(PatchFormat format);
/// What the end of a file name says: .ips, .bps, .gz; Text where it says nothing.
[[nodiscard]] PatchFormat patchFormatOfPath(std::string_view path);

/// `patch`, which leads from `before` to `after`, as the bytes of a file; a large one lies in a temporary file.
///
/// For jobs. Errors: TooLarge where the format cannot tell it; NoSpace; what makes a byte unreadable; Cancelled.
[[nodiscard]] Result<Snapshot> encodedPatch(const Patch& patch, const Snapshot& before, const Snapshot& after,
                                            PatchFormat format, Progress& progress);

/// The patch that `file` holds, in whichever format its first bytes say; `path` is what errors call it. For jobs.
[[nodiscard]] Result<std::unique_ptr<ContentPatch>> readPatch(const Snapshot& file, const std::string& path,
                                                              Progress& progress);
/// The same of a file on disk; besides the errors of openFile().
[[nodiscard]] Result<std::unique_ptr<ContentPatch>> openPatch(const std::string& path, Progress& progress);

} // namespace hexfolio
