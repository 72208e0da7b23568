#include "cli/progress_command.h"

#include "cli/console.h"
#include "cli/learner_asked.h"
#include "cli/scenario_source.h"
#include "cli/store_source.h"
#include "records/local_day.h"
#include "records/progress.h"
#include "records/verdict.h"

namespace cli {

namespace {

std::string dayOf(const Console& console, records::Milliseconds at) {
    return at > 0 ? records::localDay(at, console.language()) : console.phrase("eerder", "earlier");
}

void showGrades(Console& console, const records::Progress& progress) {
    console.say("{} begonnen, {} afgerond; {} van {} leerdoelen beheerst.",
                "{} begun, {} finished; {} of {} objectives mastered.",
                progress.games == 1 ? console.phrase("1 spel", "1 game")
                                    : console.phrase("{} spellen", "{} games", progress.games),
                progress.grades.size(),
                progress.mastered(),
                progress.objectives.size());
    for (const records::GradePoint& grade : progress.grades)
        console.say("{}: {}, cijfer {}",
                    "{}: {}, grade {}",
                    dayOf(console, grade.at),
                    console.text(grade.scenario),
                    records::gradeShown(grade.grade, console.language()));
}

void showObjectives(Console& console, const records::Progress& progress) {
    int chapter = 0;
    for (const records::ObjectiveMastery& each : progress.objectives) {
        if (each.chapter != chapter) {
            chapter = each.chapter;
            console.line();
            console.say("Hoofdstuk {}", "Chapter {}", chapter);
        }
        const std::string known = each.opportunities > 0 ? console.percent(each.known) : "–";
        console.line("  " + known + "  " + console.text(each.text) + " (" +
                     console.text(records::remarkOf(each)) + ")");
    }
    console.line();
    console.say(records::masteryMeaning());
}

// The last average of each day.
void showCourse(Console& console, const records::Progress& progress) {
    std::vector<std::string> days;
    for (std::size_t i = 0; i < progress.average.size(); ++i) {
        const std::string day = dayOf(console, progress.average[i].at);
        const bool last =
            i + 1 == progress.average.size() || dayOf(console, progress.average[i + 1].at) != day;
        if (last)
            days.push_back(day + " " + console.percent(progress.average[i].known));
    }
    if (days.empty())
        return;
    std::string line = console.phrase("Gemiddeld over alle leerdoelen: {} aan het begin",
                                      "Average of all objectives: {} at first",
                                      console.percent(records::TracingParameters{}.known));
    for (const std::string& day : days)
        line += ", " + day;
    console.line(line + ".");
}

} // namespace

int showProgress(const Terminal& terminal, const ProgressOptions& options) {
    const auto store = openStore(terminal);
    if (!store)
        return complain(terminal, store.message());
    const auto asked =
        learnerAsked(*store.value(), options.name, settingsOf(terminal).settings.player);
    if (!asked)
        return complain(terminal, asked.message());
    const std::string& name = asked.value();
    const auto progress = records::progressOf(*store.value(), name, shelvedScenarios(terminal));
    if (!progress)
        return complain(terminal, progress.message());
    const auto others = otherLearners(*store.value(), name);
    if (!others)
        return complain(terminal, others.message());
    Console console(terminal.in, terminal.out, terminal.language);
    console.say("Voortgang van {}",
                "Progress of {}",
                name.empty() ? console.phrase("de speler zonder naam", "the player without a name")
                             : name);
    if (progress.value().empty()) {
        console.say("Er is nog niets te zien. Speel een spel uit; dan staat hier per leerdoel hoe "
                    "ver je bent.",
                    "There is nothing to see yet. Finish a game; then this shows for each "
                    "objective how far you are.");
        if (!others.value().empty())
            console.say("Wel iets te zien is er van: {} (met --name).",
                        "There is something to see of: {} (with --name).",
                        others.value());
    } else {
        showGrades(console, progress.value());
        showObjectives(console, progress.value());
        showCourse(console, progress.value());
    }
    if (const auto& next = progress.value().next) {
        console.line();
        console.say("Wat nu? {}. {}",
                    "What next? {}. {}",
                    console.text(next->advice),
                    console.text(next->reason));
    }
    return 0;
}

} // namespace cli
