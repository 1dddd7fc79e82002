// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/recovercommand.h"

#include "document/journalrecovery.h"
#include "document/recoverysentence.h"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <format>
#include <vector>

namespace hexfolio {

namespace {

using Findings = std::vector<RecoveryFinding>;

/// The path as the list of journals has it: absolute, and without symbolic links.
std::string resolved(const std::string& path)
{
    std::error_code error;
    const auto found = std::filesystem::weakly_canonical(std::filesystem::absolute(path, error), error);
    return error ? path : found.string();
}

/// The findings that need nobody any more are told; the others are returned.
Findings told(const Result<Findings>& findings, const Terminal& terminal)
{
    Findings open;
    for (const RecoveryFinding& finding : *findings) {
        terminal.say(sentenceOf(finding));
        if (finding.needsDecision())
            open.push_back(finding);
    }
    return open;
}

/// Giving a save up is decided before anything is completed: what could be completed is given up as well.
bool comesFirst(RecoverCommand::Decision decision)
{
    return decision == RecoverCommand::Decision::RollBack || decision == RecoverCommand::Decision::Discard;
}

Result<> carryOut(JournalRecovery& recovery, const JournalRegistry::Entry& entry, RecoverCommand::Decision decision)
{
    switch (decision) {
    case RecoverCommand::Decision::Complete: return recovery.complete(entry);
    case RecoverCommand::Decision::RollBack: return recovery.rollBack(entry);
    case RecoverCommand::Decision::Discard: return recovery.discard(entry);
    case RecoverCommand::Decision::None: break;
    }
    return {};
}

/// Gives up the saves of one file that were interrupted behind their commit; says how many there were.
Result<std::size_t> givenUp(JournalRecovery& recovery, const std::string& path, RecoverCommand::Decision decision,
                            const Terminal& terminal)
{
    std::size_t count = 0;
    for (const JournalRegistry::Entry& entry : recovery.committedFor(path)) {
        const auto done = carryOut(recovery, entry, decision);
        // What was done Live is undone in Live mode, step by step.
        const bool isLive =
            decision == RecoverCommand::Decision::RollBack && !done && done.error().kind == ErrorKind::NotSupported;
        if (isLive)
            continue;
        if (!done)
            return std::unexpected(done.error());
        ++count;
        if (decision == RecoverCommand::Decision::RollBack)
            terminal.say(sentenceOf(RecoveryFinding{.what = RecoveryFinding::What::TakenBack, .entry = entry}));
        else
            terminal.say(std::format("The journal of \"{}\" was removed; the file was left as it is.",
                                     printable(entry.targetPath)));
    }
    return count;
}

} // namespace

ExitStatus RecoverCommand::run(const Terminal& terminal, const StateFolder& state) const
{
    PosixIo io;
    JournalRecovery recovery(io, state);
    const auto given = comesFirst(decision) ? givenUp(recovery, resolved(path), decision, terminal) : std::size_t{0};
    if (!given)
        return terminal.fail(given.error());
    const auto findings = path.empty() ? recovery.recoverAll() : recovery.recoverFile(resolved(path));
    if (!findings)
        return terminal.fail(findings.error());
    const Findings open = told(findings, terminal);
    if (open.empty())
        return findings->empty() && *given == 0 ? ExitStatus::NothingFound : ExitStatus::Done;
    if (decision == Decision::None) {
        const bool hasOnlyFailed = std::ranges::all_of(
            open, [](const RecoveryFinding& finding) { return finding.what == RecoveryFinding::What::Failed; });
        return terminal.fail(
            hasOnlyFailed ? "Run this again when the disk takes it, or decide with --roll-back or --discard, and "
                            "name the file."
                          : "Decide with --complete, --roll-back or --discard, and name the file.");
    }
    for (const RecoveryFinding& finding : open) {
        if (finding.what == RecoveryFinding::What::Foreign)
            return terminal.fail("A journal that you did not make is never carried out; remove it yourself.");
        // Completing was tried already.
        if (finding.what == RecoveryFinding::What::Failed && decision == Decision::Complete)
            return ExitStatus::Failed;
        if (auto done = carryOut(recovery, finding.entry, decision); !done)
            return terminal.fail(done.error());
    }
    return ExitStatus::Done;
}

void settleInterrupted(const std::string& path, const StateFolder& state, const Terminal& terminal)
{
    PosixIo io;
    const auto findings = JournalRecovery(io, state).recoverFile(resolved(path));
    if (!findings) {
        terminal.say(sentenceOf(findings.error()));
        return;
    }
    if (!told(findings, terminal).empty())
        terminal.say("See 'hexfolio-cli recover --help'.");
}

} // namespace hexfolio
