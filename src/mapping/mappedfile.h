// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/filedescriptor.h"
#include "mapping/filesource.h"
#include "mapping/filesourcepolicy.h"
#include "mapping/mapregion.h"
#include "mapping/mapwindows.h"
#include "mapping/presentfile.h"

#include <memory>
#include <string>

namespace hexfolio {

/// The FileSource there is: one map, windows, or plain reads, whichever the policy and the system allow.
///
/// Owns the descriptor and the maps. Thread rule: as ByteSource.
class MappedFile final : public FileSource {
public:
    struct Part {
        std::string path;
        /// The bytes of the file that make the source.
        Range range;
        /// Fixed for devices and snapshots.
        PresentFile::Length length = PresentFile::Length::Variable;
    };

    /// An Error where the system cannot map such a file at all (ENODEV and the like); want of room is no error.
    [[nodiscard]] static Result<std::shared_ptr<const MappedFile>> make(FileDescriptor& file, Part part,
                                                                        const FileSourcePolicy& policy);

    [[nodiscard]] Size size() const noexcept override { return m_range.size(); }
    [[nodiscard]] int descriptor() const noexcept override { return m_file.descriptor(); }
    [[nodiscard]] Offset origin() const noexcept override { return m_range.begin; }
    [[nodiscard]] const std::string& path() const noexcept override { return m_file.path(); }
    [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept override;
    [[nodiscard]] bool look(Range range, LeafKernel kernel) const noexcept override;
    [[nodiscard]] Extent extentAt(Offset offset, Offset limit) const noexcept override;
    [[nodiscard]] bool isResident(Range range) const noexcept override;
    [[nodiscard]] Error whyUnreadable(Offset offset) const override;
    void advise(Range range, Use use) const noexcept override;

    /// The way that was taken.
    [[nodiscard]] FileSourcePolicy::Way way() const noexcept;

private:
    /// What make() found; `whole` and `windows` may both be missing.
    struct Maps {
        std::shared_ptr<const MapRegion> whole;
        std::unique_ptr<const MapWindows> windows;
    };

    MappedFile(FileDescriptor file, Part part, Maps maps);
    [[nodiscard]] static Result<Maps> mapsOf(int fd, Range range, const FileSourcePolicy& policy);
    [[nodiscard]] static Result<Maps> windowsOf(int fd, Range range, const FileSourcePolicy& policy);
    [[nodiscard]] Size copy(Offset at, std::span<std::byte> to) const noexcept;

    PresentFile m_file;
    Range m_range;
    /// Where a whole map starts in the file: the page of the first byte.
    Offset m_wholeBegin = 0;
    Maps m_maps;
};

} // namespace hexfolio
