// SARIF that other programs accept: the rules of the OASIS schema of SARIF 2.1.0 for every object
// that we write, and what it says of a region and of an index besides.
#include "scenario/codes.h"
#include "scenario/diagnostic_json.h"
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "unit/scenario/broken_case.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace {

using Json = nlohmann::json;

// What one property may be: "text", "uri", "count" (from 1), "offset" (from 0), "index" (from -1),
// words to choose from, or an object or list of objects of a kind of `kinds`.
struct Property {
    std::string kind;
    bool list = false;
    bool needed = false;
    bool alone = false; // uniqueItems
    std::size_t least = 0;
    std::set<std::string> words{};
};
using ObjectRules = std::map<std::string, Property>;

Property one(std::string kind, bool needed = false) {
    return {std::move(kind), false, needed};
}

Property word(std::set<std::string> words, bool needed = false) {
    Property property{"word", false, needed};
    property.words = std::move(words);
    return property;
}

Property list(std::string kind, bool alone = false, std::size_t least = 0, bool needed = false) {
    return {std::move(kind), true, needed, alone, least};
}

// Of sarif-schema-2.1.0.json; what is not named here we do not write, and the schema allows no
// properties but its own.
const std::map<std::string, ObjectRules>& kinds() {
    static const std::set<std::string> levels{"none", "note", "warning", "error"};
    static const std::map<std::string, ObjectRules> all{
        {"log",
         {{"$schema", one("uri")},
          {"version", word({"2.1.0"}, true)},
          {"runs", list("run", false, 0, true)}}},
        {"run",
         {{"tool", one("tool", true)},
          {"language", word({"nl", "en"})},
          {"columnKind", word({"utf16CodeUnits", "unicodeCodePoints"})},
          {"artifacts", list("artifact", true)},
          {"results", list("result")}}},
        {"tool", {{"driver", one("toolComponent", true)}}},
        {"toolComponent",
         {{"name", one("text", true)},
          {"version", one("text")},
          {"rules", list("reportingDescriptor", true)}}},
        {"reportingDescriptor",
         {{"id", one("text", true)},
          {"shortDescription", one("multiformatMessageString")},
          {"defaultConfiguration", one("reportingConfiguration")}}},
        {"multiformatMessageString", {{"text", one("text", true)}}},
        {"reportingConfiguration", {{"level", word(levels)}}},
        {"artifact", {{"location", one("artifactLocation")}}},
        {"artifactLocation", {{"uri", one("uri")}}},
        {"result",
         {{"ruleId", one("text")},
          {"ruleIndex", one("index")},
          {"level", word(levels)},
          {"message", one("message", true)},
          {"locations", list("location")},
          {"fixes", list("fix", true)}}},
        {"message", {{"text", one("text", true)}}}, // or an id, which we do not use
        {"location",
         {{"physicalLocation", one("physicalLocation")},
          {"logicalLocations", list("logicalLocation", true)}}},
        {"physicalLocation",
         {{"artifactLocation", one("artifactLocation", true)}, // or an address
          {"region", one("region")}}},
        {"region",
         {{"startLine", one("count")},
          {"startColumn", one("count")},
          {"endColumn", one("count")},
          {"byteOffset", one("index")},
          {"byteLength", one("offset")},
          {"snippet", one("artifactContent")}}},
        {"artifactContent", {{"text", one("text")}}},
        {"logicalLocation", {{"fullyQualifiedName", one("text")}}},
        {"fix",
         {{"description", one("message")},
          {"artifactChanges", list("artifactChange", true, 1, true)}}},
        {"artifactChange",
         {{"artifactLocation", one("artifactLocation", true)},
          {"replacements", list("replacement", false, 1, true)}}},
        {"replacement",
         {{"deletedRegion", one("region", true)}, {"insertedContent", one("artifactContent")}}},
    };
    return all;
}

bool isUriReference(const std::string& text) {
    constexpr std::string_view allowed =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%";
    return !text.empty() && text.find_first_not_of(allowed) == std::string::npos;
}

// Complaints, each with its place; empty when all is well.
class Checker {
public:
    std::vector<std::string> complaints;

    void object(const Json& value, const std::string& kind, const std::string& at) {
        if (!value.is_object())
            return complain(at, "is no object");
        const ObjectRules& rules = kinds().at(kind);
        for (const auto& [name, rule] : rules)
            if (rule.needed && !value.contains(name))
                complain(at, "has no " + name);
        const std::string within = at + "/";
        for (const auto& [name, content] : value.items()) {
            const auto rule = rules.find(name);
            if (rule == rules.end())
                complain(at, "may not have " + name);
            else
                property(content, rule->second, within + name);
        }
        if (kind == "region")
            region(value, at);
    }

private:
    void complain(const std::string& at, const std::string& what) {
        complaints.push_back(at + " " + what);
    }

