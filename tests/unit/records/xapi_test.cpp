// The statements against the rules of xAPI 1.0.3 (part two: statements), as far as ours use them.
#include "records/xapi.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "unit/records/hand_ins.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>
#include <set>

namespace {

using nlohmann::json;

std::string textOf(const json& object, const char* key) {
    return object.at(key).get<std::string>();
}

bool isIri(const std::string& text) {
    static const std::regex iri(R"(^[a-z][a-z0-9+.-]*://[A-Za-z0-9._~:/%-]+$)");
    return std::regex_match(text, iri);
}

bool isUuid(const std::string& text) {
    static const std::regex uuid(
        "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
    return std::regex_match(text, uuid);
}

bool hasOnly(const json& object, const std::set<std::string>& keys) {
    auto items = object.items();
    return std::all_of(items.begin(), items.end(), [&](const auto& item) {
        return keys.contains(item.key()) && !item.value().is_null(); // null is allowed nowhere
    });
}

bool isLanguageMap(const json& map) {
    for (const auto& item : map.items())
        if (item.key().size() != 2 || !item.value().is_string())
            return false;
    return map.is_object() && !map.empty();
}

void checkActivity(const json& activity) {
    CHECK(hasOnly(activity, {"objectType", "id", "definition"}));
    CHECK(textOf(activity, "objectType") == "Activity");
    CHECK(isIri(activity.at("id")));
    CHECK(hasOnly(activity.at("definition"), {"type", "name"}));
    CHECK(isIri(activity.at("definition").at("type")));
    CHECK(isLanguageMap(activity.at("definition").at("name")));
}

void checkResult(const json& result) {
    CHECK(hasOnly(result, {"score", "success", "completion", "response", "duration"}));
    if (!result.contains("score"))
        return;
    const json& score = result.at("score");
    CHECK(hasOnly(score, {"scaled", "raw", "min", "max"}));
    CHECK(score.at("scaled").get<double>() >= -1.0);
    CHECK(score.at("scaled").get<double>() <= 1.0);
    if (score.contains("raw")) {
        CHECK(score.at("min").get<double>() < score.at("max").get<double>());
        CHECK(score.at("raw").get<double>() >= score.at("min").get<double>());
        CHECK(score.at("raw").get<double>() <= score.at("max").get<double>());
    }
    if (result.contains("duration"))
        CHECK(
            std::regex_match(result.at("duration").get<std::string>(), std::regex("^PT[0-9]+M$")));
}

void checkStatement(const json& statement) {
    CHECK(hasOnly(statement,
                  {"id", "actor", "verb", "object", "result", "context", "timestamp", "version"}));
    CHECK(isUuid(statement.at("id")));
    CHECK(textOf(statement, "version") == "1.0.3");
    const json& actor = statement.at("actor");
    CHECK(hasOnly(actor, {"objectType", "account"})); // exactly one way to know who
    CHECK(textOf(actor, "objectType") == "Agent");
    CHECK(hasOnly(actor.at("account"), {"homePage", "name"}));
    CHECK(isIri(actor.at("account").at("homePage")));
    const json& verb = statement.at("verb");
    CHECK(hasOnly(verb, {"id", "display"}));
    CHECK(verb.at("id").get<std::string>().rfind("http://adlnet.gov/expapi/verbs/", 0) == 0);
    CHECK(isLanguageMap(verb.at("display")));
    checkActivity(statement.at("object"));
    if (statement.contains("result"))
        checkResult(statement.at("result"));
    const json& context = statement.at("context");
    CHECK(hasOnly(context, {"registration", "platform", "contextActivities"}));
    CHECK(isUuid(context.at("registration")));
    CHECK(hasOnly(context.at("contextActivities"), {"parent", "grouping", "category", "other"}));
    for (const json& parent : context.at("contextActivities").at("parent"))
        checkActivity(parent);
    if (statement.contains("timestamp"))
        CHECK(std::regex_match(
            statement.at("timestamp").get<std::string>(),
            std::regex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$")));
}

} // namespace

TEST_CASE("Statements follow the rules of xAPI, one for each decision and one for the result") {
    const records::HandIn handIn = support::playedHandIn(1, "Wilhelmina", "s1234567");
    const auto graded = records::gradeOne(handIn, support::snelleSpaak(), 0.55);
    const std::string text = records::statementsOf(handIn, *support::snelleSpaak(), graded);
    CHECK(text.find("s1234567") == std::string::npos);
    CHECK(text.find("\"Wilhelmina\"") == std::string::npos);
    std::set<std::string> ids;
    std::size_t count = 0;
    std::size_t scored = 0;
    json last;
    for (std::size_t at = 0; at < text.size(); ++count) {
        const std::size_t end = text.find('\n', at);
        last = json::parse(text.substr(at, end - at));
        at = end + 1;
        if (count < 40 || at >= text.size())
            checkStatement(last);
        ids.insert(last.at("id").get<std::string>());
        scored += last.contains("result") && last.at("result").contains("score") ? 1U : 0U;
    }
    CHECK(count == handIn.kept.run.decisions.size() + 1);
    CHECK(ids.size() == count);
    CHECK(scored == graded.replies.size() + 1);
    CHECK(last.at("result").at("completion").get<bool>());
    CHECK(last.at("result").at("score").at("raw").get<double>() == *graded.grade);
    CHECK(records::statementsOf(handIn, *support::snelleSpaak(), graded) == text);
}

TEST_CASE("A hand-in of a whole game stays small") {
    for (std::uint64_t seed = 1; seed <= 2; ++seed)
        CHECK(records::handInText(support::playedHandIn(seed, "Anna", "s1")).size() < 100'000);
}
