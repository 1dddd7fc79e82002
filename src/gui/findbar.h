// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/pattern.h"
#include "search/searcher.h"

#include <QWidget>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace Ui {
class FindBar;
}

namespace hexfolio {

class Settings;

/// The bar below the grid in which the user says what to find. Knows no document and searches nothing itself.
///
/// Owns its form; borrows the settings for the history. Interface thread only.
class FindBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Hex, Text, Regex };
    enum class Tone : std::uint8_t { Plain, Error };

    explicit FindBar(Settings& settings, QWidget* parent = nullptr);
    ~FindBar() override;

    /// Shows the bar and puts the keyboard into it; `selected` bytes become the pattern unless there are none.
    void open(std::span<const std::byte> selected);
    /// Looks for exactly these bytes.
    void setBytes(std::span<const std::byte> bytes);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const;
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

    /// What is to be found, or what is wrong with it.
    [[nodiscard]] Result<Pattern> pattern() const;
    [[nodiscard]] bool isInSelection() const;
    /// Whether "in selection" can be chosen, that is, whether there is a selection.
    void setSelectionAvailable(bool isAvailable);

    /// Puts the pattern on top of the history.
    void remember();
    /// Says under the pattern what came of it.
    void say(const QString& sentence, Tone tone = Tone::Plain);
    [[nodiscard]] QString said() const;
    /// While a search runs: how far it is, in percent (negative: unknown), with a button to cancel it.
    void showRunning(int percent);
    void showIdle();

public Q_SLOTS:
    void closeBar();

Q_SIGNALS:
    void findWanted(hexfolio::Searcher::Direction direction);
    /// The pattern may be another one now.
    void edited();
    void cancelWanted();
    void inSelectionToggled(bool isInSelection);
    /// The bar was closed; the keyboard belongs to the grid again.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void wire();
    void updateKind();
    void updateColors();
    void fillHistory();
    [[nodiscard]] QString kindName() const;

    Settings& m_settings;
    std::unique_ptr<Ui::FindBar> m_ui;
    Tone m_tone = Tone::Plain;
};

} // namespace hexfolio
