// What somebody who never wrote a scenario stumbled over: each mistake is said once, in words
// that help, and nothing is said that only follows from it.
#include "scenario/loader.h"
#include "support/catch.hpp"

#include <fmt/format.h>

#include <algorithm>

using scenario::Diagnostic;

namespace {

// The scenario of the guide's first step, with `more` before its customers.
std::string newcomerFile(const std::string& more, const std::string& extends = R"("standard")") {
    return R"({"format": 2, "extends": )" + extends + R"(, "company": "De Korenaar",
)" + more + R"(
"customers": [{"name": "Hotel De Linde", "phase": "loyal"}, {"name": "Zoet"}],
"goals": [{"measure": "revenue", "target": 4000}]})";
}

std::vector<Diagnostic> said(const std::string& text) {
    return scenario::parse(text, "f.json").diagnostics;
}

std::string codes(const std::string& text) {
    std::string all;
    for (const Diagnostic& each : said(text))
        all += (all.empty() ? "" : " ") + each.code;
    return all;
}

std::string wordsFor(const std::string& text, base::Language language = base::Language::English) {
    std::string all;
    for (const Diagnostic& each : said(text))
        all += explanation(each, language) + "\n";
    return all;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("A rubric that does not add up shows its own parts, and which the author did not write") {
    const std::string built =
        wordsFor(newcomerFile(R"("rubric": {"extends": "analyst", "ethics": 30},)"));
    CHECK(
        has(built, "125, not 100: diagnosis 35, action 25, rationale 25, planning 10, ethics 30"));
    CHECK(has(built, "From the rubric that you build on: diagnosis, action, rationale, planning."));
    const std::string own =
        wordsFor(newcomerFile(R"("rubric": {"action": 50},)"), base::Language::Dutch);
    CHECK(has(own, "samen 110, geen 100: diagnosis 20, action 50"));
    CHECK(has(own, "zoals gewoonlijk: diagnosis, rationale, planning, ethics."));
}

TEST_CASE("A point before the thousands is not taken for decimals without a word") {
    CHECK(codes(newcomerFile(R"("budget": 1.500,)")) == "thousand-point");
    CHECK(has(wordsFor(newcomerFile(R"("budget": 1.500,)")), "If you mean 1500, write 1500"));
    CHECK(codes(newcomerFile(R"("weeks": 12.000,)")) == "thousand-point");
    CHECK(codes(newcomerFile(R"("weeks": 1.200,)")) == "not-whole");
    CHECK(has(wordsFor(newcomerFile(R"("weeks": 1.200,)")), "Did you mean 1200?"));
    for (const char* const fine :
         {R"("budget": 1.5,)", R"("budget": 0.125,)", R"("margin": 0.250,)"})
        CHECK(codes(newcomerFile(fine)) == "");
    CHECK(has(wordsFor(newcomerFile(R"("budget": 1,500,)")), "If you mean 1500"));
    CHECK(codes(newcomerFile(R"("budget": 1.200.000,)")) == "number-form");
}

TEST_CASE("A number between quotation marks can be written without them") {
    const std::string week = newcomerFile(
        R"("events": [{"title": "t", "when": {"week": "3"}, "effects": [{"news": "x"}]}],)");
    const auto one = said(week);
    REQUIRE(one.size() == 1);
    CHECK(one[0].expected.en == "Write 3 without quotation marks.");
    CHECK(one[0].expected.nl == "Schrijf 3 zonder aanhalingstekens.");
    REQUIRE(one[0].fix);
    CHECK(one[0].fix->edits.at(0).text == "3");
    CHECK(said(newcomerFile(R"("margin": "0,5",)")).at(0).fix->edits.at(0).text == "0.5");
    CHECK(said(newcomerFile(R"("budget": "€ 500",)")).at(0).fix->edits.at(0).text == "500");
    const auto doubt = said(newcomerFile(R"("budget": "1.500",)"));
    REQUIRE(doubt.size() == 1);
    CHECK_FALSE(doubt[0].fix);
    CHECK(has(doubt[0].expected.en, "Write 1500 without quotation marks"));
}

TEST_CASE("A text that is not closed is pointed at where it begins") {
    const auto place = [](const std::string& text) {
        const auto all = said(text);
        REQUIRE(all.size() == 1);
        CHECK(all[0].code == "unclosed-text");
        CHECK_FALSE(all[0].fix); // where it ends only its author knows
        return fmt::format("{}:{} {}", all[0].place.line, all[0].place.column, all[0].expected.en);
    };
    CHECK(place(newcomerFile("\"title\": \"De Aar,")) == "2:10 Put a \" at its end: \"De Aar\"");
    CHECK(place(newcomerFile(R"("title": "De Aar, "role": "jij",)")) ==
          "2:10 Put a \" at its end: \"De Aar\"");
    CHECK(place(newcomerFile(R"("title: "De Aar",)")) == "2:1 Put a \" at its end: \"title\"");
    CHECK(place(newcomerFile("\"contacts\": [{\"name\": \"Sanne}],")) ==
          "2:23 Put a \" at its end: \"Sanne\"");
    CHECK(place(newcomerFile(R"("contacts": [{"name": "Sanne}, {"name": "Piet"}],)")) ==
          "2:23 Put a \" at its end: \"Sanne\"");
    CHECK(place(newcomerFile(R"("actions": ["call_tip, "mail_tip"],)")) ==
          "2:13 Put a \" at its end: \"call_tip\"");
    // A quotation mark within a text is still what it was.
    CHECK(codes(newcomerFile(R"("title": "De "gouden" aar",)")) == "inner-quote inner-quote");
}

TEST_CASE("Of an unknown base only the base is said") {
    CHECK(codes(newcomerFile("", R"("standaard")")) == "unknown-word");
    CHECK(codes(newcomerFile("", "7")) == "wrong-type");
    CHECK(codes(newcomerFile(R"("actions": ["*", {"extends": "call_tipp", "id": "z"}],)")) ==
          "unknown-id");
    CHECK(codes(newcomerFile(R"("actions": ["*", {"extends": "nonsense", "cost": 15000}],)")) ==
          "unknown-id");
    CHECK(codes(newcomerFile(R"("actions": ["zzz"],)")) == "unknown-id");
    CHECK(codes(newcomerFile(R"("rubric": "analist",)")) == "unknown-id");
}

TEST_CASE("Of a value that could not be read nothing more is said") {
    CHECK(
        codes(newcomerFile(R"("budget": "veel", "actions": ["*", {"extends": "call_tip", "id": "z",
        "cost": 1200000}],)")) == "wrong-type");
    CHECK(codes(newcomerFile(R"("weeks": "veel", "events": [{"title": "t", "when": {"week": 40},
        "effects": [{"news": "x"}]}],)")) == "wrong-type");
    CHECK(codes(newcomerFile(R"("actions": [{"id": "z", "knid": "meet", "name": "x"}],)")) ==
          "unknown-key");
    CHECK(codes(newcomerFile(R"("events": [{"id": "Eerste Dag", "title": "t",
        "effects": [{"event": "Eerste Dag"}]}],)")) == "bad-id");
    CHECK(codes(newcomerFile(R"("events": [{"title": "t", "when": {"flag": "klaar"},
        "effects": [{"flg": "klaar"}]}],)")) == "unknown-key");
    CHECK(codes(R"({"format": 2, "extends": "standard", "company": "K",
        "customers": [{"name": "A", "phase": "loyaal", "contract_until_week": 20}],
        "goals": [{"measure": "departurs", "target": 1, "floor": 3}]})") ==
          "unknown-word unknown-word");
}

TEST_CASE("A list of ids that is cut off says where the whole list stands") {
    const std::string text = wordsFor(newcomerFile(R"("actions": ["zzz"],)"));
    CHECK(has(text, ", …."));
    CHECK(has(text, "docs/scenario-reference.md"));
    CHECK(has(text, "With \"*\" you take over all."));
}

TEST_CASE("A small file does not become a giant one by taking over a large item again and again") {
    std::string effects;
    for (int i = 0; i < 1500; ++i)
        effects += (i == 0 ? "" : ",") + std::string(R"({"news": "x"})");
    std::string events = R"({"id": "e", "title": "t", "effects": [)" + effects + "]}";
    for (int i = 0; i < 1500; ++i)
        events += fmt::format(R"(,{{"extends": "e", "id": "e{}"}})", i);
    const auto all = said(newcomerFile("\"events\": [" + events + "],"));
    CHECK(std::count_if(all.begin(), all.end(), [](const Diagnostic& each) {
              return each.code == "too-many";
          }) == 1);
}

TEST_CASE("A scenario that takes nothing over and has nothing of its own hears of extends, once") {
    const std::string bare = R"({"format": 2, "company": "K",
        "customers": [{"name": "A"}], "goals": [{"measure": "revenue", "target": 1}]})";
    CHECK(codes(bare) == "missing-key");
    CHECK(has(wordsFor(bare), "Add \"extends\": \"standard\""));
    // Who writes some of it himself is told what else there must be.
    CHECK(codes(R"({"format": 2, "company": "K", "motives": [{"id": "m", "name": "M"}],
        "customers": [{"name": "A"}], "goals": [{"measure": "revenue", "target": 1}]})")
              .find("too-few") != std::string::npos);
}

