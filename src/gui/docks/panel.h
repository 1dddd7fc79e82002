// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>

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
};

} // namespace hexfolio
