// What kring grade does with any bytes at all: they are a hand-in or a reason in both languages. A
// hand-in can be written and read again, playing it again gives a grade or a reason, and nothing in
// it becomes a formula in a table, a tag on a page or half a line of JSON. The same bytes are also
// read as a list of names.
#include "records/class_report.h"
#include "records/grade_tables.h"
#include "records/xapi.h"
#include "scenario/loader.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <memory>
#include <sstream>

namespace {

using records::ClassNames;
using records::GradedClass;
using records::GradedFile;
using records::HandIn;

void insist(bool holds) {
    if (!holds)
        std::abort();
}

const records::SharedScenario& played() {
    static const auto scenario = std::make_shared<const scenario::Scenario>(
        *scenario::load(KLANTKRING_SOURCE_FOLDER "/scenarios/snelle_spaak.json").scenario);
    return scenario;
}

ClassNames namesIn(const std::string& text) {
    const auto rows = records::csvFrom(text);
    insist(rows.ok() || !rows.message().en.empty());
    const auto names =
        rows ? ClassNames::from(rows.value()) : base::Result<ClassNames>(ClassNames{});
    insist(names.ok() || !names.message().nl.empty());
    return names ? names.value() : ClassNames{};
}

void checkWrittenAgain(const HandIn& handIn) {
    const std::string text = records::handInText(handIn);
    const auto again = records::handInFrom(text);
    insist(again.ok() && again.value().sealed);
    insist(records::handInText(again.value()) == text);
    insist(again.value().kept.run.decisions == handIn.kept.run.decisions);
}

// Cells as a spreadsheet sees them: no formula but in quotes or behind an apostrophe.
void checkTable(const std::string& table) {
    const auto rows = records::csvFrom(table);
    insist(rows.ok());
    for (const records::CsvRow& row : rows.value())
        for (const std::string& cell : row)
            insist(cell.empty() ||
                   std::string_view("=+-@\t\r").find(cell[0]) == std::string_view::npos);
}

void checkPage(const std::string& page) {
    for (const char* tag : {"<script", "<img", "<iframe"})
        insist(page.find(tag) == std::string::npos);
    insist(base::isValidUtf8(page));
}

void checkStatements(const std::string& statements) {
    std::istringstream lines(statements);
    for (std::string line; std::getline(lines, line);)
        insist(nlohmann::json::accept(line));
}

GradedClass classOf(GradedFile graded) {
    GradedClass all;
    all.scenario = played();
    all.passMark = 0.5;
    for (const game::RubricRow& row : game::Session(played(), 1).debrief().rubric)
        all.parts.push_back(row.label);
    graded.file = "fuzz.kring";
    all.files.push_back(std::move(graded));
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(bytes, bytes + size);
    const ClassNames names = namesIn(text);
    auto read = records::submissionFrom(text);
    if (!read) {
        insist(!read.message().nl.empty() && !read.message().en.empty());
        return 0;
    }
    HandIn& handIn = read.value();
    if (!records::whyNoHandIn(handIn.kept.run.header))
        checkWrittenAgain(handIn);
    // As if its scenario were ours: what follows must hold of every decision in it.
    const GradedFile graded = records::gradeOne(handIn, played(), 0.5);
    insist(graded.counts() || !graded.reason.nl.empty());
    insist(!graded.grade || (*graded.grade >= 1.0 && *graded.grade <= 10.0));
    const GradedClass all = classOf(graded);
    for (const base::Language language : {base::Language::Dutch, base::Language::English}) {
        checkTable(records::gradeTable(all, names, language));
        checkPage(records::classReport(all, names, language));
    }
    for (const records::Lms lms :
         {records::Lms::Canvas, records::Lms::Moodle, records::Lms::Brightspace})
        checkTable(records::lmsTable(all, names, lms, {}));
    if (graded.counts())
        checkStatements(records::statementsOf(handIn, *played(), graded));
    return 0;
}
