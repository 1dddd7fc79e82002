// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/simulatedsave.h"

#include "document/inplacewriter.h"
#include "document/siblingwriter.h"
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
SaveTask taskFor(SimulatedIo& io, const SaveCase& scene, SavePlan::Way way)
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
        const bool isFill = part.kind == CasePart::Kind::Fill;
        if (isFill)
            sources->push_back(std::make_shared<PatternSource>(part.bytes));
        else
            sources->push_back(std::make_shared<MemorySource>(part.bytes));
        pieces.push_back({sources->back().get(), 0, isFill ? part.length : part.bytes.size()});
    }
    task.snapshot = Snapshot(PieceTree(std::span<const Piece>(pieces)), std::move(sources));
    task.target = {.path = target, .links = scene.links, .isReplaceable = way == SavePlan::Way::ReplaceFile};
    task.plan = planSave(task.snapshot.tree(), task.disk.get(), task.disk->size(), task.target).value();
    task.keep = AppendStore::make();
    return task;
}

bool save(SimulatedIo& io, const SaveCase& scene, SavePlan::Way way)
{
    const SaveTask task = taskFor(io, scene, way);
    Progress progress;
    if (way == SavePlan::Way::ReplaceFile)
        return SiblingWriter(io, progress, task.target).run(task.snapshot, [] { return Result<>(); }).has_value();
    return InPlaceWriter(io, progress, task).run().has_value();
}

std::string verdictOn(const SimulatedDisk& disk, const SaveCase& scene, const NaiveBytes& after, bool wasDone)
{
    if (disk.find(target) == 0)
        return "the file is gone";
    const NaiveBytes found = disk.bytesAt(target);
    if (found != after && (wasDone || found != scene.before))
        return found == scene.before ? "the old bytes are there" : "the bytes are neither the old nor the new ones";
    if (disk.file(disk.find(target)).attributes().mode != 0640U)
        return "the mode has changed";
    for (unsigned i = 1; i < scene.links; ++i) {
        if (disk.find(linkName(i)) != disk.find(target))
            return "another name leads to another file now";
    }
    return {};
}

} // namespace

CrashSubject simulatedSave(const SaveCase& scene, SavePlan::Way way, const SimulatedIo::Abilities& abilities)
{
    return {.name = scene.name,
            .abilities = abilities,
            .before = diskWith(scene),
            .run = [=](SimulatedIo& io) { return save(io, scene, way); },
            .recover = [](SimulatedIo&) {},
            .verdict = [=, after = scene.after()](const SimulatedDisk& disk,
                                                  bool wasDone) { return verdictOn(disk, scene, after, wasDone); }};
}

} // namespace hexfolio::testing
