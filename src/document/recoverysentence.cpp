// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/recoverysentence.h"

#include <algorithm>
#include <array>
#include <format>
#include <ranges>

namespace hexfolio {

namespace {

using What = RecoveryFinding::What;

struct FoundText {
    What what;
    const char* text;
};

// %1 is the file; of a foreign journal the journal.
constexpr std::array foundTexts{
    FoundText{What::Completed,
              HEXFOLIO_TR("Recovery", "The interrupted save of %1 was completed: it has all of the new bytes.")},
    FoundText{What::TakenBack,
              HEXFOLIO_TR("Recovery", "The interrupted save of %1 was taken back: it has all of the old bytes.")},
    FoundText{What::UndoKept,
              HEXFOLIO_TR("Recovery",
                          "The Live edits of %1 are whole; they can still be undone when it is open in Live mode.")},
    FoundText{What::WrittenAgain,
              HEXFOLIO_TR("Recovery",
                          "The disk did not have the last Live edits of %1 when its program ended. They were written "
                          "again from the journal, and can still be undone when it is open in Live mode; if the disk "
                          "refuses them again, save under another name.")},
    FoundText{What::NeverBegan,
              HEXFOLIO_TR("Recovery", "A save of %1 was interrupted before it began: the file is as it was before.")},
    FoundText{What::LeftoverRemoved,
              HEXFOLIO_TR("Recovery", "A temporary file that an interrupted save of %1 left was removed.")},
    FoundText{What::OtherBytes,
              HEXFOLIO_TR("Recovery",
                          "A save of %1 was interrupted, and since then something else wrote into the same places. "
                          "Nothing was touched.")},
    FoundText{What::OtherFile,
              HEXFOLIO_TR("Recovery",
                          "A save of %1 was interrupted, but another file lies there now, or it has another length. "
                          "Nothing was touched.")},
    FoundText{What::TargetGone,
              HEXFOLIO_TR("Recovery", "A save of %1 was interrupted, but the file is gone or cannot be opened.")},
    FoundText{What::Damaged,
              HEXFOLIO_TR("Recovery",
                          "A save of %1 was interrupted, and its journal is damaged. Nothing was touched; check the "
                          "file, and compare it with a backup if there is one.")},
    FoundText{
        What::Failed,
        HEXFOLIO_TR("Recovery",
                    "The interrupted save of %1 could not be completed. Everything that is missing is safe in its "
                    "journal, %3; when the disk takes it again, try once more.")},
    FoundText{What::Foreign,
              HEXFOLIO_TR("Recovery",
                          "The journal %1 was not made by you, so it is not believed, and nothing was done with it.")},
    FoundText{What::LeftoverKept,
              HEXFOLIO_TR("Recovery",
                          "A temporary file of an interrupted save of %1 does not look as it should, and was left "
                          "where it is.")},
};

// Literals of their own, so that lupdate sees the marks.
constexpr const char* rangesText = HEXFOLIO_TR("Recovery", " Places concerned: %1 (%2).");
constexpr const char* rangeText = HEXFOLIO_TR("Recovery", "%1 to %2");
constexpr const char* liveFailedText = HEXFOLIO_TR(
    "Recovery",
    "The disk does not have the last Live edits of %1, and they could not be written again. They are safe in "
    "the journal, %3; when the disk takes them again, try once more, and until then do not rely on the file.");
/// So many places are named; of more, only the number.
constexpr std::size_t mostNamed = 4;

std::string fileOf(const RecoveryFinding& finding)
{
    const bool isTargetKnown = finding.what != What::Foreign && !finding.entry.targetPath.empty();
    return printable(isTargetKnown ? finding.entry.targetPath : finding.entry.path);
}

void fill(std::string& sentence, std::string_view mark, const std::string& value)
{
    if (const auto at = sentence.find(mark); at != std::string::npos)
        sentence.replace(at, mark.size(), value);
}

std::string placesOf(const std::vector<Range>& ranges, const Translator& translate)
{
    std::string named;
    for (const Range range : ranges | std::views::take(mostNamed)) {
        std::string place = translate("Recovery", rangeText);
        fill(place, "%1", std::format("0x{:X}", range.begin));
        fill(place, "%2", std::format("0x{:X}", range.end));
        named += (named.empty() ? "" : ", ") + place;
    }
    if (ranges.size() > mostNamed)
        named += ", …";
    std::string places = translate("Recovery", rangesText);
    fill(places, "%1", std::to_string(ranges.size()));
    fill(places, "%2", named);
    return places;
}

} // namespace

std::string sentenceOf(const RecoveryFinding& finding, const Translator& translate)
{
    const bool isLiveFailed = finding.what == What::Failed && finding.kind == JournalHeader::Kind::Live;
    std::string sentence =
        translate("Recovery",
                  isLiveFailed ? liveFailedText : std::ranges::find(foundTexts, finding.what, &FoundText::what)->text);
    fill(sentence, "%1", '"' + fileOf(finding) + '"');
    fill(sentence, "%3", '"' + printable(finding.entry.path) + '"');
    if (!finding.ranges.empty())
        sentence += placesOf(finding.ranges, translate);
    if (finding.error)
        sentence += ' ' + sentenceOf(*finding.error, translate);
    return sentence;
}

std::string sentenceOf(const RecoveryFinding& finding)
{
    return sentenceOf(finding, [](const char*, const char* text) { return std::string(text); });
}

} // namespace hexfolio
