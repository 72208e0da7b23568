// The guides are true: every scenario in them loads without a word, every piece fits the ten lines
// they begin with, and the reference is what the schema says.
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/reference.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace {

std::vector<std::string> snippetsOf(const std::string& file) {
    const std::string text = support::sourceText(file);
    const std::string start = "```json\n";
    std::vector<std::string> snippets;
    for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at)) {
        at += start.size();
        snippets.push_back(text.substr(at, text.find("```", at) - at));
    }
    return snippets;
}

// A piece of a scenario, in the scenario of the first step.
std::string completed(const std::string& piece) {
    std::string text = R"({"format": 2, "extends": "standard", )" + piece;
    if (piece.find("\"company\":") == std::string::npos)
        text += R"(, "company": "Bakkerij De Korenaar")";
    if (piece.find("\"customers\":") == std::string::npos)
        text += R"(, "customers": [{"name": "Hotel De Linde", "phase": "loyal"},
                {"name": "Lunchroom Zoet", "phase": "new"}, {"name": "Camping Het Bos"}])";
    if (piece.find("\"goals\":") == std::string::npos)
        text += R"(, "goals": [{"measure": "revenue", "target": 8000}])";
    return text + "}";
}

} // namespace

TEST_CASE("Every scenario and every piece of one in the guides loads without a word") {
    for (const std::string file : {"docs/scenario-guide.md", "docs/scenario-handleiding.md"}) {
        const std::vector<std::string> snippets = snippetsOf(file);
        CHECK(snippets.size() > 8);
        int whole = 0;
        for (const std::string& snippet : snippets) {
            const bool isWhole = snippet.front() == '{';
            whole += isWhole ? 1 : 0;
            const auto loaded =
                scenario::parse(isWhole ? snippet : completed(snippet), "snippet.json");
            std::string complaints;
            for (const auto& each : loaded.diagnostics)
                complaints += toLine(each, base::Language::English) + "\n";
            CAPTURE(file, snippet);
            CHECK(complaints == "");
            CHECK(loaded.scenario.has_value());
        }
        CHECK(whole >= 2);
    }
}

TEST_CASE("Both guides have the same scenarios in them") {
    const auto dutch = snippetsOf("docs/scenario-handleiding.md");
    const auto english = snippetsOf("docs/scenario-guide.md");
    REQUIRE(dutch.size() == english.size());
    for (std::size_t i = 0; i < dutch.size(); ++i)
        if (dutch[i].find("$comment") == std::string::npos)
            CHECK(dutch[i] == english[i]);
}

TEST_CASE("The first scenario of the guide is about ten lines") {
    const std::string first = snippetsOf("docs/scenario-guide.md").front();
    CHECK(std::count(first.begin(), first.end(), '\n') <= 11);
}

TEST_CASE("The reference is what the schema says, and scripts/make-reference makes it") {
    const std::string wanted = support::referenceFrom(support::Schema());
    const std::string file = KLANTKRING_SOURCE_FOLDER "/docs/scenario-reference.md";
    if (std::getenv("KLANTKRING_MAKE_REFERENCE") != nullptr)
        std::ofstream(file, std::ios::binary) << wanted;
    const bool current = support::sourceText("docs/scenario-reference.md") == wanted;
    INFO("docs/scenario-reference.md is stale: run scripts/make-reference");
    CHECK(current);
}
