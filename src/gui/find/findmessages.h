// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>

class KSqueezedTextLabel;
class QLabel;
class QToolButton;

namespace hexfolio {

/// The last row of the find bar: what came of a search, how far it is, how many hits there are.
///
/// Interface thread only.
class FindMessages : public QWidget {
    Q_OBJECT

public:
    enum class Tone : std::uint8_t { Plain, Error };

    explicit FindMessages(QWidget* parent = nullptr);

    /// Says what came of it; a screen reader says it too.
    void say(const QString& sentence, Tone tone = Tone::Plain);
    [[nodiscard]] QString said() const;
    /// How many hits there are; empty while that is not known.
    void sayCount(const QString& count);
    /// While a search runs: how far it is, in percent (negative: unknown), with a button to cancel it; nothing
    /// afterwards.
    void showProgress(std::optional<int> percent);

    [[nodiscard]] QToolButton& cancelButton() const noexcept { return *m_cancel; }

Q_SIGNALS:
    void cancelWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateTexts();
    void updateColors();

    KSqueezedTextLabel* m_message;
    QToolButton* m_cancel;
    QLabel* m_count;
    Tone m_tone = Tone::Plain;
};

} // namespace hexfolio
