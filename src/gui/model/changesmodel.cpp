// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/changesmodel.h"
#include "gui/model/fixedfont.h"

#include "gui/model/numbertext.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace hexfolio {

namespace {

constexpr Size sampleSize = 16;
constexpr int keptSamples = 4096;

Size sizeOf(const Change& change)
{
    return std::max(change.before.size(), change.now.size());
}

QString headerText(int column)
{
    switch (column) {
    case ChangesModel::KindColumn: return ChangesModel::tr("Change");
    case ChangesModel::NowColumn: return ChangesModel::tr("Offset now");
    case ChangesModel::DiskColumn: return ChangesModel::tr("Offset on disk");
    case ChangesModel::SizeColumn: return ChangesModel::tr("Size");
    case ChangesModel::OldColumn: return ChangesModel::tr("Old bytes");
    case ChangesModel::NewColumn: return ChangesModel::tr("New bytes");
    default: return {};
    }
}

} // namespace

ChangesModel::ChangesModel(QObject* parent) : QAbstractTableModel(parent), m_samples(keptSamples) { }

ChangesModel::~ChangesModel() = default;

void ChangesModel::setChanges(std::shared_ptr<const ChangeList> changes, Snapshot now, Snapshot onDisk)
{
    beginResetModel();
    m_list = std::move(changes);
    m_now = std::move(now);
    m_onDisk = std::move(onDisk);
    m_samples.clear();
    count();
    endResetModel();
}

void ChangesModel::count()
{
    m_totals = {};
    for (const Change& change : m_list->changes()) {
        switch (change.kind) {
        case Change::Kind::Overwritten: m_totals.overwritten += change.now.size(); break;
        case Change::Kind::Inserted: m_totals.inserted += change.now.size(); break;
        case Change::Kind::Removed: m_totals.removed += change.before.size(); break;
        case Change::Kind::Moved: m_totals.moved += change.now.size(); break;
        }
    }
}

const Change& ChangesModel::changeAt(int row) const
{
    return m_list->changes()[static_cast<std::size_t>(row)];
}

ByteSample ChangesModel::oldBytes(int row, Size limit) const
{
    return ByteSample::of(m_onDisk, changeAt(row).replaced(), limit);
}

ByteSample ChangesModel::newBytes(int row, Size limit) const
{
    return ByteSample::of(m_now, changeAt(row).now, limit);
}

std::size_t ChangesModel::lowerBound(Offset offset) const
{
    const auto& changes = m_list->changes();
    const auto found = std::ranges::lower_bound(changes, offset, {}, [](const Change& c) { return c.now.begin; });
    return static_cast<std::size_t>(found - changes.begin());
}

int ChangesModel::rowAt(Offset offset) const
{
    const auto& changes = m_list->changes();
    std::size_t row = lowerBound(offset);
    if (row < changes.size() && changes[row].now.begin == offset)
        return static_cast<int>(row);
    // Changes do not overlap, so only the one before can reach here.
    if (row > 0 && changes[row - 1].now.contains(offset))
        return static_cast<int>(row - 1);
    return -1;
}

std::optional<std::size_t> ChangesModel::visited(Range place) const
{
    const auto& changes = m_list->changes();
    for (std::size_t row = lowerBound(place.begin); row < changes.size(); ++row) {
        if (changes[row].now == place)
            return row;
        if (changes[row].now.begin != place.begin)
            break;
    }
    return std::nullopt;
}

int ChangesModel::rowAfter(Range place) const
{
    const std::size_t count = m_list->changes().size();
    if (count == 0)
        return -1;
    const auto here = visited(place);
    const std::size_t row = here ? *here + 1 : lowerBound(place.begin);
    return row < count ? static_cast<int>(row) : 0;
}

int ChangesModel::rowBefore(Range place) const
{
    const std::size_t count = m_list->changes().size();
    if (count == 0)
        return -1;
    const std::size_t row = visited(place).value_or(lowerBound(place.begin));
    return static_cast<int>(row > 0 ? row - 1 : count - 1);
}

QString ChangesModel::summary() const
{
    const auto count = m_list->changes().size();
    if (count == 0)
        return tr("No changes");
    const QString number = QLocale().toString(static_cast<qulonglong>(count));
    const QString bytes = tr("%1 overwritten, %2 inserted, %3 removed")
                              .arg(byteCountText(m_totals.overwritten), QLocale().toString(m_totals.inserted),
                                   QLocale().toString(m_totals.removed));
    const QString all = m_totals.moved == 0 ? bytes : tr("%1, %2 moved").arg(bytes, QLocale().toString(m_totals.moved));
    //: The number of changes, and their bytes by kind.
    return tr("%1 change(s): %2", nullptr, pluralNumber(count)).arg(number, all);
}

QStringList ChangesModel::kindNames()
{
    // In the order of Change::Kind.
    return {tr("Overwritten"), tr("Inserted"), tr("Removed"), tr("Moved")};
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    constexpr std::size_t limit = std::numeric_limits<int>::max();
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_list->changes().size(), limit));
}

int ChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::displayText(int row, int column) const
{
    const Change& change = changeAt(row);
    switch (column) {
    case KindColumn: return kindNames().at(static_cast<int>(change.kind));
    case NowColumn: return hexOffsetText(change.now.begin);
    case DiskColumn: return hexOffsetText(change.before.begin);
    case SizeColumn: return QLocale().toString(sizeOf(change));
    default: return sampleText(row, column);
    }
}

QString ChangesModel::sampleText(int row, int column) const
{
    const auto key = static_cast<std::uint64_t>(row) * ColumnCount + static_cast<std::uint64_t>(column);
    if (const QString* kept = m_samples.object(key))
        return *kept;
    const ByteSample sample = column == OldColumn ? oldBytes(row, sampleSize) : newBytes(row, sampleSize);
    const QString text = sample.bytes.empty() ? u"–"_s : sample.hex() + u"  "_s + sample.text();
    m_samples.insert(key, new QString(text));
    return text;
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Change& change = changeAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return displayText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: return index.column() == KindColumn ? QVariant() : fixedFont();
    case Qt::ToolTipRole:
        return index.column() == NowColumn ? offsetText(change.now.begin)
            : index.column() == DiskColumn ? offsetText(change.before.begin)
            : index.column() == SizeColumn ? sizeText(sizeOf(change))
                                           : QVariant();
    case ChangeKindRole: return static_cast<int>(change.kind);
    case BeginRole: return QVariant::fromValue(static_cast<qulonglong>(change.now.begin));
    case SizeRole: return QVariant::fromValue(static_cast<qulonglong>(sizeOf(change)));
    default: return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return headerText(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace hexfolio
