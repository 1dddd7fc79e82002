// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "gui/model/offsetexpression.h"

#include <QDialog>

#include <optional>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace hexfolio {

class DocumentContext;

/// What all questions about a document have in common: sentences under fields while one types, an accept button that only
/// works when the answer does, and fields that remember what was typed before.
///
/// Borrows the context. The subclass owns its form and calls finishSetup() once it stands. Interface thread only.
class DocumentDialog : public QDialog {
    Q_OBJECT

public:
    ~DocumentDialog() override;

    /// Acts on the document, and closes if that was accepted; an error stays here, as a sentence.
    void accept() override;

protected:
    DocumentDialog(DocumentContext& context, QWidget* parent);

    [[nodiscard]] DocumentContext& context() const noexcept { return m_context; }

    /// Takes over the buttons, gives the accept button its word, and validates for the first time.
    void finishSetup(QDialogButtonBox* buttons, const QString& acceptText);
    /// Looks at the fields: writes the sentences and says whether the answer can be accepted.
    [[nodiscard]] virtual bool validate() = 0;
    /// Carries the answer out.
    [[nodiscard]] virtual Result<> act() = 0;
    /// Call it whenever a field changes.
    void revalidate();

    /// The value of `field`, or nothing with the reason in `note`; an empty field is nothing without a reproach.
    [[nodiscard]] std::optional<Offset> valueOf(const QLineEdit* field, QLabel* note,
                                                const OffsetExpression::Frame& frame) const;
    /// Writes a hint or (`Tone::Error`) a reproach under a field.
    enum class Tone : std::uint8_t { Hint, Error };
    static void tell(QLabel* note, const QString& sentence, Tone tone = Tone::Hint);

    /// Fills `field` with what it held when such a dialog was last accepted; `key` names it. Kept by the parent window (or
    /// the context) for the session.
    void rememberAs(QLineEdit* field, const QString& key);

private:
    struct Remembered {
        QLineEdit* field;
        QByteArray key;
    };
    [[nodiscard]] QObject* keeper() const;

    DocumentContext& m_context;
    QDialogButtonBox* m_buttons = nullptr;
    std::vector<Remembered> m_remembered;
};

} // namespace hexfolio
