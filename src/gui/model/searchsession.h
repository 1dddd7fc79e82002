// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "document/document.h"
#include "gui/model/jobwatch.h"
#include "gui/model/sought.h"
#include "search/followedhits.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace hexfolio {

class HitSetBuilder;

/// One "find all" in one document, and its hits, which follow what is edited there.
///
/// Searches the bytes as they were when it was made, on a thread of its own, so that a search that is paused keeps
/// nobody else waiting; its hits can be read while it runs. Borrows the document. Destroying it ends the search.
/// Interface thread only.
class SearchSession : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Running,
        Paused,
        Complete,
        Stopped, ///< by the user; the hits found until then stay
        Failed, ///< error() says why; the hits found until then stay
    };
    struct Query {
        Sought sought;
        /// What is searched; clipped to the document.
        Range scope = {0, maxSize};
        /// The pattern as the user wrote it.
        QString title;
        /// What the patterns are called, by their index; empty where there is one, which is called as the title.
        QStringList names = {};
    };
    /// How far the search is, in bytes. The time it was paused does not count.
    struct Pace {
        Size done = 0;
        /// 0 while it is not known.
        Size total = 0;
        double seconds = 0;
        [[nodiscard]] double bytesPerSecond() const noexcept;
        /// Nothing as long as it cannot be told.
        [[nodiscard]] std::optional<double> secondsLeft() const noexcept;
    };

    SearchSession(Document& document, Query query, QObject* parent = nullptr);
    /// Hits that were found before, as if this search had just found them; only the title and the names of `query`
    /// count.
    SearchSession(Document& document, Query query, HitSet found, QObject* parent = nullptr);
    ~SearchSession() override;
    /// The hits in another document that was made of the same file later: each may be changed by then. A search that
    /// still runs counts as stopped there.
    [[nodiscard]] std::unique_ptr<SearchSession> carriedTo(Document& document) const;

    [[nodiscard]] const Query& query() const noexcept { return m_query; }
    [[nodiscard]] QString patternName(std::uint32_t pattern) const;
    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] bool isSearching() const noexcept { return m_state == State::Running || m_state == State::Paused; }
    [[nodiscard]] const Pace& pace() const noexcept { return m_pace; }
    [[nodiscard]] const std::optional<Error>& error() const noexcept { return m_error; }
    /// Bytes that could not be read, and therefore were not searched: where they stand in the document now, ascending.
    [[nodiscard]] std::vector<Range> unreadable() const;

    /// The hits found so far, for any thread: they do not change any more.
    [[nodiscard]] std::shared_ptr<const FollowedHits> hits() const;
    [[nodiscard]] Size count() const noexcept { return m_hits.found().count(); }
    [[nodiscard]] const Document& document() const noexcept { return m_document; }

    void setPaused(bool isPaused);
    /// Ends the search at once and keeps what was found.
    void stop();
    /// Puts other hits in the place of those that were found, in the same offsets; needs the search to be over.
    void setFound(HitSet hits);

Q_SIGNALS:
    /// The search went on: there may be more hits behind those there were. Ten times a second at most.
    void grown();
    void stateChanged();
    /// The document was edited: hits may have moved or changed.
    void moved();
    /// The hits are others.
    void replaced();

private:
    /// Hears what the document tells.
    class Follower;
    struct Outcome;

    void wire();
    void start();
    void look(Size done, Size total);
    void finish(Outcome outcome);
    void setState(State state);
    void follow(const Edit& edit);
    /// Snapshots show the bytes of then only as long as nothing is stored into the file itself.
    void followMode();

    Document& m_document;
    std::unique_ptr<Follower> m_follower;
    Query m_query;
    State m_state = State::Running;
    Pace m_pace;
    QElapsedTimer m_clock;
    /// Milliseconds before the clock was last started.
    qint64 m_before = 0;
    FollowedHits m_hits;
    /// A copy of them for others, made when it is asked for.
    mutable std::shared_ptr<const FollowedHits> m_shared;
    std::vector<Range> m_unreadable;
    std::optional<Error> m_error;
    std::shared_ptr<HitSetBuilder> m_builder;
    std::unique_ptr<JobRunner> m_thread;
    JobWatch m_job;
};

} // namespace hexfolio
