// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/filldialog.h"

#include "document/documentedits.h"
#include "gui/dialogs/fieldnote.h"
#include "gui/model/bytesample.h"
#include "gui/model/documentcontext.h"
#include "gui/model/errortext.h"
#include "gui/model/fixedfont.h"
#include "gui/model/hexbytes.h"
#include "gui/model/numbertext.h"
#include "gui/model/rangeeditor.h"
#include "gui/model/rangeselection.h"
#include "ui_filldialog.h"

#include <QLocale>

#include <algorithm>
#include <initializer_list>
#include <span>

namespace hexfolio {

namespace {

constexpr std::size_t previewSize = 16;

} // namespace

FillDialog::FillDialog(DocumentContext& context, QWidget* parent)
    : DocumentDialog(context, parent), m_ui(std::make_unique<Ui::FillDialog>())
{
    m_ui->setupUi(this);
    rememberAs(m_ui->length, "hexfolioFillLength");
    rememberAs(m_ui->pattern, "hexfolioFillPattern");
    m_ui->start->setText(numberText(place().begin));
    if (!place().isEmpty())
        m_ui->length->setText(numberText(place().size()));
    if (m_ui->pattern->text().isEmpty())
        m_ui->pattern->setText(QStringLiteral("00"));
    m_ui->preview->setFont(fixedFont());
    m_ui->preview->setLayoutDirection(Qt::LeftToRight);
    for (QWidget* const field :
         std::initializer_list<QWidget*>{m_ui->startLabel, m_ui->start, m_ui->lengthLabel, m_ui->length})
        field->setVisible(!hasRanges());
    // With a selection only the pattern is left to be said.
    (place().isEmpty() && !hasRanges() ? m_ui->start : m_ui->pattern)->setFocus();
    m_ui->pattern->selectAll();
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &FillDialog::revalidate);
    finishSetup(m_ui->buttons, tr("Fill"));
}

FillDialog::~FillDialog() = default;

bool FillDialog::hasRanges() const
{
    return !context().ranges().isEmpty();
}

std::optional<Range> FillDialog::range() const
{
    const auto start = placeIn(m_ui->start, m_ui->rangeNote);
    if (!start)
        return std::nullopt;
    const auto length = lengthIn(m_ui->length, *start, m_ui->rangeNote);
    if (!length)
        return std::nullopt;
    if (*length == 0) {
        tell(m_ui->rangeNote, tr("There is nothing to fill."), NoteTone::Problem);
        return std::nullopt;
    }
    return Range::ofLength(*start, *length);
}

std::vector<std::byte> FillDialog::pattern() const
{
    const QString text = m_ui->pattern->text();
    tell(m_ui->patternNote, {});
    if (m_ui->kind->currentIndex() != 0) {
        const QByteArray utf8 = text.toUtf8();
        const auto bytes = std::as_bytes(std::span(utf8.constData(), static_cast<std::size_t>(utf8.size())));
        return {bytes.begin(), bytes.end()};
    }
    auto bytes = HexBytes::parse(text);
    if (bytes)
        return *std::move(bytes);
    tell(m_ui->patternNote, errorText(bytes.error()), NoteTone::Problem);
    return {};
}

Size FillDialog::targetSize() const
{
    if (hasRanges()) {
        const RangeSet::Extent& extent = context().ranges().extent();
        tell(m_ui->rangeNote,
             tr("Fills %1 range(s), each from its begin on: %2.", nullptr, pluralNumber(extent.count))
                 .arg(QLocale().toString(static_cast<qulonglong>(extent.count)), sizeText(extent.bytes)));
        return extent.bytes;
    }
    const auto target = range();
    if (target)
        tell(m_ui->rangeNote,
             tr("Fills %1, from %2 to %3.")
                 .arg(sizeText(target->size()), offsetText(target->begin), offsetText(target->end - 1)));
    return target ? target->size() : 0;
}

bool FillDialog::validate()
{
    const Size target = targetSize();
    const std::vector<std::byte> bytes = pattern();
    // The preview is the pattern itself, whatever the document holds.
    ByteSample sample;
    for (std::size_t i = 0; !bytes.empty() && i < std::min<Size>(previewSize, target); ++i)
        sample.bytes.push_back(bytes[i % bytes.size()]);
    sample.isCut = target > previewSize;
    m_ui->preview->setText(sample.bytes.empty() ? QString() : sample.hex() + QStringLiteral("  ") + sample.text());
    if (target > 0 && !bytes.empty())
        describe(target, bytes.size());
    return target > 0 && !bytes.empty();
}

void FillDialog::describe(Size target, std::size_t patternSize)
{
    QStringList hints;
    if (!hasRanges() && target % patternSize != 0)
        hints += tr("The last repetition is cut short.");
    if (const QString warning = longWriteText(target); !warning.isEmpty())
        hints += warning;
    tell(m_ui->patternNote, hints.join(u' '));
}

Result<> FillDialog::act()
{
    if (hasRanges()) {
        context().rangeEditor().fill(pattern());
        return {};
    }
    const auto target = range();
    return target ? context().document().edits().fill(*target, pattern()) : Result<>();
}

} // namespace hexfolio
