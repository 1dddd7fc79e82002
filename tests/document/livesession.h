// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "support/childprocess.h"
#include "support/impatientio.h"
#include "support/naivebytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <cerrno>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <tuple>

namespace hexfolio::testing {

/// A file, a place for journals, and programs that edit the file in Live mode and die.
class LiveSession {
public:
    explicit LiveSession(const NaiveBytes& bytes) : path(m_folder.file("file", bytes)), old(bytes) { }

    Result<std::unique_ptr<Document>> open(Io& io) const
    {
        return Document::open(path, {.access = Access::Write, .state = state, .io = &io});
    }
    /// Does `work` with the document in a program that then dies without any goodbye. Whether it came so far.
    bool die(Io& io, const std::function<bool(Document&)>& work) const
    {
        return inChild([&] {
                   auto document = open(io);
                   const bool isDone = document && work(**document);
                   if (document)
                       std::ignore = document->release();
                   return isDone ? 0 : 1;
               }).code
            == 0;
    }
    void put(const NaiveBytes& bytes) const { (void)m_folder.file("file", bytes); }
    [[nodiscard]] NaiveBytes bytes() const { return fileBytes(path); }
    [[nodiscard]] bool hasJournal() const { return std::filesystem::exists(journal()); }
    [[nodiscard]] std::string journal() const { return m_folder.path(".file.hexfolio-journal"); }
    [[nodiscard]] std::string side() const { return m_folder.path("side"); }

private:
    TempFolder m_folder;

public:
    const StateFolder state{m_folder.path("state")};
    std::string path;
    NaiveBytes old;
};

/// Opens until no call fails any more: each program dies at a later call than the one before.
inline void recoverDying(const LiveSession& session, std::uint64_t step)
{
    for (std::uint64_t call = 1;; call += step) {
        FaultyIo io = impatient(FaultyIo::Fault::Kill, call, EIO);
        const bool isOver = inChild([&] {
                                auto document = session.open(io);
                                if (document)
                                    std::ignore = document->release();
                                return document && !io.hasStruck() ? 0 : 1;
                            }).code
            == 0;
        if (isOver)
            return;
        QVERIFY(call < 1000);
    }
}

} // namespace hexfolio::testing
