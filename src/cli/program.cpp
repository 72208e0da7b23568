#include "cli/program.h"

#include "cli/author_arguments.h"
#include "cli/bot_command.h"
#include "cli/check_command.h"
#include "cli/coach_arguments.h"
#include "cli/console.h"
#include "cli/graph_arguments.h"
#include "cli/play_command.h"
#include "cli/records_arguments.h"
#include "cli/replay_command.h"
#include "cli/store_source.h"
#include "cli/usage.h"
#include "cli/validate_command.h"
#include "records/settings.h"
#include "records/version.h"
#include "scenario/suggest.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <ostream>

namespace cli {

using base::Language;
using base::Text;

namespace {

constexpr int usageError = 2;
constexpr int mostGames = 1'000'000;
constexpr std::array<std::string_view, 18> commandNames{"certify",
                                                        "check",
                                                        "debrief",
                                                        "duel",
                                                        "format",
                                                        "grade",
                                                        "graph",
                                                        "hand-in",
                                                        "learners",
                                                        "migrate",
                                                        "new",
                                                        "play",
                                                        "practise",
                                                        "progress",
                                                        "quiz",
                                                        "replay",
                                                        "runs",
                                                        "validate"};

// Known before the command line is: help and mistakes are told in it too.
Language languageOf(const std::vector<std::string>& arguments, const records::Settings& settings) {
    Language language = settings.language;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string next = i + 1 < arguments.size() ? arguments[i + 1] : std::string{};
        if (arguments[i] == "--lang=en" || (arguments[i] == "--lang" && next == "en"))
            language = Language::English;
        if (arguments[i] == "--lang=nl" || (arguments[i] == "--lang" && next == "nl"))
            language = Language::Dutch;
    }
    return language;
}

struct Asked { // all that can stand on the command line
    CheckOptions check;
    PlayOptions play;
    BotOptions bot;
    std::string seed;
    CoachAsked coach;
    std::string replayFile;
    std::string replayScenario;
    std::string language;
    ValidateOptions validate;
    AuthorArguments author;
    GraphOptions graph;
    RecordsAsked records;
};

class Parser {
public:
    Parser(Language language, Asked& asked) : m_language(language), m_asked(asked) {
        m_app.description(in({"Klantkring in de terminal: scenario's nakijken, spelen, naspelen.",
                              "Klantkring in the terminal: check scenarios, play, replay."}));
        m_app.name("kring");
        speak(m_app, language);
        m_app.set_version_flag(
            "--version", records::programVersion, in({"toon de versie", "show the version"}));
        m_app.require_subcommand(1);
        addCheck();
        addAuthorCommands(m_app, language, asked.author);
        addPlay();
        addReplay();
        addValidate();
        addGraph(m_app, m_language, m_asked.graph);
        addLanguage(*m_app.get_subcommand("graph"));
        addCoachCommands(m_app, language, asked.coach);
        addRecordsCommands(m_app, language, asked.records);
        headCommands(m_app, language);
    }
    CLI::App& app() { return m_app; }
    [[nodiscard]] bool asks(const char* command) const { return m_app.got_subcommand(command); }

private:
    [[nodiscard]] std::string in(const Text& text) const { return text.in(m_language); }

    void addLanguage(CLI::App& command) {
        command.add_option("--lang", m_asked.language, in({"nl of en", "nl or en"}))
            ->check(oneOf(m_language, {"nl", "en"}));
    }

    void addCheck() {
        CLI::App& check = *m_app.add_subcommand("check",
                                                in({"zegt alles wat er mis is met scenario's",
                                                    "tells all that is wrong with scenarios"}));
        check.add_option("FILE", m_asked.check.files, in({"scenariobestanden", "scenario files"}))
            ->required();
        check
            .add_option("--format",
                        m_asked.check.format,
                        in({"text om te lezen; json of sarif voor andere programma's",
                            "text to read; json or sarif for other programs"}))
            ->check(oneOf(m_language, {"text", "json", "sarif"}));
        CLI::Option* const fix =
            check.add_flag("--fix",
                           m_asked.check.fix,
                           in({"verbeter wat zeker te verbeteren is", "mend what is certain"}));
        check
            .add_flag("--dry-run",
                      m_asked.check.dryRun,
                      in({"laat alleen zien wat --fix zou veranderen",
                          "only show what --fix would change"}))
            ->needs(fix);
        addLanguage(check);
    }

