// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/jobrunner.h"
#include "document/document.h"
#include "gui/model/documentcontext.h"
#include "support/bytes.h"
#include "support/tempfile.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace hexfolio::testing {

/// A small file opened as a document, with a stand-in for the grid: where something asks to go, the caret goes.
class OpenDocument {
public:
    explicit OpenDocument(std::string_view bytes, Access access = Access::Copy)
        : m_path(m_folder.file("sample.bin", bytes))
        , m_context(Document::open(m_path, {.access = access}).value(), m_jobs)
    {
        QObject::connect(&m_context, &DocumentContext::goToRequested, &m_context,
                         [this](Range range) { m_context.setPlace(range.end, range); });
        QObject::connect(&m_context, &DocumentContext::refused, &m_context,
                         [this](const Error& error) { m_refused = error; });
    }

    [[nodiscard]] DocumentContext& context() noexcept { return m_context; }
    [[nodiscard]] Document& document() noexcept { return m_context.document(); }
    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    /// The error that was last handed to the context.
    [[nodiscard]] const std::optional<Error>& refused() const noexcept { return m_refused; }

    void select(Range range) { m_context.setPlace(range.end, range); }
    void setCaret(Offset offset) { m_context.setPlace(offset, {offset, offset}); }
    /// All bytes of the document as characters.
    [[nodiscard]] std::string text()
    {
        const Snapshot snapshot = document().snapshot();
        return textOf(snapshot.bytes({0, snapshot.size()}).value());
    }

private:
    TempFolder m_folder;
    std::string m_path;
    JobRunner m_jobs{2};
    DocumentContext m_context;
    std::optional<Error> m_refused;
};

} // namespace hexfolio::testing
