// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/resizedialog.h"

#include "document/documentedits.h"
#include "gui/dialogs/fieldnote.h"
#include "gui/model/documentcontext.h"
#include "gui/model/numbertext.h"
#include "mapping/openfile.h"
#include "ui_resizedialog.h"

namespace hexfolio {

ResizeDialog::ResizeDialog(DocumentContext& context, QWidget* parent)
    : DocumentDialog(context, parent), m_ui(std::make_unique<Ui::ResizeDialog>())
{
    m_ui->setupUi(this);
    m_ui->current->setText(sizeText(documentSize()));
    m_ui->size->setText(numberText(documentSize()));
    m_ui->size->selectAll();
    finishSetup(m_ui->buttons, tr("Resize"));
}

ResizeDialog::~ResizeDialog() = default;

std::optional<Size> ResizeDialog::wanted() const
{
    return valueIn(m_ui->size, {.current = documentSize(), .end = documentSize()}, m_ui->note);
}

bool ResizeDialog::validate()
{
    const OpenedFile& file = context().document().file();
    // Said before the user types a number for nothing.
    if (file.isPart || file.kind == FileKind::Device) {
        tell(m_ui->note,
             file.isPart ? tr("Only a part of the file is open, so its length cannot change.")
                         : tr("The length of a device cannot change."),
             NoteTone::Problem);
        return false;
    }
    const auto size = wanted();
    if (!size)
        return false;
    tell(m_ui->note, *size == documentSize() ? tr("That is the size it has.") : meaningOf(*size));
    return *size != documentSize();
}

QString ResizeDialog::meaningOf(Size size) const
{
    const Size now = documentSize();
    const bool isLive = context().document().access() == Access::Write;
    const QString what = size < now
        ? tr("%1 at the end will be cut off, from %2 on.").arg(sizeText(now - size), offsetText(size))
        : tr("Grows by %1 of zeros.").arg(sizeText(size - now));
    const QString when = isLive ? tr("In Live mode the file changes at once.") : tr("The file changes when you save.");
    return what + u'\n' + when;
}

Result<> ResizeDialog::act()
{
    const auto size = wanted();
    return size ? context().document().edits().resize(*size) : Result<>();
}

} // namespace hexfolio
