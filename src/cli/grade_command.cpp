#include "cli/grade_command.h"

#include "base/certain.h"
#include "base/file.h"
#include "cli/console.h"
#include "cli/scenario_source.h"
#include "records/class_files.h"
#include "records/class_report.h"
#include "records/grade_tables.h"
#include "records/verdict.h"
#include "records/xapi.h"

#include <algorithm>
#include <cerrno>
#include <fstream>

namespace cli {

namespace fs = std::filesystem;
using base::Failure;
using base::Result;

namespace {

// Those that were named, or all on the shelf that can be played; empty when one is no good.
std::vector<SharedScenario> scenariosFor(const Terminal& terminal,
                                         const GradeCommandOptions& options) {
    std::vector<SharedScenario> scenarios;
    for (const std::string& name : options.scenarios) {
        scenarios.push_back(openNamed(terminal, name));
        if (!scenarios.back())
            return {};
    }
    return options.scenarios.empty() ? shelvedScenarios(terminal) : scenarios;
}

Result<records::ClassNames> namesFrom(const std::string& file) {
    if (file.empty())
        return records::ClassNames{};
    const auto rows = records::readCsv(file);
    if (!rows)
        return Failure{rows.message()};
    return records::ClassNames::from(rows.value());
}

records::Lms lmsNamed(const std::string& name) {
    return name == "canvas"   ? records::Lms::Canvas
           : name == "moodle" ? records::Lms::Moodle
                              : records::Lms::Brightspace;
}

void showClass(Console& console,
               const records::GradedClass& graded,
               const records::ClassNames& names) {
    std::size_t good = 0;
    for (const records::GradedFile& file : graded.files) {
        const records::ClassMember* const member = names.find(file.student);
        std::string who = member != nullptr ? member->name : file.name;
        if (!file.student.empty())
            who += (who.empty() ? "" : ", ") + file.student;
        good += file.counts() ? 1U : 0U;
        if (file.counts())
            console.say("{}: {}{}",
                        "{}: {}{}",
                        file.file,
                        records::gradeShown(base::certain(file.grade), console.language()),
                        who.empty() ? who : " (" + who + ")");
        else
            console.say("{}: telt niet mee, {}. {}",
                        "{}: does not count, {}. {}",
                        file.file,
                        console.text(records::wordOf(file.verdict)),
                        console.text(file.reason));
    }
    const std::size_t files = graded.files.size();
    const std::size_t bad = files - good;
    console.say(
        "{}: {}, {} niet mee.",
        "{}: {}, {} not count.",
        console.phrase(
            files == 1 ? "{} bestand" : "{} bestanden", files == 1 ? "{} file" : "{} files", files),
        console.phrase(
            good == 1 ? "{} cijfer" : "{} cijfers", good == 1 ? "{} grade" : "{} grades", good),
        console.phrase(bad == 1 ? "{} telt" : "{} tellen", bad == 1 ? "{} does" : "{} do", bad));
}

// An import goes by student number, so whoever gave none does not stand in it.
void sayWhoIsMissing(Console& console, const records::GradedClass& graded, const std::string& lms) {
    std::string missing;
    for (const records::GradedFile& file : graded.files)
        if (file.counts() && file.student.empty())
            missing += (missing.empty() ? "" : ", ") + file.file;
    if (!lms.empty() && !missing.empty())
        console.say(
            "Zonder studentnummer ingeleverd, en daarom niet in {}.csv: {}. De cijfers staan "
            "in cijfers.csv.",
            "Handed in without a student number, and so not in {}.csv: {}. Their grades are "
            "in grades.csv.",
            lms,
            missing);
}

// Statements of the files that count, one file after another: those of a whole class would take
// hundreds of megabytes at once.
base::Outcome
writeStatements(const fs::path& file, const records::GradedClass& graded, const fs::path& folder) {
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    for (const records::GradedFile& each : graded.files) {
        if (!each.counts())
            continue;
        const auto handIn = records::readHandIn(folder / each.file);
        if (!handIn)
            return Failure{handIn.message()};
        stream << records::statementsOf(handIn.value(), *graded.scenario, each);
    }
    stream.close();
    if (!stream)
        return base::fileFailure({"De xAPI-statements kunnen niet geschreven worden",
                                  "The xAPI statements cannot be written"},
                                 file,
                                 errno);
    return base::Done{};
}

struct Made {
    fs::path file;
    base::Outcome outcome;
};

std::vector<Made> writeAll(const Terminal& terminal,
                           const GradeCommandOptions& options,
                           const records::GradedClass& graded,
                           const records::ClassNames& names) {
    const bool dutch = terminal.language == base::Language::Dutch;
    const fs::path out = options.out.empty() ? fs::path(options.folder) / records::classFolder
                                             : fs::path(options.out);
    std::vector<Made> made;
    if (const base::Outcome folder = base::ensureFolder(out); !folder)
        return {{out, folder}};
    const auto write = [&](const std::string& name, const std::string& text) {
        made.push_back({out / name, base::replaceFile(out / name, text)});
    };
    write(dutch ? "cijfers.csv" : "grades.csv",
          records::gradeTable(graded, names, terminal.language));
    write(dutch ? "klasrapport.html" : "class-report.html",
          records::classReport(graded, names, terminal.language));
    if (!options.lms.empty())
        write(options.lms + ".csv",
              records::lmsTable(graded, names, lmsNamed(options.lms), {options.item}));
    if (options.xapi)
        made.push_back({out / "xapi.jsonl",
                        writeStatements(out / "xapi.jsonl", graded, fs::path(options.folder))});
    return made;
}

// On one line that is written over, where somebody watches.
std::function<void(std::size_t, std::size_t)> progressOn(const Terminal& terminal) {
    if (!terminal.interactive)
        return {};
    return [&terminal](std::size_t done, std::size_t all) {
        constexpr std::size_t width = 40;
        const std::size_t filled = width * done / all;
        terminal.err << '\r' << '[' << std::string(filled, '#') << std::string(width - filled, '.')
                     << "] " << done << '/' << all << (done == all ? "\n" : "") << std::flush;
    };
}

} // namespace

int gradeClass(const Terminal& terminal, const GradeCommandOptions& options) {
    const auto names = namesFrom(options.names);
    if (!names)
        return complain(terminal, names.message());
    records::GradeOptions grading;
    grading.folder = options.folder;
    grading.scenarios = scenariosFor(terminal, options);
    grading.leaveOut = records::classFolder;
    grading.exam = options.exam;
    grading.progress = progressOn(terminal);
    if (options.passPercent)
        grading.passMark = *options.passPercent / 100.0;
    const auto graded = records::gradeFolder(grading);
    if (!graded)
        return complain(terminal, graded.message());
    Console console(terminal.in, terminal.out, terminal.language);
    showClass(console, graded.value(), names.value());
    bool well = std::all_of(graded.value().files.begin(),
                            graded.value().files.end(),
                            [](const records::GradedFile& file) { return file.counts(); });
    for (const Made& made : writeAll(terminal, options, graded.value(), names.value())) {
        if (made.outcome)
            console.say("Geschreven: {}", "Written: {}", made.file.string());
        else
            complain(terminal, made.outcome.message());
        well = well && made.outcome.ok();
    }
    sayWhoIsMissing(console, graded.value(), options.lms);
    return well ? 0 : 1;
}

} // namespace cli
