// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace hexfolio {

/// One flat JSON object (RFC 8259) as it stands in a line: names with strings, whole numbers, true, false and null.
///
/// Made for lines that anybody may have written: nothing nests, no name comes twice, numbers are whole and below 2^53
/// (as far as every reader of JSON is exact), text is UTF-8, nothing stands behind the object. A value; any thread.
class JsonObject {
public:
    using Value = std::variant<std::nullptr_t, bool, std::uint64_t, std::string>;

    /// Where the line stops to be such an object, in bytes.
    struct Mistake {
        std::size_t position = 0;
    };
    [[nodiscard]] static std::expected<JsonObject, Mistake> parse(std::string_view line);

    /// Null where there is none of that name.
    [[nodiscard]] const Value* find(std::string_view name) const noexcept;
    [[nodiscard]] std::optional<std::string_view> text(std::string_view name) const noexcept;
    /// An offset or size: a number, or a string with decimal digits or hex digits after 0x; at most maxSize.
    [[nodiscard]] std::optional<std::uint64_t> number(std::string_view name) const noexcept;
    [[nodiscard]] const std::vector<std::pair<std::string, Value>>& members() const noexcept { return m_members; }

private:
    std::vector<std::pair<std::string, Value>> m_members;
};

/// `text` as a JSON string with its quotation marks; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string jsonString(std::string_view text);

} // namespace hexfolio
