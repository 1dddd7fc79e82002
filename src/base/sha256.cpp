// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sha256.h"

#include <openssl/evp.h>

#include <new>

namespace hexfolio {

struct Sha256::State {
    State() : context(EVP_MD_CTX_new())
    {
        // Both only fail where there is no memory: the algorithm is built into OpenSSL's default provider.
        if (context == nullptr || EVP_DigestInit_ex(context, EVP_sha256(), nullptr) != 1) {
            EVP_MD_CTX_free(context);
            throw std::bad_alloc();
        }
    }
    ~State() { EVP_MD_CTX_free(context); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    EVP_MD_CTX* context;
};

Sha256::Sha256() : m_state(std::make_unique<State>()) { }

Sha256::~Sha256() = default;

void Sha256::add(std::span<const std::byte> bytes)
{
    if (!bytes.empty())
        EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
}

Sha256::Value Sha256::value()
{
    Value value{};
    EVP_DigestFinal_ex(m_state->context, reinterpret_cast<unsigned char*>(value.data()), nullptr);
    return value;
}

Sha256::Value Sha256::of(std::span<const std::byte> bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.value();
}

} // namespace hexfolio
