// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "document/statefolder.h"

#include <unistd.h>

#include <csignal>
#include <new>
#include <span>

int main(int argc, char* argv[])
{
    using namespace hexfolio;
    // A full disk or a reader that went away is an error of the write, to be told or passed over, not the end.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    Output out(STDOUT_FILENO, "standard output");
    Output err(STDERR_FILENO, "standard error");
    const Terminal terminal{out, err};
    try {
        return static_cast<int>(
            runCommandLine(std::span(argv, static_cast<std::size_t>(argc)), terminal, StateFolder::ofUser()));
    } catch (const std::bad_alloc&) {
        return static_cast<int>(terminal.fail({.kind = ErrorKind::OutOfMemory}));
    }
}
