// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/documentdialog.h"

#include "gui/dialogs/fieldnote.h"
#include "gui/model/documentcontext.h"
#include "gui/model/errortext.h"
#include "gui/model/numbertext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVariant>

namespace hexfolio {

DocumentDialog::DocumentDialog(DocumentContext& context, QWidget* parent) : QDialog(parent), m_context(context) { }

DocumentDialog::~DocumentDialog() = default;

Size DocumentDialog::documentSize() const
{
    return m_context.document().size();
}

Range DocumentDialog::place() const
{
    const Range selection = m_context.selection();
    return selection.isEmpty() ? Range{m_context.caret(), m_context.caret()} : selection;
}

void DocumentDialog::finishSetup(QDialogButtonBox* buttons, const QString& acceptText)
{
    m_buttons = buttons;
    buttons->button(QDialogButtonBox::Ok)->setText(acceptText);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QLineEdit* field : findChildren<QLineEdit*>()) {
        // Numbers and digits run from left to right in every language.
        field->setLayoutDirection(Qt::LeftToRight);
        connect(field, &QLineEdit::textChanged, this, &DocumentDialog::revalidate);
    }
    revalidate();
}

void DocumentDialog::revalidate()
{
    // While a form is being filled there are no buttons yet.
    if (m_buttons != nullptr)
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(validate());
}

void DocumentDialog::accept()
{
    if (!validate())
        return;
    // Also kept where the document refuses: the next attempt begins with the same words.
    for (const auto& [field, key] : m_remembered)
        keeper()->setProperty(key, field->text());
    if (m_context.accepted(act()))
        QDialog::accept();
    else
        reject();
}

std::optional<Offset> DocumentDialog::valueIn(const QLineEdit* field, const OffsetExpression::Frame& frame,
                                              QLabel* note)
{
    if (field->text().trimmed().isEmpty()) {
        tell(note, {});
        return std::nullopt;
    }
    const auto value = OffsetExpression::parse(field->text(), frame);
    if (value)
        return *value;
    tell(note, errorText(value.error()), NoteTone::Problem);
    return std::nullopt;
}

std::optional<Offset> DocumentDialog::placeIn(const QLineEdit* field, QLabel* note) const
{
    const Size size = documentSize();
    const auto value = valueIn(field, {.current = m_context.caret(), .end = size}, note);
    if (!value || *value <= size)
        return value;
    tell(note, tr("%1 lies behind the end, which is at %2.").arg(offsetText(*value), offsetText(size)),
         NoteTone::Problem);
    return std::nullopt;
}

std::optional<Size> DocumentDialog::lengthIn(const QLineEdit* field, Offset begin, QLabel* note) const
{
    const Size rest = documentSize() - begin;
    const auto value = valueIn(field, {.current = 0, .end = rest}, note);
    if (!value || *value <= rest)
        return value;
    tell(note, tr("From %1 on there are only %2.").arg(offsetText(begin), sizeText(rest)), NoteTone::Problem);
    return std::nullopt;
}

void DocumentDialog::rememberAs(QLineEdit* field, const char* key)
{
    m_remembered.push_back({field, key});
    if (const QVariant last = keeper()->property(key); last.isValid())
        field->setText(last.toString());
}

QString DocumentDialog::longWriteText(Size size) const
{
    if (m_context.document().access() != Access::Write || size <= longWrite)
        return {};
    return tr("Live mode writes %1 to the file at once, which takes a while.").arg(sizeText(size));
}

QObject* DocumentDialog::keeper() const
{
    return parentWidget() != nullptr ? static_cast<QObject*>(parentWidget()->window()) : &m_context;
}

} // namespace hexfolio
