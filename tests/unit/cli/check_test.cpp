#include "support/catch.hpp"
#include "support/scenario_text.h"
#include "unit/cli/cli_stage.h"

TEST_CASE("check says what is in a scenario, and who of it is still to be found") {
    const test::CliStage stage;
    stage.write("small.json", support::smallScenario());
    stage.write("pool.json", support::smallScenarioWith("\"customers\": [", R"("customers": [
    {"id": "de_maan", "name": "Hotel De Maan", "segment": "hotels", "pool": "online",
     "people": [{"name": "Bo Smit", "role": {"nl": "Eigenaar", "en": "Owner"}}]},)"));
    const test::Told small =
        stage.run({"check", stage.file("small.json").string(), "--lang", "nl"});
    CHECK(small.status == 0);
    CHECK(small.says("in orde. Klein: 10 weken, 1 relatie, 1 actie, 0 gebeurtenissen, "
                     "0 gesprekken."));
    const test::Told pool = stage.run({"check", stage.file("pool.json").string(), "--lang", "en"});
    CHECK(pool.status == 0);
    CHECK(
        pool.says("all right (2 warnings). Small: 10 weeks, 1 relationship and 1 more to be found, "
                  "1 action, 0 events, 0 conversations."));
    CHECK(stage.run({"check", test::koffiebrander, "--lang", "nl"}).says(" te vinden, "));
}

TEST_CASE("check tells the same file once in SARIF, however often it is asked") {
    const test::CliStage stage;
    stage.write("small.json", support::smallScenario());
    const std::string file = stage.file("small.json").string();
    const test::Told told = stage.run({"check", "--format", "sarif", file, file});
    CHECK(told.status == 0);
    std::size_t artifacts = 0;
    for (std::size_t at = told.out.find("\"location\""); at != std::string::npos;
         at = told.out.find("\"location\"", at + 1))
        ++artifacts;
    CHECK(artifacts == 1);
}
