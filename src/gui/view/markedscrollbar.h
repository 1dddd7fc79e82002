// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QScrollBar>

#include <array>
#include <cstdint>
#include <vector>

namespace hexfolio {

/// A vertical scroll bar with marks along its groove, as many as it has pixels: where in the document there is
/// something.
///
/// Two kinds of marks do not hide each other: one lies on the outer side of the groove, one on the side of the content.
/// Knows nothing of what it marks. Interface thread only.
class MarkedScrollBar : public QScrollBar {
    Q_OBJECT

public:
    enum class Side : std::uint8_t { Outer, Inner };

    explicit MarkedScrollBar(QWidget* parent = nullptr);

    /// How many bands of the groove can be marked apart from one another: its height in pixels.
    [[nodiscard]] int bandCount() const;
    /// One level for each band from the top, from 0 (nothing) to 255 (most); spread over the groove. None takes them
    /// away.
    void setMarks(std::vector<std::uint8_t> levels, Side side = Side::Outer);
    [[nodiscard]] const std::vector<std::uint8_t>& marks(Side side = Side::Outer) const noexcept
    {
        return m_layers[static_cast<std::size_t>(side)].levels;
    }
    void setMarkColor(const QColor& color, Side side = Side::Outer);

Q_SIGNALS:
    /// There are more or fewer bands than before.
    void bandsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Layer {
        std::vector<std::uint8_t> levels;
        QColor color;
    };
    [[nodiscard]] QRect groove() const;
    void paintLayer(const Layer& layer, const QRect& strip);

    std::array<Layer, 2> m_layers;
};

} // namespace hexfolio
