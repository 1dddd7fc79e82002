// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/editlogformat.h"
#include "mapping/appendstore.h"
#include "mapping/io.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace hexfolio {

/// What an edit log says, checked frame by frame but not yet carried out. A plain value.
struct LoggedHistory {
    editlog::Header header;
    editlog::Base base;
    using Entry = std::variant<editlog::Edit, editlog::Move, editlog::Saving, editlog::Mark, editlog::Proof>;
    std::vector<Entry> entries;
    /// What pieces of the kind Pool point into.
    std::shared_ptr<AppendStore> pool;
    /// How many bytes at the end of the log were left out, because the first of them belong to no whole frame.
    Size torn = 0;
};

/// Reads edit logs. Stateless; any thread. Every byte it uses was covered by a sum that fits.
class EditLogReader {
public:
    /// Fills `to` with bytes of the spill file from `offset` on; returns how many there were.
    using Spill = std::function<Result<Size>(Offset offset, std::span<std::byte> to)>;

    /// Errors: those of Io, NotFound where the folder has no log; Syntax where it does not begin as one.
    [[nodiscard]] static Result<LoggedHistory> read(Io& io, const std::string& folder);
    /// The same for the bytes of a log. Is cut at the first frame whose sum does not fit or whose spilled bytes do not.
    [[nodiscard]] static Result<LoggedHistory> parse(std::span<const std::byte> log, const Spill& spill);
};

} // namespace hexfolio
