// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/rangeeditor.h"

#include "document/document.h"
#include "document/documentedits.h"
#include "gui/model/numbertext.h"
#include "gui/model/rangeselection.h"

#include <QLocale>

#include <utility>

namespace hexfolio {

RangeEditor::RangeEditor(Document& document, RangeSelection& ranges, JobRunner& jobs, QObject* parent)
    : QObject(parent), m_document(document), m_ranges(ranges), m_job(jobs)
{
}

void RangeEditor::fill(std::span<const std::byte> pattern, EditKind kind)
{
    if (!pattern.empty())
        start(kind, Afterwards::Stays,
              [bytes = std::vector(pattern.begin(), pattern.end())](const RangeSet& ranges, const Snapshot& now,
                                                                    Progress& progress) {
                  return filledRanges(ranges, now, bytes, progress);
              });
}

void RangeEditor::erase()
{
    start(EditKind::Delete, Afterwards::IsCleared, erasedRanges);
}

void RangeEditor::replace(std::span<const std::byte> bytes)
{
    start(EditKind::Paste, Afterwards::IsCleared,
          [by = std::vector(bytes.begin(), bytes.end())](const RangeSet& ranges, const Snapshot& now,
                                                         Progress& progress) {
              return replacedRanges(ranges, now, by, progress);
          });
}

void RangeEditor::join(std::function<void(const Snapshot& joined)> take)
{
    m_job.start<Snapshot>([ranges = m_ranges.ranges(), now = m_document.snapshot()](
                              Progress& progress) { return joinedRanges(ranges, now, progress); },
                          [this, take = std::move(take)](const Result<Snapshot>& joined) {
                              if (joined)
                                  take(*joined);
                              else
                                  Q_EMIT failed(joined.error());
                          });
}

void RangeEditor::start(EditKind kind, Afterwards afterwards, Make make)
{
    if (m_ranges.isEmpty())
        return;
    if (m_document.access() == Access::Read) {
        Q_EMIT failed({.kind = ErrorKind::NotWritable, .path = m_document.file().path});
        return;
    }
    m_job.start<RangeEdit>([make = std::move(make), ranges = m_ranges.ranges(),
                            now = m_document.snapshot()](Progress& progress) { return make(ranges, now, progress); },
                           // A save leaves the revision as it is, but may put the bytes elsewhere in the file.
                           [this, kind, afterwards, revision = m_document.revision(),
                            base = m_document.file().source](const Result<RangeEdit>& edit) {
                               if (!edit)
                                   Q_EMIT failed(edit.error());
                               else if (m_document.revision() != revision || m_document.file().source != base)
                                   Q_EMIT said(
                                       tr("The document was changed meanwhile, so the ranges were left as they are."));
                               else
                                   finish(*edit, kind, afterwards);
                           });
}

void RangeEditor::finish(const RangeEdit& edit, EditKind kind, Afterwards afterwards)
{
    if (edit.count == 0)
        return;
    if (const auto replaced = m_document.edits().replace(edit.range, edit.content, kind); !replaced) {
        Q_EMIT failed(replaced.error());
        return;
    }
    if (afterwards == Afterwards::IsCleared)
        m_ranges.clear();
    Q_EMIT said(tr("%1 range(s) edited; Undo takes that back in one step.", nullptr, pluralNumber(edit.count))
                    .arg(QLocale().toString(static_cast<qulonglong>(edit.count))));
}

} // namespace hexfolio
