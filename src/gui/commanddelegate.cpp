// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commanddelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace hexfolio {

namespace {

constexpr int padding = 6;
constexpr int iconColumn = 28;
constexpr int gap = 14;

QColor dimmed(const QColor& letters)
{
    QColor color = letters;
    color.setAlphaF(0.72F);
    return color;
}

} // namespace

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QIcon icon = ground.icon;
    ground.text.clear();
    ground.icon = {};
    const QStyle* const style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    const QColor letters = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const auto place = [&](QRect rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect inside = option.rect.adjusted(padding, 0, -padding, 0);
    const int iconSize = option.decorationSize.height();
    icon.paint(painter, place({inside.left(), inside.center().y() - iconSize / 2, iconSize, iconSize}));

    const QString name = index.data().toString();
    const QString keys = index.data(KeysRole).toString();
    const QRect text = inside.adjusted(iconColumn, 0, 0, 0);
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    painter->setPen(letters);
    painter->drawText(place(text), Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft), name);
    painter->setPen(dimmed(letters));
    painter->drawText(place(text), Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight), keys);
    const QRect menu =
        text.adjusted(metrics.horizontalAdvance(name) + gap, 0, -metrics.horizontalAdvance(keys) - gap, 0);
    painter->drawText(place(menu), Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                      metrics.elidedText(index.data(MenuRole).toString(), Qt::ElideRight, menu.width()));
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), QFontMetrics(option.font).height() + 2 * padding};
}

} // namespace hexfolio
