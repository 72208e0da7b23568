#include "cli/runs_command.h"

#include "base/file.h"
#include "cli/console.h"
#include "cli/run_source.h"
#include "cli/store_source.h"
#include "records/scenario_shelf.h"
#include "records/verdict.h"

#include <ostream>

namespace cli {

namespace fs = std::filesystem;
using base::Failure;
using base::Result;

namespace {

std::string stateOf(const Console& console, const records::StoredRun& run) {
    if (run.finished)
        return console.phrase("afgerond, cijfer {}",
                              "finished, grade {}",
                              records::gradeShown(run.grade.value_or(1.0), console.language()));
    return console.phrase("week {}", "week {}", run.week);
}

Result<fs::path>
written(const Terminal& terminal, const records::HandIn& handIn, const std::string& out) {
    if (!out.empty()) {
        std::error_code ignored;
        if (fs::exists(fs::symlink_status(out, ignored)))
            return Failure{{out + " bestaat al; er is niets overschreven.",
                            out + " exists already; nothing was overwritten."}};
        const base::Outcome kept = base::replaceFile(out, records::handInText(handIn));
        return kept ? Result<fs::path>(fs::path(out)) : Failure{kept.message()};
    }
    const auto folders = records::userFolders(terminal.environment);
    if (!folders)
        return Failure{folders.message()};
    return records::keepHandIn(folders.value().handIns(), handIn);
}

} // namespace

int listRuns(const Terminal& terminal, bool verify) {
    const auto store = openStore(terminal);
    if (!store)
        return complain(terminal, store.message());
    Console console(terminal.in, terminal.out, terminal.language);
    if (verify) {
        if (const base::Outcome sound = store.value()->verify(); !sound)
            return complain(terminal, sound.message());
        console.say("{} is helemaal in orde.", "{} is sound.", store.value()->file().string());
        return 0;
    }
    const auto runs = store.value()->list();
    if (!runs)
        return complain(terminal, runs.message());
    if (runs.value().empty())
        console.say("Er zijn nog geen runs.", "There are no runs yet.");
    for (const records::StoredRun& run : runs.value()) {
        if (run.problem)
            console.say(*run.problem);
        else
            console.say("{}: {}, spel {}, {}, {} beslissingen{}.",
                        "{}: {}, game {}, {}, {} decisions{}.",
                        run.place.number,
                        run.header.scenarioId,
                        run.header.seed,
                        stateOf(console, run),
                        run.decisions,
                        run.header.player.empty() ? "" : ", " + run.header.player);
    }
    return 0;
}

int handIn(const Terminal& terminal, const HandInOptions& options) {
    for (const auto& problem :
         {records::checkPlayer(options.name), records::checkStudent(options.student)})
        if (problem)
            return complain(terminal, *problem);
    auto chosen = chosenRun(terminal, options.run);
    if (!chosen)
        return complain(terminal, chosen.message());
    records::HandIn& handIn = chosen.value();
    if (const auto whyNot = records::whyNoHandIn(handIn.kept.run.header))
        return complain(terminal, *whyNot);
    std::string& name = handIn.kept.run.header.player;
    name = options.anonymous ? std::string{} : options.name.empty() ? name : options.name;
    handIn.student = options.student;
    if (options.out == "-") {
        terminal.out << records::handInText(handIn);
        return 0;
    }
    const auto file = written(terminal, handIn, options.out);
    if (!file)
        return complain(terminal, file.message());
    Console console(terminal.in, terminal.out, terminal.language);
    if (!handIn.kept.run.end)
        console.say("Let op: deze run is nog niet af.", "Mind: this run is not finished yet.");
    console.say("Inleverbestand: {}", "Hand-in file: {}", file.value().string());
    console.say("Er staat in: {}, {}, je beslissingen met hun tijd, en het cijfer.",
                "In it: {}, {}, your decisions with their times, and the grade.",
                name.empty() ? console.phrase("geen naam", "no name") : name,
                handIn.student.empty()
                    ? console.phrase("geen studentnummer", "no student number")
                    : console.phrase("studentnummer {}", "student number {}", handIn.student));
    return 0;
}

} // namespace cli
