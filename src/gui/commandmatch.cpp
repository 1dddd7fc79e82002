// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commandmatch.h"

namespace hexfolio {

namespace {

constexpr int forLetter = 1;
constexpr int forRun = 4;
constexpr int forWordStart = 8;

} // namespace

std::optional<int> matchScore(const QString& typed, const QString& command)
{
    const QString name = command.toCaseFolded();
    int score = 0;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar letter : typed.toCaseFolded()) {
        if (letter.isSpace())
            continue;
        const qsizetype at = name.indexOf(letter, from);
        if (at < 0)
            return std::nullopt;
        score += forLetter;
        if (at == last + 1)
            score += forRun;
        if (at == 0 || !name.at(at - 1).isLetterOrNumber())
            score += forWordStart;
        last = at;
        from = at + 1;
    }
    return score;
}

} // namespace hexfolio
