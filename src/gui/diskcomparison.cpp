// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/diskcomparison.h"

#include "formats/filealigner.h"
#include "gui/documenttab.h"
#include "gui/review/reviewpage.h"
#include "gui/reviewdialog.h"
#include "mapping/filesource.h"
#include "mapping/openfile.h"

#include <QPointer>

#include <optional>

namespace hexfolio {

DiskComparison::DiskComparison(JobRunner& jobs, QWidget* window) : QObject(window), m_window(window), m_job(jobs) { }

void DiskComparison::compare(DocumentTab* tab)
{
    const OpenedFile& file = tab->document().file();
    OpenRange range;
    if (file.isPart)
        range = {file.source->origin(), file.source->size()};
    m_job.start<Outcome>(
        [path = file.path, range, now = tab->document().snapshot()](Progress& progress) -> Result<Outcome> {
            const auto opened = openFile(path, range);
            if (!opened)
                return std::unexpected(opened.error());
            const Size size = opened->source->size();
            auto list = FileAligner(opened->source, size, now, progress).run();
            if (!list)
                return std::unexpected(list.error());
            return Outcome{std::make_shared<const ChangeList>(std::move(*list)),
                           Snapshot::ofSource(opened->source, size), now};
        },
        [this, watched = QPointer(tab)](const Result<Outcome>& outcome) {
            if (watched)
                finish(*watched, outcome);
        });
}

void DiskComparison::finish(DocumentTab& tab, const Result<Outcome>& outcome)
{
    if (!outcome) {
        if (outcome.error().kind != ErrorKind::Cancelled)
            tab.tell(outcome.error());
        return;
    }
    auto* const review = new ReviewDialog(tab, ReviewDialog::Subject::Comparison, m_window);
    review->page().setComparison(tab.context(), outcome->list, outcome->onDisk, outcome->now);
    Q_EMIT made(review, &tab);
}

} // namespace hexfolio
