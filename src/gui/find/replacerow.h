// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class ReplaceRow;
}

namespace hexfolio {

class PatternBox;

/// The row of the find bar that says what hits become.
///
/// Owns its form. Interface thread only.
class ReplaceRow : public QWidget {
    Q_OBJECT

public:
    explicit ReplaceRow(QWidget* parent = nullptr);
    ~ReplaceRow() override;

    [[nodiscard]] PatternBox& box() const noexcept;
    /// The fields of both rows begin at the same place: as wide as what stands before the other one.
    void setLabelWidth(int width);
    [[nodiscard]] int labelWidth() const;

Q_SIGNALS:
    /// The hit that is selected, and then on to the next.
    void replaceWanted();
    void replaceAllWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::unique_ptr<Ui::ReplaceRow> m_ui;
};

} // namespace hexfolio
