#include "support/catch.hpp"
#include "unit/cli/cli_stage.h"

#include <fstream>

namespace {

struct Bad {
    std::string name, content;
};

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

const std::vector<Bad>& badFiles() {
    static const std::vector<Bad> all{
        {"empty", ""},
        {"truncated", R"({"format": 1, "id": "x", "title": {"nl": "a)"},
        {"not-json", "Beste docent, dit is geen JSON."},
        {"not-utf8", "{\"format\": 1, \"id\": \"\xff\xfe\"}"},
        {"deep", repeated("[", 10000) + repeated("]", 10000)},
        {"deep-objects", repeated("{\"a\":", 10000) + "1" + repeated("}", 10000)},
        {"duplicate", R"({"format": 1, "format": 1, "seed": 1, "seed": 2})"},
        {"nan", R"({"format": 1, "weeks": NaN})"},
        {"infinite", R"({"format": 1, "seed": 1e999})"},
        {"out-of-range", R"({"format": 1, "weeks": -5, "seed": -1})"},
        {"unknown-version", R"({"format": 99})"},
        {"null-byte", std::string("{\"format\"\0: 1}", 13)},
    };
    return all;
}

} // namespace

TEST_CASE("a bad scenario is refused with its place, whatever is wrong with it") {
    const test::CliStage stage;
    for (const Bad& bad : badFiles()) {
        INFO(bad.name);
        const std::string name = bad.name + ".json";
        stage.write(name, bad.content);
        for (const char* command : {"check", "play"}) {
            const test::Told told = stage.run({command, stage.file(name).string()});
            CHECK(told.status == 1);
            CHECK(told.says(name));
            CHECK((told.out + told.err).size() < 20000);
        }
        CHECK(stage.read(name) == bad.content);
    }
}

TEST_CASE("a bad run is refused with its name, and left as it was") {
    const test::CliStage stage;
    for (const Bad& bad : badFiles()) {
        INFO(bad.name);
        const std::string name = bad.name + ".run";
        stage.write(name, bad.content);
        const test::Told replayed = stage.run({"replay", stage.file(name).string()});
        CHECK(replayed.status == 1);
        CHECK(replayed.says(name));
        const test::Told resumed =
            stage.run({"play", "--resume", "--out", stage.file(name).string()});
        CHECK(resumed.status == 1);
        CHECK(stage.read(name) == bad.content);
    }
}

TEST_CASE("bad settings are set aside with a message, and the game goes on") {
    for (const Bad& bad : badFiles()) {
        if (bad.name == "out-of-range" || bad.name == "duplicate")
            continue; // these say nothing that settings know
        INFO(bad.name);
        const test::CliStage stage;
        stage.write("data/settings.json", bad.content);
        const test::Told told = stage.run({"check", test::koffiebrander});
        CHECK(told.status == 0);
        CHECK(told.says("settings.json.bad"));
        CHECK(stage.read("data/settings.json.bad") == bad.content);
    }
}

TEST_CASE("a missing file, a folder and a gigabyte are refused at once") {
    const test::CliStage stage;
    const std::string folder = stage.file("map.json").string();
    std::filesystem::create_directories(folder);
    const std::string giant = stage.file("groot.json").string();
    std::ofstream(giant) << "{";
    std::filesystem::resize_file(giant, std::uintmax_t{1} << 30U); // sparse
    for (const std::string& file : {stage.file("weg.json").string(), folder, giant}) {
        INFO(file);
        CHECK(stage.run({"check", file}).status == 1);
        CHECK(stage.run({"play", file}).status == 1);
        CHECK(stage.run({"replay", file}).status == 1);
        CHECK(stage.run({"check", file}).says(file));
    }
}

TEST_CASE("a run in which a decision is impossible is refused with its number") {
    const test::CliStage stage;
    const std::string run = stage.file("a.run").string();
    REQUIRE(stage.run({"play", test::koffiebrander, "--out", run}, "einde\neinde\n").status == 0);
    const std::string good = stage.read("a.run");
    stage.write("a.run", good + R"({"unplan": 7})" + "\n");
    const test::Told told = stage.run({"replay", run});
    CHECK(told.status == 1);
    CHECK((told.out + told.err).size() > 20);
}

TEST_CASE("the command line itself is explained") {
    const test::CliStage stage;
    CHECK(stage.run({"--help"}).status == 0);
    CHECK(stage.run({"--version"}).says("0."));
    CHECK(stage.run({"plya"}).says("play"));
    CHECK(stage.run({"plya"}).status == 2);
    CHECK(stage.run({"play", "--seed", "veel"}).status == 2);
    CHECK(stage.run({"play", "--bot", "schaak"}).status == 2);
    CHECK(stage.run({}).status == 2);
}

TEST_CASE("a bot's game replays to the same state and grade") {
    const test::CliStage stage;
    const std::string run = stage.file("bot.run").string();
    REQUIRE(stage.run({"play", test::koffiebrander, "--bot", "random", "--seed", "3", "--out", run})
                .status == 0);
    CHECK(stage.run({"replay", run}).status == 0);
    // A grade somebody wrote in by hand is found out.
    std::string text = stage.read("bot.run");
    const std::size_t at = text.rfind("\"grade\":");
    REQUIRE(at != std::string::npos);
    text.replace(at, 9, "\"grade\":9");
    stage.write("bot.run", text);
    CHECK(stage.run({"replay", run}).status == 1);
}
