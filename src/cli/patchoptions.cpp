// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/patchoptions.h"

#include "cli/patchcommand.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace hexfolio {

namespace {

using Run = std::function<ExitStatus(const Terminal&)>;

PatchFormat formatOrThrow(const std::string& name)
{
    const auto format = patchFormatNamed(name);
    if (!format)
        throw CLI::ValidationError("\"" + name + "\" is none of json, json.gz, ips, bps");
    return *format;
}

void addMake(CLI::App& patch, const StateFolder& state, Run& run)
{
    CLI::App& command = *patch.add_subcommand("make", "write what leads from OLD to NEW");
    const auto make = std::make_shared<PatchMakeCommand>();
    command.add_option("OLD", make->oldPath, "the file before")->required();
    command.add_option("NEW", make->newPath, "the file after")->required();
    command.add_option("-o,--output", make->output, "the patch that is written")->type_name("PATCH")->required();
    command
        .add_option_function<std::string>(
            "--format", [make](const std::string& name) { make->format = formatOrThrow(name); },
            "json (verified, one line a change), json.gz, ips or bps; else the end of PATCH says it")
        ->type_name("NAME");
    command.add_flag_callback(
        "--no-digests", [make] { make->digests = PatchMaker::Digests::LeaveOut; },
        "leave the digests of whole files out: large files are not read whole, and only changed places are verified");
    command.add_flag_callback(
        "--irreversible", [make] { make->removed = PatchMaker::Removed::MayBeLost; },
        "keep only a digest of more than 64 MiB that one change removes; such a patch cannot be reverted");
    command.callback(
        [make, state, &run] { run = [make, state](const Terminal& terminal) { return make->run(terminal, state); }; });
}

void addUse(CLI::App& patch, const StateFolder& state, Run& run, PatchUseCommand::Verb verb, const char* name,
            const char* help)
{
    CLI::App& command = *patch.add_subcommand(name, help);
    const auto use = std::make_shared<PatchUseCommand>();
    use->verb = verb;
    command.add_option("PATCH", use->patchPath, "the patch, in any of the formats")->required();
    command.add_option("FILE", use->path, "the file")->required();
    if (verb != PatchUseCommand::Verb::Check)
        command.add_option("-o,--output", use->output, "write the result to OUT, leave FILE as it is")
            ->type_name("OUT");
    command.callback(
        [use, state, &run] { run = [use, state](const Terminal& terminal) { return use->run(terminal, state); }; });
}

} // namespace

void addPatchCommands(CLI::App& app, const StateFolder& state, Run& run)
{
    CLI::App& patch = *app.add_subcommand("patch", "make, check, apply and revert patches");
    patch.footer(
        "A patch that does not fit the file is refused before a byte of it changes. IPS and BPS patches cannot be\n"
        "reverted, because they do not hold the bytes they replace; IPS patches fit every file.");
    patch.require_subcommand(1);
    using Verb = PatchUseCommand::Verb;
    addMake(patch, state, run);
    addUse(patch, state, run, Verb::Apply, "apply", "change FILE as PATCH says");
    addUse(patch, state, run, Verb::Revert, "revert", "take back in FILE what PATCH changed");
    addUse(patch, state, run, Verb::Check, "check",
           "say whether PATCH fits FILE (status 0), is applied already (1) or does not fit (2)");
}

} // namespace hexfolio