    void addPlay() {
        CLI::App& play = *m_app.add_subcommand(
            "play", in({"speelt een scenario in de terminal", "plays a scenario in the terminal"}));
        play.add_option("FILE",
                        m_asked.play.scenario,
                        in({"scenario: bestand of naam; weglaten is De Koffiebrander",
                            "scenario: file or name; left out it is The Coffee Roaster"}));
        CLI::Option* const seed =
            play.add_option("--seed",
                            m_asked.seed,
                            in({"het toeval: hetzelfde getal geeft hetzelfde toeval",
                                "the luck: the same number gives the same luck"}));
        CLI::Option* const seedFrom =
            play.add_option("--seed-from",
                            m_asked.play.seedFrom,
                            in({"toets: het toeval dat bij dit studentnummer hoort",
                                "exam: the luck that belongs to this student number"}))
                ->check(notEmpty(m_language))
                ->excludes(seed);
        play.add_option("--out",
                        m_asked.play.run,
                        in({"waar de run bewaard wordt; weglaten is je eigen map",
                            "where the run is saved; left out it is your own folder"}));
        CLI::Option* const number =
            play.add_option("--run",
                            m_asked.play.number,
                            in({"ga verder met deze run; kring runs noemt de nummers",
                                "go on with this run; kring runs tells the numbers"}))
                ->check(atLeast(m_language, 1));
        play.add_option("--name", m_asked.play.name, in({"wie er speelt", "who is playing"}));
        CLI::Option* const fromWeek =
            play.add_option("--from-week",
                            m_asked.play.fromWeek,
                            in({"proefspel: begin in deze week, zonder dat er iets gedaan is",
                                "trial game: begin in this week, with nothing done before it"}));
        CLI::Option* const event =
            play.add_option("--event",
                            m_asked.play.event,
                            in({"proefspel: laat deze gebeurtenis meteen gebeuren",
                                "trial game: let this event happen at once"}));
        number->excludes(fromWeek)->excludes(event);
        CLI::Option* const resume =
            play.add_flag("--resume",
                          m_asked.play.resume,
                          in({"ga verder met de run van --out, of met je laatste",
                              "go on with the run of --out, or with your last one"}))
                ->excludes(fromWeek)
                ->excludes(event);
        CLI::Option* const bot = play.add_option("--bot", m_asked.bot.bot, in(botMeaning()))
                                     ->check(oneOf(m_language, botNames()))
                                     ->excludes(resume)
                                     ->excludes(number)
                                     ->excludes(seedFrom)
                                     ->excludes(fromWeek)
                                     ->excludes(event);
        play.add_option("--games",
                        m_asked.bot.games,
                        in({"zoveel spellen van de bot, elk met het volgende toeval; --out is dan "
                            "een map",
                            "so many games of the bot, each with the next seed; --out is a folder "
                            "then"}))
            ->check(between(m_language, 1, mostGames))
            ->needs(bot);
        addLanguage(play);
    }

    void addReplay() {
        CLI::App& replay = *m_app.add_subcommand(
            "replay",
            in({"speelt een run opnieuw en zegt of toestand en cijfer kloppen",
                "plays a run again and says whether state and grade agree"}));
        replay
            .add_option("RUN",
                        m_asked.replayFile,
                        in({"het runbestand of inleverbestand", "the run's file or hand-in file"}))
            ->required();
        replay.add_option("--scenario",
                          m_asked.replayScenario,
                          in({"speel het met dit scenario", "play it with this scenario"}));
        addLanguage(replay);
    }

    void addValidate() {
        CLI::App& validate = *m_app.add_subcommand(
            "validate",
            in({"zet de tabellen van het klantmodel naast wat het programma meet",
                "puts the tables of the customer model beside what the program measures"}));
        validate.add_flag("--quick",
                          m_asked.validate.quick,
                          in({"minder klanten en dus ruimere marges, in seconden",
                              "fewer customers, so wider tolerances, in seconds"}));
        validate.add_flag("--markdown",
                          m_asked.validate.markdown,
                          in({"als tabellen voor docs/MODEL.md, met alle constanten",
                              "as tables for docs/MODEL.md, with all constants"}));
        validate.add_option(
            "--curves",
            m_asked.validate.curves,
            in({"teken de krommen van het model in deze map (SVG), en meet niets",
                "draw the model's curves in this folder (SVG), and measure nothing"}));
        addLanguage(validate);
    }

