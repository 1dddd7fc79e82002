// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/peersaves.h"

#include "document/openfd.h"

namespace hexfolio::testing {

namespace {

using Mode = Io::OpenMode;
enum class Synced { No, Yes };

Result<> writeInPlace(Io& io, const std::string& folder, const NaiveBytes& bytes)
{
    return io.open(folder + "/file", Mode::WriteExisting).and_then([&](int fd) -> Result<> {
        const OpenFd file(io, fd);
        return io.write(fd, 0, bytes);
    });
}

Result<> truncateAndWrite(Io& io, const std::string& folder, const NaiveBytes& bytes)
{
    return io.open(folder + "/file", Mode::WriteExisting).and_then([&](int fd) -> Result<> {
        const OpenFd file(io, fd);
        return io.setSize(fd, 0).and_then([&] { return io.write(fd, 0, bytes); }).and_then([&] { return io.sync(fd); });
    });
}

Result<> writeAndRename(Io& io, const std::string& folder, const NaiveBytes& bytes, Synced synced)
{
    return io.open(folder + "/temporary", Mode::CreateNew).and_then([&](int fd) -> Result<> {
        const OpenFd file(io, fd);
        return io.write(fd, 0, bytes)
            .and_then([&] { return synced == Synced::Yes ? io.sync(fd) : Result<>(); })
            .and_then([&] { return io.rename(folder + "/temporary", folder + "/file"); });
    });
}

Result<> renameWithoutSync(Io& io, const std::string& folder, const NaiveBytes& bytes)
{
    return writeAndRename(io, folder, bytes, Synced::No);
}

Result<> renameWithoutFolderSync(Io& io, const std::string& folder, const NaiveBytes& bytes)
{
    return writeAndRename(io, folder, bytes, Synced::Yes);
}

} // namespace

const PeerSave peerSaves[4] = {
    {"written in place without a journal", writeInPlace},
    {"cut to nothing and written", truncateAndWrite},
    {"written aside and renamed, nothing synced", renameWithoutSync},
    {"written aside and renamed, the folder not synced", renameWithoutFolderSync},
};

CrashSubject simulatedPeer(const PeerSave& peer)
{
    const std::string folder = "/home/user";
    const NaiveBytes before(6000, std::byte{'o'});
    const NaiveBytes after(7000, std::byte{'n'});
    SimulatedDisk disk;
    disk.addFolder(folder);
    disk.addFile(folder + "/file", before);
    return {.name = peer.name,
            .before = disk,
            .run = [=](SimulatedIo& io) { return peer.save(io, folder, after).has_value(); },
            .recover = [](SimulatedIo&) {},
            .verdict = [=](const SimulatedDisk& left, bool wasDone, CrashSubject::End) -> std::string {
                const NaiveBytes found = left.bytesAt(folder + "/file");
                return found == after || (!wasDone && found == before) ? "" : "the file is lost";
            }};
}

} // namespace hexfolio::testing
