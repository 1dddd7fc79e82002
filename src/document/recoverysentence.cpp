// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/recoverysentence.h"

#include <algorithm>
#include <array>
#include <format>

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
    FoundText{What::Failed,
              HEXFOLIO_TR("Recovery", "The interrupted save of %1 could not be completed. Its journal is kept.")},
    FoundText{What::Foreign,
              HEXFOLIO_TR("Recovery",
                          "The journal %1 was not made by you, so it is not believed, and nothing was done with it.")},
    FoundText{What::LeftoverKept,
              HEXFOLIO_TR("Recovery",
                          "A temporary file of an interrupted save of %1 does not look as it should, and was left "
                          "where it is.")},
};

// Literals of their own, so that lupdate sees the marks.
constexpr const char* rangesText = HEXFOLIO_TR("Recovery", " Places concerned: %1; the first reaches from %2 to %3.");

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

} // namespace

std::string sentenceOf(const RecoveryFinding& finding, const Translator& translate)
{
    const auto found = std::ranges::find(foundTexts, finding.what, &FoundText::what);
    std::string sentence = translate("Recovery", found->text);
    fill(sentence, "%1", '"' + fileOf(finding) + '"');
    if (!finding.ranges.empty()) {
        std::string ranges = translate("Recovery", rangesText);
        fill(ranges, "%1", std::to_string(finding.ranges.size()));
        fill(ranges, "%2", std::format("0x{:X}", finding.ranges.front().begin));
        fill(ranges, "%3", std::format("0x{:X}", finding.ranges.front().end));
        sentence += ranges;
    }
    if (finding.error)
        sentence += ' ' + sentenceOf(*finding.error, translate);
    return sentence;
}

std::string sentenceOf(const RecoveryFinding& finding)
{
    return sentenceOf(finding, [](const char*, const char* text) { return std::string(text); });
}

} // namespace hexfolio
