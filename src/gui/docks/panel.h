// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>
#include <QIcon>
#include <QLatin1StringView>

namespace hexfolio {

class DocumentContext;

/// A dock that shows one side of the document whose tab is in front.
///
/// Borrows the context, which outlives the next setContext(). Thread rule: the interface thread only.
class Panel : public QDockWidget {
    Q_OBJECT

public:
    /// `name` is for saveState() and never translated.
    Panel(const QString& title, const QString& name, QWidget* parent);
    ~Panel() override;

    /// The document to show from now on; null where none is open.
    virtual void setContext(DocumentContext* context) = 0;

    /// Open, and not behind another tab: only then is there anything to compute.
    [[nodiscard]] bool isInFront() const noexcept { return m_isInFront; }
    /// Brings it to the front, also from behind another tab; hides it where it is there already.
    void toggle();

protected:
    /// Shows `page`, and scrolls it where there is less room than it needs. To be called once; becomes its owner.
    void setPage(QWidget* page);
    [[nodiscard]] QWidget* page() const noexcept { return m_page; }
    /// The program's icon of that name, drawn for the ground of the present palette.
    [[nodiscard]] QIcon icon(QLatin1StringView name) const;

private:
    QWidget* m_page = nullptr;
    bool m_isInFront = false;
};

} // namespace hexfolio
