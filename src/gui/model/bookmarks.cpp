// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/model/bookmarks.h"

#include "document/diskanchors.h"
#include "document/document.h"

#include <utility>

namespace hexfolio {

namespace {

const ByteSource* sourceOf(const Snapshot& onDisk)
{
    return onDisk.size() == 0 ? nullptr : onDisk.tree().placeOf(0).piece.source;
}

} // namespace

std::vector<LabelledRange> Bookmarks::State::stored() const
{
    const DiskAnchors places(now, onDisk);
    std::vector<LabelledRange> all;
    all.reserve(anchors.count() + beyond.size());
    for (std::size_t i = 0; i < anchors.count(); ++i) {
        if (const auto range = places.onDisk(anchors.at(i)))
            all.push_back({.range = *range, .label = anchors.at(i).label});
    }
    all.insert(all.end(), beyond.begin(), beyond.end());
    return all;
}

Bookmarks::Bookmarks(const Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_now(document.snapshot()), m_onDisk(document.onDisk())
{
}

Result<std::size_t> Bookmarks::add(std::span<const LabelledRange> added)
{
    std::vector<LabelledRange> fresh;
    for (const LabelledRange& one : added) {
        if (!m_anchors.has(one.range))
            fresh.push_back(one);
    }
    if (auto done = m_anchors.add(fresh); !done)
        return std::unexpected(std::move(done.error()));
    if (!fresh.empty()) {
        Q_EMIT changed();
        Q_EMIT storedChanged();
    }
    return fresh.size();
}

Result<> Bookmarks::rename(std::uint64_t id, std::string label)
{
    auto renamed = m_anchors.rename(id, std::move(label));
    if (renamed) {
        Q_EMIT changed();
        Q_EMIT storedChanged();
    }
    return renamed;
}

void Bookmarks::remove(std::span<const std::uint64_t> ids)
{
    if (ids.empty())
        return;
    m_anchors.remove(ids);
    Q_EMIT changed();
    Q_EMIT storedChanged();
}

Bookmarks::State Bookmarks::state() const
{
    return {.anchors = m_anchors, .beyond = m_beyond, .now = m_now, .onDisk = m_onDisk};
}

Result<> Bookmarks::restore(std::vector<LabelledRange> stored)
{
    if (std::exchange(m_isRestored, true))
        return {};
    auto placed = place(std::move(stored));
    Q_EMIT changed();
    return placed;
}

void Bookmarks::takeOver(const Bookmarks& other)
{
    m_isRestored = other.m_isRestored;
    // As many as fitted into one document fit into the other.
    (void)place(other.state().stored());
    Q_EMIT changed();
}

Result<> Bookmarks::place(std::vector<LabelledRange> stored)
{
    const DiskAnchors places(m_now, m_onDisk);
    std::vector<Anchor> placed;
    for (LabelledRange& one : stored) {
        if (one.range.end > m_onDisk.size())
            m_beyond.push_back(std::move(one));
        else
            placed.push_back(places.placed(one));
    }
    return m_anchors.take(std::move(placed));
}

// Bytes of another file are not those that were there, so what is kept is the place.
void Bookmarks::reread(const Edit& edit)
{
    const DiskAnchors places(m_now, m_onDisk);
    std::vector<LabelledRange> stored = std::exchange(m_beyond, {});
    std::vector<std::uint64_t> ids;
    for (std::size_t i = 0; i < m_anchors.count(); ++i) {
        const Anchor& anchor = m_anchors.at(i);
        if (const auto range = places.onDisk(anchor)) {
            stored.push_back({.range = *range, .label = anchor.label});
            ids.push_back(anchor.id);
        }
    }
    m_anchors.remove(ids);
    const Snapshot before = std::exchange(m_now, m_document.snapshot());
    m_onDisk = m_document.onDisk();
    m_anchors.follow(edit, before.tree(), m_now.tree());
    m_anchors.forgetDeleted();
    // There are no more of them than there were.
    (void)place(std::move(stored));
}

void Bookmarks::followEdit(const Edit& edit)
{
    const bool isLive = m_document.access() == Access::Write;
    const bool hadAny = hasAny();
    const Snapshot onDisk = m_document.onDisk();
    const bool isReread = edit.inserted == Range{0, m_document.size()} && edit.removedSize == m_now.size() && !isLive
        && sourceOf(onDisk) != sourceOf(m_onDisk);
    if (isReread) {
        reread(edit);
    } else {
        const Snapshot before = std::exchange(m_now, m_document.snapshot());
        m_onDisk = onDisk;
        m_anchors.follow(edit, before.tree(), m_now.tree());
    }
    if (!hadAny)
        return;
    Q_EMIT changed();
    // In the other modes the file stays as it is.
    if (isLive || isReread)
        Q_EMIT storedChanged();
}

void Bookmarks::followState()
{
    const Snapshot now = m_document.snapshot();
    if (now.tree().isSameRoot(m_now.tree()) && sourceOf(m_document.onDisk()) == sourceOf(m_onDisk))
        return;
    // It was saved, or is read from elsewhere: the same bytes, but other pieces.
    m_now = now;
    m_onDisk = m_document.onDisk();
    m_anchors.forgetDeleted();
    // Who has none leaves those alone that another window may have set.
    if (hasAny())
        Q_EMIT storedChanged();
}

} // namespace hexfolio
