// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/snapshot.h"
#include "gui/review/reviewbytes.h"
#include "gui/review/reviewlines.h"
#include "gui/view/hexscroll.h"

#include <QAbstractScrollArea>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hexfolio {

/// Draws the rows of a review: the bytes on disk on the left, those of now on the right, what differs marked by colour,
/// by a sign at the edge, and by a line through old and under new bytes.
///
/// Rows are numbered with 64 bits and laid out anew when the width changes. Bytes are read in a job. Interface thread
/// only.
class ReviewPane : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReviewPane(QWidget* parent = nullptr);
    ~ReviewPane() override;

    /// `shown` are indices of changes of `list`; the snapshots are the states that it compares.
    void setReview(std::shared_ptr<const ChangeList> list, std::vector<std::size_t> shown, Snapshot onDisk,
                   Snapshot now);
    /// Says of a change whether the user has accepted it.
    void setAcceptedTest(std::function<bool(const Change&)> isAccepted) { m_isAccepted = std::move(isAccepted); }

    /// Marks a shown change as the one in hand and scrolls to it.
    void setCurrent(std::size_t shown);
    [[nodiscard]] std::optional<std::size_t> current() const noexcept { return m_current; }
    [[nodiscard]] const ReviewLines& lines() const noexcept { return m_lines; }
    /// "3 of 10: Overwritten, 12 bytes at 0x25 (37)".
    [[nodiscard]] QString titleOf(std::size_t shown) const;

Q_SIGNALS:
    /// The user chose a change here.
    void chosen(std::size_t shown);
    /// The user wants to see the change in the document.
    void activated(std::size_t shown);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void updateBar();
    void scrollTo(const std::function<void()>& move);
    void describe();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int fittingBytesPerRow() const;
    [[nodiscard]] std::optional<std::size_t> shownUnder(const QPoint& position) const;

    std::shared_ptr<const ChangeList> m_list;
    std::vector<std::size_t> m_shown;
    Snapshot m_onDisk;
    Snapshot m_now;
    ReviewLines m_lines;
    HexScroll m_scroll;
    ReviewBytes* m_bytes;
    std::function<bool(const Change&)> m_isAccepted;
    std::optional<std::size_t> m_current;
    bool m_isMovingBar = false;
};

} // namespace hexfolio
