#include "base/process.h"
#include "support/catch.hpp"
#include "support/scenario_text.h"
#include "unit/cli/cli_stage.h"

namespace {

// An event with a conversation of two steps, a flag that one reply sets and another event needs.
std::string story() {
    return support::smallScenarioWith("\"goals\": [", R"("events": [
    {"id": "asks", "title": {"nl": "Vraag van \"De Ster\" <nu> & straks", "en": "A question"},
     "text": {"nl": "x", "en": "x"}, "customer": "de_ster", "when": {"week": {"from": 2, "to": 4}},
     "conversation": "talk"},
    {"id": "thanks", "title": {"nl": "Dank", "en": "Thanks"}, "text": {"nl": "x", "en": "x"},
     "when": {"all": [{"flag": "helped"}, {"chance": 0.3}]}},
    {"id": "rain", "title": {"nl": "Regen", "en": "Rain"}, "text": {"nl": "x", "en": "x"},
     "when": {"week": 3}},
    {"id": "snow", "title": {"nl": "Sneeuw", "en": "Snow"}, "text": {"nl": "x", "en": "x"},
     "when": {"week": 5}}],
  "conversations": [
    {"id": "talk", "title": {"nl": "Het gesprek", "en": "The talk"}, "nodes": [
      {"id": "first", "text": {"nl": "Help je?", "en": "Will you help?"}, "options": [
        {"id": "yes", "text": {"nl": "Ja", "en": "Yes"}, "quality": 1, "next": "second",
         "effects": [{"flag": "helped"}]},
        {"id": "no", "text": {"nl": "Nee", "en": "No"}, "quality": 0}]},
      {"id": "second", "text": {"nl": "Fijn.", "en": "Fine."}}]}],
  "goals": [)");
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

} // namespace

TEST_CASE("a graph has the events, conversations, replies and flags, and how they hang together") {
    test::CliStage stage;
    stage.write("klein.json", story());
    const test::Told told =
        stage.run({"graph", stage.file("klein.json").string(), "--format", "dot"});
    CHECK(told.status == 0);
    const std::string& dot = told.out;
    CHECK(count(dot, "\"event asks\" [label=") == 1);
    CHECK(dot.find("\"event asks\" -> \"talk talk\"") != std::string::npos);
    CHECK(dot.find("\"talk talk\" -> \"step talk first\"") != std::string::npos);
    CHECK(dot.find("\"step talk first\":\"yes\":e -> \"step talk second\"") != std::string::npos);
    CHECK(dot.find("\"step talk first\":\"yes\":e -> \"flag helped\"") != std::string::npos);
    CHECK(dot.find("\"flag helped\" -> \"event thanks\"") != std::string::npos);
    CHECK(dot.find("style=dashed") != std::string::npos);
    CHECK(dot.find("week 2 t/m 4") != std::string::npos);
    CHECK(dot.find("kans 30%") != std::string::npos);
    CHECK(dot.find("Hotel De Ster") != std::string::npos);
    CHECK(dot.find("■ einde") != std::string::npos);
    CHECK(dot.find("Gebeurtenissen zonder gesprek") != std::string::npos);
    // What the author wrote is text, never a part of the graph's own language.
    CHECK(dot.find("Vraag van &quot;De Ster&quot; &lt;nu&gt; &amp;") != std::string::npos);
    const std::string english =
        stage.run({"graph", stage.file("klein.json").string(), "--format", "dot", "--lang", "en"})
            .out;
    CHECK(english.find("weeks 2 to 4") != std::string::npos);
    CHECK(english.find("Will you help?") != std::string::npos);
    CHECK(english.find("Gesprek") == std::string::npos);
}

TEST_CASE("a graph says every kind of condition, in the reader's language") {
    test::CliStage stage;
    const auto drawn = [&](const std::string& when, const std::string& language) {
        stage.write("klein.json",
                    support::smallScenarioWith("\"goals\": [",
                                               R"("events": [{"id": "e", "title":
    {"nl": "Iets", "en": "Something"}, "customer": "de_ster", "when": )" +
                                                   when + R"(}], "goals": [)"));
        return stage
            .run(
                {"graph", stage.file("klein.json").string(), "--format", "dot", "--lang", language})
            .out;
    };
    struct Case {
        std::string when, nl, en;
    };
    for (const Case& each : {
             Case{R"({"motive": "price", "at_least": 0.6, "believed": true})",
                  "koopmotief Prijs ≥ 0,60 (naar het",
                  "motive Price ≥ 0.60 (as it seems)"},
             Case{
                 R"({"company": "revenue", "at_least": 5000})", "omzet ≥ 5.000", "revenue ≥ 5,000"},
             Case{R"({"company": "hours_left", "at_most": 2.5})",
                  "uren over ≤ 2,5",
                  "hours left ≤ 2.5"},
             Case{R"({"record": "weeks_since_contact", "at_least": 4})",
                  "weken sinds contact ≥ 4",
                  "weeks since contact ≥ 4"},
             Case{R"({"record": "complaint_weeks", "at_least": 1, "customer": "de_ster"})",
                  "Hotel De Ster: weken met een open klacht",
                  "Hotel De Ster: weeks with an open"},
             Case{R"({"count": {"phase": "loyal"}, "at_least": 1,
                      "where": {"segment": "hotels"}})",
                  "aantal relaties (loyaal, segment Hotels)",
                  "number of relations (loyal, segment"},
             Case{R"({"did": "call", "within_weeks": 3})",
                  "Bellen in de laatste 3 weken",
                  "Call in the last 3 weeks"},
             Case{R"({"knows": "order", "within_weeks": 2})",
                  "bekend: order in de laatste 2 weken",
                  "known: order in the last 2 weeks"},
         }) {
        CAPTURE(each.when);
        CHECK_THAT(drawn(each.when, "nl"), Catch::Matchers::ContainsSubstring(each.nl));
        CHECK_THAT(drawn(each.when, "en"), Catch::Matchers::ContainsSubstring(each.en));
    }
}

