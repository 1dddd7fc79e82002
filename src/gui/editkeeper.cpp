// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editkeeper.h"

#include "gui/bannerstack.h"
#include "gui/dialogs/recoverydialog.h"
#include "gui/documenttab.h"
#include "gui/filecommands.h"
#include "gui/model/errortext.h"
#include "gui/model/numbertext.h"
#include "gui/settings.h"
#include "gui/tablog.h"
#include "gui/tabsaver.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <utility>

namespace hexfolio {

namespace {

/// A recovery and the Io that it borrows, for as long as anybody shows or uses it.
struct HeldRecovery {
    std::shared_ptr<Io> io;
    EditRecovery recovery;
};

std::shared_ptr<EditRecovery> held(const std::shared_ptr<Io>& io, EditRecovery recovery)
{
    auto both = std::make_shared<HeldRecovery>(io, std::move(recovery));
    return {both, &both->recovery};
}

/// What is left of dead programs; histories without unsaved edits are kept or taken away at once.
std::vector<std::shared_ptr<EditRecovery>> found(const std::shared_ptr<Io>& io, const StateFolder& state,
                                                 HistoryArchive* archive, const std::string& path)
{
    std::vector<std::shared_ptr<EditRecovery>> wanted;
    for (EditRecovery& recovery : EditRecovery::findAll(*io, state)) {
        if (recovery.isModified()) {
            if (path.empty() || recovery.path() == path)
                wanted.push_back(held(io, std::move(recovery)));
            continue;
        }
        const bool fits = recovery.fileState() == EditRecovery::FileState::Unchanged && recovery.hasHistory();
        if (!archive || !fits || !archive->adopt(recovery))
            (void)recovery.remove();
    }
    return wanted;
}

} // namespace

/// A log whose document was closed; carried out once, by a job or at the end of the program.
struct EditKeeper::Closing {
    std::shared_ptr<EditLog> log;
    /// What the archive borrows.
    std::shared_ptr<Io> io;
    /// Where to keep the history; nothing where the edits are not wanted.
    std::optional<HistoryArchive> archive;
    std::string path;
    std::once_flag once;
    std::atomic<bool> isDone{false};

    void run()
    {
        std::call_once(once, [this] {
            // A history that cannot be kept is no loss that anybody could do something about.
            if (archive)
                (void)archive->keep(*log, path);
            else
                (void)log->end();
            isDone = true;
        });
    }
};

/// Those that may still be under way. Any thread.
struct EditKeeper::ClosingList {
    std::mutex mutex;
    std::vector<std::shared_ptr<Closing>> all;

