// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "formats/patchfile.h"
#include "formats/patchmaker.h"
#include "formats/verifiedpatch.h"
#include "support/naivebytes.h"

#include <memory>
#include <string>
#include <utility>

namespace hexfolio::testing {

/// The patch from the file of `document` to its present state.
[[nodiscard]] inline Result<Patch> patchOf(const Document& document, PatchMaker::Options options = {})
{
    Progress progress;
    options.fileName = "sample.bin";
    return PatchMaker(document.onDisk(), document.snapshot(), std::move(options), progress)
        .run(document.changes().changes());
}

/// The bytes of the patch as a file.
[[nodiscard]] inline Result<Snapshot> encoded(const Document& document, const Patch& patch, PatchFormat format)
{
    Progress progress;
    return encodedPatch(patch, document.onDisk(), document.snapshot(), format, progress);
}

/// The lines of the patch from the file of `document` to its present state.
[[nodiscard]] inline std::string textOfPatch(const Document& document, PatchMaker::Options options = {})
{
    const auto patch = patchOf(document, std::move(options));
    return patch ? textOf(allBytesOf(encoded(document, *patch, PatchFormat::Text).value())) : sentenceOf(patch.error());
}

/// Reads what encoded() wrote, or what anybody claims to be a patch.
[[nodiscard]] inline Result<std::unique_ptr<ContentPatch>> readBack(const Snapshot& file)
{
    Progress progress;
    return readPatch(file, "p", progress);
}

[[nodiscard]] inline Result<std::unique_ptr<ContentPatch>> readBack(std::string_view text)
{
    return readBack(Snapshot::ofBytes(bytesOf(text)));
}

} // namespace hexfolio::testing
