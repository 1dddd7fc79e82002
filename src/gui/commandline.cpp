// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace hexfolio {

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP("CommandLine", "A hex editor for files of any size")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QString number = text(QT_TRANSLATE_NOOP("CommandLine", "number"));
    parser.addOptions({
        {u"access"_s,
         text(QT_TRANSLATE_NOOP("CommandLine",
                                "How to open: read (no edits), copy (edits are a preview until saved; the default) or "
                                "write (each edit goes to the file at once).")),
         text(QT_TRANSLATE_NOOP("CommandLine", "mode")), u"copy"_s},
        {u"offset"_s,
         text(QT_TRANSLATE_NOOP("CommandLine", "Open the part of the file that starts here; decimal or 0x.")), number},
        {u"length"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Open only so many bytes; decimal or 0x.")), number},
        {u"goto"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Put the caret at this offset; decimal or 0x.")), number},
    });
    parser.addPositionalArgument(u"file"_s, text(QT_TRANSLATE_NOOP("CommandLine", "The files to open.")),
                                 u"[FILE...]"_s);
}

std::optional<std::uint64_t> number(const QString& word)
{
    const bool isHex = word.startsWith("0x"_L1, Qt::CaseInsensitive);
    const QString digits = isHex ? word.sliced(2) : word;
    // QString::toULongLong() would take signs and blanks as well.
    if (digits.isEmpty() || !digits.front().isLetterOrNumber())
        return std::nullopt;
    bool isNumber = false;
    const qulonglong value = digits.toULongLong(&isNumber, isHex ? 16 : 10);
    return isNumber && value <= maxSize ? std::optional<std::uint64_t>(value) : std::nullopt;
}

std::optional<Access> accessOf(const QString& word)
{
    if (word == "read"_L1)
        return Access::Read;
    if (word == "copy"_L1)
        return Access::Copy;
    if (word == "write"_L1)
        return Access::Write;
    return std::nullopt;
}

// The options with a value that Qt's platforms and styles take for themselves.
bool isQtOption(const QString& name)
{
    static const QStringList names{u"display"_s, u"platform"_s,    u"platformpluginpath"_s, u"platformtheme"_s,
                                   u"plugin"_s,  u"qwindowicon"_s, u"qwindowgeometry"_s,    u"qwindowtitle"_s,
                                   u"session"_s, u"style"_s,       u"stylesheet"_s,         u"fontengine"_s};
    return names.contains(name);
}

// An application without a display leaves Qt's own options among the arguments.
QStringList withoutQtOptions(const QStringList& arguments)
{
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word == "--"_L1) {
            rest += arguments.sliced(i);
            break;
        }
        const qsizetype dashes = word.startsWith("--"_L1) ? 2 : 1;
        const QString name = word.startsWith(u'-') ? word.sliced(dashes) : QString();
        const bool isSwitch = name == "reverse"_L1 || name == "widgetcount"_L1;
        if (isQtOption(name))
            ++i;
        else if (!isSwitch && !(name.contains(u'=') && isQtOption(name.section(u'=', 0, 0))))
            rest += word;
    }
    return rest;
}

std::optional<QString> badNumber(const QCommandLineParser& parser, const QString& name)
{
    if (!parser.isSet(name) || number(parser.value(name)))
        return std::nullopt;
    return text(QT_TRANSLATE_NOOP("CommandLine", "--%1: \"%2\" is not a number; write it as 4096 or 0x1000."))
        .arg(name, parser.value(name));
}

} // namespace

std::expected<CommandLine, QString> CommandLine::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(withoutQtOptions(arguments)))
        return std::unexpected(parser.errorText());
    CommandLine line;
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s))
        line.wish = Wish::Help;
    else if (parser.isSet(u"version"_s))
        line.wish = Wish::Version;
    const auto access = accessOf(parser.value(u"access"_s));
    if (!access)
        return std::unexpected(
            text(QT_TRANSLATE_NOOP("CommandLine", "--access: \"%1\" is not a mode; choose read, copy or write."))
                .arg(parser.value(u"access"_s)));
    line.access = *access;
    for (const QString& name : {u"offset"_s, u"length"_s, u"goto"_s}) {
        if (const auto error = badNumber(parser, name))
            return std::unexpected(*error);
    }
    line.range.offset = number(parser.value(u"offset"_s)).value_or(0);
    line.range.length = number(parser.value(u"length"_s));
    line.goTo = number(parser.value(u"goto"_s));
    line.files = parser.positionalArguments();
    return line;
}

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace hexfolio
