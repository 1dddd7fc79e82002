// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interruptedsaves.h"

#include "document/journalrecovery.h"
#include "gui/bannerstack.h"
#include "gui/model/errortext.h"
#include "gui/model/findingtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace hexfolio {

namespace {

using Wish = InterruptedDialog::Wish;
using Findings = std::vector<RecoveryFinding>;

/// What the user wants done about one journal; for a worker thread.
Result<> settle(const StateFolder& state, const JournalRegistry::Entry& entry, Wish wish)
{
    PosixIo io;
    JournalRecovery recovery(io, state);
    if (wish == Wish::Complete)
        return recovery.complete(entry);
    if (wish == Wish::RollBack)
        return recovery.rollBack(entry);
    if (wish == Wish::Discard)
        return recovery.discard(entry);
    const auto findings = recovery.recoverFile(entry.targetPath);
    if (!findings)
        return std::unexpected(findings.error());
    for (const RecoveryFinding& finding : *findings) {
        if (finding.needsDecision() && finding.entry.nonce == entry.nonce)
            return failure(finding.error.value_or(
                Error{.kind = ErrorKind::FileChanged,
                      .path = entry.targetPath,
                      .reason = HEXFOLIO_TR("Reason", "the interrupted save still cannot be completed")}));
    }
    return {};
}

} // namespace

InterruptedSaves::InterruptedSaves(const StateFolder& state, JobRunner& jobs, BannerStack& banners, QWidget* window)
    : QObject(window), m_state(state), m_banners(banners), m_window(window), m_job(jobs)
{
}

void InterruptedSaves::settleAll(std::function<void()> next)
{
    m_job.start<Findings>(
        [state = m_state, turn = m_turn](Progress&) {
            const std::lock_guard lock(*turn);
            PosixIo io;
            return JournalRecovery(io, state).recoverAll();
        },
        [this, next = std::move(next)](Result<Findings> findings) {
            if (findings)
                tell(std::move(*findings));
            else
                m_banners.present(BannerStack::Subject::Error, KMessageWidget::Warning, errorText(findings.error()));
            next();
        });
}

std::function<void(const std::string&)> InterruptedSaves::settling()
{
    return [state = m_state, turn = m_turn, self = QPointer(this),
            application = QCoreApplication::instance()](const std::string& path) {
        const std::lock_guard lock(*turn);
        PosixIo io;
        std::error_code error;
        const auto resolved = std::filesystem::weakly_canonical(path, error);
        auto findings = JournalRecovery(io, state).recoverFile(error ? path : resolved.string());
        if (!findings || findings->empty())
            return;
        // Through the application: the call may be dropped at its end, and then must own nothing that is a QObject.
        QMetaObject::invokeMethod(
            application,
            [self, found = std::move(*findings)] {
                if (self)
                    self->tell(found);
            },
            Qt::QueuedConnection);
    };
}

void InterruptedSaves::tell(Findings findings)
{
    Findings open;
    QStringList sentences;
    for (RecoveryFinding& finding : findings) {
        if (finding.needsDecision())
            open.push_back(std::move(finding));
        else
            sentences.append(findingText(finding));
    }
    if (!sentences.isEmpty())
        m_banners.present(BannerStack::Subject::Recovery, KMessageWidget::Information, sentences.join(u'\n'));
    if (!open.empty())
        ask(std::move(open));
}

void InterruptedSaves::ask(Findings findings)
{
    if (m_dialog) {
        const auto& shown = m_dialog->findings();
        const bool isShown = std::ranges::all_of(findings, [&](const RecoveryFinding& finding) {
            return std::ranges::any_of(shown, [&](const RecoveryFinding& other) {
                return other.entry.nonce == finding.entry.nonce && other.entry.path == finding.entry.path;
            });
        });
        if (isShown)
            return;
        m_dialog->reject();
    }
    m_dialog = new InterruptedDialog(std::move(findings), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &InterruptedDialog::wanted, this, &InterruptedSaves::carryOut);
    m_dialog->open();
}

void InterruptedSaves::carryOut(std::size_t row, Wish wish)
{
    const JournalRegistry::Entry entry = m_dialog->findings()[row].entry;
    m_job.start<void>([state = m_state, entry, wish](Progress&) { return settle(state, entry, wish); },
                      [this, row, dialog = m_dialog](const Result<>& done) {
                          if (!dialog || dialog != m_dialog)
                              return;
                          if (done)
                              dialog->settled(row);
                          else
                              dialog->refused(row, done.error());
                      });
}

} // namespace hexfolio
