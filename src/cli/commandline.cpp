// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/dumpcommand.h"
#include "cli/editcommand.h"
#include "cli/findoptions.h"
#include "cli/infocommand.h"
#include "cli/numberargument.h"
#include "cli/patchoptions.h"
#include "cli/recovercommand.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace hexfolio {

namespace {

using Run = std::function<ExitStatus(const Terminal&)>;

void addFile(CLI::App& command, std::string& path)
{
    command.add_option("FILE", path, "the file")->required();
}

void addInfo(CLI::App& app, Run& run)
{
    CLI::App& command = *app.add_subcommand("info", "say what is known of a file without reading it");
    const auto info = std::make_shared<InfoCommand>();
    addFile(command, info->path);
    command.callback([info, &run] { run = [info](const Terminal& terminal) { return info->run(terminal); }; });
}

void addDump(CLI::App& app, Run& run)
{
    CLI::App& command = *app.add_subcommand("dump", "print bytes as 'hexdump -C' does");
    const auto dump = std::make_shared<DumpCommand>();
    addFile(command, dump->path);
    command
        .add_option_function<std::string>(
            "-s", [dump](const std::string& text) { dump->skip = numberArgument(text); }, "start at OFFSET")
        ->type_name("OFFSET");
    command
        .add_option_function<std::string>(
            "-n", [dump](const std::string& text) { dump->length = numberArgument(text); },
            "print LENGTH bytes at most")
        ->type_name("LENGTH");
    command.callback([dump, &run] { run = [dump](const Terminal& terminal) { return dump->run(terminal); }; });
}

void addEdit(CLI::App& app, const StateFolder& state, Run& run)
{
    CLI::App& command = *app.add_subcommand("edit", "carry out a script of operations on a file");
    command.footer("Operations, one a line; numbers are decimal or 0x; '#' begins a comment line:\n"
                   "  overwrite OFFSET HEX      insert OFFSET HEX         delete OFFSET LENGTH\n"
                   "  fill OFFSET LENGTH HEX    move DEST SRC COUNT       relocate DEST SRC COUNT\n"
                   "  resize SIZE               undo [N]                  redo [N]                 save\n"
                   "'move' copies over what stands at DEST; 'relocate' cuts and inserts, DEST counted before the cut.\n"
                   "Without -o and without a 'save' line nothing is written. A script that stops with an error leaves\n"
                   "the file as it was; with --access write the lines before the error are in the file.");
    const auto edit = std::make_shared<EditCommand>();
    addFile(command, edit->path);
    command.add_option("--ops", edit->script, "the script; - (the default) is standard input")->type_name("FILE");
    command.add_option("-o,--output", edit->output, "write the result to OUT")->type_name("OUT");
    command
        .add_option_function<std::string>(
            "--access",
            [edit](const std::string& name) {
                if (name != "copy" && name != "write")
                    throw CLI::ValidationError("\"" + name + "\" is neither copy nor write");
                edit->access = name == "write" ? Access::Write : Access::Copy;
            },
            "copy (the default): edits are kept apart until saved; write: each line is in the file at once")
        ->type_name("MODE");
    command.add_flag("--consent", edit->hasConsent,
                     "save also where something is lost by it: links, the owner, the way back");
    command.callback(
        [edit, state, &run] { run = [edit, state](const Terminal& terminal) { return edit->run(terminal, state); }; });
}

void addRecover(CLI::App& app, const StateFolder& state, Run& run)
{
    CLI::App& command = *app.add_subcommand("recover", "settle saves that a crash or a power cut interrupted");
    command.footer("Without FILE all interrupted saves of yours are settled: those that can be are completed, and the\n"
                   "others are told. A save that met other bytes than its own needs a decision for its FILE. To roll\n"
                   "back or to discard gives up every interrupted save of FILE, also those that could be completed.\n"
                   "Status: 0 settled, 1 nothing was interrupted, 2 a decision is needed, or error.");
    const auto recover = std::make_shared<RecoverCommand>();
    CLI::Option* const file = command.add_option("FILE", recover->path, "the file whose save was interrupted");
    CLI::Option_group& group = *command.add_option_group("decision", "What to do with the interrupted saves of FILE");
    const auto add = [&](const char* name, RecoverCommand::Decision decision, const char* help) {
        group.add_flag_callback(name, [recover, decision] { recover->decision = decision; }, help)->needs(file);
    };
    add("--complete", RecoverCommand::Decision::Complete, "write all new bytes, whatever stands there now");
    add("--roll-back", RecoverCommand::Decision::RollBack, "write the old bytes again");
    add("--discard", RecoverCommand::Decision::Discard,
        "remove the journal, leave the file as it is, even half written");
    group.require_option(0, 1);
    command.callback([recover, state, &run] {
        run = [recover, state](const Terminal& terminal) { return recover->run(terminal, state); };
    });
}

ExitStatus reportParseError(const CLI::App& app, const CLI::ParseError& error, const Terminal& terminal)
{
    if (dynamic_cast<const CLI::CallForAllHelp*>(&error) != nullptr)
        terminal.out.write(app.help("", CLI::AppFormatMode::All));
    else if (dynamic_cast<const CLI::CallForHelp*>(&error) != nullptr)
        terminal.out.write(app.help());
    else if (dynamic_cast<const CLI::CallForVersion*>(&error) != nullptr)
        terminal.out.write(std::string(error.what()) + '\n');
    else
        return terminal.fail(std::string(error.what()) + " (see hexfolio-cli --help)");
    return ExitStatus::Done;
}

} // namespace

ExitStatus runCommandLine(std::span<char*> arguments, const Terminal& terminal, const StateFolder& state)
{
    CLI::App app{"Looks into files of any size, finds in them and edits them, without a screen.", "hexfolio-cli"};
    app.set_version_flag("--version", "hexfolio-cli " HEXFOLIO_VERSION);
    app.set_help_all_flag("--help-all", "the help of all commands");
    app.footer("Numbers are decimal, or hexadecimal with 0x before them. hexfolio-cli COMMAND --help says more.\n"
               "Status: 0 done or found, 1 nothing found, 2 error.");
    // A word that is no command is told as such, not as one command too few.
    app.require_subcommand(0, 1);
    Run run;
    addInfo(app, run);
    addDump(app, run);
    addSearchCommands(app, state, run);
    addEdit(app, state, run);
    addPatchCommands(app, state, run);
    addRecover(app, state, run);
    try {
        app.parse(static_cast<int>(arguments.size()), arguments.data());
    } catch (const CLI::ParseError& error) {
        return reportParseError(app, error, terminal);
    }
    if (!run)
        return terminal.fail(
            "A command is required: info, dump, find, replace, edit, patch or recover (see hexfolio-cli --help)");
    const ExitStatus status = run(terminal);
    if (const auto written = terminal.out.flush(); !written)
        return terminal.fail(written.error());
    return status;
}

} // namespace hexfolio
