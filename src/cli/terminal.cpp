#include "cli/terminal.h"

#include <ostream>

namespace cli {

int complain(const Terminal& terminal, const base::Text& text) {
    terminal.err << text.in(terminal.language) << '\n';
    return 1;
}

} // namespace cli
