// Holds the schema and the loader together: the loader says which keys it looks for, of a scenario
// that has every one of them, and the schema must know those and no others.
#include "scenario/layout.h"
#include "scenario/loader.h"
#include "scenario/words.h"
#include "support/catch.hpp"
#include "support/schema.h"

#include <algorithm>
#include <set>

using nlohmann::json;
using support::Schema;

namespace {

using Keys = std::set<std::string>;

// Keys that never reach the loader: assemble.cpp carries them out, or nobody reads them.
const Keys carriedOut{"$comment", "$allow", "extends"};

std::vector<scenario::AskedKey> askedKeys() {
    std::vector<scenario::AskedKey> asked;
    const auto loaded =
        scenario::parse(support::sourceText("tests/support/everything.json"), "everything", &asked);
    for (const auto& each : loaded.diagnostics)
        UNSCOPED_INFO(toLine(each, base::Language::English));
    REQUIRE(loaded.scenario);
    return asked;
}

// Of rules, what counts depends on the head word: bounds and usual values are said in words there.
bool isRule(const std::string& definition) {
    return definition == "effect" || definition == "condition" || definition == "span";
}

// Usual values that come from elsewhere: the segment, or the length of the game.
bool isUsualElsewhere(const std::string& definition, const std::string& key) {
    const bool customer = definition == "customer" || definition == "persona";
    return isRule(definition) || key == "measure" || (definition == "hint" && key == "week") ||
           (customer &&
            (key == "orders_per_month" || key == "order_value" || key == "natural_person"));
}

// Bounds that depend on the quantity, the parameter or the length of the game.
bool hasBoundsElsewhere(const std::string& definition, const std::string& key) {
    return definition == "span" || (definition == "effect" && key == "by") ||
           (definition == "hint" && key == "week") || (definition == "prior" && key == "spread");
}

void checkValue(const Schema& schema,
                const std::string& definition,
                const scenario::AskedKey& asked,
                const json& property) {
    if (asked.key == "fail_delivery") {
        CHECK(property.at("const") == true);
    } else if (asked.range && hasBoundsElsewhere(definition, asked.key)) {
        CHECK(property.at("default").is_number());
    } else if (asked.range) {
        CHECK(property.value("minimum", -1e99) == asked.range->low);
        CHECK(property.value("maximum", 1e99) == asked.range->high);
        const bool possible =
            asked.usual && *asked.usual >= asked.range->low && *asked.usual <= asked.range->high;
        if (possible && !isUsualElsewhere(definition, asked.key))
            CHECK(property.at("default").get<double>() == *asked.usual);
    } else if (asked.usual) { // true or false
        CHECK(property.value("type", "") == "boolean");
        if (!isUsualElsewhere(definition, asked.key))
            CHECK(property.at("default").get<bool>() == (*asked.usual != 0.0));
    } else if (!asked.words.empty()) {
        const std::vector<std::string> words = schema.wordsOf(property);
        CHECK(Keys(words.begin(), words.end()) == Keys(asked.words.begin(), asked.words.end()));
    }
}

} // namespace

TEST_CASE("The schema has every key that the loader looks for, and no other") {
    const Schema schema;
    std::map<std::string, Keys> looked;
    for (const scenario::AskedKey& asked : askedKeys())
        looked[schema.definitionAt(asked.object)].insert(asked.key);
    for (const auto& [name, definition] : schema.objects()) {
        CAPTURE(name);
        Keys known;
        for (const auto& [key, property] : definition.at("properties").items())
            if (!carriedOut.contains(key))
                known.insert(key);
        Keys wanted = looked[name];
        for (const std::string& key : carriedOut)
            wanted.erase(key);
        if (name != "weights") // its keys are the author's motives
            CHECK(known == wanted);
    }
}

TEST_CASE("Bounds, usual values and words of the schema are the loader's") {
    const Schema schema;
    std::map<std::string, json> known;
    for (const scenario::AskedKey& asked : askedKeys()) {
        const std::string name = schema.definitionAt(asked.object);
        CAPTURE(name, asked.key);
        if (!known.contains(name))
            known[name] = schema.object(name).at("properties");
        const json& properties = known[name];
        if (!carriedOut.contains(asked.key) && properties.contains(asked.key))
            checkValue(schema, name, asked, properties.at(asked.key));
    }
    const auto kinds = schema.wordsOf(schema.object("action").at("properties").at("kind"));
    const scenario::Words words = scenario::kindWords();
    CHECK(kinds == std::vector<std::string>(words.begin(), words.end()));
}

TEST_CASE("Every key of the schema has titles and descriptions in two languages and examples") {
    const Schema schema;
    for (const auto& [name, definition] : schema.objects())
        for (const auto& [key, property] : definition.at("properties").items()) {
            CAPTURE(name, key);
            CHECK(property.value("title", "").find(" · ") != std::string::npos);
            const std::string description = property.value("description", "");
            CHECK(std::count(description.begin(), description.end(), '\n') == 1);
            CHECK(property.contains("default"));
            CHECK(property.contains("examples"));
            CHECK_FALSE(property.value("examples", json::array()).empty());
        }
}

TEST_CASE("The canonical order knows every key of the schema") {
    const Schema schema;
    const std::size_t unknown = scenario::rankOf("no such key");
    const Keys own{"traits", "weights", "crm", "chain", "parameters"};
    for (const auto& [name, definition] : schema.objects())
        for (const auto& [key, property] : definition.at("properties").items()) {
            const bool head = isRule(name);
            CAPTURE(name, key);
            if (!own.contains(name) && !head)
                CHECK(scenario::rankOf(key) < unknown);
        }
}

TEST_CASE("Shipped scenarios and the catalogue use no key that the schema lacks") {
    const Schema schema;
    std::vector<std::string> files{"scenarios/catalogue/standard.json",
                                   "scenarios/catalogue/start.json"};
    for (const auto& entry :
         std::filesystem::directory_iterator(KLANTKRING_SOURCE_FOLDER "/scenarios"))
        if (entry.is_regular_file() && entry.path().filename() != "scenario.schema.json")
            files.push_back("scenarios/" + entry.path().filename().string());
    REQUIRE(files.size() >= 3);
    for (const std::string& file : files) {
        CAPTURE(file);
        CHECK(schema.unknownKeys(json::parse(support::sourceText(file))) == "");
    }
}
