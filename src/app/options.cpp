#include "app/options.h"

#include "records/version.h"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace app {

ParsedOptions parseOptions(int argc, char** argv) {
    ParsedOptions parsed;
    Options& o = parsed.options;
    CLI::App cli("Klantkring: run a portfolio of customers around the relationship cycle.");
    std::string size;
    std::string language = "nl";
    std::string scenario;
    CLI::Option* file = cli.add_option("file", o.file, "scenario or run to open");
    CLI::Option* named =
        cli.add_option("--scenario", scenario, "scenario to open, or to wait for")->excludes(file);
    cli.add_option("--seed", o.seed, "the game's number: the same luck for the same number");
    cli.add_option("--from-week", o.fromWeek, "trial game of --scenario: begin in this week")
        ->needs(named);
    cli.add_option("--event", o.event, "trial game of --scenario: let this event happen at once")
        ->needs(named);
    cli.add_option(
        "--screenshot", o.screenshot, "write a picture of a screen to this PNG and stop");
    cli.add_option("--screen", o.screen, "which screen --screenshot and --benchmark-frames draw");
    cli.add_option("--size", size, "window size, e.g. 1600x900");
    CLI::Option* text = cli.add_option("--text-scale", o.textPercent, "text size in percent")
                            ->check(CLI::Range(100, 200));
    CLI::Option* lang =
        cli.add_option("--lang", language, "nl or en")->check(CLI::IsMember({"nl", "en"}));
    std::string theme = "light";
    CLI::Option* colours =
        cli.add_option("--theme", theme, "light or dark")->check(CLI::IsMember({"light", "dark"}));
    cli.set_version_flag("--version", records::programVersion);
    cli.add_option("--benchmark-frames", o.benchmarkFrames, "measure this many frames and stop")
        ->check(CLI::Range(1, 100000));
    try {
        cli.parse(argc, argv);
        if (!size.empty()) {
            char rest = 0;
            const bool fits =
                std::sscanf(size.c_str(), "%dx%d%c", &o.width, &o.height, &rest) == 2 &&
                o.width >= 640 && o.height >= 400 && o.width <= 8192 && o.height <= 8192;
            if (!fits) {
                throw CLI::ValidationError(
                    "--size", "expected WIDTHxHEIGHT from 640x400 to 8192x8192, got " + size);
            }
        }
    } catch (const CLI::ParseError& error) {
        parsed.exitCode = cli.exit(error);
        return parsed;
    }
    if (named->count() > 0)
        o.file = scenario;
    o.dark = theme == "dark";
    if (o.screen.empty())
        o.screen = o.benchmarkFrames > 0 ? "play" : "home";
    o.themeGiven = colours->count() > 0;
    o.textPercentGiven = text->count() > 0;
    o.languageGiven = lang->count() > 0;
    o.language = language == "en" ? base::Language::English : base::Language::Dutch;
    return parsed;
}

} // namespace app
