// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace hexfolio {

/// A function that looks at bytes where they lie in a map, and the state that it works on. A plain value.
///
/// It may be broken off at any instruction and then never goes on: so neither it nor what it calls has destructors,
/// takes locks, allocates or throws, and its state means nothing afterwards. The bytes may change while it looks at
/// them; it must not read outside of them all the same, and what it finds is a guess that somebody makes sure of on a
/// copy.
struct LeafKernel {
    using Function = void (*)(const std::byte* bytes, std::size_t size, void* state) noexcept;

    Function look = nullptr;
    void* state = nullptr;
};

} // namespace hexfolio
