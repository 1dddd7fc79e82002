// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace hexfolio {

/// Text on its way to a file descriptor, gathered into large writes.
///
/// Borrows the descriptor. After the first failure everything is dropped and the failure kept: a reader that went away
/// (a closed pipe) is the end of the work, not a mistake. One thread.
class Output {
public:
    /// `name` is what errors call it.
    Output(int fd, std::string name) : m_fd(fd), m_name(std::move(name)) { m_buffer.reserve(2 * full); }
    ~Output() { (void)flush(); }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void write(std::string_view text);
    /// Writes what is gathered; a failure is kept for flush().
    void drain();
    /// Errors: those of write(2), once; a closed pipe is none.
    Result<> flush();
    [[nodiscard]] int descriptor() const noexcept { return m_fd; }
    /// Nothing that is written arrives any more.
    [[nodiscard]] bool isBroken() const noexcept { return m_failure != 0; }

private:
    static constexpr std::size_t full = 64 * 1024;

    int m_fd;
    std::string m_name;
    std::string m_buffer;
    int m_failure = 0;
};

} // namespace hexfolio
