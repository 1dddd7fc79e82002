// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "gui/model/outsidechange.h"
#include "gui/model/seenbytes.h"
#include "gui/model/windowreader.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hexfolio {

class Document;
struct Edit;

/// What another program does to the bytes the user looks at: finds it by comparing them with what was seen last, keeps
/// a list of it, lets it glow for a while, and can hold the old bytes on screen.
///
/// Told by the grid what it shows; compares in a job when asked. Offsets are those of the file. What is done Live, and
/// what a save writes, is ours and not counted. Borrows the document; its owner tells of edits. Timers run only while
/// something glows. Interface thread only.
class OutsideWatch : public QObject {
    Q_OBJECT

public:
    OutsideWatch(Document& document, JobRunner& jobs, QObject* parent = nullptr);
    ~OutsideWatch() override;

    /// The document was edited.
    void followEdit(const Edit& edit);
    /// The document was saved, reloaded, or got another mode.
    void followState();
    /// The grid shows `window` of the document. Where the view is frozen, the bytes seen last take the place of the
    /// present ones in it.
    void show(WindowBytes& window);
    /// Reads again what is on screen, or everything that is remembered, and compares.
    enum class Scope : std::uint8_t { OnScreen, All };
    void compare(Scope scope);
    /// Something was written: compares everything, and lists that where no byte that was seen is another one.
    void compareWritten();
    /// Something happened to the file as a whole.
    void note(OutsideChange::Kind kind, Range range = {});

    /// From 0 (nothing) to brightest, for each byte of `window` of the document.
    [[nodiscard]] std::vector<std::uint8_t> glow(Range window) const;
    static constexpr std::uint8_t brightest = 7;

    [[nodiscard]] bool isFrozen() const noexcept { return m_frozen.has_value(); }
    /// While frozen the grid goes on showing what it showed; ends by itself where the document gets another file.
    void setFrozen(bool isFrozen);
    /// Whether glowing fades step by step, or ends at once after a while.
    void setFading(bool isFading) noexcept { m_isFading = isFading; }

    /// The newest last; the oldest are forgotten beyond a limit.
    [[nodiscard]] const QList<OutsideChange>& changes() const noexcept { return m_changes; }
    void clearChanges();
    /// Where a byte of the file stands in the document, if it still does.
    [[nodiscard]] std::optional<Offset> placeOf(Offset inFile) const;
    static constexpr qsizetype mostChanges = 10'000;

Q_SIGNALS:
    /// These were added to changes().
    void added(const QList<hexfolio::OutsideChange>& changes);
    void cleared();
    /// The bytes glow in another way than before, or the view was frozen or thawed.
    void lookChanged();
    void frozenChanged(bool isFrozen);

private:
    struct Glow {
        Range range;
        qint64 since = 0;
    };
    /// A stretch of the file that was read.
    struct Stretch {
        Offset begin = 0;
        std::vector<std::byte> bytes;
    };

    [[nodiscard]] const ByteSource* diskSource() const;
    void see(Offset at, std::span<const std::byte> bytes);
    void showPart(WindowBytes& window, Range part, Offset inFile);
    void poll();
    void take(const std::vector<Stretch>& stretches);
    void report();
    void tick();
    [[nodiscard]] std::uint8_t levelOf(const Glow& glow) const;

    Document& m_document;
    JobRunner& m_jobs;
    Job<std::vector<Stretch>> m_job;
    QTimer m_poll;
    // The source that the bytes were seen in; another one means another state of the file.
    const ByteSource* m_source = nullptr;
    SeenBytes m_seen;
    std::vector<Range> m_onScreen;
    std::optional<SeenBytes> m_frozen;
    std::vector<Glow> m_glows;
    QElapsedTimer m_clock;
    QTimer m_fade;
    // Found while painting, which must not be disturbed: told a moment later.
    QTimer m_report;
    QList<OutsideChange> m_fresh;
    QList<OutsideChange> m_changes;
    bool m_isFading = true;
    bool m_isWritten = false;
    qint64 m_lastDifference = 0;
};

} // namespace hexfolio
