// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/statefolder.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>

namespace hexfolio {

namespace {

std::string homeFolder()
{
    if (const char* const home = std::getenv("HOME"); home && home[0] == '/')
        return home;
    const ::passwd* const user = ::getpwuid(::geteuid());
    return user && user->pw_dir ? user->pw_dir : "/";
}

} // namespace

StateFolder StateFolder::ofUser()
{
    // The specification: a path that is not absolute is ignored.
    if (const char* const state = std::getenv("XDG_STATE_HOME"); state && state[0] == '/')
        return StateFolder(std::string(state) + "/hexfolio");
    return StateFolder(homeFolder() + "/.local/state/hexfolio");
}

} // namespace hexfolio
