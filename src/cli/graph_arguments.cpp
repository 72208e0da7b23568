#include "cli/graph_arguments.h"

#include "cli/usage.h"

namespace cli {

void addGraph(CLI::App& program, base::Language language, GraphOptions& options) {
    const auto in = [language](const char* nl, const char* en) {
        return std::string(language == base::Language::Dutch ? nl : en);
    };
    CLI::App& graph =
        *program.add_subcommand("graph",
                                in("tekent de gebeurtenissen en gesprekken van een scenario",
                                   "draws the events and conversations of a scenario"));
    graph
        .add_option(
            "FILE", options.scenario, in("scenario: bestand of naam", "scenario: file or name"))
        ->required();
    graph.add_option("--out",
                     options.out,
                     in("het bestand voor de tekening; weglaten is het scherm",
                        "the file for the drawing; left out it is the screen"));
    graph
        .add_option("--format",
                    options.format,
                    in("svg, of dot: de tekst voor Graphviz", "svg, or dot: the text for Graphviz"))
        ->check(oneOf(language, {"svg", "dot"}));
    CLI::Option* const event = graph.add_option("--event",
                                                options.wish.event,
                                                in("alleen deze gebeurtenis en wat erop volgt",
                                                   "only this event and what follows from it"));
    graph
        .add_option("--conversation",
                    options.wish.conversation,
                    in("alleen dit gesprek en wat ernaartoe leidt",
                       "only this conversation and what leads to it"))
        ->excludes(event);
    graph.add_flag("--whole",
                   options.wish.whole,
                   in("alle stappen van alle gesprekken", "every step of every conversation"));
}

} // namespace cli
