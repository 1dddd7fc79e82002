// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits, undoes, saves and reopens a document and plain bytes alike, as the input says, and stops where they differ.

#include "document/document.h"
#include "document/documentedits.h"
#include "document/documentsaving.h"
#include "document/documentsteps.h"
#include "document/statefolder.h"
#include "fuzz/fuzzinput.h"
#include "support/naivebytes.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <string>

#include <unistd.h>

using namespace hexfolio;
using namespace hexfolio::testing;

namespace {

constexpr Size largest = 3000;

NaiveBytes sameBytes(FuzzInput& script, Size count)
{
    return NaiveBytes(count, static_cast<std::byte>(script.byte()));
}

/// A file in memory with a document on it, and what both should hold.
class Model {
public:
    Model()
    {
        std::ofstream(m_path, std::ios::binary) << std::string(200, 'f');
        m_document = Document::open(m_path).value();
        m_states.push_back(allBytesOf(m_document->snapshot()));
    }
    ~Model() { ::unlink(m_path.c_str()); }
    Model(const Model&) = delete;
    Model& operator=(const Model&) = delete;

    void step(FuzzInput& script)
    {
        const Size action = script.byte() % 12;
        if (action < 9)
            return edit(action, script);
        if (action == 9)
            return moveTo(m_position > 0 ? m_position - 1 : 0);
        if (action == 10)
            return moveTo(std::min(m_position + 1, m_states.size() - 1));
        save();
    }

    void check() const
    {
        const char* broken = m_document->snapshot().tree().brokenInvariant();
        require(broken == nullptr, broken);
        require(allBytesOf(m_document->snapshot()) == now(), "the document has other bytes than its twin");
        require(allBytesOf(m_document->onDisk()) == m_saved, "the disk is not what was saved");
        require(applied() == now(), "the changes do not lead from the disk to the document");
    }

private:
    [[nodiscard]] const NaiveBytes& now() const { return m_states[m_position]; }

    [[nodiscard]] Range rangeOf(FuzzInput& script) const
    {
        const Offset begin = script.below(now().size() + 1);
        return {begin, begin + script.below(std::min<Size>(now().size() - begin, 100) + 1)};
    }

    [[nodiscard]] NaiveBytes applied() const
    {
        NaiveBytes bytes = m_saved;
        const ChangeList list = m_document->changes();
        for (auto change = list.changes().rbegin(); change != list.changes().rend(); ++change)
            replaceNaively(bytes, change->replaced(), std::span(now()).subspan(change->now.begin, change->now.size()));
        return bytes;
    }

    void edit(Size action, FuzzInput& script)
    {
        NaiveBytes after = now();
        const Range range = rangeOf(script);
        Result<> done;
        if (action == 0) {
            const NaiveBytes by = sameBytes(script, range.size());
            replaceNaively(after, range, by);
            done = m_document->edits().overwrite(range.begin, by);
        } else if (action == 1 && after.size() < largest) {
            const NaiveBytes by = sameBytes(script, script.byte() % 40);
            replaceNaively(after, {range.begin, range.begin}, by);
            done = m_document->edits().insert(range.begin, by);
        } else if (action == 2) {
            replaceNaively(after, range, {});
            done = m_document->edits().erase(range);
        } else if (action == 3) {
            const NaiveBytes by = sameBytes(script, 1);
            replaceNaively(after, range, NaiveBytes(range.size(), by.front()));
            done = m_document->edits().fill(range, by);
        } else if (action < 8) {
            done = editBlock(action, range, after, script);
        } else {
            return type(range, script, script.byte() % 2 == 0 ? DocumentEdits::Typing::No : DocumentEdits::Typing::Yes);
        }
        require(done.has_value(), "an edit within bounds was refused");
        m_states.resize(m_position + 1);
        m_states.push_back(std::move(after));
        ++m_position;
    }

    Result<> editBlock(Size action, Range range, NaiveBytes& after, FuzzInput& script)
    {
        const Snapshot block = m_document->snapshot().slice(range);
        if (action == 4) {
            const Offset dest = script.below(after.size() - range.size() + 1);
            replaceNaively(after, Range::ofLength(dest, range.size()), allBytesOf(block));
            return m_document->edits().copyBlock(dest, range);
        }
        if (action == 5) {
            const Offset asked = script.below(after.size() + 1);
            const Offset dest = range.begin < asked && asked < range.end ? range.end : asked;
            replaceNaively(after, range, {});
            const Offset place = dest <= range.begin ? dest : dest - range.size();
            replaceNaively(after, {place, place}, allBytesOf(block));
            return m_document->edits().relocate(dest, range);
        }
        if (action == 6) {
            after.resize(script.below(largest));
            return m_document->edits().resize(after.size());
        }
        const Range target = after.size() < largest ? rangeOf(script) : range;
        replaceNaively(after, target, allBytesOf(block));
        return m_document->edits().replace(target, block);
    }

    /// Typing may grow the last step: the number of steps says whether it did.
    void type(Range range, FuzzInput& script, DocumentEdits::Typing typing)
    {
        NaiveBytes after = now();
        const NaiveBytes by = sameBytes(script, 1);
        const Offset at = range.begin;
        if (after.size() >= largest)
            return;
        replaceNaively(after, {at, at}, by);
        require(m_document->edits().insert(at, by, typing).has_value(), "a keystroke was refused");
        m_states.resize(m_position + 1);
        if (m_document->history().steps().size() > m_states.size())
            m_states.push_back(after);
        m_position = m_states.size() - 1;
        m_states.back() = std::move(after);
        require(m_document->history().steps().size() == m_states.size(), "the history has lost its count");
    }

    void moveTo(std::size_t position)
    {
        require(m_document->steps().moveTo(position).has_value(), "a step could not be reached");
        m_position = position;
    }

    void save()
    {
        PosixIo io;
        Progress progress;
        require(m_document->saving().save(io, progress, StateFolder::ofUser()).has_value(), "a save failed");
        require(!m_document->isModified(), "a saved document is modified");
        m_saved = now();
        std::ifstream stream(m_path, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
        require(bytesOf(text) == m_saved, "the file has other bytes than the document");
    }

    std::string m_path = "/dev/shm/hexfolio-fuzz-" + std::to_string(::getpid());
    std::unique_ptr<Document> m_document;
    std::vector<NaiveBytes> m_states;
    std::size_t m_position = 0;
    NaiveBytes m_saved = bytesOf(std::string(200, 'f'));
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput script({data, size});
    Model model;
    for (int steps = 0; steps < 100 && !script.isOver(); ++steps) {
        model.step(script);
        model.check();
    }
    return 0;
}
