// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/programstyle.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace hexfolio {

namespace {

// A number at the right end of its column and the word that begins the next one are read as two.
constexpr int cellMargin = 5;
// The arrow of a button with a menu, in pixels either way.
constexpr int menuArrow = 9;

// Only a ground as good as black has no room for the darker frames of the usual styles.
bool isHighContrast(const QStyleOption* option)
{
    constexpr int nearlyBlack = 20;
    return option != nullptr && option->palette.color(QPalette::Window).lightness() < nearlyBlack;
}

bool isRowOfColumns(const QStyleOption* option)
{
    const auto* const header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    return header != nullptr && header->orientation == Qt::Horizontal;
}

/// A button whose menu opens wherever it is clicked; null for all else.
const QStyleOptionToolButton* menuButtonOf(const QStyleOption* option)
{
    using Feature = QStyleOptionToolButton::ToolButtonFeature;
    const auto* const button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const bool hasMenu = button != nullptr && button->features.testFlag(Feature::HasMenu)
        && !button->features.testFlag(Feature::MenuButtonPopup);
    return hasMenu ? button : nullptr;
}

void drawFrame(QPainter* painter, const QRect& rect, const QColor& color)
{
    painter->save();
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

QColor frameColor(const QStyleOption& option)
{
    const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool isMarked = isDefault || option.state.testFlag(QStyle::State_HasFocus);
    return option.palette.color(isMarked ? QPalette::Highlight : QPalette::PlaceholderText);
}

QColor focusColor(const QStyleOption& option)
{
    const auto* const focus = qstyleoption_cast<const QStyleOptionFocusRect*>(&option);
    const bool isOnLight = focus != nullptr && focus->backgroundColor.lightness() > 127;
    return isOnLight ? Qt::black : Qt::white;
}

} // namespace

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_FocusFrameHMargin ? std::max(usual, cellMargin) : usual;
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* answer) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_HeaderSection && isRowOfColumns(option))
        size.rwidth() += 2 * moreMargin(option, widget);
    if (type == CT_ToolButton && menuButtonOf(option) != nullptr)
        size.rwidth() += menuArrow;
    return size;
}

// Titles begin and end where the text of the cells below them does.
void ProgramStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element != CE_HeaderLabel || !isRowOfColumns(option)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionHeader inner = *qstyleoption_cast<const QStyleOptionHeader*>(option);
    const int more = moreMargin(option, widget);
    inner.rect.adjust(more, 0, -more, 0);
    QProxyStyle::drawControl(element, &inner, painter, widget);
}

int ProgramStyle::moreMargin(const QStyleOption* option, const QWidget* widget) const
{
    return std::max(0, cellMargin + 1 - pixelMetric(PM_HeaderMargin, option, widget));
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    // The usual mark of the focus is a veil over the text.
    if (element == PE_FrameFocusRect && isHighContrast(option)) {
        drawFrame(painter, option->rect, focusColor(*option));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isFrame = element == PE_Frame || element == PE_FrameLineEdit || element == PE_PanelButtonCommand;
    if (isFrame && isHighContrast(option))
        drawFrame(painter, option->rect, frameColor(*option));
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    if (const auto* const button = menuButtonOf(option); button != nullptr && control == CC_ToolButton) {
        drawMenuButton(*button, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && isHighContrast(option))
        drawFrame(painter, option->rect, frameColor(*option));
}

// The usual styles put the arrow into the lower corner, below the line on which the text stands.
void ProgramStyle::drawMenuButton(const QStyleOptionToolButton& option, QPainter* painter, const QWidget* widget) const
{
    QStyleOptionToolButton button = option;
    button.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    QProxyStyle::drawComplexControl(CC_ToolButton, &button, painter, widget);
    QStyleOptionToolButton arrow = button;
    const int margin = cellMargin / 2;
    arrow.rect = alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {menuArrow, menuArrow},
                             option.rect.adjusted(margin, 0, -margin, 0));
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

} // namespace hexfolio
