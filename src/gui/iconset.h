// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QLatin1StringView>

#include <cstdint>

namespace hexfolio {

/// The program's own icons, drawn for light or for dark grounds. A plain value; interface thread only.
class IconSet {
public:
    enum class Ground : std::uint8_t { Light, Dark };

    explicit IconSet(Ground ground) : m_ground(ground) { }

    /// The icon of that name in the resources; a null icon where there is none.
    [[nodiscard]] QIcon icon(QLatin1StringView name) const;

private:
    Ground m_ground;
};

} // namespace hexfolio
