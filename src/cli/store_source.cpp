#include "cli/store_source.h"

namespace cli {

base::Result<std::shared_ptr<records::Store>> openStore(const Terminal& terminal) {
    const auto folders = records::userFolders(terminal.environment);
    if (!folders)
        return base::Failure{folders.message()};
    const auto opened = records::Store::open(folders.value());
    if (!opened)
        return base::Failure{opened.message()};
    for (const base::Text& notice : opened.value().notices)
        complain(terminal, notice);
    return opened.value().store;
}

records::ReadSettings settingsOf(const Terminal& terminal) {
    const auto folders = records::userFolders(terminal.environment);
    if (!folders)
        return {};
    return records::Store::settingsIn(folders.value());
}

} // namespace cli