    void add(const std::shared_ptr<Closing>& closing)
    {
        const std::lock_guard lock(mutex);
        std::erase_if(all, [](const auto& old) { return old->isDone.load(); });
        all.push_back(closing);
    }
    /// Carries out what nobody has begun, and waits for the rest.
    void finish()
    {
        std::vector<std::shared_ptr<Closing>> pending;
        {
            const std::lock_guard lock(mutex);
            pending = all;
        }
        for (const auto& closing : pending)
            closing->run();
    }
};

EditKeeper::EditKeeper(StateFolder state, Settings& settings, JobRunner& jobs, FileCommands& files, QWidget* window)
    : QObject(window)
    , m_state(std::move(state))
    , m_settings(settings)
    , m_jobs(jobs)
    , m_files(files)
    , m_window(window)
    , m_looking(jobs)
    , m_opening(jobs)
    , m_clearing(jobs)
    , m_closing(std::make_shared<ClosingList>())
{
    connect(&files, &FileCommands::tabMade, this, [this](DocumentTab* tab) { attach(*tab); });
    connect(&files, &FileCommands::tabClosing, this, [this](DocumentTab* tab) { close(*tab); });
    files.setPreparation(restoration());
}

EditKeeper::~EditKeeper()
{
    // Tabs that go with the window and not because somebody closed them leave their edits for the next start.
    sync();
    qDeleteAll(m_logs);
    m_closing->finish();
}

HistoryArchive EditKeeper::archive() const
{
    constexpr Size mebibyte = Size{1} << 20;
    return {*m_io,
            m_state,
            {.perFile = static_cast<Size>(m_settings.historyLimit()) * mebibyte,
             .inAll = static_cast<Size>(m_settings.historiesLimit()) * mebibyte}};
}

void EditKeeper::setKeepsHistory(bool isKept)
{
    m_settings.setKeepsHistory(isKept);
    m_files.setPreparation(restoration());
}

// Called on the thread that opens, which gets a copy of what the settings say now.
std::function<void(Document&)> EditKeeper::restoration() const
{
    if (!m_settings.keepsHistory())
        return {};
    return [io = m_io, closing = m_closing, archive = archive()](Document& document) mutable {
        // The same file may have been closed a moment ago.
        closing->finish();
        // A history that is in use or does not fit is no reason not to open the file.
        if (document.access() == Access::Copy)
            (void)archive.restore(document);
    };
}

void EditKeeper::attach(DocumentTab& tab)
{
    auto* const log = new TabLog(tab.context(), m_io, m_state);
    m_logs.insert(&tab, log);
    tab.saver().setPreparation(log->preparation());
    connect(log, &TabLog::failed, &tab, [this, &tab](const Error& error) { warn(tab, error); });
    connect(log, &TabLog::worked, &tab, [&tab] { tab.banners().dismiss(BannerStack::Subject::Recovery); });
    if (!tab.path().isEmpty() && !tab.document().isModified())
        offer(tab.path());
}

void EditKeeper::warn(DocumentTab& tab, const Error& error)
{
    //: %1 is the sentence of an error.
    const QString text =
        tr("Unsaved edits cannot be kept safe from a crash at the moment. %1 You can go on editing; it "
           "is tried again.")
            .arg(errorText(error));
    tab.banners().present(BannerStack::Subject::Recovery, KMessageWidget::Warning, text);
}

void EditKeeper::close(DocumentTab& tab)
{
    TabLog* const log = m_logs.take(&tab);
    if (!log)
        return;
    auto closing = std::make_shared<Closing>();
    closing->log = log->log();
    closing->path = tab.document().file().path;
    if (m_settings.keepsHistory() && !tab.document().isModified() && !closing->path.empty())
        closing->archive.emplace(archive());
    closing->io = m_io;
    log->detach();
    delete log;
    m_closing->add(closing);
    (void)m_jobs.run<void>([closing](Progress&) {
        closing->run();
        return Result<>();
    });
}

void EditKeeper::sync()
{
    for (TabLog* const log : std::as_const(m_logs))
        log->preparation()();
}

void EditKeeper::offerAll()
{
    m_wanted.push_back({});
    lookNext();
}

void EditKeeper::offer(const QString& path)
{
    m_wanted.push_back(QFile::encodeName(path).toStdString());
    lookNext();
}

// One after the other: a folder that is being looked at is locked, and another look would not see it.
void EditKeeper::lookNext()
{
    if (m_looking.isRunning() || m_wanted.empty())
        return;
    const std::string path = m_wanted.front();
    m_wanted.pop_front();
    auto kept = m_settings.keepsHistory() ? std::make_shared<HistoryArchive>(archive()) : nullptr;
    m_looking.start<Found>([io = m_io, state = m_state, kept,
                            path](Progress&) -> Result<Found> { return found(io, state, kept.get(), path); },
                           [this](Result<Found> looked) {
                               if (looked && !looked->empty())
                                   show(std::move(*looked));
                               QMetaObject::invokeMethod(this, &EditKeeper::lookNext, Qt::QueuedConnection);
                           });
}

void EditKeeper::show(Found found)
{
    m_found.insert(m_found.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    if (!m_dialog) {
        m_dialog = new RecoveryDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &RecoveryDialog::recoverWanted, this, &EditKeeper::recover);
        connect(m_dialog, &RecoveryDialog::discardWanted, this, &EditKeeper::discard);
        // Whoever decides later lets go of the locks, so that another window may offer the same.
        connect(m_dialog, &QDialog::finished, this, [this] { m_found.clear(); });
        m_dialog->open();
    }
    m_dialog->setFound(m_found);
}

void EditKeeper::recover(int row)
{
    if (m_opening.isRunning() || row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const auto recovery = m_found[static_cast<std::size_t>(row)];
    m_opening.start<std::unique_ptr<Document>>([recovery, state = m_state](Progress&) { return recovery->open(state); },
                                               [this, recovery](Result<std::unique_ptr<Document>> document) {
                                                   finishRecovery(recovery, std::move(document));
                                               });
}

void EditKeeper::finishRecovery(const std::shared_ptr<EditRecovery>& recovery,
                                Result<std::unique_ptr<Document>> document)
{
    if (!document) {
        if (m_dialog)
            m_dialog->tell(errorText(document.error()));
        return;
    }
    const std::size_t conflicts = recovery->conflictCount();
    DocumentTab* const tab = m_files.show(std::move(*document));
    if (!tab) {
        if (m_dialog)
            m_dialog->tell(tr("The file is open and has been edited. Save or close it first, then recover."));
        return;
    }
    TabLog* const log = m_logs.value(tab);
    // What could not be applied is in the old log only, so that one stays until somebody discards it.
    if (log && conflicts == 0)
        log->takeOver(recovery);
    if (conflicts > 0)
        tab->banners().present(
            BannerStack::Subject::Recovery, KMessageWidget::Warning,
            tr("%n change(s) could not be recovered, because the file has other bytes there now. They are kept, "
               "and offered again at the next start.",
               nullptr, pluralNumber(conflicts)));
    drop(recovery);
    Q_EMIT said(tr("Recovered: %1.").arg(tab->name()));
}

void EditKeeper::discard(int row)
{
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const auto recovery = m_found[static_cast<std::size_t>(row)];
    drop(recovery);
    (void)m_jobs.run<void>([recovery](Progress&) { return recovery->remove(); });
}

void EditKeeper::drop(const std::shared_ptr<EditRecovery>& recovery)
{
    std::erase(m_found, recovery);
    if (m_dialog)
        m_dialog->setFound(m_found);
}

void EditKeeper::askAndClear()
{
    auto* const box =
        new QMessageBox(QMessageBox::Question, tr("Clear Histories"),
                        tr("Forget the histories of all closed files? Their last edits can then no longer be "
                           "undone. The files themselves stay as they are."),
                        QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton* const clear = box->addButton(tr("&Clear"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(clear, &QPushButton::clicked, this, &EditKeeper::clear);
    box->open();
}

void EditKeeper::clear()
{
    m_clearing.start<Size>(
        [io = m_io, closing = m_closing, archive = archive()](Progress&) mutable -> Result<Size> {
            // One that is still being put aside would be there again right after.
            closing->finish();
            const Size size = archive.size();
            return archive.clear().transform([size] { return size; });
        },
        [this](const Result<Size>& cleared) {
            Q_EMIT said(cleared ? tr("Histories cleared: %1.").arg(sizeText(*cleared)) : errorText(cleared.error()));
        });
}

} // namespace hexfolio
