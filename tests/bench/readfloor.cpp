// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// readfloor FILE: reads every byte of a file through a map, with a thread for each processor, and does nothing else. No
// search of the whole file can be faster, so peers_find.py prints its time beside the others.

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <span>
#include <thread>
#include <vector>

namespace {

constexpr std::size_t chunk = std::size_t{4} << 20;

std::uint64_t allBits(std::span<const std::uint64_t> words)
{
    std::uint64_t bits = 0;
    for (const std::uint64_t word : words)
        bits |= word;
    return bits;
}

/// What all bytes have in common, so that none of them can be left out.
std::uint64_t readAll(std::span<const std::uint64_t> words)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<std::uint64_t> bits = 0;
    const auto work = [&] {
        constexpr std::size_t step = chunk / sizeof(std::uint64_t);
        for (std::size_t at = next.fetch_add(step); at < words.size(); at = next.fetch_add(step))
            bits |= allBits(words.subspan(at, std::min(step, words.size() - at)));
    };
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(work);
    threads.clear();
    return bits;
}

} // namespace

int main(int argc, char** argv)
{
    const int file = argc == 2 ? ::open(argv[1], O_RDONLY | O_CLOEXEC) : -1;
    struct ::stat status = {};
    if (file < 0 || ::fstat(file, &status) != 0) {
        std::perror("readfloor: FILE");
        return 2;
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    void* const begin = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
    if (begin == MAP_FAILED || ::madvise(begin, size, MADV_SEQUENTIAL) != 0) {
        std::perror("readfloor: map");
        return 2;
    }
    const std::span words(static_cast<const std::uint64_t*>(begin), size / sizeof(std::uint64_t));
    std::printf("%llx\n", static_cast<unsigned long long>(readAll(words)));
    return 0;
}
