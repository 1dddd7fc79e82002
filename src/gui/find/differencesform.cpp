// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/differencesform.h"

#include "gui/model/numbertext.h"
#include "gui/model/timetext.h"

#include <QEvent>
#include <QKeyEvent>

#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

constexpr std::size_t mostRangesTold = 5;

} // namespace

DifferencesForm::DifferencesForm(QWidget* parent) : QComboBox(parent)
{
    addItems({QString(), QString()});
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    updateTexts();
    connect(this, &QComboBox::currentIndexChanged, this, &DifferencesForm::edited);
}

void DifferencesForm::updateTexts()
{
    setAccessibleName(tr("What to compare with"));
    setToolTip(tr("Find the bytes that differ from this state of the document at the same offset") + doubtText());
    setItemText(static_cast<int>(From::Disk), tr("Bytes that differ from those on disk"));
    setItemText(static_cast<int>(From::Remembered),
                m_remembered ? rememberedText() : tr("Bytes that differ from a remembered state (there is none yet)"));
}

QString DifferencesForm::doubtText() const
{
    if (!m_remembered || !m_remembered->isUncertain)
        return {};
    QStringList ranges;
    for (const Range range : m_remembered->doubtful | std::views::take(mostRangesTold))
        ranges << tr("%1 to %2").arg(offsetText(range.begin), offsetText(range.end));
    if (m_remembered->doubtful.size() > mostRangesTold)
        ranges << u"…"_s;
    return u'\n'
        + (ranges.isEmpty()
               ? tr("Another program changed the file, it is not known where; so the remembered state is uncertain.")
               : tr("Another program changed the file, at %1 and perhaps elsewhere; there the remembered state is "
                    "uncertain.")
                     .arg(ranges.join(u", "_s)));
}

void DifferencesForm::setRemembered(std::optional<KeptState> state)
{
    m_remembered = std::move(state);
    updateTexts();
    if (from() == From::Remembered)
        Q_EMIT edited();
}

Result<Pattern> DifferencesForm::pattern(const Snapshot& onDisk) const
{
    if (from() == From::Disk)
        return Pattern::differences(onDisk);
    if (!m_remembered)
        return failure({.kind = ErrorKind::BadArgument,
                        .reason = HEXFOLIO_TR("Reason",
                                              "no state of this document is remembered; choose Search > Remember "
                                              "This State first"),
                        .subject = currentText().toStdString()});
    return Pattern::differences(m_remembered->bytes);
}

QString DifferencesForm::rememberedText() const
{
    const QString time = timeText(m_remembered->time);
    return m_remembered->isUncertain ? tr("Bytes that differ from the state remembered at %1 (uncertain)").arg(time)
                                     : tr("Bytes that differ from the state remembered at %1").arg(time);
}

void DifferencesForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT entered();
    else
        QComboBox::keyPressEvent(event);
}

void DifferencesForm::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

} // namespace hexfolio
