// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/childprocess.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace hexfolio::testing {

/// What happens to one system call of a child.
struct CallFault {
    enum class Kind : std::uint8_t {
        None,
        Kill, ///< the child dies instead of making the call
        Fail, ///< the call is not made and returns the error
        Short, ///< it reads or writes half of what it was to
        Torn, ///< it writes half and returns the error
    };
    Kind kind = Kind::None;
    /// The n-th call among those that count, from 1.
    std::uint64_t call = 0;
    int osCode = 0;
};

/// How a child under a CallFault ended. Calls whose names are not known here have their numbers.
struct TracedEnd {
    ChildEnd end;
    /// How many calls it made of those that count, and which; call n is at n - 1.
    std::uint64_t calls = 0;
    std::vector<std::string> names;
    /// The fault was reached and could be made of that call.
    bool hasStruck = false;
    /// The name of the call that was struck.
    std::string struck;
    /// What the child wrote to the descriptor it was given.
    std::string report;
};

/// Runs a function in a child whose system calls are watched by ptrace(2).
///
/// Nothing of the program is rebuilt or replaced for it, so interrupted and short calls come from where they come from
/// in life. Works on x86-64. One thread; the child may not start further ones.
class TracedChild {
public:
    /// Which calls count.
    enum class Calls : std::uint8_t {
        All,
        Files, ///< those that open, read, write, sync, rename, remove or ask about files
        Maps, ///< mmap(2) and mremap(2)
    };

    /// Whether children can be watched here.
    [[nodiscard]] static bool isPossible();
    /// Runs `work` in a child; what it writes to the descriptor it is given becomes the report. `work` returns the
    /// code.
    [[nodiscard]] static TracedEnd run(const std::function<int(int report)>& work, Calls calls, CallFault fault = {});
};

} // namespace hexfolio::testing
