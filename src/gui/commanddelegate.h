// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace hexfolio {

/// Draws one command of the palette: icon and name, its menu dimmed behind it, its keys at the far end. Interface
/// thread.
class CommandDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Roles of the list besides the text, which is the command's name.
    enum Role { MenuRole = Qt::UserRole + 1, KeysRole, ActionRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace hexfolio
