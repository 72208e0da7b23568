#include "cli/graph_command.h"

#include "base/file.h"
#include "base/process.h"
#include "cli/console.h"
#include "cli/scenario_source.h"
#include "scenario/suggest.h"

#include <fmt/format.h>

#include <optional>
#include <ostream>

namespace cli {

namespace fs = std::filesystem;

namespace {

// Told on the error stream: the drawing itself may be on the other.
template<class... Arguments>
void remark(const Terminal& terminal, const char* nl, const char* en, const Arguments&... values) {
    terminal.err << fmt::vformat(terminal.language == base::Language::Dutch ? nl : en,
                                 fmt::make_format_args(values...))
                 << '\n';
}

template<class Item>
bool known(const Terminal& terminal,
           const std::vector<Item>& items,
           const std::string& id,
           const base::Text& what) {
    if (id.empty() || scenario::indexOf(items, id) >= 0)
        return true;
    std::vector<std::string_view> ids;
    ids.reserve(items.size());
    for (const Item& each : items)
        ids.push_back(each.id);
    const std::string near(scenario::nearest(id, ids));
    const std::string shown = id.substr(0, 60);
    complain(terminal,
             {fmt::format("Dit scenario heeft geen {} \"{}\".{}",
                          what.nl,
                          shown,
                          near.empty() ? "" : " Bedoelde je \"" + near + "\"?"),
              fmt::format("This scenario has no {} \"{}\".{}",
                          what.en,
                          shown,
                          near.empty() ? "" : " Did you mean \"" + near + "\"?")});
    return false;
}

struct Picture {
    std::string text;
    bool svg = false;
};

// Null when Graphviz was found and failed: then something is wrong with us or with it.
std::optional<Picture> drawn(const Terminal& terminal, std::string dot) {
    const auto program = base::findProgram("dot", terminal.environment("PATH"));
    if (!program) {
        remark(terminal,
               "Graphviz (het programma dot) is niet gevonden; dit is daarom de tekst voor "
               "Graphviz. Installeer het pakket graphviz, dan krijg je een tekening.",
               "Graphviz (the program dot) was not found, so this is the text for Graphviz. "
               "Install the package graphviz and you get a drawing.");
        return Picture{std::move(dot), false};
    }
    const auto finished = base::runProgram(*program, {"-Tsvg"}, dot);
    if (!finished) {
        complain(terminal, finished.message());
        return std::nullopt;
    }
    if (finished.value().status != 0) {
        const std::string said = finished.value().err.substr(0, 500);
        complain(
            terminal,
            {"Graphviz kon dit niet tekenen: " + said, "Graphviz could not draw this: " + said});
        return std::nullopt;
    }
    return Picture{finished.value().out, true};
}

int deliver(const Terminal& terminal, const GraphOptions& options, const Picture& picture) {
    if (options.out.empty()) {
        terminal.out << picture.text;
        return 0;
    }
    fs::path file = options.out;
    if (!picture.svg && file.extension() == ".svg")
        file.replace_extension(".dot"); // a text in an .svg would open nowhere
    const base::Outcome written = base::replaceFile(file, picture.text);
    if (!written)
        return complain(terminal, written.message());
    remark(terminal, "Geschreven: {}", "Written: {}", file.string());
    return 0;
}

} // namespace

int drawGraph(const Terminal& terminal, const GraphOptions& options) {
    const SharedScenario scenario = openNamed(terminal, options.scenario);
    if (!scenario ||
        !known(terminal, scenario->events, options.wish.event, {"gebeurtenis", "event"}) ||
        !known(terminal,
               scenario->conversations,
               options.wish.conversation,
               {"gesprek", "conversation"}))
        return 1;
    StoryGraph graph = storyGraph(*scenario, options.wish, terminal.language);
    const bool dot = options.format.empty() ? fs::path(options.out).extension() == ".dot"
                                            : options.format == "dot";
    const std::optional<Picture> picture =
        dot ? Picture{graph.dot, false} : drawn(terminal, graph.dot);
    if (!picture)
        return 1;
    const int status = deliver(terminal, options, *picture);
    if (status == 0 && graph.folded)
        remark(terminal,
               "De gesprekken zijn samengevat: {} stappen en {} antwoorden passen niet leesbaar "
               "op één tekening. Eén gesprek: --conversation ID; toch alles: --whole.",
               "The conversations are summarised: {} steps and {} replies do not fit one readable "
               "drawing. One conversation: --conversation ID; all of it: --whole.",
               graph.steps,
               graph.replies);
    return status;
}

} // namespace cli
