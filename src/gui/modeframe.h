// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace hexfolio {

/// A thin frame in the colour of the document's mode around one widget, so that the mode is never out of sight.
///
/// Interface thread only.
class ModeFrame : public QWidget {
    Q_OBJECT

public:
    /// Takes `content` as its child.
    explicit ModeFrame(QWidget* content, QWidget* parent = nullptr);

    void setColor(const QColor& color);
    [[nodiscard]] const QColor& color() const noexcept { return m_color; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_color;
};

} // namespace hexfolio
