// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the input as a list of bookmarks: as it is, and as lines behind a right first one. Nothing may crash; what is
// read must be the same after it was written, and every Error must make a sentence.

#include "formats/bookmarkfile.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace hexfolio;

namespace {

void check(const std::string& text)
{
    const auto file = BookmarkFile::parse(text);
    if (!file) {
        (void)sentenceOf(file.error());
        return;
    }
    const auto again = BookmarkFile::parse(file->text());
    if (again && again->bookmarks == file->bookmarks && again->file == file->file)
        return;
    std::fprintf(stderr, "fuzz_bookmarks: what was written is read differently\n");
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    check(text);
    check("{\"hexfolio\":\"bookmarks\",\"version\":1}\n" + text);
    return 0;
}
