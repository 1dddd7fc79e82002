// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/patchfile.h"

#include "formats/bpspatch.h"
#include "formats/gzip.h"
#include "formats/ipspatch.h"
#include "formats/patchreader.h"
#include "formats/patchwriter.h"
#include "formats/verifiedpatch.h"
#include "mapping/appendstore.h"
#include "mapping/filesource.h"
#include "mapping/openfile.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hexfolio {

namespace {

constexpr std::array names{
    std::pair{PatchFormat::Text, std::string_view("json")}, std::pair{PatchFormat::Gzip, std::string_view("json.gz")},
    std::pair{PatchFormat::Ips, std::string_view("ips")}, std::pair{PatchFormat::Bps, std::string_view("bps")}};

template <class P> Result<std::unique_ptr<ContentPatch>> owned(Result<P> patch)
{
    if (!patch)
        return std::unexpected(std::move(patch.error()));
    return std::make_unique<P>(std::move(*patch));
}

Result<std::unique_ptr<ContentPatch>> readText(ByteStream& text, const std::string& path, Progress& progress)
{
    auto patch = PatchReader(text, path, progress).run();
    if (!patch)
        return std::unexpected(std::move(patch.error()));
    return std::make_unique<VerifiedPatch>(std::move(*patch));
}

} // namespace

std::optional<PatchFormat> patchFormatNamed(std::string_view name)
{
    const auto found = std::ranges::find(names, name, [](const auto& entry) { return entry.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

std::string_view nameOf(PatchFormat format)
{
    return std::ranges::find(names, format, [](const auto& entry) { return entry.first; })->second;
}

PatchFormat patchFormatOfPath(std::string_view path)
{
    std::string end(path.substr(path.size() - std::min<std::size_t>(path.size(), 4)));
    std::ranges::transform(end, end.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (end == ".ips")
        return PatchFormat::Ips;
    if (end == ".bps")
        return PatchFormat::Bps;
    return end.ends_with(".gz") ? PatchFormat::Gzip : PatchFormat::Text;
}

Result<Snapshot> encodedPatch(const Patch& patch, const Snapshot& before, const Snapshot& after, PatchFormat format,
                              Progress& progress)
{
    const auto store = AppendStore::make();
    Size stored = 0;
    const ByteSink keep = [&](std::span<const std::byte> bytes) -> Result<> {
        const auto at = store->append(bytes);
        if (!at)
            return std::unexpected(at.error());
        stored = *at + bytes.size();
        return {};
    };
    Result<> done;
    if (format == PatchFormat::Ips) {
        done = IpsPatch::write(before, after, keep, progress);
    } else if (format == PatchFormat::Bps) {
        done = BpsPatch::write(patch, before, after, keep, progress);
    } else if (format == PatchFormat::Gzip) {
        GzipWriter gzip(keep);
        done = writePatchText(
                   patch, [&](std::span<const std::byte> bytes) { return gzip.add(bytes); }, progress)
                   .and_then([&] { return gzip.finish(); });
    } else {
        done = writePatchText(patch, keep, progress);
    }
    if (!done)
        return std::unexpected(std::move(done.error()));
    return Snapshot::ofSource(store, stored);
}

Result<std::unique_ptr<ContentPatch>> readPatch(const Snapshot& file, const std::string& path, Progress& progress)
{
    const auto beginning = file.bytes({0, 8});
    if (!beginning)
        return std::unexpected(beginning.error());
    if (IpsPatch::isOne(*beginning))
        return owned(IpsPatch::parse(file, path));
    if (BpsPatch::isOne(*beginning))
        return owned(BpsPatch::parse(file, path));
    SnapshotStream bytes(file);
    const auto differs = std::ranges::mismatch(*beginning, GunzipStream::magic).in2;
    if (differs != std::ranges::end(GunzipStream::magic))
        return readText(bytes, path, progress);
    GunzipStream text(bytes);
    return readText(text, path, progress);
}

Result<std::unique_ptr<ContentPatch>> openPatch(const std::string& path, Progress& progress)
{
    const auto file = openFile(path);
    if (!file)
        return std::unexpected(file.error());
    return readPatch(Snapshot::ofSource(file->source, file->source->size()), path, progress);
}

} // namespace hexfolio
