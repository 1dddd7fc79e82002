// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/replacedialog.h"

#include "gui/dialogs/fieldnote.h"
#include "gui/model/numbertext.h"
#include "gui/model/replacementsmodel.h"
#include "ui_replacedialog.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

namespace hexfolio {

namespace {

bool isFixedLength(const Document& document)
{
    return document.file().kind == FileKind::Device || document.file().isPart;
}

} // namespace

ReplaceDialog::ReplaceDialog(const ReplacePlan& plan, const Document& document, Reason reason, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ReplaceDialog>())
{
    m_ui->setupUi(this);
    const Replaced& replaced = plan.replaced;
    m_ui->count->setText(countText(plan, document.size()));
    m_ui->length->setText(lengthText(replaced, document.size()));
    const bool isImpossible = isFixedLength(document) && replaced.range.size() != replaced.content.size();
    const QStringList notes = noteTexts(replaced, document, reason);
    tell(m_ui->note, notes.join(u'\n'), isImpossible ? NoteTone::Problem : NoteTone::Hint);
    m_ui->note->setVisible(!notes.isEmpty());
    m_ui->table->setModel(new ReplacementsModel(plan.pairs, this));
    m_ui->table->setLayoutDirection(Qt::LeftToRight);
    QHeaderView* const header = m_ui->table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(ReplacementsModel::OffsetColumn, QHeaderView::ResizeToContents);
    QPushButton* const accept = m_ui->buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("&Replace All"));
    accept->setEnabled(!isImpossible);
    accept->setDefault(true);
    (isImpossible ? m_ui->buttons->button(QDialogButtonBox::Cancel) : accept)->setFocus();
}

ReplaceDialog::~ReplaceDialog() = default;

QString ReplaceDialog::countText(const ReplacePlan& plan, Size documentSize) const
{
    const QString count = QLocale().toString(static_cast<qulonglong>(plan.replaced.count));
    const bool isWhole = plan.scope == Range{0, documentSize};
    QString text = plan.isOfList ? tr("Hits of the list to replace: %1.").arg(count)
        : isWhole                ? tr("Hits to replace in the whole document: %1.").arg(count)
                                 : tr("Hits to replace from %1 to %2: %3.")
                        .arg(offsetText(plan.scope.begin), offsetText(plan.scope.end - 1), count);
    if (plan.pairs.size() < plan.replaced.count)
        text +=
            u' ' + tr("The first %1 are shown.").arg(QLocale().toString(static_cast<qulonglong>(plan.pairs.size())));
    return text;
}

QString ReplaceDialog::lengthText(const Replaced& replaced, Size documentSize) const
{
    const Size before = replaced.range.size();
    const Size after = replaced.content.size();
    if (before == after)
        return tr("The length of the document stays the same.");
    const Size newSize = documentSize - before + after;
    return after > before ? tr("The document grows by %1 to %2.").arg(sizeText(after - before), sizeText(newSize))
                          : tr("The document shrinks by %1 to %2.").arg(sizeText(before - after), sizeText(newSize));
}

QStringList ReplaceDialog::noteTexts(const Replaced& replaced, const Document& document, Reason reason) const
{
    QStringList notes;
    if (reason == Reason::DocumentChanged)
        notes += tr("The document was changed meanwhile. This is what would be replaced now.");
    if (isFixedLength(document) && replaced.range.size() != replaced.content.size())
        notes +=
            tr("The length of this file cannot change, because it is a device or a part of a file. Give a replacement "
               "that is as long as the hits.");
    Size unreadable = 0;
    for (const Range range : replaced.unreadable)
        unreadable += range.size();
    if (unreadable > 0)
        notes += tr("Some bytes could not be read, and nothing in them is replaced: %1.").arg(sizeText(unreadable));
    if (document.access() == Access::Write)
        notes += tr("In Live mode all of it is written to the file at once.");
    return notes;
}

} // namespace hexfolio
