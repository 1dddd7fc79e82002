// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/findoptions.h"

#include "cli/findcommand.h"
#include "cli/numberargument.h"
#include "cli/replacecommand.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace hexfolio {

namespace {

using Run = std::function<ExitStatus(const Terminal&)>;
using Syntax = PatternOptions::Syntax;

/// "4" or "4+2": multiples of 4, from 2 on.
void setAlignment(SearchOptions& options, const std::string& text)
{
    const std::size_t plus = text.find('+');
    options.stride = numberArgument(text.substr(0, plus));
    options.phase = plus == std::string::npos ? 0 : numberArgument(text.substr(plus + 1));
    if (options.stride == 0)
        throw CLI::ValidationError("0 is no distance: --align takes 1 or more");
}

void addNumber(CLI::App& command, const char* name, const char* help, std::function<void(Offset)> set)
{
    command
        .add_option_function<std::string>(
            name, [set = std::move(set)](const std::string& text) { set(numberArgument(text)); }, help)
        ->type_name("N");
}

/// Adds the options that say what to look for to a command; what they set outlives the parser.
class PatternGroup {
public:
    PatternGroup(CLI::App& command, PatternOptions& what)
        : m_command(command), m_group(*command.add_option_group("pattern", "What to find (exactly one)")), m_what(what)
    {
        m_group.require_option(1);
    }

    void addPatterns()
    {
        m_hex = add("--hex", Syntax::Hex, "DIGITS",
                    "bytes in hex, '?' for any digit, '&' before a mask: \"7F 45 ?? 50&F0\"");
        add("--text", Syntax::Text, "STRING", "text, given in UTF-8");
        add("--regex", Syntax::Regex, "EXPRESSION",
            "a regular expression over bytes (PCRE2 syntax, the meaning of Python's re)");
        m_value = add("--value", Syntax::Value, "EXPRESSION",
                      "a number, a time or a GUID, or a range: 'u32le 1000..2000', 'f64 3.14 +- 0.01'");
    }

    void addStretches()
    {
        add("--patterns", Syntax::Patterns, "FILE", "all patterns of FILE at once, one 'NAME = KIND:PATTERN' a line");
        PatternOptions& what = m_what;
        m_group.add_flag_callback(
            "--signatures", [&what] { what.syntax = Syntax::Signatures; },
            "files of well-known formats, at any offset");
        m_group.add_flag_callback(
            "--strings", [&what] { what.syntax = Syntax::Strings; }, "strings of at least --least characters");
        add("--runs", Syntax::Runs, "BYTE", "at least --least times the same byte: two hex digits, or 'any'");
        add("--entropy-above", Syntax::EntropyAbove, "BITS", "blocks with so many bits of entropy a byte, or more");
        add("--entropy-below", Syntax::EntropyBelow, "BITS", "blocks with so many bits of entropy a byte, or fewer");
        add("--differs-from", Syntax::DiffersFrom, "OTHER", "bytes that are others than in the file OTHER");
        addNumber(m_command, "--least", "how long strings (4) and runs (16) are at least",
                  [&what](Offset number) { what.least = number; });
        addNumber(m_command, "--block", "how many bytes a block of --entropy-above has (4096)",
                  [&what](Offset number) { what.blockSize = number; });
    }

    void addDetails()
    {
        PatternOptions& what = m_what;
        m_command.add_option("--mask", m_what.mask, "which bits of --hex count: as many bytes in hex")
            ->type_name("DIGITS")
            ->needs(m_hex);
        CLI::Option* const encoding =
            m_command
                .add_option("--encoding", m_what.encoding,
                            "how --text becomes bytes: any character set (utf-8); of --strings: ascii, utf-8, "
                            "utf-16le or utf-16be")
                ->type_name("NAME");
        CLI::Option* const ignore = m_command.add_flag_callback(
            "-i,--ignore-case", [&what] { what.letterCase = LetterCase::Ignore; }, "letters match in both cases");
        for (CLI::Option* const other : {m_hex, m_value}) {
            other->excludes(encoding);
            other->excludes(ignore);
        }
        m_command
            .add_option_function<std::string>(
                "--align", [&what](const std::string& text) { setAlignment(what.search, text); },
                "only hits that begin at multiples of N, from M on")
            ->type_name("N[+M]");
    }

private:
    CLI::Option* add(const char* name, Syntax syntax, const char* type, const char* help)
    {
        const auto set = [&what = m_what, syntax](const std::string& text) {
            what.syntax = syntax;
            what.text = text;
        };
        return m_group.add_option_function<std::string>(name, set, help)->type_name(type);
    }

