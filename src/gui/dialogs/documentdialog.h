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

/// What all questions about a document have in common: sentences under fields while one types, an accept button that
/// only works when the answer does, and fields that remember what was typed before.
///
/// Borrows the context. The subclass owns its form and calls finishSetup() once it stands. Interface thread only.
class DocumentDialog : public QDialog {
    Q_OBJECT

public:
    ~DocumentDialog() override;

    /// Acts on the document and closes; an error goes to the context, which shows it where the user can act on it.
    void accept() override;

protected:
    DocumentDialog(DocumentContext& context, QWidget* parent);

    [[nodiscard]] DocumentContext& context() const noexcept { return m_context; }
    [[nodiscard]] Size documentSize() const;
    /// The selection, or the empty range at the caret.
    [[nodiscard]] Range place() const;

    /// Takes over the buttons, gives the accept button its word, and validates for the first time.
    void finishSetup(QDialogButtonBox* buttons, const QString& acceptText);
    /// Looks at the fields: writes the sentences and says whether the answer can be accepted.
    [[nodiscard]] virtual bool validate() = 0;
    /// Carries the answer out; validate() has just said that it can be.
    [[nodiscard]] virtual Result<> act() = 0;
    /// Call it whenever a field changes.
    void revalidate();

    /// The place in `field`, from 0 to the size of the document; else nothing, and the reason in `note`. An empty field
    /// is nothing without a reproach.
    [[nodiscard]] std::optional<Offset> placeIn(const QLineEdit* field, QLabel* note) const;
    /// The length in `field`, of bytes that all stand behind `begin`; `end` means all of them.
    [[nodiscard]] std::optional<Size> lengthIn(const QLineEdit* field, Offset begin, QLabel* note) const;
    /// Any value, read in `frame`.
    [[nodiscard]] static std::optional<Offset> valueIn(const QLineEdit* field, const OffsetExpression::Frame& frame,
                                                       QLabel* note);

    /// Fills `field` with what it held when such a dialog was last accepted; `key` names it. Kept by the parent's
    /// window (or the context) for the session.
    void rememberAs(QLineEdit* field, const char* key);

    /// Live writes this many bytes before it returns; beyond, the user is told before.
    static constexpr Size longWrite = Size{64} << 20;
    /// A warning where `size` bytes would be written at once, else nothing.
    [[nodiscard]] QString longWriteText(Size size) const;

private:
    // A field and the name its text is kept under.
    struct Remembered {
        QLineEdit* field;
        const char* key;
    };
    // Whose dynamic properties outlive the dialog.
    [[nodiscard]] QObject* keeper() const;

    DocumentContext& m_context;
    QDialogButtonBox* m_buttons = nullptr;
    std::vector<Remembered> m_remembered;
};

} // namespace hexfolio
