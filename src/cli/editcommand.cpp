// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/editcommand.h"

#include "cli/editscript.h"
#include "cli/recovercommand.h"
#include "document/document.h"

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
    explicit EditRun(std::unique_ptr<Document> document) : m_document(std::move(document)) { }

    /// A file that may not be written is edited as the content of a document without a name.
    [[nodiscard]] static Result<EditRun> on(const std::string& path, Access access)
    {
        auto opened = Document::open(path, {.access = access});
        if (!opened)
            return failure(opened.error());
        if ((*opened)->access() == access)
            return EditRun(std::move(*opened));
        if (access == Access::Write)
            return failure({.kind = ErrorKind::NotWritable, .path = path});
        EditRun run(Document::untitled());
        if (auto filled = run.m_document->replace({0, 0}, (*opened)->snapshot()); !filled)
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
        if (auto saved = Saver(m_io, progress, StateFolder::ofUser()).run(std::move(*m_saved)); !saved)
            return failure(saved.error());
        return {};
    }

    [[nodiscard]] Result<> writeTo(const std::string& path, bool hasConsent)
    {
        auto task = m_document->saveTaskTo(path);
        if (!task)
            return failure(task.error());
        task->hasConsent = hasConsent;
        Progress progress;
        if (auto saved = Saver(m_io, progress, StateFolder::ofUser()).run(std::move(*task)); !saved)
            return failure(saved.error());
        return {};
    }

    /// Live: everything on the disk.
    [[nodiscard]] Result<> finish()
    {
        Progress progress;
        return m_document->access() == Access::Write ? m_document->save(m_io, progress) : Result<>{};
    }

private:
    [[nodiscard]] Result<> dispatch(const EditLine& line)
    {
        const std::vector<Offset>& n = line.numbers;
        switch (line.verb) {
        case EditVerb::Overwrite: return m_document->overwrite(n[0], line.bytes);
        case EditVerb::Insert: return m_document->insert(n[0], line.bytes);
        case EditVerb::Delete: return m_document->erase({n[0], n[0] + n[1]});
        case EditVerb::Fill: return m_document->fill({n[0], n[0] + n[1]}, line.bytes);
        case EditVerb::Move: return m_document->copyBlock(n[0], {n[1], n[1] + n[2]});
        case EditVerb::Relocate: return m_document->relocate(n[0], {n[1], n[1] + n[2]});
        case EditVerb::Resize: return m_document->resize(n[0]);
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
        return m_document->moveToStep(position - steps);
    }

    [[nodiscard]] Result<> redo(Size steps)
    {
        const History& history = m_document->history();
        if (steps > history.steps().size() - 1 - history.position())
            return failure({.kind = ErrorKind::NothingToRedo});
        return m_document->moveToStep(history.position() + steps);
    }

    [[nodiscard]] Result<> save()
    {
        if (m_document->access() == Access::Write)
            return finish();
        if (!m_readOnlyPath.empty())
            return failure({.kind = ErrorKind::NotWritable, .path = m_readOnlyPath});
        auto task = m_document->saveTask();
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
    PosixIo m_io;
};

} // namespace

ExitStatus EditCommand::run(const Terminal& terminal) const
{
    const auto text = textOf(script);
    if (!text)
        return terminal.fail(text.error());
    const auto lines = parseEditScript(*text);
    if (!lines)
        return terminal.fail(lines.error().sentence());
    settleInterrupted(path, terminal);
    auto opened = EditRun::on(path, access);
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
