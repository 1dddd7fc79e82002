// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/moveblockdialog.h"

#include "document/documentedits.h"
#include "gui/dialogs/fieldnote.h"
#include "gui/model/documentcontext.h"
#include "gui/model/numbertext.h"
#include "ui_moveblockdialog.h"

namespace hexfolio {

MoveBlockDialog::MoveBlockDialog(DocumentContext& context, QWidget* parent)
    : DocumentDialog(context, parent), m_ui(std::make_unique<Ui::MoveBlockDialog>())
{
    m_ui->setupUi(this);
    rememberAs(m_ui->length, "hexfolioMoveLength");
    rememberAs(m_ui->dest, "hexfolioMoveDest");
    m_ui->start->setText(numberText(place().begin));
    if (!place().isEmpty())
        m_ui->length->setText(numberText(place().size()));
    (place().isEmpty() ? m_ui->start : m_ui->dest)->setFocus();
    connect(m_ui->cutInsert, &QRadioButton::toggled, this, &MoveBlockDialog::revalidate);
    finishSetup(m_ui->buttons, tr("Move"));
}

MoveBlockDialog::~MoveBlockDialog() = default;

std::optional<MoveBlockDialog::Answer> MoveBlockDialog::answer() const
{
    const auto start = placeIn(m_ui->start, m_ui->note);
    if (!start)
        return std::nullopt;
    const auto length = lengthIn(m_ui->length, *start, m_ui->note);
    if (!length)
        return std::nullopt;
    const auto dest = placeIn(m_ui->dest, m_ui->note);
    if (!dest)
        return std::nullopt;
    return Answer{.source = Range::ofLength(*start, *length), .dest = *dest};
}

QString MoveBlockDialog::problemOf(const Answer& answer) const
{
    const auto& [source, dest] = answer;
    if (source.isEmpty())
        return tr("The block is empty.");
    if (source.begin == dest)
        return tr("The block is there already.");
    if (m_ui->copyOver->isChecked() && source.size() > documentSize() - dest)
        return tr("The block would reach past the end: from %1 on there are only %2.")
            .arg(offsetText(dest), sizeText(documentSize() - dest));
    if (m_ui->cutInsert->isChecked() && source.begin < dest && dest < source.end)
        return tr("The destination lies inside the block.");
    // An insertion right behind the block would put it back where it was.
    if (m_ui->cutInsert->isChecked() && dest == source.end)
        return tr("The block is there already.");
    return {};
}

QString MoveBlockDialog::meaningOf(const Answer& answer) const
{
    const auto& [source, dest] = answer;
    QString text;
    if (m_ui->copyOver->isChecked()) {
        text = tr("Copies %1 from %2 over the bytes from %3 on. The size stays.")
                   .arg(sizeText(source.size()), offsetText(source.begin), offsetText(dest));
    } else {
        // Where the block stands once it was cut out.
        const Offset landing = dest > source.begin ? dest - source.size() : dest;
        const Size between = dest > source.begin ? dest - source.end : source.begin - dest;
        text = tr("Cuts %1 out at %2; they stand at %3 afterwards. The %4 between move to make room. The size stays.")
                   .arg(sizeText(source.size()), offsetText(source.begin), offsetText(landing), sizeText(between));
    }
    const QString warning = longWriteText(writtenBytes(answer));
    return warning.isEmpty() ? text : text + u'\n' + warning;
}

Size MoveBlockDialog::writtenBytes(const Answer& answer) const
{
    const auto& [source, dest] = answer;
    if (m_ui->copyOver->isChecked())
        return source.size();
    // Everything between the block and its new place moves.
    return source.united({dest, dest}).size();
}

bool MoveBlockDialog::validate()
{
    const auto given = answer();
    if (!given)
        return false;
    const QString problem = problemOf(*given);
    tell(m_ui->note, problem.isEmpty() ? meaningOf(*given) : problem,
         problem.isEmpty() ? NoteTone::Hint : NoteTone::Problem);
    return problem.isEmpty();
}

Result<> MoveBlockDialog::act()
{
    const auto given = answer();
    if (!given)
        return {};
    Document& document = context().document();
    return m_ui->copyOver->isChecked() ? document.edits().copyBlock(given->dest, given->source)
                                       : document.edits().relocate(given->dest, given->source);
}

} // namespace hexfolio
