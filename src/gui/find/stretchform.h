// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/pattern.h"

#include <QWidget>

#include <cstdint>
#include <memory>

namespace Ui {
class StretchForm;
}

namespace hexfolio {

/// The fields in which one says which stretches to find: strings, runs of one byte, or entropy. In one line.
///
/// Owns its form. Interface thread only.
class StretchForm : public QWidget {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Strings, Runs, Entropy };

    explicit StretchForm(QWidget* parent = nullptr);
    ~StretchForm() override;

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const;
    /// Errors: those of the factories of Pattern, and Syntax for a byte that is none.
    [[nodiscard]] Result<Pattern> pattern() const;

Q_SIGNALS:
    void edited();
    /// Enter was pressed in one of the fields.
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] Result<Pattern> strings() const;
    [[nodiscard]] Result<Pattern> runs() const;
    [[nodiscard]] Result<Pattern> entropy() const;

    std::unique_ptr<Ui::StretchForm> m_ui;
};

} // namespace hexfolio
