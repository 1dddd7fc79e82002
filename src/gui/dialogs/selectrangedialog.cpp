// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/selectrangedialog.h"

#include "gui/dialogs/fieldnote.h"
#include "gui/model/documentcontext.h"
#include "gui/model/numbertext.h"
#include "ui_selectrangedialog.h"

#include <QSignalBlocker>

namespace hexfolio {

SelectRangeDialog::SelectRangeDialog(DocumentContext& context, QWidget* parent)
    : DocumentDialog(context, parent), m_ui(std::make_unique<Ui::SelectRangeDialog>())
{
    m_ui->setupUi(this);
    rememberAs(m_ui->length, "hexfolioSelectLength");
    m_ui->start->setText(numberText(place().begin));
    if (!place().isEmpty())
        m_ui->length->setText(numberText(place().size()));
    m_ui->start->selectAll();
    connect(m_ui->byEnd, &QRadioButton::toggled, this, &SelectRangeDialog::revalidate);
    finishSetup(m_ui->buttons, tr("Select"));
}

SelectRangeDialog::~SelectRangeDialog() = default;

std::optional<Range> SelectRangeDialog::range() const
{
    const auto start = placeIn(m_ui->start, m_ui->note);
    if (!start)
        return std::nullopt;
    if (documentSize() == 0) {
        tell(m_ui->note, tr("The document is empty."), NoteTone::Problem);
        return std::nullopt;
    }
    if (m_ui->byLength->isChecked()) {
        const auto length = lengthIn(m_ui->length, *start, m_ui->note);
        return length ? std::optional(Range::ofLength(*start, *length)) : std::nullopt;
    }
    const auto last = placeIn(m_ui->last, m_ui->note);
    if (!last)
        return std::nullopt;
    // The end itself is a place, but no byte.
    if (*last < *start || *last == documentSize()) {
        tell(m_ui->note,
             *last < *start ? tr("The last byte lies before the start.")
                            : tr("The last byte of the document is at %1.").arg(offsetText(*last - 1)),
             NoteTone::Problem);
        return std::nullopt;
    }
    return Range{*start, *last + 1};
}

bool SelectRangeDialog::validate()
{
    m_ui->last->setEnabled(m_ui->byEnd->isChecked());
    m_ui->length->setEnabled(m_ui->byLength->isChecked());
    const auto selected = range();
    if (!selected)
        return false;
    if (selected->isEmpty()) {
        tell(m_ui->note, tr("Nothing would be selected."), NoteTone::Problem);
        return false;
    }
    // The field that is not in use shows what it would say.
    QLineEdit* other = m_ui->byEnd->isChecked() ? m_ui->length : m_ui->last;
    const QSignalBlocker quiet(other);
    other->setText(numberText(m_ui->byEnd->isChecked() ? selected->size() : selected->end - 1));
    tell(m_ui->note,
         tr("Selects %1, from %2 to %3.")
             .arg(sizeText(selected->size()), offsetText(selected->begin), offsetText(selected->end - 1)));
    return true;
}

Result<> SelectRangeDialog::act()
{
    if (const auto selected = range())
        context().goTo(*selected);
    return {};
}

} // namespace hexfolio
