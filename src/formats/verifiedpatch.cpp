// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/verifiedpatch.h"

#include "formats/contentsums.h"
#include "formats/samebytes.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <unordered_set>

namespace hexfolio {

namespace {

using Kind = PatchRun::Kind;
using State = PatchFit::State;

constexpr const char* otherSize =
    HEXFOLIO_TR("Reason", "it has another size than the file that the patch was made for");
constexpr const char* otherBytes = HEXFOLIO_TR("Reason", "other bytes stand there than those that the patch changes");
constexpr const char* otherRest =
    HEXFOLIO_TR("Reason", "the changed places fit, but other bytes of it are not those that the patch was made for");

/// The first bytes of `run` that `content` does not have from `at` on; none where all are the same.
Result<std::optional<Range>> mismatch(const Patch& patch, const PatchRun& run, const Snapshot& content, Offset at,
                                      Progress& progress)
{
    const Range place = Range::ofLength(at, run.length);
    if (run.kind == Kind::Nothing || run.kind == Kind::Elsewhere)
        return std::nullopt;
    if (run.kind == Kind::Digest) {
        const auto sum = sha256Of(content, place, progress);
        if (!sum)
            return std::unexpected(sum.error());
        return *sum == patch.digests[run.at] ? std::nullopt : std::optional(place);
    }
    SameBytes same(patch.removedContent(run), content, progress);
    const auto length = same.from(0, at, run.length);
    if (!length)
        return std::unexpected(length.error());
    return *length == run.length ? std::nullopt : std::optional(Range{at + *length, place.end});
}

/// Compares all that `patch` removes, and the digest of the file, with `content`: Fits or Differs.
Result<PatchFit> fitOf(const Patch& patch, const Snapshot& content, Progress& progress)
{
    PatchFit fit;
    if (content.size() != patch.before.size) {
        fit.reason = otherSize;
        return fit;
    }
    for (const PatchChange& change : patch.changes) {
        if (progress.isCancelled())
            return failure({.kind = ErrorKind::Cancelled});
        const auto found = mismatch(patch, change.removed, content, change.at, progress);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            fit.places.push_back(**found);
        if (fit.places.size() == PatchFit::mostPlaces)
            break;
    }
    if (!fit.places.empty()) {
        fit.reason = otherBytes;
        return fit;
    }
    if (patch.before.digest) {
        const auto sum = sha256Of(content, {0, content.size()}, progress);
        if (!sum)
            return std::unexpected(sum.error());
        if (*sum != *patch.before.digest) {
            fit.reason = otherRest;
            return fit;
        }
    }
    fit.state = State::Fits;
    return fit;
}

/// Puts the pieces of the content after a patch together, with what they point into.
class Assembly {
public:
    Assembly(const Patch& patch, const Snapshot& before) : m_patch(patch), m_before(before) { }

    [[nodiscard]] Snapshot make()
    {
        Offset reached = 0;
        for (const PatchChange& change : m_patch.changes) {
            m_tree.append(m_before.tree().slice({reached, change.at}));
            add(change.added);
            reached = change.replaced().end;
        }
        m_tree.append(m_before.tree().slice({reached, m_before.size()}));
        hold(m_before);
        return {std::move(m_tree), std::make_shared<const SourceList>(std::move(m_sources))};
    }

private:
    void add(const PatchRun& run)
    {
        if (run.kind == Kind::Elsewhere) {
            m_tree.append(m_before.tree().slice(Range::ofLength(run.at, run.length)));
            return;
        }
        if (run.kind == Kind::Nothing)
            return;
        const Snapshot content = m_patch.addedContent(run);
        m_tree.append(content.tree());
        hold(content);
    }

    void hold(const Snapshot& content)
    {
        if (!content.sources())
            return;
        for (const auto& source : *content.sources()) {
            if (m_held.insert(source.get()).second)
                m_sources.push_back(source);
        }
    }

    const Patch& m_patch;
    const Snapshot& m_before;
    PieceTree m_tree;
    SourceList m_sources;
    std::unordered_set<const ByteSource*> m_held;
};

/// What was moved away really stands where the patch says; only that makes the way back right.
Result<bool> movedBytesStand(const Patch& patch, const Snapshot& before, const Snapshot& after, Progress& progress)
{
    SameBytes same(before, after, progress);
    for (const PatchChange& change : patch.changes) {
        if (change.removed.kind != Kind::Elsewhere)
            continue;
        const auto length = same.from(change.at, change.removed.at, change.removed.length);
        if (!length)
            return std::unexpected(length.error());
        if (*length != change.removed.length)
            return false;
    }
    return true;
}

/// `content` after `patch`, which fits it; an Error where the patch does not make what it names.
Result<Snapshot> made(const Patch& patch, const Snapshot& content, Progress& progress)
{
    Snapshot after = Assembly(patch, content).make();
    const auto stands = movedBytesStand(patch, content, after, progress);
    if (!stands)
        return std::unexpected(stands.error());
    bool isRight = *stands;
    if (isRight && patch.after.digest) {
        const auto sum = sha256Of(after, {0, after.size()}, progress);
        if (!sum)
            return std::unexpected(sum.error());
        isRight = *sum == *patch.after.digest;
    }
    if (isRight)
        return after;
    return failure({.kind = ErrorKind::PatchMismatch,
                    .reason = HEXFOLIO_TR("Reason", "the patch contradicts itself; get it anew, nothing was changed")});
}

std::unexpected<Error> refusal(const PatchFit& fit)
{
    Error error{.kind = ErrorKind::PatchMismatch, .reason = fit.reason};
    if (!fit.places.empty())
        error.range = fit.places.front();
    return failure(std::move(error));
}

} // namespace

Result<PatchFit> VerifiedPatch::check(const Snapshot& content, Progress& progress) const
{
    auto fit = fitOf(m_patch, content, progress);
    if (!fit || fit->state == State::Fits || content.size() != m_patch.after.size)
        return fit;
    const auto back = fitOf(m_patch.inverted(), content, progress);
    if (!back)
        return std::unexpected(back.error());
    if (back->state == State::Fits)
        return PatchFit{.state = State::Applied};
    return fit;
}

Result<Snapshot> VerifiedPatch::applied(const Snapshot& content, Progress& progress) const
{
    const auto fit = check(content, progress);
    if (!fit)
        return std::unexpected(fit.error());
    if (fit->state == State::Applied)
        return failure(
            {.kind = ErrorKind::PatchMismatch, .reason = HEXFOLIO_TR("Reason", "the patch is applied to it already")});
    return fit->state == State::Fits ? made(m_patch, content, progress) : refusal(*fit);
}

Result<Snapshot> VerifiedPatch::reverted(const Snapshot& content, Progress& progress) const
{
    if (!m_patch.isReversible())
        return failure(
            {.kind = ErrorKind::NotSupported,
             .reason = HEXFOLIO_TR("Reason", "the patch was made without all removed bytes, so it cannot be reverted"),
             .subject = m_patch.fileName});
    const Patch back = m_patch.inverted();
    const auto fit = fitOf(back, content, progress);
    if (!fit)
        return std::unexpected(fit.error());
    if (fit->state == State::Fits)
        return made(back, content, progress);
    const auto forward = fitOf(m_patch, content, progress);
    if (forward && forward->state == State::Fits)
        return failure(
            {.kind = ErrorKind::PatchMismatch,
             .reason = HEXFOLIO_TR("Reason", "the patch is not applied to it, so there is nothing to revert")});
    return refusal(*fit);
}

} // namespace hexfolio