    void property(const Json& value, const Property& rule, const std::string& at) {
        if (!rule.list)
            return single(value, rule, at);
        if (!value.is_array() || value.size() < rule.least)
            return complain(at, "is no list, or has too few items");
        for (std::size_t i = 0; i < value.size(); ++i) {
            single(value[i], rule, fmt::format("{}/{}", at, i));
            if (rule.alone &&
                std::find(value.begin(), value.begin() + static_cast<long>(i), value[i]) !=
                    value.begin() + static_cast<long>(i))
                complain(at, "has an item twice");
        }
    }

    void single(const Json& value, const Property& rule, const std::string& at) {
        const auto atLeast = [&](int least) {
            if (!value.is_number_integer() || value.get<std::int64_t>() < least)
                complain(at, fmt::format("is no whole number from {}", least));
        };
        if (rule.kind == "count")
            atLeast(1);
        else if (rule.kind == "offset")
            atLeast(0);
        else if (rule.kind == "index")
            atLeast(-1);
        else if (kinds().contains(rule.kind))
            object(value, rule.kind, at);
        else if (!value.is_string())
            complain(at, "is no text");
        else if (rule.kind == "uri" && !isUriReference(value.get<std::string>()))
            complain(at, "is no URI reference");
        else if (rule.kind == "word" && !rule.words.contains(value.get<std::string>()))
            complain(at, "cannot be " + value.get<std::string>());
    }

    // A region is given by lines or by bytes, and never ends before it begins.
    void region(const Json& value, const std::string& at) {
        const bool lines = value.contains("startLine");
        if (lines == value.contains("byteOffset"))
            complain(at, "must have startLine or byteOffset");
        if (value.contains("endColumn") &&
            value["endColumn"].get<int>() <= value.value("startColumn", 1))
            complain(at, "ends before it begins");
    }
};

std::string complaintsOf(const std::string& sarif) {
    const Json log = Json::parse(sarif);
    Checker checker;
    checker.object(log, "log", "");
    if (!checker.complaints.empty())
        return checker.complaints.front();
    for (const Json& run : log["runs"])
        for (const Json& result : run["results"]) {
            const Json& rules = run["tool"]["driver"]["rules"];
            const auto index = result["ruleIndex"].get<std::size_t>();
            if (index >= rules.size() || rules[index]["id"] != result["ruleId"])
                checker.complaints.emplace_back("a ruleIndex points to another rule");
        }
    return fmt::format("{}", fmt::join(checker.complaints, "\n"));
}

std::vector<scenario::CheckedFile> everyCase() {
    std::vector<scenario::CheckedFile> files;
    for (const scenario::CodeInfo& info : scenario::allCodes()) {
        const auto diagnostics = test::brokenCase(info.code);
        REQUIRE_FALSE(diagnostics.empty());
        files.push_back({diagnostics[0].file, !hasErrors(diagnostics), diagnostics});
    }
    return files;
}

} // namespace

TEST_CASE("What check says of every code is SARIF 2.1.0 by the rules of its schema") {
    const auto files = everyCase();
    for (const base::Language language : {base::Language::Dutch, base::Language::English})
        CHECK(complaintsOf(scenario::toSarif(files, language, "0.1")) == "");
}

TEST_CASE("SARIF of nothing, of a file with nothing wrong and of the same file twice is in order") {
    CHECK(complaintsOf(scenario::toSarif({}, base::Language::Dutch, "0.1")) == "");
    const scenario::CheckedFile good{"goed.json", true, {}};
    CHECK(complaintsOf(scenario::toSarif({good}, base::Language::Dutch, "0.1")) == "");
    CHECK(complaintsOf(scenario::toSarif({good, good}, base::Language::Dutch, "0.1")) == "");
}

TEST_CASE("A file of any name has an address in SARIF") {
    for (const char* const name : {"/tmp/mijn zaak.json", "één.json", "a#b?.json", "a%20b.json"}) {
        CAPTURE(name);
        const scenario::CheckedFile file{
            name, false, scenario::parse("{\"format\": 1,}", name).diagnostics};
        CHECK(complaintsOf(scenario::toSarif({file}, base::Language::English, "0.1")) == "");
    }
}

TEST_CASE("The check of SARIF sees what the schema forbids") {
    Json log = Json::parse(scenario::toSarif(everyCase(), base::Language::English, "0.1"));
    const auto complains = [&](const std::function<void(Json&)>& spoil) {
        Json spoilt = log;
        spoil(spoilt["runs"][0]);
        return !complaintsOf(spoilt.dump()).empty();
    };
    CHECK_FALSE(complains([](Json&) {}));
    CHECK(complains([](Json& run) { run.erase("tool"); }));
    CHECK(complains([](Json& run) { run["results"][0].erase("message"); }));
    CHECK(complains([](Json& run) { run["results"][0]["level"] = "hint"; }));
    CHECK(complains([](Json& run) { run["results"][0]["ruleIndex"] = 1000; }));
    CHECK(complains([](Json& run) { run["artifacts"].push_back(run["artifacts"][0]); }));
    CHECK(complains([](Json& run) { run["artifacts"][0]["location"]["uri"] = "mijn zaak.json"; }));
    CHECK(complains([](Json& run) { run["colour"] = "red"; }));
}
