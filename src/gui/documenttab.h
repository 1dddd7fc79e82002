// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/bannerstack.h"
#include "gui/carettrail.h"
#include "gui/model/documentcontext.h"

#include <QWidget>

#include <memory>

namespace hexfolio {

class DiskBanner;
class FileWatch;
class HexModel;
class HexView;
class HitMarker;
class LiveJobs;
class ModeFrame;
class SearchMarks;
class TabSaver;
struct Theme;

/// One open document on screen: its context, grid, messages, file watch and saver.
///
/// Owns all of them; the document never changes under it (reloading makes a new tab). Interface thread only.
class DocumentTab : public QWidget {
    Q_OBJECT

public:
    /// Saves keep their journals in `state`; `name` is what a document without a file is called.
    DocumentTab(std::unique_ptr<Document> document, JobRunner& jobs, const StateFolder& state, QString name,
                QWidget* parent = nullptr);
    ~DocumentTab() override;

    [[nodiscard]] DocumentContext& context() noexcept { return *m_context; }
    [[nodiscard]] const Document& document() const noexcept { return m_context->document(); }
    [[nodiscard]] HexView& view() noexcept { return *m_view; }
    [[nodiscard]] BannerStack& banners() noexcept { return *m_banners; }
    [[nodiscard]] HitMarker& hits() noexcept { return *m_hits; }
    [[nodiscard]] TabSaver& saver() noexcept { return *m_saver; }
    /// What Live mode does in the file.
    [[nodiscard]] LiveJobs& liveJobs() noexcept { return *m_live; }
    [[nodiscard]] FileWatch& watch() noexcept { return *m_watch; }
    [[nodiscard]] DiskBanner& disk() noexcept { return *m_disk; }
    [[nodiscard]] const CaretTrail& trail() const noexcept { return m_trail; }

    /// The file's name without its folder.
    [[nodiscard]] QString name() const;
    /// The full path; empty without a file.
    [[nodiscard]] QString path() const;
    void setTheme(const Theme& theme);
    /// Takes the last step back, and goes where it was.
    void undo();
    /// Does the step again that was taken back, and goes there.
    void redo();
    void goBack();
    void goForward();
    /// Shows an error as a message above the grid.
    void tell(const Error& error);

Q_SIGNALS:
    /// The name, the mode or the modification changed.
    void stateChanged();
    /// The user tried to edit in Read mode and wants this mode instead.
    void modeWanted(hexfolio::Access access);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wire();
    void wireDisk();
    /// The disk is only asked for changes while somebody can see them.
    void watchWhileShown();
    void tellFrozen(bool isFrozen);
    void followCaret();
    void refuse(const Error& error);
    /// Whether a copy of the state may take so much space.
    void askForSpace(quint64 bytes, quint64 free);
    void offerPreview(const Error& error);
    void updateFrame();

    QString m_untitledName;
    LiveJobs* m_live;
    DocumentContext* m_context;
    HexModel* m_model;
    HexView* m_view;
    BannerStack* m_banners;
    ModeFrame* m_frame;
    FileWatch* m_watch;
    DiskBanner* m_disk;
    TabSaver* m_saver;
    HitMarker* m_hits;
    SearchMarks* m_marks;
    std::unique_ptr<Theme> m_theme;
    CaretTrail m_trail;
    Offset m_lastCaret = 0;
    bool m_isOnTrail = false;
};

} // namespace hexfolio
