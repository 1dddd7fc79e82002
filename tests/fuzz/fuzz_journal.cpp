// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A journal made of the input lies beside a file and stands on the user's list; recovery must leave the file as it is,
// or make of it what a whole journal says. The first byte of the input says what the rest is: a whole file, a body
// behind a right header, or changes to the bytes of a right journal of a file that is half written.

#include "document/inplacerecords.h"
#include "document/journalrecovery.h"
#include "fuzz/fuzzinput.h"
#include "support/naivebytes.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

/// A folder in memory, where syncs take no time; made once, and emptied for each input.
std::string folder()
{
    static const std::string path = [] {
        std::string name = "/dev/shm/fuzz_journal-XXXXXX";
        require(::mkdtemp(name.data()) != nullptr, "no folder");
        return name;
    }();
    return path;
}

void put(Io& io, const std::string& path, std::span<const std::byte> bytes)
{
    std::filesystem::remove(path);
    const auto fd = io.open(path, Io::OpenMode::CreateNew);
    require(fd && io.write(*fd, 0, bytes), "a file cannot be written");
    io.close(*fd);
}

NaiveBytes get(Io& io, const std::string& path)
{
    NaiveBytes bytes(1000);
    const auto fd = io.open(path, Io::OpenMode::ReadExisting);
    require(fd.has_value(), "the file is gone");
    bytes.resize(io.read(*fd, 0, bytes).value());
    io.close(*fd);
    return bytes;
}

/// One file with an interrupted save.
class Scene {
public:
    explicit Scene(std::uint8_t kinds)
    {
        std::filesystem::remove_all(folder());
        std::filesystem::create_directories(folder());
        put(m_io, path, before);
        JournalHeader header{.nonce = makeNonce(),
                             .target = m_io.identityOf(path).value(),
                             .sizeAfter = before.size(),
                             .targetPath = path};
        header.kind = kinds % 3 == 0 ? JournalHeader::Kind::Shift
            : kinds % 3 == 1         ? JournalHeader::Kind::Live
                                     : JournalHeader::Kind::InPlace;
        auto journal = JournalFile::create(m_io, state, header).value();
        journalPath = journal.path();
        bodyBegin = journal.bodyBegin();
        writeRecords(journal);
    }

    void recover()
    {
        const auto findings = JournalRecovery(m_io, state).recoverAll();
        require(findings.has_value(), "the list cannot be read");
        for (const auto& finding : *findings)
            isCompleted = isCompleted || finding.what == RecoveryFinding::What::Completed;
    }

private:
    void writeRecords(JournalFile& journal)
    {
        InPlaceRecordWriter writer(journal);
        const auto write = [&](Range range, std::byte value) {
            const NaiveBytes bytes(range.size(), value);
            const auto old = std::span(before).subspan(range.begin, range.size());
            require(writer.append(range.begin, bytes, old).has_value(), "a record cannot be written");
            replaceNaively(after, range, bytes);
        };
        write({3, 9}, std::byte{0xEE});
        write({20, 21}, std::byte{0xDD});
        write({40, 60}, std::byte{0xCC});
        require(writer.commit().has_value(), "the journal cannot be committed");
    }

    PosixIo m_io;

public:
    const StateFolder state{folder() + "/state"};
    const std::string path = folder() + "/file";
    const NaiveBytes before = countedBytes(64);
    NaiveBytes after = before;
    std::string journalPath;
    Offset bodyBegin = 0;
    bool isCompleted = false;
};

NaiveBytes journalOf(Io& io, const Scene& scene, std::uint8_t way, std::span<const std::byte> input)
{
    NaiveBytes whole = get(io, scene.journalPath);
    if (way == 0)
        return {input.begin(), input.end()};
    if (way == 1) {
        whole.resize(scene.bodyBegin);
        whole.insert(whole.end(), input.begin(), input.end());
        return whole;
    }
    // Pairs of a place and what is done to the byte there.
    for (std::size_t i = 0; i + 2 < input.size(); i += 3) {
        const auto at = (std::to_integer<std::size_t>(input[i]) << 8 | std::to_integer<std::size_t>(input[i + 1]));
        whole[at % whole.size()] ^= input[i + 2];
    }
    return whole;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    PosixIo io;
    Scene scene(data[1]);
    const auto input = std::as_bytes(std::span(data, size).subspan(2));
    const std::uint8_t way = data[0] % 3;
    put(io, scene.journalPath, journalOf(io, scene, way, input));
    NaiveBytes start = scene.before;
    if (way == 2 && data[0] % 2 == 0) {
        replaceNaively(start, {3, 7}, NaiveBytes(4, std::byte{0xEE}));
        const int fd = io.open(scene.path, Io::OpenMode::WriteExisting).value();
        require(io.write(fd, 0, start).has_value(), "the file cannot be half written");
        io.close(fd);
    }
    scene.recover();
    const NaiveBytes found = get(io, scene.path);
    require(found == start || found == scene.after, "a byte is neither the old nor the new one");
    require(!scene.isCompleted || found == scene.after, "it was not completed, but said to be");
    return 0;
}
