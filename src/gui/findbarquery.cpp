// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/differencesform.h"
#include "gui/find/findoptions.h"
#include "gui/find/patternbox.h"
#include "gui/find/patternfileform.h"
#include "gui/find/patternreading.h"
#include "gui/find/replacerow.h"
#include "gui/find/signatureset.h"
#include "gui/find/stretchform.h"
#include "gui/findbar.h"
#include "ui_findbar.h"

// What a FindBar says is to be found, and what it becomes.

namespace hexfolio {

namespace {

using Page = FindKindTraits::Page;

/// What is named in a list of hits must fit a line.
constexpr qsizetype longestTitle = 80;

} // namespace

void FindBar::setBytes(std::span<const std::byte> bytes)
{
    if (const QString text = printableText(bytes); kind() == Kind::Text && !text.isEmpty()) {
        setText(text);
        return;
    }
    setKind(Kind::Hex);
    setText(hexText(bytes));
}

QString FindBar::title() const
{
    if (kind() == Kind::Changes)
        return m_ui->differences->currentText();
    const bool hasText = !text().isEmpty() && m_ui->pattern->isVisibleTo(this);
    if (!hasText)
        return m_ui->kind->currentText();
    return text().size() <= longestTitle ? text() : text().first(longestTitle) + u'…';
}

bool FindBar::isBlank() const
{
    const Page page = traitsOf(kind()).page;
    return page == Page::Pattern ? text().isEmpty() : page == Page::File && m_ui->file->path().isEmpty();
}

bool FindBar::looksAgain()
{
    if (kind() != Kind::Patterns)
        return false;
    m_ui->file->lookAgain();
    return true;
}

Result<Sought> FindBar::sought(const Snapshot& onDisk) const
{
    Sought sought{.stride = options().stride(), .phase = options().phase(), .overlaps = options().overlaps()};
    if (kind() == Kind::Patterns || kind() == Kind::Signatures) {
        auto set = kind() == Kind::Patterns ? m_ui->file->patterns() : m_signatures->patterns();
        if (!set)
            return failure(set.error());
        sought.set = *std::move(set);
        return sought;
    }
    auto wanted = pattern(onDisk);
    if (!wanted)
        return failure(wanted.error());
    sought.pattern = *std::move(wanted);
    return sought;
}

Result<Pattern> FindBar::pattern(const Snapshot& onDisk) const
{
    const std::string typed = text().toStdString();
    switch (kind()) {
    case Kind::Hex: return Pattern::fromHex(typed);
    case Kind::Text: return textPattern(text(), m_ui->charset->currentText(), options().letterCase());
    case Kind::Regex: return Pattern::fromRegex(typed, options().letterCase());
    case Kind::Value: return Pattern::fromValue(typed);
    case Kind::Strings:
    case Kind::Runs:
    case Kind::Entropy: return m_ui->stretch->pattern();
    case Kind::Changes: return m_ui->differences->pattern(onDisk);
    case Kind::Patterns:
    case Kind::Signatures: break;
    }
    return failure({.kind = ErrorKind::BadArgument});
}

Result<Replacement> FindBar::replacement(const Pattern* pattern) const
{
    const QString typed = m_ui->replace->box().currentText();
    if (typed.isEmpty())
        return Replacement();
    if (kind() == Kind::Text)
        return textReplacement(typed, m_ui->charset->currentText());
    if (kind() == Kind::Regex && pattern)
        return Replacement::fromTemplate(typed.toStdString(), *pattern->regex());
    if (!pattern && typed.contains(u'\\'))
        return failure(
            {.kind = ErrorKind::BadArgument,
             .reason = HEXFOLIO_TR("Reason",
                                   "groups of an expression have no meaning where several patterns are looked "
                                   "for at once; give the bytes in hexadecimal"),
             .subject = typed.toStdString(),
             .position = static_cast<std::size_t>(typed.indexOf(u'\\'))});
    return Replacement::fromHex(typed.toStdString());
}

} // namespace hexfolio
