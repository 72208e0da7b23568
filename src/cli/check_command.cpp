#include "cli/check_command.h"

#include "cli/console.h"
#include "scenario/loader.h"

#include <ostream>

namespace cli {

int checkScenarios(const Terminal& terminal, const std::vector<std::string>& files) {
    Console console(terminal.in, terminal.out, terminal.language);
    int bad = 0;
    for (const std::string& file : files) {
        const scenario::Loaded loaded = scenario::load(file);
        for (const scenario::Diagnostic& diagnostic : loaded.diagnostics)
            console.line(scenario::toLine(diagnostic, terminal.language));
        if (!loaded.scenario) {
            ++bad;
            continue;
        }
        const scenario::Scenario& scenario = *loaded.scenario;
        console.say("{}: in orde. {}: {} weken, {} relaties, {} acties, {} gebeurtenissen, {} "
                    "gesprekken.",
                    "{}: all right. {}: {} weeks, {} relations, {} actions, {} events, {} "
                    "conversations.",
                    file,
                    console.text(scenario.title),
                    scenario.weeks,
                    scenario.customers.size(),
                    scenario.actions.size(),
                    scenario.events.size(),
                    scenario.conversations.size());
    }
    if (bad > 0)
        console.say("{} van de {} bestanden hebben fouten en kunnen niet gespeeld worden.",
                    "{} of the {} files have errors and cannot be played.",
                    bad,
                    files.size());
    return bad > 0 ? 1 : 0;
}

} // namespace cli
