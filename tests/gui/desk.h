// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/jobrunner.h"
#include "gui/model/documentcontext.h"
#include "gui/model/hexmodel.h"
#include "support/bytes.h"
#include "support/tempfile.h"

#include <QTest>

#include <unistd.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hexfolio::testing {

/// An open document with all that the grid needs, over a file in a fresh folder. One test's own.
class Desk {
public:
    explicit Desk(std::string_view text, Access access = Access::Copy) : Desk(bytesOf(text), access) { }
    explicit Desk(const std::vector<std::byte>& bytes, Access access = Access::Copy)
        : m_path(m_folder.file("file", bytes))
    {
        open(access);
    }
    /// A file without contents, sparse at any size.
    explicit Desk(Size sparseSize) : m_path(m_folder.file("file", std::string_view{}))
    {
        truncate(sparseSize);
        open(Access::Copy);
    }

    /// What another program does to the file.
    void truncate(Size size) const { QCOMPARE(::truncate(m_path.c_str(), static_cast<off_t>(size)), 0); }

    DocumentContext& context() { return *m_context; }
    Document& document() { return m_context->document(); }
    [[nodiscard]] std::string text()
    {
        const auto bytes = document().snapshot().bytes({0, document().size()});
        return bytes ? textOf(*bytes) : "unreadable";
    }

private:
    void open(Access access)
    {
        auto document = Document::open(m_path, {.access = access});
        if (!document)
            qFatal("%s", sentenceOf(document.error()).c_str());
        m_context = std::make_unique<DocumentContext>(std::move(*document), m_jobs);
    }

    TempFolder m_folder;
    std::string m_path;
    JobRunner m_jobs{2};
    std::unique_ptr<DocumentContext> m_context;
};

} // namespace hexfolio::testing
