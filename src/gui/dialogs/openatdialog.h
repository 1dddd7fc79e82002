// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mapping/access.h"
#include "mapping/filesource.h"

#include <QDialog>

#include <memory>
#include <string>

namespace Ui {
class OpenAtDialog;
}

namespace hexfolio {

/// Asks for a file, the part of it to open, and how it shall be mapped. Opens nothing itself.
///
/// Owns its form. What the accessors give is valid once the dialog was accepted. Interface thread only.
class OpenAtDialog : public QDialog {
    Q_OBJECT

public:
    explicit OpenAtDialog(QWidget* parent = nullptr);
    ~OpenAtDialog() override;

    /// As the operating system wants it, in its own encoding.
    [[nodiscard]] std::string path() const;
    [[nodiscard]] OpenRange range() const;
    [[nodiscard]] Access access() const;

private:
    void browse();
    void revalidate();

    std::unique_ptr<Ui::OpenAtDialog> m_ui;
};

} // namespace hexfolio
