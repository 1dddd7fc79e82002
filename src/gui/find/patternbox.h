// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QStringList>

namespace hexfolio {

class PatternField;

/// A PatternField with its history: a list to choose from, and completion while one types.
///
/// Owns the field. Interface thread only.
class PatternBox : public QComboBox {
    Q_OBJECT

public:
    explicit PatternBox(QWidget* parent = nullptr);

    [[nodiscard]] PatternField& field() const noexcept { return *m_field; }
    /// Newest first; what is typed stays.
    void setHistory(const QStringList& history);

Q_SIGNALS:
    /// Enter was pressed, or Shift+Enter.
    void entered(bool isShifted);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class History;

    History* m_history;
    PatternField* m_field;
};

} // namespace hexfolio
