#include "cli/privacy_command.h"

#include "cli/console.h"
#include "cli/store_source.h"
#include "records/learner_export.h"

#include <algorithm>

namespace cli {

namespace {

std::string shown(const Console& console, const std::string& name) {
    return name.empty() ? console.phrase("(zonder naam)", "(without a name)") : name;
}

// "3 runs", and trial games where there are any.
std::string shownGames(const Console& console, int runs, int trials) {
    std::string shown =
        console.phrase(runs == 1 ? "{} run" : "{} runs", runs == 1 ? "{} run" : "{} runs", runs);
    if (trials == 0)
        return shown;
    return shown + console.phrase(trials == 1 ? " en {} proefspel" : " en {} proefspellen",
                                  trials == 1 ? " and {} trial game" : " and {} trial games",
                                  trials);
}

int exportOne(const Terminal& terminal,
              Console& console,
              records::Store& store,
              const records::Learner& learner,
              const std::string& folder) {
    const auto written = records::exportLearner(store, learner, folder);
    if (!written)
        return complain(terminal, written.message());
    console.say("{} van {} geschreven in {}.",
                "{} of {} written to {}.",
                shownGames(console, written.value(), learner.trials),
                shown(console, learner.name),
                folder);
    return 0;
}

int forgetOne(const Terminal& terminal,
              Console& console,
              records::Store& store,
              const records::Learner& learner,
              bool sure) {
    if (!sure) {
        console.say("Alles van {} wordt gewist: {}. Dat kan niet ongedaan worden gemaakt.",
                    "Everything of {} will be erased: {}. This cannot be undone.",
                    shown(console, learner.name),
                    shownGames(console, learner.runs, learner.trials));
        const auto answer = console.ask(
            console.phrase("Weet je het zeker? (ja of nee) >", "Are you sure? (yes or no) >"));
        const std::string word = folded(answer.value_or(""));
        if (word != "ja" && word != "yes") {
            console.say("Er is niets gewist.", "Nothing was erased.");
            return 1;
        }
    }
    if (const base::Outcome gone = store.forget(learner); !gone)
        return complain(terminal, gone.message());
    console.say(
        "Alles van {} is gewist. Wat je zelf elders bewaarde of al inleverde, staat daar nog.",
        "Everything of {} is erased. What you saved elsewhere yourself or handed in is still "
        "there.",
        shown(console, learner.name));
    return 0;
}

} // namespace

int learners(const Terminal& terminal, const LearnersOptions& options) {
    const auto store = openStore(terminal);
    if (!store)
        return complain(terminal, store.message());
    const auto all = store.value()->learners();
    if (!all)
        return complain(terminal, all.message());
    Console console(terminal.in, terminal.out, terminal.language);
    const bool exporting = !options.out.empty();
    const bool forgetting = !options.forget.empty() || (options.nameless && !exporting);
    if (!exporting && !forgetting) {
        for (const records::Learner& each : all.value())
            console.line(shown(console, each.name) + ": " +
                         shownGames(console, each.runs, each.trials) +
                         (each.code.empty() ? std::string{} : ", code " + each.code));
        return 0;
    }
    const std::string name = forgetting ? options.forget : options.exportOf;
    const auto found =
        std::find_if(all.value().begin(), all.value().end(), [&](const records::Learner& each) {
            return each.name == name;
        });
    if (found == all.value().end())
        return complain(terminal,
                        {"Er is hier geen speler met de naam " + name + ".",
                         "There is no player named " + name + " here."});
    return forgetting ? forgetOne(terminal, console, *store.value(), *found, options.sure)
                      : exportOne(terminal, console, *store.value(), *found, options.out);
}

} // namespace cli
