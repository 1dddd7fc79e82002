// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "faults/savecase.h"
#include "mapping/io.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hexfolio::testing {

/// A save of the real engine on real files, in a folder of its own: what the file is before, saving it, recovering it,
/// and judging what is there. A value; the files belong to whoever made the folder.
class RealScene {
public:
    enum class Way : std::uint8_t {
        InPlace,
        Replace,
        Links, ///< the length changes and the file has a second name
        Device, ///< in place, on a block device
    };
    /// What the program said about the save; also the code of a child that saved.
    enum class Said : std::uint8_t {
        Saved = 20,
        AsItWas, ///< not saved
        InJournal, ///< safe in the journal
        Nothing, ///< the disk failed so badly that nothing can be promised
    };

    RealScene(std::string folder, SaveCase scene, Way way, std::string device = {});

    [[nodiscard]] const SaveCase& scene() const noexcept { return m_scene; }
    [[nodiscard]] Way way() const noexcept { return m_way; }
    /// The file with its old bytes, and no trace of an earlier save.
    void prepare() const;
    /// Opens, edits and saves; tells `report` the sentence of an Error.
    [[nodiscard]] Said save(Io& io, int report) const;
    /// What the next start of the program does.
    void recover(Io& io) const;

    enum class Bytes : std::uint8_t { Old, New, Both, Neither };
    [[nodiscard]] Bytes bytes() const;
    /// What is wrong once it is recovered; empty where nothing is.
    [[nodiscard]] std::string wrongAfterRecovery(bool mustBeNew) const;

private:
    [[nodiscard]] Result<> edit(Document& document) const;
    [[nodiscard]] std::string path() const;
    [[nodiscard]] StateFolder state() const;
    [[nodiscard]] std::vector<std::byte> found() const;

    std::string m_folder;
    SaveCase m_scene;
    NaiveBytes m_after;
    Way m_way;
    std::string m_device;
};

/// How many of the cases of each way.
enum class SceneChoice : std::uint8_t { First, Typical, All };
/// Every way with the cases that fit it; `device` may be empty.
[[nodiscard]] std::vector<RealScene> realScenes(const std::string& folder, const std::string& device,
                                                SceneChoice choice);

} // namespace hexfolio::testing