    CLI::App& m_command;
    CLI::App& m_group;
    PatternOptions& m_what;
    CLI::Option* m_hex = nullptr;
    CLI::Option* m_value = nullptr;
};

void addPart(CLI::App& command, PartOptions& part)
{
    addNumber(command, "--start", "search from N on", [&part](Offset number) { part.start = number; });
    addNumber(command, "--end", "search up to N, not included", [&part](Offset number) { part.end = number; });
}

void addReports(CLI::App& command, FindCommand& find)
{
    using Report = HitFormat::Report;
    CLI::Option* const all =
        command.add_flag_callback("--all", [&find] { find.format.report = Report::All; }, "print every hit");
    CLI::Option* const count = command.add_flag_callback(
        "--count", [&find] { find.format.report = Report::Count; }, "print only how many there are");
    all->excludes(count);
    addNumber(command, "--max", "end after N hits", [&find](Offset number) { find.format.most = number; });
    command.add_flag_callback(
        "--overlapping", [&find] { find.what.search.overlaps = SearchOptions::Overlaps::Report; },
        "every place where it matches, also where hits overlap; prints all of them");
    command.add_flag_callback(
        "--reverse", [&find] { find.what.search.direction = SearchOptions::Direction::Backward; },
        "from the end to the beginning");
    command.add_flag_callback(
        "--json", [&find] { find.format.layout = HitFormat::Layout::Json; }, "one JSON object a line");
    command.add_flag("--bytes", find.format.showsBytes, "print the bytes of each hit too, in hex");
}

void addFind(CLI::App& app, Run& run)
{
    CLI::App& command = *app.add_subcommand("find", "print where a pattern matches");
    command.footer(
        "Each hit is one line: its offset as 0x and hex digits, two blanks, its length in decimal; then the\n"
        "name of its pattern where there are several, and the text of --strings.\n"
        "Without --all, --max, --overlapping or --count only the first hit is printed (with --reverse the\n"
        "last). --all gives hits that do not overlap, from left to right; --reverse turns their order round.\n"
        "--start and --end bound what is searched: an expression sees nothing outside, so ^ and \\A match\n"
        "at --start and $ at --end. FILE may be a block device, or - for standard input.\n"
        "A pipe as standard input is searched while it comes: a hit is printed as soon as nothing that may still\n"
        "come can change it, --max ends at once, and bytes that no later hit needs are let go of. What an\n"
        "expression still follows, and strings that are still open, are kept: 256 MiB in memory, the rest in a\n"
        "temporary file in TMPDIR. --reverse reads all of the pipe first, in the same way.\n"
        "Status: 0 found, 1 nothing found, 2 error.");
    const auto find = std::make_shared<FindCommand>();
    command.add_option("FILE", find->path, "the file; - is standard input")->required();
    PatternGroup patterns(command, find->what);
    patterns.addPatterns();
    patterns.addStretches();
    patterns.addDetails();
    addReports(command, *find);
    addPart(command, find->part);
    command.callback([find, &run] {
        const bool wantsMany = find->format.most || find->what.search.overlaps == SearchOptions::Overlaps::Report;
        if (wantsMany && find->format.report == HitFormat::Report::First)
            find->format.report = HitFormat::Report::All;
        run = [find](const Terminal& terminal) { return find->run(terminal); };
    });
}

void addReplace(CLI::App& app, const StateFolder& state, Run& run)
{
    CLI::App& command = *app.add_subcommand("replace", "replace every hit of a pattern, and save");
    command.footer(
        "--with is written as the pattern is: for --hex and --value pairs of digits, where '?' keeps a digit of\n"
        "the hit; for --text a text; for --regex a text with \\1 or \\g<name> for what groups matched, \\0 for\n"
        "the hit, \\R1 for its bytes in reverse order, \\U \\L \\E \\u \\l for the case of letters, \\xNN for a\n"
        "byte. An empty one deletes the hits. Hits do not overlap. The file is changed as safely as by the\n"
        "editor: whole or not at all, also when the power fails.\n"
        "Status: 0 replaced, 1 nothing found, 2 error.");
    const auto replace = std::make_shared<ReplaceCommand>();
    command.add_option("FILE", replace->path, "the file; - is standard input, which needs -o")->required();
    PatternGroup patterns(command, replace->what);
    patterns.addPatterns();
    patterns.addDetails();
    CLI::Option* const with = command.add_option("--with", replace->with, "what each hit becomes");
    with->type_name("REPLACEMENT")->required();
    command.add_flag("--with-hex", replace->isHex, "--with is bytes in hex whatever the pattern is");
    addPart(command, replace->part);
    command.add_option("-o,--output", replace->output, "write the result to OUT, leave FILE as it is")
        ->type_name("OUT");
    addNumber(command, "--preview", "print the first N hits before and after, and write nothing",
              [replace](Offset number) { replace->preview = number; });
    command.add_flag("--consent", replace->hasConsent,
                     "save also where something is lost by it: links, the owner, the way back");
    command.callback([replace, state, &run] {
        run = [replace, state](const Terminal& terminal) { return replace->run(terminal, state); };
    });
}

} // namespace

void addSearchCommands(CLI::App& app, const StateFolder& state, Run& run)
{
    addFind(app, run);
    addReplace(app, state, run);
}

} // namespace hexfolio
