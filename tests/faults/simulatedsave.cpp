// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/simulatedsave.h"

#include "document/journalrecovery.h"
#include "document/saver.h"
#include "document/shiftwriter.h"
#include "mapping/memorysource.h"
#include "mapping/patternsource.h"
#include "support/simulatedsource.h"

#include <format>

namespace hexfolio::testing {

namespace {

const std::string folder = "/home/user/files";
const std::string target = folder + "/file.bin";

std::string linkName(unsigned number)
{
    return std::format("{}/link-{}", folder, number);
}

StateFolder userState()
{
    return StateFolder("/home/user/state");
}

SimulatedDisk diskWith(const SaveCase& scene)
{
    SimulatedDisk disk;
    disk.addFolder(folder);
    const auto file = disk.addFile(target, scene.before, {.mode = 0640, .owner = 1000, .group = 33});
    for (unsigned i = 1; i < scene.links; ++i)
        disk.addLink(linkName(i), file);
    return disk;
}

/// The document of the case, made of the simulated file and new bytes, as editing makes it.
SaveTask taskFor(SimulatedIo& io, const SaveCase& scene, SaveWay way)
{
    SaveTask task;
    auto file = std::make_shared<SimulatedSource>(io, target);
    const FileIdentity identity = io.identityBefore(target);
    task.path = target;
    task.base = {.path = target, .identity = identity, .source = file, .isWritable = true};
    task.disk = std::make_shared<DiskSource>(file, identity);
    auto sources = std::make_shared<SourceList>(SourceList{task.disk});
    std::vector<Piece> pieces;
    for (const CasePart& part : scene.parts) {
        if (part.kind == CasePart::Kind::File) {
            pieces.push_back({task.disk.get(), part.range.begin, part.range.size()});
            continue;
        }
        if (part.kind == CasePart::Kind::Fill)
            sources->push_back(std::make_shared<PatternSource>(part.bytes));
        else
            sources->push_back(std::make_shared<MemorySource>(part.bytes));
        pieces.push_back({sources->back().get(), 0, part.size()});
    }
    task.snapshot = Snapshot(PieceTree(std::span<const Piece>(pieces)), std::move(sources));
    task.target = {.path = target, .links = scene.links};
    task.plan = planSave(task.snapshot.tree(), task.disk.get(), task.disk->size(), task.target).value();
    if (way == SaveWay::InSteps)
        task.plan.stepBytes = SimulatedFile::block;
    task.keep = AppendStore::make();
    return task;
}

Result<> shift(SimulatedIo& io, const SaveTask& task)
{
    Progress progress;
    ShiftTask shifted{.path = task.path, .snapshot = task.snapshot, .disk = task.disk, .keep = task.keep};
    // Small steps, so that there are some, but not so small that every case has hundreds.
    shifted.chunk = SimulatedFile::block;
    shifted.reopen = [&io]() -> Result<std::shared_ptr<const ByteSource>> {
        return std::make_shared<SimulatedSource>(io, target);
    };
    return ShiftWriter(io, userState(), progress, std::move(shifted)).run();
}

bool save(SimulatedIo& io, const SaveCase& scene, SaveWay way)
{
    const SaveTask task = taskFor(io, scene, way);
    if (way == SaveWay::Shift)
        return shift(io, task).has_value();
    // A story that takes another way than it is told for would prove nothing.
    const auto wanted = way == SaveWay::Replace ? SavePlan::Way::ReplaceFile : SavePlan::Way::PatchInPlace;
    Progress progress;
    return task.plan.way == wanted && Saver(io, progress, userState()).write(task).has_value();
}

void recover(SimulatedIo& io)
{
    const StateFolder state = userState();
    (void)JournalRecovery(io, state).recoverAll();
}

/// In steps each byte is old or new, and nothing else is promised before the end.
bool isMixed(const NaiveBytes& found, const NaiveBytes& before, const NaiveBytes& after)
{
    if (found.size() != before.size() || found.size() != after.size())
        return false;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i] != before[i] && found[i] != after[i])
            return false;
    }
    return true;
}

std::string bytesVerdict(const NaiveBytes& found, const SaveCase& scene, const NaiveBytes& after, bool wasDone,
                         SaveWay way)
{
    if (found == after)
        return {};
    if (wasDone)
        return found == scene.before ? "the old bytes are there" : "the bytes are not the new ones";
    const bool isMixFine = way == SaveWay::InSteps && isMixed(found, scene.before, after);
    return found == scene.before || isMixFine ? "" : "the bytes are neither the old nor the new ones";
}

std::string verdictOn(const SimulatedDisk& disk, const SaveCase& scene, const NaiveBytes& after, bool wasDone,
                      CrashSubject::End end, SaveWay way)
{
    if (disk.find(target) == 0)
        return "the file is gone";
    std::string wrong = bytesVerdict(disk.bytesAt(target), scene, after, wasDone, way);
    if (!wrong.empty())
        return wrong;
    if (disk.file(disk.find(target)).attributes().mode != 0640U)
        return "the mode has changed";
    for (unsigned i = 1; i < scene.links; ++i) {
        if (disk.find(linkName(i)) != disk.find(target))
            return "another name leads to another file now";
    }
    // Recovery leaves nothing that would have to be decided or cleaned up. Only the entry of a temporary file is not
    // waited for, so that a power cut may leave the file without it.
    const bool mayBeLeft = way == SaveWay::Replace && end == CrashSubject::End::PowerCut;
    for (const std::string& name : disk.names(folder)) {
        if (name.starts_with('.') && !mayBeLeft)
            return name + " was left behind";
    }
    return {};
}

} // namespace

CrashSubject simulatedSave(const SaveCase& scene, SaveWay way, const SimulatedIo::Abilities& abilities)
{
    SaveCase story = scene;
    story.links = way == SaveWay::Shift ? 2 : 1;
    return {.name = scene.name,
            .abilities = abilities,
            .before = diskWith(story),
            .run = [=](SimulatedIo& io) { return save(io, story, way); },
            .recover = recover,
            .verdict =
                [=, after = scene.after()](const SimulatedDisk& disk, bool wasDone, CrashSubject::End end) {
                    return verdictOn(disk, story, after, wasDone, end, way);
                }};
}

} // namespace hexfolio::testing