TEST_CASE("one event or one conversation can be drawn, with what it touches") {
    test::CliStage stage;
    stage.write("klein.json", story());
    const std::string file = stage.file("klein.json").string();
    const std::string rain = stage.run({"graph", file, "--format", "dot", "--event", "rain"}).out;
    CHECK(rain.find("\"event rain\"") != std::string::npos);
    CHECK(rain.find("\"event asks\"") == std::string::npos);
    CHECK(rain.find("step talk") == std::string::npos);
    const std::string talk =
        stage.run({"graph", file, "--format", "dot", "--conversation", "talk"}).out;
    CHECK(talk.find("\"event asks\"") != std::string::npos);
    CHECK(talk.find("\"step talk second\"") != std::string::npos);
    CHECK(talk.find("\"event rain\"") == std::string::npos);
}

TEST_CASE("a graph of what the scenario does not have names what was meant") {
    test::CliStage stage;
    stage.write("klein.json", story());
    const std::string file = stage.file("klein.json").string();
    const test::Told event = stage.run({"graph", file, "--event", "ask"});
    CHECK(event.status == 1);
    CHECK(event.says("Bedoelde je \"asks\"?"));
    const test::Told talk = stage.run({"graph", file, "--conversation", "tolk"});
    CHECK(talk.status == 1);
    CHECK(talk.says("Bedoelde je \"talk\"?"));
}

TEST_CASE("a large scenario is drawn with its conversations summarised, and says so") {
    const test::CliStage stage;
    const test::Told told = stage.run({"graph", test::koffiebrander, "--format", "dot"});
    CHECK(told.status == 0);
    CHECK(told.says("--conversation ID"));
    CHECK(told.out.find("\"step ") == std::string::npos);
    CHECK(told.out.find("\"talk hotel_complaint\"") != std::string::npos);
    const test::Told whole =
        stage.run({"graph", test::koffiebrander, "--format", "dot", "--whole"});
    CHECK(whole.out.find("\"step hotel_complaint start\"") != std::string::npos);
    CHECK_FALSE(whole.says("--conversation ID"));
}

TEST_CASE("without Graphviz the text for it is written, under a name that fits") {
    test::CliStage stage;
    stage.write("klein.json", story());
    const test::Told told = stage.run(
        {"graph", stage.file("klein.json").string(), "--out", stage.file("klein.svg").string()});
    CHECK(told.status == 0);
    CHECK(told.says("Graphviz"));
    CHECK(stage.read("klein.dot").substr(0, 7) == "digraph");
    CHECK_FALSE(std::filesystem::exists(stage.file("klein.svg")));
}

TEST_CASE("a Graphviz that fails is named, and nothing is written") {
    test::CliStage stage;
    stage.write("klein.json", story());
    stage.write("bin/dot", "#!/bin/sh\necho 'no paper' >&2\nexit 3\n");
    std::filesystem::permissions(stage.file("bin/dot"), std::filesystem::perms::owner_all);
    stage.path = stage.file("bin").string();
    const test::Told told = stage.run(
        {"graph", stage.file("klein.json").string(), "--out", stage.file("klein.svg").string()});
    CHECK(told.status == 1);
    CHECK(told.says("no paper"));
    CHECK_FALSE(std::filesystem::exists(stage.file("klein.svg")));
}

TEST_CASE("with Graphviz there is a drawing of every shipped scenario") {
    test::CliStage stage;
    stage.path = "/usr/local/bin:/usr/bin:/bin";
    if (!base::findProgram("dot", stage.path)) {
        WARN("Graphviz is not installed; the drawing was not tried");
        return;
    }
    const std::filesystem::path folder =
        std::filesystem::path(KLANTKRING_SOURCE_FOLDER) / "scenarios";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() != ".json" || name.find(".schema.") != std::string::npos)
            continue;
        INFO(name);
        const test::Told told =
            stage.run({"graph", entry.path().string(), "--out", stage.file("a.svg").string()});
        CHECK(told.status == 0);
        const std::string svg = stage.read("a.svg");
        CHECK(svg.find("<svg") != std::string::npos);
        CHECK(svg.find("</svg>") != std::string::npos);
    }
}
