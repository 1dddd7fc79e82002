// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QScrollBar>

#include <cstdint>
#include <vector>

namespace hexfolio {

/// A vertical scroll bar with marks along its groove, as many as it has pixels: where in the document there is something.
///
/// Knows nothing of what it marks. Interface thread only.
class MarkedScrollBar : public QScrollBar {
    Q_OBJECT

public:
    explicit MarkedScrollBar(QWidget* parent = nullptr);

    /// How many bands of the groove can be marked apart from one another: its height in pixels.
    [[nodiscard]] int bandCount() const;
    /// One level for each band from the top, from 0 (nothing) to 255 (most); spread over the groove. None takes them away.
    void setMarks(std::vector<std::uint8_t> levels);
    [[nodiscard]] const std::vector<std::uint8_t>& marks() const noexcept { return m_levels; }
    void setMarkColor(const QColor& color);

Q_SIGNALS:
    /// There are more or fewer bands than before.
    void bandsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRect groove() const;

    std::vector<std::uint8_t> m_levels;
    QColor m_color;
};

} // namespace hexfolio
