#include "cli/check_command.h"

#include "base/file.h"
#include "cli/console.h"
#include "records/version.h"
#include "scenario/diagnostic_json.h"
#include "scenario/diagnostic_text.h"
#include "scenario/fixes.h"
#include "scenario/json_source.h"
#include "scenario/loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

namespace cli {

namespace {

using scenario::CheckedFile;
using scenario::Diagnostic;

std::size_t countOf(const std::vector<Diagnostic>& all, scenario::Severity severity) {
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [&](const Diagnostic& each) { return each.severity == severity; }));
}

// "2 fouten, 1 tip"; empty when there is nothing.
std::string counted(const std::vector<Diagnostic>& all, base::Language language) {
    const bool dutch = language == base::Language::Dutch;
    struct Words {
        scenario::Severity severity;
        const char* one;
        const char* many;
    };
    const std::array<Words, 3> words{{
        {scenario::Severity::Error, dutch ? "fout" : "error", dutch ? "fouten" : "errors"},
        {scenario::Severity::Warning,
         dutch ? "waarschuwing" : "warning",
         dutch ? "waarschuwingen" : "warnings"},
        {scenario::Severity::Hint, dutch ? "tip" : "hint", dutch ? "tips" : "hints"},
    }};
    std::string text;
    for (const Words& each : words)
        if (const std::size_t count = countOf(all, each.severity); count > 0)
            text += (text.empty() ? "" : ", ") + std::to_string(count) + " " +
                    (count == 1 ? each.one : each.many);
    return text;
}

// Rewrites the file, or shows what would change. False when it cannot be written.
bool fixFile(const Terminal& terminal, const std::string& file, const CheckOptions& options) {
    Console console(terminal.in, terminal.out, terminal.language);
    scenario::Report problems(file);
    const auto text = scenario::readBytes(file, problems);
    if (!text)
        return true; // the check says why
    const scenario::Fixed fixed = scenario::fixAll(*text, file);
    const bool forPeople = options.format == "text";
    if (fixed.text == *text) {
        if (forPeople)
            console.say("{}: hier is niets wat zeker te verbeteren is.",
                        "{}: there is nothing here that can be mended for certain.",
                        file);
        return true;
    }
    if (options.dryRun && forPeople) {
        terminal.out << scenario::differences(*text, fixed.text, file);
        return true;
    }
    if (options.dryRun)
        return true;
    if (const auto written = base::replaceFile(file, fixed.text); !written) {
        complain(terminal, written.message());
        return false;
    }
    if (forPeople)
        console.say("{}: {} verbeterd.", "{}: {} mended.", file, fixed.fixes);
    return true;
}

// "12 weken, 4 relaties en nog 8 te vinden, 36 acties, 1 gebeurtenis, 2 gesprekken"
std::string contents(const scenario::Scenario& scenario, base::Language language) {
    const bool dutch = language == base::Language::Dutch;
    const auto several = [&](std::size_t count, const base::Text& one, const base::Text& many) {
        return fmt::format("{} {}", count, (count == 1 ? one : many).in(language));
    };
    const auto hidden = static_cast<std::size_t>(
        std::count_if(scenario.customers.begin(), scenario.customers.end(), [](const auto& each) {
            return each.inPool;
        }));
    std::string relations = several(scenario.customers.size() - hidden,
                                    {"relatie", "relationship"},
                                    {"relaties", "relationships"});
    if (hidden > 0)
        relations += dutch ? fmt::format(" en nog {} te vinden", hidden)
                           : fmt::format(" and {} more to be found", hidden);
    return fmt::format(
        "{}, {}, {}, {}, {}",
        several(static_cast<std::size_t>(scenario.weeks), {"week", "week"}, {"weken", "weeks"}),
        relations,
        several(scenario.actions.size(), {"actie", "action"}, {"acties", "actions"}),
        several(scenario.events.size(), {"gebeurtenis", "event"}, {"gebeurtenissen", "events"}),
        several(scenario.conversations.size(),
                {"gesprek", "conversation"},
                {"gesprekken", "conversations"}));
}

void tellOne(const Terminal& terminal,
             Console& console,
             const CheckedFile& checked,
             const scenario::Loaded& loaded) {
    for (const Diagnostic& diagnostic : checked.diagnostics)
        terminal.out << scenario::toText(diagnostic, terminal.language) << '\n';
    const std::string count = counted(checked.diagnostics, terminal.language);
    if (!loaded.scenario) {
        console.say("{}: {}. Dit scenario kan zo niet gespeeld worden.",
                    "{}: {}. This scenario cannot be played like this.",
                    checked.file,
                    count);
        return;
    }
    const scenario::Scenario& scenario = *loaded.scenario;
    console.say("{}: in orde{}. {}: {}.",
                "{}: all right{}. {}: {}.",
                checked.file,
                count.empty() ? std::string{} : " (" + count + ")",
                console.text(scenario.title),
                contents(scenario, terminal.language));
}

} // namespace

int checkScenarios(const Terminal& terminal, const CheckOptions& options) {
    Console console(terminal.in, terminal.out, terminal.language);
    const bool forPeople = options.format == "text";
    std::vector<CheckedFile> all;
    std::size_t bad = 0;
    for (const std::string& file : options.files) {
        if (options.fix && !fixFile(terminal, file, options))
            return 1;
        const scenario::Loaded loaded = scenario::load(file);
        bad += loaded.scenario ? 0U : 1U;
        all.push_back({file, loaded.scenario.has_value(), loaded.diagnostics});
        if (forPeople && !(options.fix && options.dryRun))
            tellOne(terminal, console, all.back(), loaded);
    }
    if (options.format == "json")
        terminal.out << scenario::toJson(all, terminal.language);
    else if (options.format == "sarif")
        terminal.out << scenario::toSarif(all, terminal.language, records::programVersion);
    else if (bad > 0 && options.files.size() > 1)
        console.say("{} van de {} bestanden hebben fouten en kunnen niet gespeeld worden.",
                    "{} of the {} files have errors and cannot be played.",
                    bad,
                    options.files.size());
    return bad > 0 ? 1 : 0;
}

} // namespace cli
