#include "cli/coach_arguments.h"

#include "cli/usage.h"

namespace cli {

using base::Language;
using base::Text;

namespace {

constexpr int mostCertifiedGames = 1'000'000;

class CoachAdder {
public:
    CoachAdder(CLI::App& app, Language language, CoachAsked& asked)
        : m_app(app), m_language(language), m_asked(asked) {}

    void addDebrief() {
        CLI::App& debrief =
            command("debrief",
                    {"bespreekt een run na: wat keuzes waard waren, wat geluk was, wat beter kon",
                     "discusses a run: what choices were worth, what was luck, what was better"});
        debrief.add_option(
            "RUN",
            m_asked.debrief.run,
            in({"nummer van kring runs, een run of een inleverbestand; weglaten is je laatste run",
                "number of kring runs, a run's file or a hand-in file; left out it is your last "
                "run"}));
        debrief
            .add_option("--format",
                        m_asked.debrief.format,
                        in({"text, json of html", "text, json or html"}))
            ->check(oneOf(m_language, {"text", "json", "html"}));
        debrief.add_option("--out",
                           m_asked.debrief.out,
                           in({"bestand voor de nabespreking", "file for the debrief"}));
        debrief.add_option("--scenario",
                           m_asked.debrief.scenario,
                           in({"bespreek het met dit scenario", "discuss it with this scenario"}));
        debrief
            .add_option("--worlds",
                        m_asked.debrief.worlds,
                        in({"mogelijke werelden per moment: meer is nauwkeuriger en duurt langer",
                            "possible worlds at each moment: more is more exact and takes longer"}))
            ->check(between(m_language, 8, 4096));
        debrief
            .add_option("--weeks",
                        m_asked.debrief.weeks,
                        in({"van zoveel weken elke beslissing overspelen",
                            "play each decision of so many weeks again"}))
            ->check(between(m_language, 0, 200));
    }

    void addCertify() {
        CLI::App& certify = command("certify",
                                    {"laat bots een scenario spelen en zegt of het eerlijk is",
                                     "lets bots play a scenario and says whether it is fair"});
        certify
            .add_option("SCENARIO", m_asked.certify.scenario, in({"pad of naam", "path or name"}))
            ->required();
        CLI::Option* const games = certify
                                       .add_option("--games",
                                                   m_asked.certify.games,
                                                   in({"zoveel spellen", "so many games"}))
                                       ->check(between(m_language, 1, mostCertifiedGames));
        CLI::Option* const shard = certify.add_option(
            "--shard",
            m_asked.certify.shard,
            in({"speel alleen deel i van n (i/n) en schrijf het op de standaarduitvoer",
                "play part i of n (i/n) only and write it to the standard output"}));
        certify
            .add_option("--merge",
                        m_asked.certify.merge,
                        in({"voeg delen samen tot één certificaat",
                            "put parts together into one certificate"}))
            ->excludes(shard)
            ->excludes(games);
    }

    void addPractise() {
        CLI::App& practise = command(
            "practise",
            {"oefent de momenten van een run die het meest kostten, en wat na dagen terugkomt",
             "practises the moments of a run that cost most, and what comes back after days"});
        PractiseOptions& options = m_asked.practise;
        practise.add_option(
            "RUN",
            options.run,
            in({"nummer van kring runs, een run of een inleverbestand; weglaten is wat er vandaag "
                "te oefenen is, of anders je laatste run",
                "number of kring runs, a run's file or a hand-in file; left out it is what there "
                "is to practise today, or else your last run"}));
        CLI::Option* const list = practise.add_flag(
            "--list",
            options.list,
            in({"noem de momenten met hun nummers; zonder RUN je oefeningen",
                "tell the moments with their numbers; without RUN your exercises"}));
        practise
            .add_option("--moment",
                        options.moment,
                        in({"oefen dit moment van --list", "practise this moment of --list"}))
            ->check(atLeast(m_language, 1))
            ->excludes(list);
        practise.add_option("--name", options.name, in({"wie er oefent", "who is practising"}));
        practise.add_option("--scenario",
                            options.scenario,
                            in({"oefen het met dit scenario", "practise it with this scenario"}));
    }

    void addDuel() {
        CLI::App& duel =
            command("duel",
                    {"vergelijkt twee runs van hetzelfde spel: wie won wat, en waardoor",
                     "compares two runs of one game: who gained what, and why"});
        const std::string run = in({"nummer van kring runs, een run of een inleverbestand",
                                    "number of kring runs, a run's file or a hand-in file"});
        duel.add_option("A", m_asked.duel.first, run)->required();
        duel.add_option("B", m_asked.duel.second, run)->required();
        duel.add_option("--scenario",
                        m_asked.duel.scenario,
                        in({"vergelijk ze met dit scenario", "compare them with this scenario"}));
    }

private:
    [[nodiscard]] std::string in(const Text& text) const { return text.in(m_language); }

    CLI::App& command(const std::string& name, const Text& about) {
        CLI::App& added = *m_app.add_subcommand(name, in(about));
        added.add_option("--lang", m_asked.language, in({"nl of en", "nl or en"}))
            ->check(oneOf(m_language, {"nl", "en"}));
        return added;
    }

    CLI::App& m_app;
    Language m_language;
    CoachAsked& m_asked;
};

} // namespace

void addCoachCommands(CLI::App& app, Language language, CoachAsked& asked) {
    CoachAdder adder(app, language, asked);
    adder.addDebrief();
    adder.addPractise();
    adder.addDuel();
    adder.addCertify();
}

std::optional<int>
runCoachCommand(const CLI::App& app, const Terminal& terminal, const CoachAsked& asked) {
    if (app.got_subcommand("debrief"))
        return debriefRun(terminal, asked.debrief);
    if (app.got_subcommand("practise"))
        return practise(terminal, asked.practise);
    if (app.got_subcommand("duel"))
        return duelRuns(terminal, asked.duel);
    if (app.got_subcommand("certify"))
        return certifyScenario(terminal, asked.certify);
    return std::nullopt;
}

} // namespace cli
