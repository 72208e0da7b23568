#include "cli/scenario_source.h"

#include "records/scenario_shelf.h"
#include "scenario/loader.h"

#include <fmt/format.h>

#include <ostream>

namespace cli {

namespace fs = std::filesystem;

SharedScenario openScenario(const Terminal& terminal, const fs::path& file) {
    scenario::Loaded loaded = scenario::load(file);
    if (loaded.scenario)
        return std::make_shared<const scenario::Scenario>(std::move(*loaded.scenario));
    for (const scenario::Diagnostic& diagnostic : loaded.diagnostics)
        terminal.err << scenario::toLine(diagnostic, terminal.language) << '\n';
    complain(terminal,
             {fmt::format("{} kan zo niet gespeeld worden.", file.string()),
              fmt::format("{} cannot be played like this.", file.string())});
    return nullptr;
}

SharedScenario openNamed(const Terminal& terminal, const std::string& name) {
    const std::string wanted = name.empty() ? records::defaultScenario : name;
    const auto file = records::findScenario(wanted, terminal.shares());
    if (file)
        return openScenario(terminal, *file);
    complain(
        terminal,
        {fmt::format("Er is geen scenario {}. Geef het pad van een bestand, of de naam van een "
                     "scenario dat bij het programma hoort.",
                     wanted),
         fmt::format("There is no scenario {}. Give the path of a file, or the name of a "
                     "scenario that comes with the program.",
                     wanted)});
    return nullptr;
}

std::vector<SharedScenario> shelvedScenarios(const Terminal& terminal) {
    std::vector<SharedScenario> scenarios;
    for (const fs::path& file : records::scenarioFiles(terminal.shares())) {
        scenario::Loaded loaded = scenario::load(file);
        if (loaded.scenario)
            scenarios.push_back(
                std::make_shared<const scenario::Scenario>(std::move(*loaded.scenario)));
    }
    return scenarios;
}

SharedScenario
openFor(const Terminal& terminal, const game::RunHeader& header, const fs::path& runFile) {
    std::error_code ignored;
    const fs::path beside = runFile.parent_path() / fs::path(header.scenarioFile).filename();
    for (const fs::path& file : {fs::path(header.scenarioFile), beside})
        if (!header.scenarioFile.empty() && fs::is_regular_file(file, ignored))
            return openScenario(terminal, file);
    for (const std::string& name :
         {fs::path(header.scenarioFile).filename().string(), header.scenarioId})
        if (const auto file = records::findScenario(name, terminal.shares()))
            return openScenario(terminal, *file);
    complain(
        terminal,
        {fmt::format("Het scenario van deze run ({}) is niet gevonden. Noem het bestand erbij.",
                     header.scenarioFile),
         fmt::format("The scenario of this run ({}) was not found. Name its file.",
                     header.scenarioFile)});
    return nullptr;
}

} // namespace cli
