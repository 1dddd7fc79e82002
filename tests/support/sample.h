// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/mmap.h"
#include "support/tempfile.h"

#include <optional>
#include <string>
#include <string_view>

namespace hexfolio::testing {

/// The text that the tests of Mmap look at: repetitions, two line ends, a last line without one.
inline constexpr std::string_view sampleText = "abcabcabc\nxyz\nlast";

/// A file with the sample, and maps of it.
class Sample {
public:
    explicit Sample(std::string_view text = sampleText) : m_path(m_folder.file("sample", text)) { }

    [[nodiscard]] Mmap map(Access access = Access::Write, Size length = 0) const
    {
        return Mmap::open(m_path, length, {.access = access}).value();
    }
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::string text() const { return textOf(fileBytes(m_path)); }
    [[nodiscard]] Size size() const { return fileBytes(m_path).size(); }

private:
    TempFolder m_folder;
    std::string m_path;
};

/// What the map shows, all of it.
[[nodiscard]] inline std::string textOf(const Mmap& map)
{
    const auto bytes = map.slice({}, {});
    return bytes ? textOf(*bytes) : "unreadable: " + sentenceOf(bytes.error());
}

/// The kind of the Error, or nothing where there is none.
template <class T> [[nodiscard]] std::optional<ErrorKind> kindOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace hexfolio::testing
