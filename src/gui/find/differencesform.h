// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/model/rememberedstate.h"
#include "search/pattern.h"

#include <QComboBox>

#include <cstdint>
#include <optional>

namespace hexfolio {

/// The field in which one says what differences are differences from: the disk, or a state that was remembered.
///
/// Interface thread only.
class DifferencesForm : public QComboBox {
    Q_OBJECT

public:
    enum class From : std::uint8_t { Disk, Remembered };

    explicit DifferencesForm(QWidget* parent = nullptr);

    [[nodiscard]] From from() const { return static_cast<From>(currentIndex()); }
    void setFrom(From from) { setCurrentIndex(static_cast<int>(from)); }
    /// The remembered state of the document in front, if there is one.
    void setRemembered(std::optional<KeptState> state);

    /// What differs from the chosen one. An Error of kind BadArgument where nothing is remembered; those of
    /// Pattern::differences().
    [[nodiscard]] Result<Pattern> pattern(const Snapshot& onDisk) const;

Q_SIGNALS:
    void edited();
    /// Enter was pressed.
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateTexts();
    [[nodiscard]] QString rememberedText() const;
    /// What is not known of it any more; empty where all is.
    [[nodiscard]] QString doubtText() const;

    std::optional<KeptState> m_remembered;
};

} // namespace hexfolio
