// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/bookmarkkeeper.h"

#include "gui/bannerstack.h"
#include "gui/documenttab.h"
#include "gui/filecommands.h"
#include "gui/model/errortext.h"
#include "gui/model/jobwatch.h"
#include "gui/tabsaver.h"

#include <QFile>
#include <QTimer>

#include <chrono>
#include <utility>

namespace hexfolio {

namespace {

constexpr std::chrono::seconds writePause{1};

/// What a list can be kept for: a file as a whole.
bool isKept(const Document& document)
{
    const OpenedFile& file = document.file();
    return !file.path.empty() && !file.isPart && file.kind != FileKind::Snapshot;
}

} // namespace

/// The bookmarks of one tab.
class BookmarkKeeper::Tab final : public QObject {
public:
    Tab(DocumentTab& tab, std::shared_ptr<BookmarkStore> store, JobRunner& jobs)
        : m_tab(tab), m_store(std::move(store)), m_job(jobs)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(writePause);
        connect(&m_pause, &QTimer::timeout, this, &Tab::write);
        connect(&bookmarks(), &Bookmarks::storedChanged, this, &Tab::writeSoon);
        // The offsets that are kept are now those of the file before.
        connect(&tab.saver(), &TabSaver::saved, this, [this] {
            if (m_pause.isActive())
                write();
        });
        // By then a tab in whose place this one comes has given away what it had.
        QMetaObject::invokeMethod(this, &Tab::load, Qt::QueuedConnection);
    }

    /// Gives away what was not given away yet.
    void finish()
    {
        if (m_pause.isActive())
            put();
    }

private:
    [[nodiscard]] Bookmarks& bookmarks() const { return m_tab.context().bookmarks(); }

    void load()
    {
        if (!isKept(m_tab.document()) || bookmarks().isRestored()) {
            m_isLoaded = true;
            return;
        }
        m_job.start<BookmarkStore::Loaded>(
            [store = m_store, path = m_tab.document().file().path](Progress&) -> Result<BookmarkStore::Loaded> {
                return store->load(path);
            },
            [this](Result<BookmarkStore::Loaded> loaded) {
                if (loaded)
                    take(*std::move(loaded));
            });
    }

    void take(BookmarkStore::Loaded loaded)
    {
        m_isLoaded = true;
        m_mayWrite = loaded.mayWrite();
        if (m_mayWrite) {
            if (auto restored = bookmarks().restore(std::move(loaded.bookmarks)); !restored) {
                m_mayWrite = false;
                loaded.error = std::move(restored.error());
            }
        }
        if (loaded.error) {
            //: %1 is the sentence of an error.
            QString text = BookmarkKeeper::tr("The bookmarks that were kept of this file cannot be used. %1")
                               .arg(errorText(*loaded.error));
            //: Added to the sentence above; %1 is the name of a file.
            text += u' '
                + (m_mayWrite
                       ? BookmarkKeeper::tr("The list is now “%1”.").arg(QFile::decodeName(loaded.setAside.c_str()))
                       : BookmarkKeeper::tr("The list stays as it is, and new bookmarks are not kept."));
            warn(text);
        }
        if (m_isChanged)
            writeSoon();
    }

    void writeSoon()
    {
        m_isChanged = true;
        if (!m_isLoaded || !m_mayWrite || !isKept(m_tab.document()))
            return;
        m_pause.start();
        // It may get another name meanwhile. In Live mode every key would have it copied.
        if (m_tab.document().access() != Access::Write)
            put();
    }

    void write()
    {
        m_pause.stop();
        put();
        m_job.start<void>([store = m_store](Progress&) { return store->carryOut(); },
                          [this](const Result<>& written) {
                              //: %1 is the sentence of an error.
                              if (!written && !m_hasFailed)
                                  warn(BookmarkKeeper::tr("The bookmarks cannot be kept at the moment. %1")
                                           .arg(errorText(written.error())));
                              m_hasFailed = !written;
                          });
    }

    void put() { m_store->put(m_tab.document().file().path, bookmarks().state()); }

    void warn(const QString& text)
    {
        m_tab.banners().present(BannerStack::Subject::Error, KMessageWidget::Warning, text);
    }

    DocumentTab& m_tab;
    std::shared_ptr<BookmarkStore> m_store;
    QTimer m_pause;
    JobWatch m_job;
    bool m_isLoaded = false;
    bool m_mayWrite = true;
    bool m_isChanged = false;
    bool m_hasFailed = false;
};

BookmarkKeeper::BookmarkKeeper(const StateFolder& state, JobRunner& jobs, FileCommands& files, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_store(std::make_shared<BookmarkStore>(state.bookmarks()))
{
    connect(&files, &FileCommands::tabMade, this, [this](DocumentTab* tab) { attach(*tab); });
    connect(&files, &FileCommands::tabClosing, this, [this](const DocumentTab* tab) { close(*tab); });
}

BookmarkKeeper::~BookmarkKeeper()
{
    qDeleteAll(m_tabs);
    // Who could be told of an error is gone.
    (void)m_store->carryOut();
}

void BookmarkKeeper::sync()
{
    for (Tab* const tab : std::as_const(m_tabs))
        tab->finish();
    (void)m_store->carryOut();
}

void BookmarkKeeper::attach(DocumentTab& tab)
{
    m_tabs.insert(&tab, new Tab(tab, m_store, m_jobs));
    connect(&tab, &QObject::destroyed, this, [this](const QObject* gone) { delete m_tabs.take(gone); });
}

void BookmarkKeeper::close(const DocumentTab& tab)
{
    Tab* const kept = m_tabs.take(&tab);
    if (!kept)
        return;
    kept->finish();
    delete kept;
    (void)m_jobs.run<void>([store = m_store](Progress&) { return store->carryOut(); });
}

} // namespace hexfolio
