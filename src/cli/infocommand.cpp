// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/infocommand.h"

#include "cli/numbers.h"
#include "mapping/filesource.h"
#include "mapping/mmap.h"
#include "mapping/openfile.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <array>
#include <cerrno>
#include <ctime>
#include <filesystem>
#include <format>

namespace hexfolio {

namespace {

std::string kindText(FileKind kind)
{
    switch (kind) {
    case FileKind::Regular: return "regular file";
    case FileKind::Device: return "block device";
    case FileKind::Snapshot: break;
    }
    return "no size of its own; copied as it was just now";
}

/// "1.5 GiB", as people say it.
std::string humanText(Size size)
{
    constexpr std::array units{"bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    std::size_t unit = 0;
    Size whole = size;
    for (; whole >= 1024; whole >>= 10)
        ++unit;
    if (unit == 0)
        return std::format("{} {}", size, units[0]);
    const Size tenths = (size >> (10 * (unit - 1)) & 1023) * 10 / 1024;
    return std::format("{}.{} {}", whole, tenths, units[unit]);
}

std::string sizeText(Size size)
{
    return std::format("{} ({}, {})", size, hexText(size), humanText(size));
}

std::string timeText(const timespec& time)
{
    std::tm parts{};
    ::gmtime_r(&time.tv_sec, &parts);
    std::array<char, 64> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S", &parts);
    return std::format("{}.{:09} UTC", std::string_view(text.data(), length), time.tv_nsec);
}

std::string permissionText(mode_t mode)
{
    constexpr std::string_view letters = "rwxrwxrwx";
    std::string text(letters.size(), '-');
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if ((mode >> (letters.size() - 1 - i) & 1) != 0)
            text[i] = letters[i];
    }
    return std::format("{} ({:04o})", text, mode & 07777);
}

/// How much of the source is a hole.
Size holesIn(const ByteSource& source)
{
    Size holes = 0;
    for (Offset at = 0; at < source.size();) {
        const Extent extent = source.extentAt(at, source.size());
        if (extent.range.isEmpty())
            break;
        if (extent.kind == Extent::Kind::Hole)
            holes += extent.range.size();
        at = extent.range.end;
    }
    return holes;
}

void print(Output& out, std::string_view name, std::string_view value)
{
    out.write(std::format("{:<13}{}\n", std::format("{}:", name), value));
}

} // namespace

ExitStatus InfoCommand::run(const Terminal& terminal) const
{
    const auto file = openFile(path);
    if (!file)
        return terminal.fail(file.error());
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return terminal.fail(systemError(errno, path));
    const Size size = file->source->size();
    const Size holes = holesIn(*file->source);
    std::error_code failed;
    const std::string absolute = std::filesystem::absolute(path, failed).lexically_normal().string();

    print(terminal.out, "path", failed ? path : absolute);
    print(terminal.out, "kind", kindText(file->kind));
    print(terminal.out, "size", sizeText(size));
    print(terminal.out, "data", sizeText(size - holes));
    print(terminal.out, "holes", sizeText(holes));
    print(terminal.out, "device", std::format("{}:{}", major(status.st_dev), minor(status.st_dev)));
    print(terminal.out, "inode", std::format("{}", status.st_ino));
    print(terminal.out, "links", std::format("{}", status.st_nlink));
    print(terminal.out, "owner", std::format("user {}, group {}", status.st_uid, status.st_gid));
    print(terminal.out, "permissions", permissionText(status.st_mode));
    print(terminal.out, "accessed", timeText(status.st_atim));
    print(terminal.out, "modified", timeText(status.st_mtim));
    print(terminal.out, "changed", timeText(status.st_ctim));
    print(terminal.out, "editable", file->isWritable ? "yes" : "no");
    print(terminal.out, "page size", std::format("{}", Mmap::granularity()));
    return ExitStatus::Done;
}

} // namespace hexfolio