    Language m_language;
    Asked& m_asked;
    CLI::App m_app;
};

bool knowsCommand(std::string_view word) {
    return std::find(commandNames.begin(), commandNames.end(), word) != commandNames.end();
}

int unknownCommand(const Terminal& terminal, const std::string& word) {
    const auto near = scenario::nearest(word, commandNames);
    const std::string shown = word.substr(0, 60);
    const std::string all = fmt::format("{}", fmt::join(commandNames, ", "));
    Text text{fmt::format("kring kent geen \"{}\"; wel {}.", shown, all),
              fmt::format("kring knows no \"{}\", but {}.", shown, all)};
    if (!near.empty())
        text = {text.nl + fmt::format(" Bedoelde je {}?", near),
                text.en + fmt::format(" Did you mean {}?", near)};
    complain(terminal, text);
    return usageError;
}

int wrongUsage(const Terminal& terminal, const std::string& command, const Text& problem) {
    const std::string help = knowsCommand(command) ? command + " --help" : "--help";
    complain(
        terminal,
        {fmt::format("Dit begrijpt kring niet: {}.\nHulp: kring {}", problem.nl, help),
         fmt::format("kring does not understand this: {}.\nHelp: kring {}", problem.en, help)});
    return usageError;
}

bool readSeed(const std::string& digits, std::optional<std::uint64_t>& seed) {
    if (digits.empty())
        return true;
    std::uint64_t value = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value);
    seed = value;
    return read.ec == std::errc{} && read.ptr == end;
}

int playOrBot(const Terminal& terminal, Asked& asked) {
    if (!readSeed(asked.seed, asked.play.seed)) {
        complain(terminal,
                 {"--seed is een geheel getal van 0 tot en met 18446744073709551615.",
                  "--seed is a whole number from 0 up to 18446744073709551615."});
        return usageError;
    }
    if (asked.bot.bot.empty())
        return playGame(terminal, asked.play);
    asked.bot.scenario = asked.play.scenario;
    asked.bot.seed = asked.play.seed;
    asked.bot.out = asked.play.run;
    return playBots(terminal, asked.bot);
}

} // namespace

int runProgram(std::vector<std::string> arguments, Terminal terminal) {
    const records::ReadSettings settings = settingsOf(terminal);
    terminal.language = languageOf(arguments, settings.settings);
    if (settings.problem)
        complain(terminal, *settings.problem);
    const std::string first = arguments.empty() ? std::string{} : arguments.front();
    if (!arguments.empty() && first.substr(0, 1) != "-" && !knowsCommand(first))
        return unknownCommand(terminal, first);
    Asked asked;
    asked.play.usualName = settings.settings.player;
    asked.coach.practise.name = settings.settings.player;
    Parser parser(terminal.language, asked);
    try {
        std::reverse(arguments.begin(), arguments.end()); // CLI11 takes them from the back
        parser.app().parse(arguments);
    } catch (const CLI::Success& help) { // --help, --version
        parser.app().exit(help, terminal.out, terminal.err);
        return 0;
    } catch (const CLI::ParseError& problem) {
        return wrongUsage(terminal, first, problemOf(problem));
    }
    if (const auto status = runAuthorCommand(parser.app(), terminal, asked.author))
        return *status;
    if (const auto status = runRecordsCommand(parser.app(), terminal, asked.records))
        return *status;
    if (const auto status = runCoachCommand(parser.app(), terminal, asked.coach))
        return *status;
    if (parser.asks("check"))
        return checkScenarios(terminal, asked.check);
    if (parser.asks("validate"))
        return validateModel(terminal, asked.validate);
    if (parser.asks("graph"))
        return drawGraph(terminal, asked.graph);
    if (parser.asks("replay"))
        return replayRun(terminal, asked.replayFile, asked.replayScenario);
    return playOrBot(terminal, asked);
}

} // namespace cli
