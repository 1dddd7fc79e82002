// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

#include <cstdint>
#include <memory>

namespace Ui {
class UnsavedQuestion;
}

namespace hexfolio {

class DocumentTab;

/// Asks once what becomes of unsaved edits, for all documents concerned, and says how many bytes change in each.
///
/// Owns its form; borrows the tabs while it is being made. Interface thread only.
class UnsavedQuestion : public QDialog {
    Q_OBJECT

public:
    enum class Answer : std::uint8_t { Stay, Save, Discard };

    explicit UnsavedQuestion(const QList<DocumentTab*>& tabs, QWidget* parent = nullptr);
    ~UnsavedQuestion() override;

Q_SIGNALS:
    void answered(hexfolio::UnsavedQuestion::Answer answer);

private:
    void answer(Answer answer);

    std::unique_ptr<Ui::UnsavedQuestion> m_ui;
};

/// "12 bytes change, 4 are removed", for one document.
[[nodiscard]] QString changeSentence(const DocumentTab& tab);

} // namespace hexfolio
