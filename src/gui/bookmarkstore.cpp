// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/bookmarkstore.h"

#include "formats/bookmarkfile.h"
#include "mapping/io.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <utility>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

/// So many damaged lists of one file are kept.
constexpr int mostSetAside = 100;

std::string encoded(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

/// With all links followed, so that a file has one list whatever way it is opened.
QString truePath(const std::string& path)
{
    const QFileInfo info(QFile::decodeName(path.c_str()));
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

/// Only a list that says something else than it should; one that cannot be read, or is for a newer program, stays.
bool isDamaged(const Error& error)
{
    return error.kind == ErrorKind::Syntax || error.kind == ErrorKind::TooLarge || error.kind == ErrorKind::BadArgument;
}

QString setAside(const QString& name)
{
    for (int i = 1; i <= mostSetAside; ++i) {
        const QString aside = name + (i == 1 ? u".damaged"_s : u".damaged-%1"_s.arg(i));
        if (QFile::rename(name, aside))
            return aside;
    }
    return {};
}

} // namespace

void BookmarkStore::put(const std::string& path, Bookmarks::State state)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.insert_or_assign(path, std::move(state));
}

Result<> BookmarkStore::carryOut()
{
    const std::lock_guard writing(m_writing);
    std::map<std::string, Bookmarks::State> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting = std::exchange(m_waiting, {});
    }
    Result<> all;
    for (const auto& [path, state] : waiting) {
        if (auto written = write(path, state); !written)
            all = std::move(written);
    }
    return all;
}

BookmarkStore::Loaded BookmarkStore::load(const std::string& path)
{
    // What cannot be written was told to those who put it.
    (void)carryOut();
    const std::lock_guard writing(m_writing);
    const QString name = nameFor(path);
    if (!QFile::exists(name))
        return {};
    auto file = BookmarkFile::load(encoded(name));
    if (file)
        return {.bookmarks = std::move(file->bookmarks), .error = {}, .setAside = {}};
    const bool isMoved = isDamaged(file.error());
    return {.bookmarks = {}, .error = file.error(), .setAside = isMoved ? encoded(setAside(name)) : std::string()};
}

QString BookmarkStore::nameFor(const std::string& path) const
{
    const QByteArray hash = QCryptographicHash::hash(QFile::encodeName(truePath(path)), QCryptographicHash::Sha256);
    return QFile::decodeName(m_folder.c_str()) + u'/' + QString::fromLatin1(hash.toHex()) + u".jsonl"_s;
}

Result<> BookmarkStore::write(const std::string& path, const Bookmarks::State& state) const
{
    const QString name = nameFor(path);
    const auto failed = [&] { return failure(systemError(errno != 0 ? errno : EIO, encoded(name))); };
    const BookmarkFile list{.file = encoded(truePath(path)), .bookmarks = state.stored()};
    errno = 0;
    if (list.bookmarks.empty()) {
        if (QFile::exists(name) && !QFile::remove(name))
            return failed();
        return {};
    }
    if (auto made = PosixIo().makeFolder(m_folder); !made)
        return made;
    const std::string text = list.text();
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0
        || !file.commit())
        return failed();
    return {};
}

} // namespace hexfolio
