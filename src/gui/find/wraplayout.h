// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

class QBoxLayout;

namespace hexfolio {

/// Puts widgets side by side, and on further lines where there is no room for all of them; on each line those that
/// expand share what is left.
///
/// So a bar with many fields is never wider than its widest one has to be. Owns its items. Interface thread only.
class WrapLayout : public QLayout {
public:
    explicit WrapLayout(QWidget* parent = nullptr) : QLayout(parent) { setContentsMargins({}); }
    ~WrapLayout() override;

    /// Takes all items of a row that was made with a form, and its spacing.
    void takeFrom(QBoxLayout& row);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    using Line = QList<QLayoutItem*>;
    [[nodiscard]] QList<Line> linesFor(int width) const;
    [[nodiscard]] int heightOf(const Line& line) const;
    void place(const Line& line, const QRect& rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace hexfolio
