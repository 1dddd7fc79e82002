// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/editcommand.h"

#include "cli/editscript.h"
#include "cli/recovercommand.h"
#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/saver.h"
#include "mapping/io.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace hexfolio {

namespace {

Result<std::string> textOf(const std::string& path)
{
    const bool isStandardInput = path == "-";
    const int fd = isStandardInput ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return failure(systemError(errno, path));
    std::string text;
    std::array<char, 65536> block{};
    ssize_t got = 0;
    do {
        got = ::read(fd, block.data(), block.size());
        if (got > 0)
            text.append(block.data(), static_cast<std::size_t>(got));
    } while (got > 0 || (got < 0 && errno == EINTR));
    const int code = errno;
    if (!isStandardInput)
        ::close(fd);
    if (got < 0)
        return failure(systemError(code, isStandardInput ? "standard input" : path));
    return text;
}

/// One run of a script over a document.
class EditRun {
public:
    EditRun(std::unique_ptr<Document> document, StateFolder state)
        : m_document(std::move(document)), m_state(std::move(state))
    {
    }

    /// A file that may not be written is edited as the content of a document without a name.
    [[nodiscard]] static Result<EditRun> on(const std::string& path, Access access, const StateFolder& state)
    {
        auto opened = Document::open(path, {.access = access, .state = state});
        if (!opened)
            return failure(opened.error());
        if ((*opened)->access() == access)
            return EditRun(std::move(*opened), state);
        if (access == Access::Write)
            return failure({.kind = ErrorKind::NotWritable, .path = path});
        EditRun run(Document::untitled(), state);
        if (auto filled = run.m_document->edits().replace({0, 0}, (*opened)->snapshot()); !filled)
            return failure(filled.error());
        run.m_base = run.m_document->history().position();
        run.m_readOnlyPath = path;
        return run;
    }

    /// Nothing where the line was carried out.
    [[nodiscard]] std::optional<EditMistake> carryOut(const EditLine& line)
    {
        const auto done = dispatch(line);
        if (done)
            return std::nullopt;
        return EditMistake{line.number, offendingWord(line), sentenceOf(done.error())};
    }

    /// Writes what the last `save` line saw.
    [[nodiscard]] Result<> writeSaved(bool hasConsent)
    {
        if (!m_saved)
            return {};
        m_saved->hasConsent = hasConsent;
        Progress progress;
        if (auto saved = Saver(m_io, progress, m_state).run(std::move(*m_saved)); !saved)
            return failure(saved.error());
        return {};
    }

    [[nodiscard]] Result<> writeTo(const std::string& path, bool hasConsent)
    {
        auto task = m_document->saving().taskTo(path);
        if (!task)
            return failure(task.error());
        task->hasConsent = hasConsent;
        Progress progress;
        if (auto saved = Saver(m_io, progress, m_state).run(std::move(*task)); !saved)
            return failure(saved.error());
        return {};
    }

    /// Live: everything on the disk.
    [[nodiscard]] Result<> finish()
    {
        Progress progress;
        return m_document->access() == Access::Write ? m_document->saving().save(m_io, progress, m_state) : Result<>{};
    }

private:
    [[nodiscard]] Result<> dispatch(const EditLine& line)
    {
        const std::vector<Offset>& n = line.numbers;
        switch (line.verb) {
        case EditVerb::Overwrite: return m_document->edits().overwrite(n[0], line.bytes);
        case EditVerb::Insert: return m_document->edits().insert(n[0], line.bytes);
        case EditVerb::Delete: return m_document->edits().erase({n[0], n[0] + n[1]});
        case EditVerb::Fill: return m_document->edits().fill({n[0], n[0] + n[1]}, line.bytes);
        case EditVerb::Move: return m_document->edits().copyBlock(n[0], {n[1], n[1] + n[2]});
        case EditVerb::Relocate: return m_document->edits().relocate(n[0], {n[1], n[1] + n[2]});
        case EditVerb::Resize: return m_document->edits().resize(n[0]);
        case EditVerb::Undo: return undo(n.empty() ? 1 : n[0]);
        case EditVerb::Redo: return redo(n.empty() ? 1 : n[0]);
        case EditVerb::Save: return save();
        }
        return {};
    }

    [[nodiscard]] Result<> undo(Size steps)
    {
        const std::size_t position = m_document->history().position();
        if (steps > position - m_base)
            return failure({.kind = ErrorKind::NothingToUndo});
        return m_document->steps().moveTo(position - steps);
    }

    [[nodiscard]] Result<> redo(Size steps)
    {
        const History& history = m_document->history();
        if (steps > history.steps().size() - 1 - history.position())
            return failure({.kind = ErrorKind::NothingToRedo});
        return m_document->steps().moveTo(history.position() + steps);
    }

    [[nodiscard]] Result<> save()
    {
        if (m_document->access() == Access::Write)
            return finish();
        if (!m_readOnlyPath.empty())
            return failure({.kind = ErrorKind::NotWritable, .path = m_readOnlyPath});
        auto task = m_document->saving().task();
        if (!task)
            return failure(task.error());
        m_saved = std::move(*task);
        return {};
    }

    /// The first number that lies past the end; else the last word, whose reach is too far.
    [[nodiscard]] std::string offendingWord(const EditLine& line) const
    {
        for (std::size_t i = 0; i < line.numbers.size(); ++i) {
            if (line.numbers[i] > m_document->size())
                return line.words[i + 1];
        }
        return line.numbers.empty() ? line.words.front() : line.words[line.numbers.size()];
    }

    std::unique_ptr<Document> m_document;
    /// Undoing stops here.
    std::size_t m_base = 0;
    std::string m_readOnlyPath;
    std::optional<SaveTask> m_saved;
    StateFolder m_state;
    PosixIo m_io;
};

} // namespace

ExitStatus EditCommand::run(const Terminal& terminal, const StateFolder& state) const
{
    const auto text = textOf(script);
    if (!text)
        return terminal.fail(text.error());
    const auto lines = parseEditScript(*text);
    if (!lines)
        return terminal.fail(lines.error().sentence());
    settleInterrupted(path, state, terminal);
    auto opened = EditRun::on(path, access, state);
    if (!opened)
        return terminal.fail(opened.error());
    for (const EditLine& line : *lines) {
        if (const auto mistake = opened->carryOut(line))
            return terminal.fail(mistake->sentence());
    }
    auto done = opened->finish();
    if (done)
        done = opened->writeSaved(hasConsent);
    if (done && !output.empty())
        done = opened->writeTo(output, hasConsent);
    return done ? ExitStatus::Done : terminal.fail(done.error());
}

} // namespace hexfolio
