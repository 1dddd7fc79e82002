// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/realscene.h"

#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/journalrecovery.h"
#include "document/saver.h"
#include "support/tempfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace hexfolio::testing {

namespace {

namespace fs = std::filesystem;
constexpr ::mode_t usualMode = 0640;

/// Blocks of zeros become holes.
void writeSparse(int fd, const NaiveBytes& bytes)
{
    constexpr std::size_t block = 4096;
    for (std::size_t at = 0; at < bytes.size(); at += block) {
        const auto part = std::span(bytes).subspan(at, std::min(block, bytes.size() - at));
        if (std::ranges::any_of(part, [](std::byte byte) { return byte != std::byte{0}; }))
            (void)!::pwrite(fd, part.data(), part.size(), static_cast<off_t>(at));
    }
}

} // namespace

RealScene::RealScene(std::string folder, SaveCase scene, Way way, std::string device)
    : m_folder(std::move(folder))
    , m_scene(std::move(scene))
    , m_after(m_scene.after())
    , m_way(way)
    , m_device(std::move(device))
{
}

std::string RealScene::path() const
{
    return m_way == Way::Device ? m_device : m_folder + "/files/file.bin";
}

void RealScene::prepare() const
{
    fs::remove_all(m_folder + "/files");
    fs::remove_all(m_folder + "/state");
    fs::create_directories(m_folder + "/files");
    const int flags = m_way == Way::Device ? O_RDWR | O_CLOEXEC : O_RDWR | O_CREAT | O_CLOEXEC;
    const int fd = ::open(path().c_str(), flags, usualMode);
    if (m_way != Way::Device)
        (void)!::ftruncate(fd, static_cast<off_t>(m_scene.before.size()));
    if (m_way == Way::Device)
        (void)!::pwrite(fd, m_scene.before.data(), m_scene.before.size(), 0);
    else
        writeSparse(fd, m_scene.before);
    ::fsync(fd);
    ::close(fd);
    if (m_way == Way::Links)
        fs::create_hard_link(path(), m_folder + "/files/link");
}

Result<> RealScene::edit(Document& document) const
{
    // A device, or one of its parts, must not even for a moment have another length.
    const bool keepsLength = !m_scene.changesLength();
    const Snapshot base = document.onDisk();
    Result<> done = keepsLength ? Result<>() : document.edits().erase({0, document.size()});
    Offset at = 0;
    for (const CasePart& part : m_scene.parts) {
        const Range place = keepsLength ? Range::ofLength(at, part.size()) : Range{at, at};
        if (part.kind == CasePart::Kind::New)
            done = done.and_then([&] { return document.edits().replace(place, Snapshot::ofBytes(part.bytes)); });
        else if (part.kind == CasePart::Kind::Fill)
            done = done.and_then(
                           [&] { return document.edits().replace(place, Snapshot::ofBytes(NaiveBytes(part.length))); })
                       .and_then([&] { return document.edits().fill(Range::ofLength(at, part.length), part.bytes); });
        else if (!keepsLength || part.range.begin != at)
            done = done.and_then([&] { return document.edits().replace(place, base.slice(part.range)); });
        at += part.size();
    }
    return done;
}

RealScene::Said RealScene::save(Io& io, int report) const
{
    Progress progress;
    Saver saver(io, progress, state());
    auto document = Document::open(path());
    auto done = document ? edit(**document) : failure(document.error());
    if (done)
        done = (*document)
                   ->saving()
                   .task()
                   .and_then([&](SaveTask task) { return saver.run(std::move(task)); })
                   .transform([](auto&&) {});
    if (done)
        return Said::Saved;
    const std::string sentence = sentenceOf(done.error());
    (void)!::write(report, sentence.data(), sentence.size());
    switch (saver.fate()) {
    case SaveFate::Saved: return Said::Saved;
    case SaveFate::Unchanged: return Said::AsItWas;
    case SaveFate::InJournal: return Said::InJournal;
    default: return Said::Nothing;
    }
}

StateFolder RealScene::state() const
{
    return StateFolder(m_folder + "/state");
}

void RealScene::recover(Io& io) const
{
    const StateFolder folder = state();
    (void)JournalRecovery(io, folder).recoverAll();
}

std::vector<std::byte> RealScene::found() const
{
    std::vector<std::byte> bytes = fileBytes(path());
    if (m_way == Way::Device)
        bytes.resize(std::min(bytes.size(), m_after.size()));
    return bytes;
}

RealScene::Bytes RealScene::bytes() const
{
    const auto now = found();
    const bool isOld = now == m_scene.before;
    const bool isNew = now == m_after;
    if (isOld && isNew)
        return Bytes::Both;
    return isOld ? Bytes::Old : isNew ? Bytes::New : Bytes::Neither;
}

std::string RealScene::wrongAfterRecovery(bool mustBeNew) const
{
    if (!fs::exists(path()))
        return "the file is gone";
    const Bytes now = bytes();
    if (now == Bytes::Neither)
        return "the bytes are neither the old nor the new ones";
    if (mustBeNew && now == Bytes::Old)
        return "the old bytes are there";
    struct ::stat status = {};
    if (m_way == Way::Device || ::stat(path().c_str(), &status) != 0)
        return {};
    if ((status.st_mode & 0777U) != usualMode)
        return "the mode has changed";
    if (m_way == Way::Links && !fs::equivalent(path(), m_folder + "/files/link"))
        return "the other name leads to another file now";
    return {};
}

std::vector<RealScene> realScenes(const std::string& folder, const std::string& device, SceneChoice choice)
{
    using Way = RealScene::Way;
    std::vector<RealScene> scenes;
    const auto add = [&](const std::vector<SaveCase>& cases, Way way) {
        for (const SaveCase& scene : cases) {
            const bool isChosen = choice == SceneChoice::All || (choice == SceneChoice::Typical && scene.isTypical)
                || (choice == SceneChoice::First && &scene == &cases.front());
            if (isChosen)
                scenes.emplace_back(folder, scene, way, device);
        }
    };
    add(casesOfOtherLength(), Way::Replace);
    add(casesOfOtherLength(), Way::Links);
    add(casesOfEqualLength(), Way::InPlace);
    if (!device.empty())
        add(casesOfEqualLength(), Way::Device);
    return scenes;
}

} // namespace hexfolio::testing
