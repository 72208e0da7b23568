// What stands on the command line of kring graph.
#pragma once

#include "cli/graph_command.h"

namespace CLI {
class App;
}

namespace cli {

void addGraph(CLI::App& program, base::Language language, GraphOptions& options);

} // namespace cli
