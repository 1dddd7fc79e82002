// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

class QStyleOptionToolButton;

namespace hexfolio {

/// The style of the desktop with room between columns, buttons that look alike in every dialog, and, where the palette
/// is one of high contrast, frames that can be seen.
///
/// Owned by the application. Interface thread only.
class ProgramStyle : public QProxyStyle {
    Q_OBJECT

public:
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                                  const QWidget* widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                                QStyleHintReturn* answer = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;

private:
    /// By how much the text of a title stands further in than usual, in logical pixels.
    [[nodiscard]] int moreMargin(const QStyleOption* option, const QWidget* widget) const;
    void drawMenuButton(const QStyleOptionToolButton& option, QPainter* painter, const QWidget* widget) const;
};

} // namespace hexfolio
