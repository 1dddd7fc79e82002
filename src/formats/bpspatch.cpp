// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/bpspatch.h"

#include "formats/bpsassembly.h"
#include "formats/bpsreader.h"
#include "formats/contentsums.h"
#include "mapping/memorysource.h"

#include <memory>
#include <string_view>
#include <utility>

namespace hexfolio {

namespace {

constexpr std::string_view head = "BPS1";

} // namespace

bool BpsPatch::isOne(std::span<const std::byte> beginning) noexcept
{
    return beginning.size() >= head.size()
        && std::string_view(reinterpret_cast<const char*>(beginning.data()), head.size()) == head;
}

Result<BpsPatch> BpsPatch::parse(const Snapshot& file, const std::string& path)
{
    if (file.size() > BpsReader::largestFile)
        return failure({.kind = ErrorKind::TooLarge,
                        .path = path,
                        .reason = HEXFOLIO_TR("Reason", "patches in this format may have 256 MiB at most")});
    auto bytes = file.bytes({0, file.size()});
    if (!bytes)
        return std::unexpected(bytes.error());
    BpsReader reader(*bytes);
    BpsPatch patch;
    const char* mistake = isOne(*bytes) ? reader.read() : HEXFOLIO_TR("Reason", "this is no patch in BPS");
    if (mistake != nullptr)
        return failure({.kind = ErrorKind::Syntax,
                        .path = path,
                        .range = Range::ofLength(reader.position(), 1),
                        .reason = mistake});
    patch.m_sourceSize = reader.sourceSize();
    patch.m_targetSize = reader.targetSize();
    patch.m_sourceSum = reader.sourceSum();
    patch.m_targetSum = reader.targetSum();
    patch.m_actions = reader.takeActions();
    const Size size = bytes->size();
    patch.m_file = Snapshot::ofSource(std::make_shared<const MemorySource>(std::move(*bytes)), size);
    return patch;
}

Result<PatchFit> BpsPatch::check(const Snapshot& content, Progress& progress) const
{
    PatchFit fit;
    if (content.size() != m_sourceSize && content.size() != m_targetSize) {
        fit.reason = HEXFOLIO_TR("Reason", "it has another size than the file that the patch was made for");
        return fit;
    }
    const auto sum = crc32Of(content, progress);
    if (!sum)
        return std::unexpected(sum.error());
    if (content.size() == m_sourceSize && *sum == m_sourceSum)
        fit.state = PatchFit::State::Fits;
    else if (content.size() == m_targetSize && *sum == m_targetSum)
        fit.state = PatchFit::State::Applied;
    else
        fit.reason = HEXFOLIO_TR("Reason", "its check sum is not that of the file that the patch was made for");
    return fit;
}

Result<Snapshot> BpsPatch::made(const Snapshot& content) const
{
    BpsAssembly assembly(content, m_file);
    for (const BpsAction& action : m_actions) {
        if (auto added = assembly.add(action); !added)
            return std::unexpected(std::move(added.error()));
    }
    return assembly.take();
}

Result<Snapshot> BpsPatch::applied(const Snapshot& content, Progress& progress) const
{
    const auto fit = check(content, progress);
    if (!fit)
        return std::unexpected(fit.error());
    if (fit->state != PatchFit::State::Fits)
        return failure({.kind = ErrorKind::PatchMismatch,
                        .reason = fit->state == PatchFit::State::Applied
                            ? HEXFOLIO_TR("Reason", "the patch is applied to it already")
                            : fit->reason});
    auto after = made(content);
    if (!after)
        return after;
    const auto sum = crc32Of(*after, progress);
    if (!sum)
        return std::unexpected(sum.error());
    if (*sum == m_targetSum)
        return after;
    return failure({.kind = ErrorKind::PatchMismatch,
                    .reason = HEXFOLIO_TR("Reason", "the patch contradicts itself; get it anew, nothing was changed")});
}

Result<Snapshot> BpsPatch::reverted(const Snapshot&, Progress&) const
{
    return failure({.kind = ErrorKind::NotSupported,
                    .reason = HEXFOLIO_TR("Reason",
                                          "BPS patches do not hold the bytes they replace; use a copy of the "
                                          "file from before"),
                    .subject = "BPS"});
}

} // namespace hexfolio
