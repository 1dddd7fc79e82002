// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replacecommands.h"

#include "document/documentedits.h"
#include "gui/documenttab.h"
#include "gui/findbar.h"
#include "gui/findcommands.h"
#include "gui/model/documentcontext.h"
#include "gui/model/errortext.h"
#include "gui/model/hitlist.h"
#include "gui/model/hitsmodel.h"
#include "gui/model/jobwatch.h"
#include "gui/model/numbertext.h"
#include "gui/model/searchsession.h"
#include "search/hitselection.h"
#include "search/hitsetbuilder.h"

#include <QLocale>

#include <span>
#include <utility>

namespace hexfolio {

namespace {

Result<Replaced> replaceOne(const Replacer& replacer, const Snapshot& snapshot, Range hit, Range scope,
                            Progress& progress)
{
    HitSetBuilder one;
    (void)one.take({.range = hit});
    const auto list = one.finish();
    if (!list)
        return failure(list.error());
    return replacer.listed(snapshot, *list, scope, progress);
}

Result<ReplacePlan> planOfList(const Replacer& replacer, const HitRows& rows, Progress& progress)
{
    const Range all{0, rows.now.size()};
    const auto hits = keptHits(*rows.hits, rows.now, rows.indexes(), progress);
    if (!hits)
        return failure(hits.error());
    auto replaced = replacer.listed(rows.now, *hits, all, progress);
    if (!replaced)
        return failure(replaced.error());
    auto pairs = replacer.previewListed(rows.now, *hits, all, ReplaceDialog::mostPairs);
    if (!pairs)
        return failure(pairs.error());
    return ReplacePlan{*std::move(replaced), *std::move(pairs), all, true};
}

} // namespace

ReplaceCommands::ReplaceCommands(FindBar& bar, FindCommands& find, JobRunner& jobs, QObject* parent)
    : QObject(parent), m_bar(bar), m_find(find), m_job(std::make_unique<JobWatch>(jobs))
{
    connect(&bar, &FindBar::replaceWanted, this, &ReplaceCommands::replace);
    connect(&bar, &FindBar::replaceAllWanted, this, &ReplaceCommands::replaceAll);
    connect(&bar, &FindBar::cancelWanted, m_job.get(), &JobWatch::cancel);
    connect(m_job.get(), &JobWatch::progressed, this, [this](quint64 done, quint64 total) {
        m_bar.messages().showProgress(
            total > 0 ? static_cast<int>(static_cast<double>(done) * 100.0 / static_cast<double>(total)) : -1);
    });
    connect(m_job.get(), &JobWatch::finished, &bar, [this] { m_bar.messages().showProgress(std::nullopt); });
}

ReplaceCommands::~ReplaceCommands() = default;

void ReplaceCommands::setTab(DocumentTab* tab)
{
    if (m_job->isRunning()) {
        m_job->drop();
        m_bar.messages().say({});
    }
    delete m_dialog;
    m_tab = tab;
}

Result<ReplacePlan> ReplaceCommands::planOf(const Request& request, Progress& progress)
{
    if (request.list)
        return planOfList(request.replacer, *request.list, progress);
    const std::span<const Range> scopes(&request.scope, 1);
    auto replaced = request.replacer.all(request.snapshot, scopes, progress);
    if (!replaced)
        return failure(replaced.error());
    auto pairs = request.replacer.preview(request.snapshot, scopes, ReplaceDialog::mostPairs, progress);
    if (!pairs)
        return failure(pairs.error());
    return ReplacePlan{*std::move(replaced), *std::move(pairs), request.scope};
}

std::optional<HitRows> ReplaceCommands::listed() const
{
    const bool isThere = m_list && m_list->session() && m_list->context() == &m_tab->context()
        && !m_list->session()->isSearching() && m_list->model().shownCount() > 0;
    return isThere ? std::optional(m_list->shown()) : std::nullopt;
}

std::optional<ReplaceCommands::Request> ReplaceCommands::request()
{
    if (!m_tab)
        return std::nullopt;
    const Document& document = m_tab->document();
    if (document.access() == Access::Read) {
        tell({.kind = ErrorKind::NotWritable, .path = document.file().path});
        return std::nullopt;
    }
    auto sought = m_find.sought();
    if (m_bar.isBlank() || !sought) {
        m_bar.open({}, FindBar::Rows::WithReplace);
        if (!sought)
            m_bar.complain(sought.error(), FindBar::Field::Pattern);
        return std::nullopt;
    }
    auto list = sought->pattern ? std::nullopt : listed();
    if (!sought->pattern && !list) {
        m_bar.messages().say(
            tr("The hits of several patterns are replaced as they are listed: choose Find All first, and let it end."),
            FindBar::Tone::Error);
        return std::nullopt;
    }
    auto replacement = m_bar.replacement(sought->pattern ? &*sought->pattern : nullptr);
    if (!replacement) {
        m_bar.complain(replacement.error(), FindBar::Field::Replacement);
        return std::nullopt;
    }
    m_bar.remember();
    const Searcher::Options options = sought->options(Searcher::Direction::Forward);
    // Without groups it does not matter which of several patterns it was.
    Pattern pattern = sought->pattern ? *std::move(sought->pattern) : sought->set->patterns()[0].pattern;
    return Request{.replacer = Replacer(std::move(pattern), *std::move(replacement), {.search = options}),
                   .snapshot = document.snapshot(),
                   .scope = m_find.scope(),
                   .revision = document.revision(),
                   .base = document.file().source,
                   .list = std::move(list)};
}

// A save leaves the revision as it is, but may put the bytes elsewhere in the file.
bool ReplaceCommands::isFresh(const Request& request) const
{
    const Document& document = m_tab->document();
    return document.revision() == request.revision && document.file().source == request.base;
}

void ReplaceCommands::replace()
{
    const auto hit = m_find.hit();
    const auto wanted = request();
    if (wanted && wanted->list)
        m_bar.messages().say(tr("The hits of several patterns are replaced all at once, with Replace All."),
                             FindBar::Tone::Error);
    else if (wanted && hit)
        replaceHit(*wanted, *hit);
    else if (wanted)
        m_find.findFrom(m_tab->context().selection().begin);
}

void ReplaceCommands::replaceHit(const Request& request, Range hit)
{
    m_job->start<Replaced>(
        [request, hit](Progress& progress) {
            return replaceOne(request.replacer, request.snapshot, hit, request.scope, progress);
        },
        [this, request, hit](const Result<Replaced>& replaced) {
            if (!replaced) {
                tell(replaced.error());
                return;
            }
            if (!isFresh(request)) {
                m_bar.messages().say(tr("The document was changed meanwhile, so nothing was replaced."),
                                     FindBar::Tone::Error);
                return;
            }
            Offset next = hit.end;
            if (replaced->count > 0) {
                Document& document = m_tab->context().document();
                const auto done = document.edits().replace(replaced->range, replaced->content, EditKind::Replace);
                if (!m_tab->context().accepted(done))
                    return;
                next = replaced->range.begin + replaced->content.size();
            }
            m_find.findFrom(next);
        });
}

void ReplaceCommands::replaceAll()
{
    makePlan(ReplaceDialog::Reason::Asked);
}

void ReplaceCommands::makePlan(ReplaceDialog::Reason reason)
{
    const auto wanted = request();
    if (!wanted)
        return;
    m_bar.messages().showProgress(-1);
    m_job->start<ReplacePlan>(
        [request = *wanted](Progress& progress) { return planOf(request, progress); },
        [this, request = *wanted, reason](const Result<ReplacePlan>& plan) { show(plan, request, reason); });
}

void ReplaceCommands::show(const Result<ReplacePlan>& plan, const Request& request, ReplaceDialog::Reason reason)
{
    if (!plan)
        tell(plan.error());
    else if (!isFresh(request))
        makePlan(ReplaceDialog::Reason::DocumentChanged);
    else if (plan->replaced.count == 0)
        m_bar.messages().say(plan->replaced.unreadable.empty()
                                 ? tr("Not found.")
                                 : tr("Not found in what could be read; some bytes could not."),
                             FindBar::Tone::Error);
    else
        ask(*plan, request, reason);
}

void ReplaceCommands::ask(const ReplacePlan& plan, const Request& request, ReplaceDialog::Reason reason)
{
    delete m_dialog;
    m_bar.messages().say({});
    m_dialog = new ReplaceDialog(plan, m_tab->document(), reason, m_tab);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, plan, request] { carryOut(plan, request); });
    connect(m_dialog, &QDialog::rejected, this, [this] { m_bar.messages().say(tr("Nothing was replaced.")); });
    m_dialog->open();
}

void ReplaceCommands::carryOut(const ReplacePlan& plan, const Request& request)
{
    if (!m_tab)
        return;
    if (!isFresh(request)) {
        makePlan(ReplaceDialog::Reason::DocumentChanged);
        return;
    }
    const Replaced& replaced = plan.replaced;
    Document& document = m_tab->context().document();
    if (!m_tab->context().accepted(document.edits().replace(replaced.range, replaced.content, EditKind::Replace)))
        return;
    QString text = tr("%1 replaced; Undo takes them back in one step.")
                       .arg(QLocale().toString(static_cast<qulonglong>(replaced.count)));
    if (!replaced.unreadable.empty())
        text += u' '
            + tr("Some bytes could not be read, from %1 on, and were left alone.")
                  .arg(offsetText(replaced.unreadable.front().begin));
    m_bar.messages().say(text);
}

void ReplaceCommands::tell(const Error& error)
{
    if (error.kind == ErrorKind::NotWritable)
        (void)m_tab->context().accepted(failure(error));
    else
        m_bar.messages().say(errorText(error),
                             error.kind == ErrorKind::Cancelled ? FindBar::Tone::Plain : FindBar::Tone::Error);
}

} // namespace hexfolio
