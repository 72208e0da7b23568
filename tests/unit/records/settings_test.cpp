#include "records/settings.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"

namespace {

records::Settings someSettings() {
    records::Settings settings;
    settings.language = base::Language::English;
    settings.textPercent = 150;
    settings.player = "Zoë [2B] {x}";
    settings.theme = records::Theme::Dark;
    settings.lastScenario = "koffiebrander";
    return settings;
}

} // namespace

TEST_CASE("Settings read back as they were written") {
    const support::TemporaryFolder folder;
    const auto file = folder / "new folder/settings.json";
    REQUIRE(records::writeSettings(file, someSettings()).ok());
    const auto read = records::readSettings(file);
    CHECK_FALSE(read.problem);
    CHECK(read.settings == someSettings());
}

TEST_CASE("Without a file the settings are the defaults, and that is no problem") {
    const support::TemporaryFolder folder;
    const auto read = records::readSettings(folder / "settings.json");
    CHECK_FALSE(read.problem);
    CHECK(read.settings == records::Settings{});
}

TEST_CASE("A bad settings file is set aside, never overwritten") {
    const support::TemporaryFolder folder;
    const auto file = folder / "settings.json";
    for (const std::string& bad : {std::string{},
                                   std::string{"{\"format\":1"},
                                   std::string{"{\"format\":99}"},
                                   std::string{"[1]"},
                                   std::string{"\xff\xfe"},
                                   std::string(20'000, '['),
                                   std::string(100'000, 'x')}) {
        folder.write("settings.json", bad);
        const auto read = records::readSettings(file);
        CHECK(read.problem);
        CHECK(read.settings == records::Settings{});
        CHECK_FALSE(std::filesystem::exists(file));
    }
    CHECK(folder.read("settings.json.bad").empty());
    CHECK(folder.read("settings.json.bad2") == "{\"format\":1");
    CHECK(folder.read("settings.json.bad7").size() == 100'000);
}

TEST_CASE("A folder in the place of the settings is a message, not a crash") {
    const support::TemporaryFolder folder;
    folder.write("settings.json/inside", "kept");
    CHECK(records::readSettings(folder / "settings.json").problem);
}

TEST_CASE("Settings beyond their range are brought back into it") {
    const support::TemporaryFolder folder;
    folder.write(
        "settings.json",
        R"({"format":1,"text_percent":1e12,"player":"a\u0007b","theme":3,"language":"fy"})");
    const auto read = records::readSettings(folder / "settings.json");
    CHECK_FALSE(read.problem);
    CHECK(read.settings.textPercent == records::largestText);
    CHECK(read.settings.player.empty());
    CHECK(read.settings.theme == records::Theme::Light);
    CHECK(read.settings.language == base::Language::Dutch);
}

TEST_CASE("A name is any name that can be read and is not too long") {
    CHECK_FALSE(records::checkPlayer(""));
    CHECK_FALSE(records::checkPlayer("Çağla van 't Hof"));
    CHECK(records::checkPlayer("a\nb"));
    CHECK(records::checkPlayer("\xff"));
    CHECK_FALSE(records::checkPlayer(std::string(records::maxPlayerLength, 'a')));
    CHECK(records::checkPlayer(std::string(records::maxPlayerLength + 1, 'a')));
}
