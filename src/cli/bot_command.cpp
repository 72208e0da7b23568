#include "cli/bot_command.h"

#include "base/certain.h"
#include "base/file.h"
#include "base/hash.h"
#include "cli/console.h"
#include "cli/scenario_source.h"
#include "coach/bots.h"
#include "coach/quality.h"
#include "coach/rollout_parallel.h"
#include "game/run_text.h"
#include "records/scenario_shelf.h"
#include "records/version.h"

namespace cli {

namespace fs = std::filesystem;

namespace {

struct Played {
    game::Run run;
    std::optional<base::Text> problem;
};

Played playOne(const Terminal& terminal,
               const SharedScenario& scenario,
               const std::string& botName,
               std::uint64_t seed) {
    Played played;
    game::Session session(scenario, seed);
    const auto bot = coach::makeBot(botName, seed);
    if (const auto refusal = coach::playOut(session, *bot)) {
        played.problem = base::Text{"De bot deed iets wat niet mag: " + refusal->nl,
                                    "The bot did what is not allowed: " + refusal->en};
        return played;
    }
    game::RunHeader& header = played.run.header;
    header.scenarioId = scenario->id;
    header.scenarioFile = records::nameForRun(scenario->file, terminal.shares());
    header.scenarioHash = scenario->hash;
    header.seed = seed;
    header.player = botName;
    header.program = records::programVersion;
    played.run.decisions = session.decisions();
    played.run.end =
        game::RunEnd{session.hash(), coach::debriefOf(session, coach::usefulThreads()).grade};
    return played;
}

// Through its text, as a file would go, and played again.
std::optional<base::Text> whyNotTheSame(const game::Run& run, const SharedScenario& scenario) {
    const auto read = game::runFrom(game::toText(run));
    if (!read)
        return read.message();
    const auto again = game::replay(read.value(), scenario);
    if (!again)
        return again.message();
    // The grade follows from decisions that are the same.
    if (again.value().hash() != base::certain(run.end).stateHash)
        return base::Text{"Opnieuw gespeeld komt er iets anders uit.",
                          "Played again, it comes out differently."};
    return std::nullopt;
}

std::optional<base::Text> save(const game::Run& run, const fs::path& file) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored)))
        return base::Text{file.string() + " bestaat al; er is niets overschreven.",
                          file.string() + " exists already; nothing was overwritten."};
    const base::Outcome written = base::replaceFile(file, game::toText(run));
    return written ? std::nullopt : std::optional(written.message());
}

std::optional<fs::path> fileFor(const BotOptions& options, std::uint64_t seed) {
    if (options.out.empty())
        return std::nullopt;
    return options.games == 1 ? fs::path(options.out)
                              : fs::path(options.out) / fmt::format("game-{}.run", seed);
}

} // namespace

std::vector<std::string> botNames() {
    std::vector<std::string> names;
    for (const coach::BotKind& kind : coach::botKinds())
        names.emplace_back(kind.name);
    return names;
}

base::Text botMeaning() {
    base::Text meaning{"laat een bot spelen:", "let a bot play:"};
    for (const coach::BotKind& kind : coach::botKinds()) {
        const std::string between = &kind == &coach::botKinds().front() ? " " : "; ";
        meaning.nl += between + std::string(kind.name) + " (" + kind.meaning.nl + ")";
        meaning.en += between + std::string(kind.name) + " (" + kind.meaning.en + ")";
    }
    return meaning;
}

int playBots(const Terminal& terminal, const BotOptions& options) {
    const SharedScenario scenario = openNamed(terminal, options.scenario);
    if (!scenario)
        return 1;
    if (options.games > 1 && !options.out.empty())
        if (const base::Outcome made = base::ensureFolder(options.out); !made)
            return complain(terminal, made.message());
    Console console(terminal.in, terminal.out, terminal.language);
    int bad = 0;
    for (int i = 0; i < options.games; ++i) {
        const std::uint64_t seed =
            options.seed.value_or(scenario->seed) + static_cast<std::uint64_t>(i);
        Played played = playOne(terminal, scenario, options.bot, seed);
        if (!played.problem)
            played.problem = whyNotTheSame(played.run, scenario);
        if (const auto file = fileFor(options, seed); file && !played.problem)
            played.problem = save(played.run, *file);
        if (played.problem) {
            ++bad;
            complain(terminal,
                     {fmt::format("Spel {}: {}", seed, played.problem->nl),
                      fmt::format("Game {}: {}", seed, played.problem->en)});
            continue;
        }
        const auto& end = base::certain(played.run.end);
        console.say("Spel {}: cijfer {}, toestand {}, {} beslissingen; opnieuw gespeeld hetzelfde.",
                    "Game {}: grade {}, state {}, {} decisions; the same when played again.",
                    seed,
                    console.number(end.grade, 1),
                    base::toHex(end.stateHash),
                    played.run.decisions.size());
    }
    if (options.games > 1)
        console.say("{} spellen gespeeld, {} niet goed.",
                    "{} games played, {} not right.",
                    options.games,
                    bad);
    return bad > 0 ? 1 : 0;
}

} // namespace cli
