#include "cli/debrief_command.h"

#include "base/certain.h"
#include "base/file.h"
#include "base/hash.h"
#include "cli/console.h"
#include "cli/run_source.h"
#include "cli/scenario_source.h"
#include "coach/quality.h"
#include "coach/review.h"
#include "coach/rollout_parallel.h"
#include "records/report.h"
#include "records/review_json.h"
#include "records/review_words.h"
#include "records/verdict.h"
#include "records/version.h"

#include <algorithm>
#include <cmath>
#include <ostream>
#include <sstream>

namespace cli {

using base::Text;

namespace {

constexpr std::size_t mostLessons = 8;

// What does not fit between the run and what is played again; said, and then the debrief goes on.
void warn(const Terminal& terminal,
          const records::HandIn& read,
          const game::Session& session,
          double grade) {
    const game::Run& run = read.kept.run;
    const scenario::Scenario& scenario = session.scenario();
    const auto mind = [&](const Text& text) {
        complain(terminal, text);
    };
    if (run.header.scenarioId != scenario.id)
        mind({"Let op: de run is van scenario " + run.header.scenarioId + ", dit is " +
                  scenario.id + ".",
              "Mind: the run is of scenario " + run.header.scenarioId + ", this is " + scenario.id +
                  "."});
    else if (run.header.scenarioHash != scenario.hash)
        mind({"Let op: het scenario is veranderd sinds deze run.",
              "Mind: the scenario has changed since this run."});
    if (run.header.program != records::programVersion)
        mind({"Let op: de run is gemaakt met versie " + run.header.program +
                  " van het programma, dit is " + records::programVersion +
                  "; die kan anders rekenen.",
              "Mind: the run was made with version " + run.header.program +
                  " of the program, this is " + records::programVersion +
                  "; that may compute otherwise."});
    if (run.header.purpose == game::Purpose::Trial)
        mind({"Dit is een proefspel van een auteur: het telt niet mee.",
              "This is an author's trial game: it does not count."});
    if (!read.sealed)
        mind({"Let op: dit bestand is met de hand veranderd.",
              "Mind: this file was changed by hand."});
    if (run.cutOff)
        mind({"De laatste regel van de run was afgebroken en telt niet mee.",
              "The run's last line was cut off and does not count."});
    if (!run.end)
        return;
    const bool same = session.finished() && run.end->stateHash == session.hash() &&
                      std::abs(run.end->grade - grade) < 1e-6;
    if (!same)
        mind({"Let op: het cijfer of de toestand in de run is niet wat eruit komt; hieronder staat "
              "wat eruit komt.",
              "Mind: the grade or state in the run is not what comes out; below is what comes "
              "out."});
}

void tellWeeks(Console& console, const game::Debrief& debrief, const coach::Review& review) {
    console.line();
    console.say("Per week: wat te verwachten was, wat de keuzes toevoegden, wat geluk was.",
                "By week: what was to be expected, what the choices added, what was luck.");
    for (const coach::WeekReview& week : review.weeks)
        console.say("Week {:>2}: verwacht {:>5}, keuzes {:>5}, geluk {:>5}, kwaliteit {:>4}: {}.",
                    "Week {:>2}: expected {:>5}, choices {:>5}, luck {:>5}, quality {:>4}: {}.",
                    week.week,
                    console.number(week.expected.mean, 1),
                    console.number(week.skill.mean, 1),
                    console.number(week.luck.mean, 1),
                    console.text(records::qualityShown(debrief, week.week)),
                    console.text(records::verdictShown(week.judgement)));
}

void tell(Console& console,
          const game::Session& session,
          const game::Debrief& debrief,
          const coach::Review& review) {
    const scenario::Scenario& scenario = session.scenario();
    console.say("{}, spel {}. Cijfer {}: {}.",
                "{}, game {}. Grade {}: {}.",
                console.text(scenario.title),
                session.seed(),
                records::gradeShown(debrief.grade, console.language()),
                console.text(records::gradeWord(debrief)));
    for (const Text& sentence : records::summaryOf(debrief, review))
        console.say(sentence);
    const auto lessons = records::lessonsOf(scenario, review, mostLessons);
    console.line();
    if (lessons.empty())
        console.say("Er is geen keuze gevonden die aantoonbaar punten kostte.",
                    "No choice was found that demonstrably cost points.");
    else
        console.say(
            "Wat het meest kostte, gemeten aan wat je kon weten. Elk is apart vergeleken, dus tel "
            "ze niet op:",
            "What cost most, by what you could know. Each was compared by itself, so do not "
            "add them up:");
    for (const records::Lesson& lesson : lessons) {
        console.say("- {}.", "- {}.", console.text(lesson.verdict));
        console.say("  Gedaan: {}.", "  Done: {}.", console.text(lesson.played));
        console.say("  Beter: {}.", "  Better: {}.", console.text(lesson.better));
        if (!lesson.why.empty())
            console.line("  " + console.text(lesson.why));
        if (!lesson.causes.empty())
            console.line("  " + console.text(lesson.causes));
        if (!lesson.theory.empty())
            console.say("  Theorie: {}", "  Theory: {}", console.text(lesson.theory));
    }
    const auto drifts = records::driftsShown(scenario, review);
    if (!drifts.empty()) {
        console.line();
        console.say("Stilte:", "Silence:");
    }
    for (const Text& sentence : drifts)
        console.line("- " + console.text(sentence));
    if (!review.weeks.empty())
        tellWeeks(console, debrief, review);
}

std::string written(const Terminal& terminal,
                    const DebriefOptions& options,
                    const records::KeptRun& kept,
                    const game::Session& session,
                    const game::Debrief& debrief,
                    const coach::Review& review) {
    if (options.format == "json")
        return records::reviewJson(session.scenario(), debrief, review);
    if (options.format == "html")
        return records::reportText({session.scenario(),
                                    debrief,
                                    kept.run.header.player,
                                    session.seed(),
                                    kept.learner,
                                    &review},
                                   terminal.language);
    std::ostringstream text;
    Console console(terminal.in, text, terminal.language);
    tell(console, session, debrief, review);
    return text.str();
}

} // namespace

int debriefRun(const Terminal& terminal, const DebriefOptions& options) {
    const auto read = chosenRun(terminal, options.run);
    if (!read)
        return complain(terminal, read.message());
    const game::Run& run = read.value().kept.run;
    const SharedScenario scenario = options.scenario.empty()
                                        ? openFor(terminal, run.header, placeOfRun(options.run))
                                        : openNamed(terminal, options.scenario);
    if (!scenario)
        return 1;
    const auto session = game::replay(run, scenario);
    if (!session)
        return complain(terminal, session.message());
    const game::Debrief debrief = coach::debriefOf(session.value(), coach::usefulThreads());
    warn(terminal, read.value(), session.value(), debrief.grade);
    coach::ReviewOptions asked;
    asked.worlds = options.worlds / 2 * 2;
    asked.weeksInDetail = options.weeks;
    asked.threads = coach::usefulThreads();
    asked.purpose = run.header.purpose;
    const auto review = coach::reviewOf(scenario, run.header.seed, run.decisions, asked);
    const std::string text = written(
        terminal, options, read.value().kept, session.value(), debrief, base::certain(review));
    if (options.out.empty()) {
        terminal.out << text;
        return 0;
    }
    const base::Outcome kept = base::replaceFile(options.out, text);
    return kept ? 0 : complain(terminal, kept.message());
}

} // namespace cli
