#include "records/folders.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"

#include <map>

namespace {

records::Environment environment(const std::map<std::string, std::string>& values) {
    return [values](const char* name) {
        const auto at = values.find(name);
        return at == values.end() ? std::string{} : at->second;
    };
}

} // namespace

TEST_CASE("Runs and settings follow the XDG folders") {
    const auto plain = records::userFolders(environment({{"HOME", "/home/noor"}}));
    REQUIRE(plain.ok());
    CHECK(plain.value().runs() == "/home/noor/.local/share/klantkring/runs");
    CHECK(plain.value().settings() == "/home/noor/.config/klantkring/settings.json");

    const auto moved = records::userFolders(environment(
        {{"HOME", "/home/noor"}, {"XDG_DATA_HOME", "/data"}, {"XDG_CONFIG_HOME", "relative"}}));
    REQUIRE(moved.ok());
    CHECK(moved.value().data == "/data/klantkring");
    CHECK(moved.value().config == "/home/noor/.config/klantkring"); // relative ones do not count
}

TEST_CASE("KLANTKRING_DATA holds everything, for a stick or a test") {
    const auto folders =
        records::userFolders(environment({{"HOME", "/home/noor"}, {"KLANTKRING_DATA", "/stick"}}));
    REQUIRE(folders.ok());
    CHECK(folders.value().data == "/stick");
    CHECK(folders.value().config == "/stick");
}

TEST_CASE("Without a home folder the player is told what to do") {
    const auto folders = records::userFolders(environment({}));
    REQUIRE_FALSE(folders.ok());
    CHECK(folders.message().nl.find("KLANTKRING_DATA") != std::string::npos);
}

TEST_CASE("Scenarios are found from the source tree, when installed and where one says") {
    const support::TemporaryFolder folder;
    folder.write("tree/scenarios/a.json", "{}");
    const auto fromTree =
        records::shareFolders(folder / "tree/build/dev/bin/kring", environment({}));
    CHECK(records::findShared(fromTree, "scenarios/a.json") == folder / "tree/scenarios/a.json");

    folder.write("usr/share/klantkring/scenarios/b.json", "{}");
    const auto installed = records::shareFolders(folder / "usr/bin/kring", environment({}));
    CHECK(records::findShared(installed, "scenarios/b.json") ==
          folder / "usr/share/klantkring/scenarios/b.json");

    folder.write("own/scenarios/a.json", "{}");
    const auto own =
        records::shareFolders(folder / "tree/build/dev/bin/kring",
                              environment({{"KLANTKRING_SHARE", (folder / "own").string()}}));
    CHECK(records::findShared(own, "scenarios/a.json") == folder / "own/scenarios/a.json");
    CHECK_FALSE(records::findShared(own, "scenarios/missing.json"));
}
