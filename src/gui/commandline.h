// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "mapping/access.h"
#include "mapping/openfile.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <expected>
#include <optional>

namespace hexfolio {

/// What the command line asks for. A plain value.
///
/// hexfolio [--access read|copy|write] [--offset N] [--length N] [--goto N] FILE...; numbers are decimal or 0x.
struct CommandLine {
    enum class Wish : std::uint8_t { Open, Help, Version };
    Wish wish = Wish::Open;
    Access access = Access::Copy;
    OpenRange range = {};
    /// An offset of the opened part.
    std::optional<Offset> goTo = {};
    QStringList files;

    /// Reads the arguments, the program's name first; the error is a sentence for the user. Options of Qt itself are
    /// passed over.
    [[nodiscard]] static std::expected<CommandLine, QString> parse(const QStringList& arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace hexfolio
