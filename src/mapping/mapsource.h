// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/bytesource.h"
#include "mapping/mapregion.h"
#include "mapping/presentfile.h"

#include <memory>

namespace hexfolio {

/// A map as a source for pieces. Shares the map and its file, and so keeps both as they are.
///
/// Thread rule: as ByteSource.
class MapSource final : public ByteSource {
public:
    struct View {
        std::shared_ptr<const MapRegion> region;
        /// Null for memory without a file, and where the map does not know its file.
        std::shared_ptr<const PresentFile> file;
        /// Where in the file the map starts.
        Offset fileOffset = 0;
        /// The map has pages of its own (MAP_PRIVATE), of which the file knows nothing.
        bool isPrivate = false;

        /// Copies bytes of the map from `at` on, none from behind the end of the file; how many came before a fault.
        [[nodiscard]] Size read(Offset at, std::span<std::byte> to) const noexcept;
        /// Why the byte at `at` of the map cannot be read.
        [[nodiscard]] Error whyUnreadable(Offset at) const;
    };

    explicit MapSource(View view) : m_view(std::move(view)) { }

    [[nodiscard]] Size size() const noexcept override { return m_view.region->size(); }
    [[nodiscard]] Size read(Offset offset, std::span<std::byte> to) const noexcept override;
    [[nodiscard]] Extent extentAt(Offset offset, Offset limit) const noexcept override;
    [[nodiscard]] Error whyUnreadable(Offset offset) const override;

private:
    View m_view;
};

} // namespace hexfolio
