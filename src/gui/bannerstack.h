// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KMessageWidget>

#include <QWidget>

#include <array>
#include <cstdint>

class QAction;

namespace hexfolio {

/// The messages above the grid of one tab: at most one for each subject, the newest wins.
///
/// Owns its message widgets and the actions handed in. Texts are plain text. Interface thread only.
class BannerStack : public QWidget {
    Q_OBJECT

public:
    enum class Subject : std::uint8_t { Disk, Mode, Error, Recovery, Frozen };

    explicit BannerStack(QWidget* parent = nullptr);

    void present(Subject subject, KMessageWidget::MessageType type, const QString& text,
                 const QList<QAction*>& actions = {});
    void dismiss(Subject subject);
    /// What a subject says at the moment; empty where nothing is shown.
    [[nodiscard]] QString text(Subject subject) const;
    [[nodiscard]] QList<QAction*> offers(Subject subject) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Its cross in the colour of the letters.
    void dressCloseButton(KMessageWidget& banner);

    static constexpr std::size_t subjectCount = 5;
    std::array<KMessageWidget*, subjectCount> m_banners{};
};

} // namespace hexfolio
