// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

#include <cstdint>
#include <memory>

namespace Ui {
class UnsavedQuestion;
}

namespace hexfolio {

class DocumentTab;

/// Asks once what becomes of unsaved edits, for all documents concerned, and lets one review them before it is
/// answered.
///
/// Owns its form; borrows the tabs, which may go before it. Interface thread only.
class UnsavedQuestion : public QDialog {
    Q_OBJECT

public:
    enum class Answer : std::uint8_t { Stay, Save, Discard };

    explicit UnsavedQuestion(const QList<DocumentTab*>& tabs, QWidget* parent = nullptr);
    ~UnsavedQuestion() override;

Q_SIGNALS:
    void answered(hexfolio::UnsavedQuestion::Answer answer);
    /// The changes of this document are to be written as a patch; the question stays.
    void exportWanted(hexfolio::DocumentTab* tab);
    /// A change was shown in the grid of this document; the answer is to stay.
    void wentTo(hexfolio::DocumentTab* tab);

private:
    void answer(Answer answer);
    /// The document that is reviewed; null where it is gone.
    [[nodiscard]] DocumentTab* chosen() const;
    void wireReview();

    std::unique_ptr<Ui::UnsavedQuestion> m_ui;
    QList<QPointer<DocumentTab>> m_tabs;
};

/// "12 bytes change, 4 are removed", for one document.
[[nodiscard]] QString changeSentence(const DocumentTab& tab);

} // namespace hexfolio
