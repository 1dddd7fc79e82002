// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "document/documentsaving.h"
#include "document/saver.h"
#include "document/statefolder.h"
#include "mapping/io.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <QObject>

#include <sys/stat.h>

#include <cstddef>
#include <filesystem>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>

namespace hexfolio::testing {

inline NaiveBytes bytesOf(const Document& document)
{
    return allBytesOf(document.snapshot());
}

inline Result<> saved(Document& document)
{
    PosixIo io;
    Progress progress;
    return document.saving().save(io, progress, StateFolder::ofUser());
}

inline Result<> savedTo(Document& document, const std::string& path)
{
    PosixIo io;
    Progress progress;
    auto task = document.saving().taskTo(path);
    if (!task)
        return std::unexpected(task.error());
    auto outcome = Saver(io, progress, StateFolder::ofUser()).run(std::move(*task));
    if (!outcome)
        return std::unexpected(outcome.error());
    return document.saving().adopt(std::move(*outcome));
}

inline struct ::stat statusOf(const std::string& path)
{
    struct ::stat status = {};
    (void)::stat(path.c_str(), &status);
    return status;
}

inline std::size_t filesIn(const std::string& folder)
{
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}

/// A test with a fresh folder and a file in it for each of its functions; begin() is what its init() does.
class SaveTest : public QObject {
protected:
    void begin() { m_folder = std::make_unique<TempFolder>(); }
    std::unique_ptr<Document> opened(std::string_view text)
    {
        m_path = m_folder->file("file", text);
        return Document::open(m_path).value();
    }

    std::unique_ptr<TempFolder> m_folder;
    std::string m_path;
};

} // namespace hexfolio::testing
