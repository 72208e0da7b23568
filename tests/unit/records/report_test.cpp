#include "records/html.h"
#include "records/report.h"
#include "records/verdict.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"

namespace {

scenario::Scenario shop() {
    scenario::Scenario scenario;
    scenario.id = "shop";
    scenario.title = {"Thee & Co", "Tea & Co"};
    return scenario;
}

game::Debrief finished() {
    game::Debrief debrief;
    debrief.grade = 7.44;
    debrief.share = 0.74;
    debrief.passed = true;
    debrief.rubric.push_back({"action",
                              {"Handelen", "Action"},
                              0.74,
                              40.0,
                              7.4,
                              {"Wat het opleverde", "What it brought"}});
    debrief.goals.push_back(
        {{"Winst", "Profit"}, 1234.0, 500.0, 2000.0, 0.49, false, scenario::GoalMeasure::Profit});
    debrief.decisions.push_back({2, -1, {"Gebeld", "Called"}, {}, {}});
    debrief.decisions.push_back({3, -1, {"Geluisterd", "Listened"}, 0.9, {"Goed zo", "Well done"}});
    debrief.predictions.push_back({4, -1, {"Bestelt", "Orders"}, 0.8, false, 0.64});
    debrief.weeks.push_back({1, 10000, 5000, 0.4, 3, 2, 1, 0, 30.0});
    debrief.weeks.push_back({2, 20000, 4000, 0.5, 3, 1, 2, 0, 31.5});
    debrief.violations.emplace_back(5, base::Text{"Zonder toestemming", "Without permission"});
    return debrief;
}

bool reportHolds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

game::DecisionRow judged(double quality) {
    return {1, -1, {"a", "a"}, quality, {}};
}

} // namespace

TEST_CASE("A report tells everything of the debrief in the language asked for") {
    const scenario::Scenario scenario = shop();
    const game::Debrief debrief = finished();
    const std::string nl =
        records::reportText({scenario, debrief, "Sam", 12}, base::Language::Dutch);
    CHECK(reportHolds(nl, "<html lang=\"nl\">"));
    for (const char* part : {"7,4",
                             "ruim voldoende",
                             "spel 12",
                             "Handelen",
                             "€ 1.234",
                             "Geluisterd",
                             "Goed zo",
                             "0,64",
                             "kwam niet uit",
                             "Zonder toestemming",
                             "31,5"})
        CHECK(reportHolds(nl, part));
    CHECK_FALSE(reportHolds(nl, "Gebeld")); // was not judged
    const std::string en =
        records::reportText({scenario, debrief, "Sam", 12}, base::Language::English);
    for (const char* part :
         {"<html lang=\"en\">", "7.4", "a fair pass", "Listened", "€1,234", "Without permission"})
        CHECK(reportHolds(en, part));
    CHECK_FALSE(reportHolds(en, "Geluisterd"));
}

TEST_CASE("A report needs nothing but itself, and a name cannot break it") {
    const scenario::Scenario scenario = shop();
    const game::Debrief debrief = finished();
    const std::string text = records::reportText(
        {scenario, debrief, "<script>alert(\"&\")</script>", 1}, base::Language::Dutch);
    CHECK(reportHolds(text, "&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;"));
    CHECK(reportHolds(text, "Thee &amp; Co"));
    for (const char* outside : {"http:", "https:", "<script", "<link", "src="})
        CHECK_FALSE(reportHolds(text, outside));
}

TEST_CASE("An empty debrief still makes a whole report") {
    const scenario::Scenario scenario = shop();
    const game::Debrief debrief;
    const std::string text = records::reportText({scenario, debrief, "", 1}, base::Language::Dutch);
    CHECK(reportHolds(text, "Je hield je aan alle regels."));
    CHECK(text.substr(text.size() - 8) == "</html>\n");
}

TEST_CASE("Reports are kept under names of their own, inside their folder") {
    const support::TemporaryFolder folder;
    const auto first = records::keepReport(folder / "reports", "../shop", "one");
    const auto second = records::keepReport(folder / "reports", "../shop", "two");
    REQUIRE(first.ok());
    REQUIRE(second.ok());
    CHECK(first.value() != second.value());
    CHECK(first.value().parent_path() == folder / "reports");
    CHECK(first.value().extension() == ".html");
    CHECK(folder.read("reports/" + second.value().filename().string()) == "two");
}

TEST_CASE("A report that cannot be kept says so") {
    const support::TemporaryFolder folder;
    folder.write("reports", "a file, not a folder");
    const auto kept = records::keepReport(folder / "reports", "shop", "text");
    REQUIRE_FALSE(kept.ok());
    CHECK_FALSE(kept.message().nl.empty());
}

TEST_CASE("A fail never reads as the pass mark") {
    game::Debrief debrief;
    debrief.grade = 5.47;
    CHECK(records::gradeShown(debrief.grade, base::Language::Dutch) == "5,4");
    CHECK(records::gradeWord(debrief).nl == "onvoldoende");
    debrief.grade = 5.5;
    debrief.passed = true;
    CHECK(records::gradeShown(debrief.grade, base::Language::English) == "5.5");
    CHECK(records::gradeWord(debrief).nl == "voldoende");
}

TEST_CASE("The decisions that stand out are the worst and the best, in the order taken") {
    game::Debrief debrief;
    for (const double quality : {0.5, 1.0, 0.6, 0.0, 0.9, 0.1})
        debrief.decisions.push_back(judged(quality));
    debrief.decisions.push_back({1, -1, {"b", "b"}, {}, {}});
    CHECK(records::tellingDecisions(debrief, 4) == std::vector<std::size_t>{1, 3, 4, 5});
    CHECK(records::tellingDecisions(debrief, 3) == std::vector<std::size_t>{1, 3, 5});
    CHECK(records::tellingDecisions(debrief, 6) == records::judgedDecisions(debrief));
}

TEST_CASE("Marks get better with quality") {
    using records::Mark;
    CHECK(records::markOf(0.0) == Mark::Miss);
    CHECK(records::markOf(0.3) == Mark::Weak);
    CHECK(records::markOf(0.55) == Mark::Fair);
    CHECK(records::markOf(0.8) == Mark::Strong);
}
