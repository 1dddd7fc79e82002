// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <span>

namespace hexfolio {

/// Computes one SHA-256 (FIPS 180-4) as the bytes come; OpenSSL does the work.
///
/// Owns its state. Thread rule: one thread.
class Sha256 {
public:
    using Value = std::array<std::byte, 32>;

    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(std::span<const std::byte> bytes);
    /// The sum of everything added; nothing may be added after it.
    [[nodiscard]] Value value();
    [[nodiscard]] static Value of(std::span<const std::byte> bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hexfolio
