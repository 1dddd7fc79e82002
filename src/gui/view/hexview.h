// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "gui/view/hexviewoptions.h"

#include <QAbstractItemView>

#include <cstdint>
#include <memory>

namespace hexfolio {

class HexModel;

/// The byte grid: offsets, bytes and text side by side, over a HexModel.
///
/// Wires five collaborators (layout, scroll, selection, input, painter); owns them and no bytes; borrows the model. The
/// caret and the selection are its own, in 64-bit offsets; it reports them to the model's context. Interface thread only.
class HexView : public QAbstractItemView {
    Q_OBJECT

public:
    enum class Pane : std::uint8_t { Bytes, Text };
    enum class InputMode : std::uint8_t { Overwrite, Insert };
    enum class Reach : std::uint8_t { Move, Extend };

    explicit HexView(QWidget* parent = nullptr);
    ~HexView() override;

    /// `model` is a HexModel (asserted).
    void setModel(QAbstractItemModel* model) override;

    void setOptions(const HexViewOptions& options);
    [[nodiscard]] const HexViewOptions& options() const noexcept;
    void setColors(const HexViewColors& colors);

    [[nodiscard]] Offset caret() const noexcept;
    [[nodiscard]] Range selection() const noexcept;
    /// Moves the caret, clipped to the document, and brings it into view.
    void setCaret(Offset offset, Reach reach = Reach::Move);
    /// Selects `range` (clipped), caret at its end, and brings its begin into view.
    void select(Range range);
    [[nodiscard]] Pane pane() const noexcept;
    void setPane(Pane pane);
    [[nodiscard]] InputMode inputMode() const noexcept;
    void setInputMode(InputMode mode);

public Q_SLOTS:
    void copy();
    void cut();
    void paste();
    void deleteSelection();
    void selectAll() override;

Q_SIGNALS:
    void inputModeChanged();
    void paneChanged();
    /// The pointer asked for the menu, at a global position.
    void menuRequested(const QPoint& position);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace hexfolio
