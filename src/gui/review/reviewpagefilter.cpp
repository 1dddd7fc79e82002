// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/documentcontext.h"
#include "gui/model/hexbytes.h"
#include "gui/model/offsetexpression.h"
#include "gui/review/reviewpage.h"
#include "ui_reviewpage.h"

#include <algorithm>
#include <utility>

namespace hexfolio {

namespace {

/// Lists up to this length are filtered at once, where no bytes are asked for.
constexpr std::size_t fewChanges = 20'000;

/// A field that is not understood says so by its colour and its tool tip, and filters nothing.
void tellMistake(QLineEdit* field, bool isMistake, const QString& tip)
{
    QPalette palette;
    if (isMistake)
        palette.setColor(QPalette::Text, QColor(palette.color(QPalette::Base).lightness() < 128 ? 0xff8070 : 0xb81c1c));
    field->setPalette(palette);
    field->setToolTip(tip);
    field->setAccessibleDescription(isMistake ? tip : QString());
}

} // namespace

void ReviewPage::setFilter(const ReviewFilter& filter)
{
    m_filter = filter;
    applyFilter();
}

void ReviewPage::readFilter()
{
    ReviewFilter filter;
    if (const int kind = m_ui->kind->currentIndex(); kind > 0)
        filter.kind = static_cast<Change::Kind>(kind - 1);
    const Size size = m_states.now.size();
    const OffsetExpression::Frame frame{.current = m_context ? m_context->caret() : 0, .end = size};
    const auto readPlace = [&](QLineEdit* field, Offset& to) {
        const auto place = OffsetExpression::parse(field->text(), frame);
        const bool isMistake = !place && !field->text().trimmed().isEmpty();
        tellMistake(field, isMistake, isMistake ? tr("This is no offset.") : tr("An offset, as in Go to Offset"));
        if (place)
            to = *place;
    };
    readPlace(m_ui->from, filter.range.begin);
    readPlace(m_ui->to, filter.range.end);
    filter.range.end = std::max(filter.range.end, filter.range.begin);
    const QString digits = m_ui->bytes->text();
    const auto bytes = digits.trimmed().isEmpty() ? std::vector<std::byte>() : HexBytes::parse(digits);
    tellMistake(m_ui->bytes, !bytes,
                bytes ? tr("Old or new bytes in hexadecimal, as in DE AD") : tr("These are no bytes in hexadecimal."));
    if (bytes)
        filter.bytes = *bytes;
    setFilter(filter);
}

void ReviewPage::applyFilter()
{
    const auto list = m_states.list;
    const auto work = [filter = m_filter, list, onDisk = m_states.onDisk, now = m_states.now](Progress& progress) {
        return shownBy(filter, *list, onDisk, now, progress);
    };
    m_filterJob = {};
    if (!m_context || (m_filter.bytes.empty() && list->changes().size() <= fewChanges)) {
        Progress progress;
        display(work(progress).value_or(std::vector<std::size_t>()));
        return;
    }
    m_filterJob = m_context->jobs().run<std::vector<std::size_t>>(work);
    m_poll.start();
}

void ReviewPage::goToList()
{
    readFilter();
    m_ui->list->setFocus();
}

} // namespace hexfolio
