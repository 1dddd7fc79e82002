// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/faultyio.h"

#include <QByteArray>
#include <QtEnvironmentVariables>

#include <cstdint>
#include <filesystem>
#include <limits>

namespace hexfolio::testing {

/// A call that no program comes to.
constexpr std::uint64_t never = std::numeric_limits<std::uint64_t>::max();

/// The real system without waiting for the disk, but for one call.
inline FaultyIo impatient(FaultyIo::Fault fault = FaultyIo::Fault::Fail, std::uint64_t call = never, int osCode = 0)
{
    FaultyIo io(fault, call, osCode);
    io.skipWaiting();
    return io;
}

/// Fresh folders are made in memory from now on, where there is such a place: for tests that write thousands of files.
inline void workInMemory()
{
    if (std::filesystem::exists("/dev/shm"))
        qputenv("TMPDIR", "/dev/shm");
}

} // namespace hexfolio::testing
