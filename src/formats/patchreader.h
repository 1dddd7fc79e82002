// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "formats/bytestream.h"
#include "formats/jsonobject.h"
#include "formats/patch.h"
#include "mapping/appendstore.h"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hexfolio {

/// Reads the lines of a verified patch (see patchtext.h), whoever wrote them, in one pass and memory for one line.
///
/// Literal bytes go to an AppendStore. Nothing is believed: names, numbers, order, bounds, sizes, the count and the sum
/// of the footer are checked, and an Error names the line. Borrows the stream and the Progress. Thread rule: one
/// thread.
class PatchReader {
public:
    /// `path` is what errors call it.
    PatchReader(ByteStream& lines, std::string path, Progress& progress);

    /// Errors: Syntax and TooLarge with the line and what is wrong with it; those of the stream; NoSpace; Cancelled.
    [[nodiscard]] Result<Patch> run();

private:
    [[nodiscard]] Result<> readHeader(const JsonObject& line);
    [[nodiscard]] Result<> readChange(const JsonObject& line);
    [[nodiscard]] Result<> readFooter(const JsonObject& line, const Sha256::Value& sum);
    [[nodiscard]] Result<PatchRun> removedRun(const JsonObject& line);
    [[nodiscard]] Result<PatchRun> addedRun(const JsonObject& line);
    [[nodiscard]] Result<PatchRun> literal(std::string_view digits);
    [[nodiscard]] Result<PatchRun> fill(std::string_view digits, const JsonObject& line);
    [[nodiscard]] std::unexpected<Error> wrong(const char* reason) const;
    [[nodiscard]] std::unexpected<Error> inLine(Error error) const;

    ByteStream& m_lines;
    std::string m_path;
    Progress& m_progress;
    std::size_t m_number = 0;
    Patch m_patch;
    std::shared_ptr<AppendStore> m_store;
    Size m_stored = 0;
    /// By their digits.
    std::map<std::string, std::size_t> m_patternIndex;
};

} // namespace hexfolio