TEST_CASE("A name that was mistyped or has no letters of ours is what is said, not the id") {
    const auto named = [](const std::string& customer) {
        return R"({"format": 2, "extends": "standard", "company": "K", "customers": [)" + customer +
               R"(], "goals": [{"measure": "revenue", "target": 4000}]})";
    };
    CHECK(codes(named(R"({"nmae": "Zoet"})")) == "unknown-key");
    CHECK(codes(named(R"({"phase": "new"})")) == "missing-key missing-key");
    const std::string greek = named(R"({"name": "Ξενία"})");
    CHECK(codes(greek) == "missing-key undrawable");
    CHECK(has(wordsFor(greek), "None can be made from the name"));
    CHECK(codes(named(R"({"id": "xenia", "name": "Ξενία"})")) == "undrawable");
    CHECK(codes(named(R"({"name": "Café Štěpán ★"})")).empty());
}

TEST_CASE("An amount with a euro sign is a number that is written wrongly, and can be mended") {
    const auto mended = [](const std::string& amount) {
        const auto all = said(newcomerFile("\"budget\": " + amount + ","));
        return all.size() == 1 && all[0].code == "number-form" && all[0].fix
                   ? all[0].fix->edits.at(0).text
                   : std::string{};
    };
    CHECK(mended("€ 20") == "20");
    CHECK(mended("€1.250") == "1250");
    CHECK(mended("€ 1.250,50") == "1250.50");
    CHECK(mended("€ 0,5") == "0.5");
    CHECK(mended("€ 1,5,5").empty());
}
