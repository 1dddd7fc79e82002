// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/gotodialog.h"

#include "gui/dialogs/fieldnote.h"
#include "gui/model/documentcontext.h"
#include "gui/model/numbertext.h"
#include "ui_gotodialog.h"

namespace hexfolio {

GotoDialog::GotoDialog(DocumentContext& context, QWidget* parent)
    : DocumentDialog(context, parent), m_ui(std::make_unique<Ui::GotoDialog>())
{
    m_ui->setupUi(this);
    rememberAs(m_ui->place, "hexfolioGotoPlace");
    m_ui->place->selectAll();
    finishSetup(m_ui->buttons, tr("Go"));
}

GotoDialog::~GotoDialog() = default;

bool GotoDialog::validate()
{
    const auto place = placeIn(m_ui->place, m_ui->note);
    if (place) {
        tell(m_ui->note,
             *place == documentSize() ? tr("Goes to %1, the end.").arg(offsetText(*place))
                                      : tr("Goes to %1.").arg(offsetText(*place)));
    } else if (m_ui->place->text().isEmpty()) {
        tell(m_ui->note,
             tr("The caret is at %1 of %2.").arg(offsetText(context().caret()), offsetText(documentSize())));
    }
    return place.has_value();
}

Result<> GotoDialog::act()
{
    if (const auto place = placeIn(m_ui->place, m_ui->note))
        context().goTo({*place, *place});
    return {};
}

} // namespace hexfolio
