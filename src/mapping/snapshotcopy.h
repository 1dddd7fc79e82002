// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "mapping/filedescriptor.h"

#include <string>

namespace hexfolio {

/// Copies what has no size of its own (procfs, a pipe, a character device) into a file of ours that can be mapped.
///
/// Stateless; any thread. The copy is a sealed memfd, or a file without a name once there is much of it.
class SnapshotCopy {
public:
    struct Limits {
        /// How much is taken at most; an endless device ends here.
        Size size = 0;
        /// How much of it stays in memory.
        Size memory = 0;
        /// How long to wait for more where nothing is there yet, in milliseconds; what came until then is the copy.
        int patienceMs = 0;
    };
    struct Taken {
        FileDescriptor file;
        Size size = 0;
    };

    /// Copies from the open `fd`, which does not block, leaving out the first `skip` bytes. `path` is for the Error.
    [[nodiscard]] static Result<Taken> take(int fd, const std::string& path, Offset skip, Limits limits);
};

} // namespace hexfolio
