#include "game/run_log.h"
#include "support/catch.hpp"
#include "unit/app/program_stage.h"

namespace {

namespace fs = std::filesystem;

constexpr const char* liveFile = "share/scenarios/koffiebrander.json";

// The program with a game of the scenario in week 2, and the scenario's file in an editor.
struct Desktop {
    support::TemporaryFolder folder;
    support::ProgramStage stage{folder};
    std::string whole = folder.read(liveFile);

    Desktop() {
        stage.navigator.watchFiles();
        stage.beginAndEndFirstWeek();
        second();
    }
    void second() { stage.frames(70); }
    void save(const std::string& text) {
        folder.write(liveFile, text);
        second();
    }
    std::string with(const std::string& from, const std::string& to) const {
        std::string text = whole;
        const std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        return text.replace(at, from.size(), to);
    }
    const app::Desk& desk() const { return *stage.navigator.desk(); }
    std::string bar() const { return stage.navigator.authorBar().text().nl; }
    std::vector<fs::path> files(const char* kind) const {
        std::vector<fs::path> found;
        std::error_code ignored;
        for (const auto& entry : fs::directory_iterator(folder / "data" / kind, ignored))
            found.push_back(entry.path());
        return found;
    }
};

} // namespace

TEST_CASE("a scenario that is saved goes on in the window, with the game that was being played") {
    Desktop d;
    const auto decisions = d.desk().session().decisions();
    const auto stored = d.stage.runs();
    REQUIRE(stored.size() == 1);

    d.save(d.with("\"De Koffiebrander\"", "\"De Theebrander\""));
    CHECK(d.desk().scenario().title.nl == "De Theebrander");
    CHECK(d.stage.navigator.screen() == app::ScreenId::Play);
    CHECK(d.desk().view().week == 2);
    CHECK(d.desk().session().decisions() == decisions);
    CHECK(d.bar().find("opnieuw geladen") != std::string::npos);
    CHECK(d.stage.card().empty());

    // The player's own run stays as it was; what goes on is a trial of its own, not in the store.
    CHECK(d.desk().trial());
    d.stage.letter('E');
    d.stage.letter('E');
    REQUIRE(d.desk().view().week == 3);
    REQUIRE(d.stage.runs().size() == 1);
    const auto kept = d.stage.navigator.library().store()->read(stored[0].place.number);
    CHECK(kept.value().run.decisions == decisions);
    CHECK(kept.value().run.header.scenarioHash == stored[0].header.scenarioHash);
    REQUIRE(d.files("trials").size() == 1);
    const auto trial = game::readRun(d.files("trials")[0]);
    REQUIRE(trial);
    CHECK(trial.value().header.purpose == game::Purpose::Trial);
    CHECK(trial.value().header.scenarioHash == d.desk().scenario().hash);
    CHECK(trial.value().decisions == d.desk().session().decisions());
}

TEST_CASE("a game that goes over again and again stays in one file, and is written on in it") {
    Desktop d;
    d.save(d.with("\"De Koffiebrander\"", "\"Een\""));
    d.save(d.with("\"De Koffiebrander\"", "\"Twee\""));
    d.stage.letter('E');
    d.stage.letter('E');
    REQUIRE(d.desk().view().week == 3);
    d.save(d.with("\"De Koffiebrander\"", "\"Drie\""));
    CHECK(d.desk().view().week == 3);
    REQUIRE(d.files("trials").size() == 1);
    const auto trial = game::readRun(d.files("trials")[0]);
    REQUIRE(trial);
    CHECK(trial.value().decisions == d.desk().session().decisions());
    CHECK(trial.value().header.scenarioHash == d.desk().scenario().hash);
    CHECK(d.stage.runs().size() == 1);
}

TEST_CASE("mistakes appear in the window while the game goes on, and go when they are mended") {
    Desktop d;
    const std::uint64_t before = d.desk().session().hash();
    d.save(d.with("\"weeks\": 26", "\"weeks\": \"zes\""));
    CHECK(d.desk().session().hash() == before);
    CHECK_FALSE(d.desk().trial());
    const auto& told = d.stage.navigator.authorBar().diagnostics();
    REQUIRE_FALSE(told.empty());
    CHECK(d.bar().find(scenario::explanation(told.front(), base::Language::Dutch)) !=
          std::string::npos);
    CHECK(d.stage.card().empty());
    d.stage.click(d.stage.id("", {"author wish"}));
    CHECK(d.stage.card() == "trouble");
    d.save(d.whole);
    CHECK(d.stage.card().empty());
    CHECK(d.bar().find("weer in orde") != std::string::npos);
    CHECK_FALSE(d.desk().trial()); // nothing has changed for the player
    CHECK(d.files("trials").empty());
}

TEST_CASE("a version that the game does not fit says why, and can be taken up as far as it goes") {
    support::TemporaryFolder folder;
    support::ProgramStage stage(folder);
    stage.navigator.watchFiles();
    const app::Library::Entry entry = stage.navigator.library().entries()[0];
    // A run of two weeks with an action in the second.
    game::Session session(entry.scenario, 7);
    session.take(game::EndWeek{});
    std::string action;
    for (const game::Offer& offer : session.offers(-1))
        if (action.empty() && offer.companyWide && !offer.refusal &&
            !session.take(game::PlanAction{offer.id, {}, {}}))
            action = offer.id;
    REQUIRE_FALSE(action.empty());
    session.take(game::EndWeek{});
    game::RunHeader header;
    header.scenarioId = entry.scenario->id;
    header.scenarioHash = entry.scenario->hash;
    header.seed = 7;
    REQUIRE(game::RunWriter::create(folder / "mijn.run", header, session.decisions()));
    const std::string run = folder.read("mijn.run");
    stage.navigator.openFile(folder / "mijn.run");
    stage.frames(70);
    REQUIRE(stage.navigator.desk()->view().week == 3);

    // The action is called otherwise from now on, everywhere in the scenario.
    std::string text = folder.read(liveFile);
    const std::string id = "\"" + action + "\"";
    for (std::size_t at = text.find(id); at != std::string::npos; at = text.find(id, at + 1))
        text.replace(at, id.size(), "\"quite_another\"");
    folder.write(liveFile, text);
    stage.frames(70);
    CHECK(stage.navigator.desk()->scenario().hash == entry.scenario->hash);
    CHECK(stage.navigator.authorBar().text().nl.find("Beslissing 2, in week 2, kan niet meer") !=
          std::string::npos);
    CHECK_FALSE(fs::exists(folder / "data" / "trials"));

    stage.click(stage.id("", {"author wish"}));
    CHECK(stage.navigator.desk()->scenario().hash != entry.scenario->hash);
    CHECK(stage.navigator.desk()->trial());
    CHECK(stage.navigator.desk()->view().week == 2);
    CHECK(stage.navigator.desk()->session().decisions().size() == 1);
    CHECK(folder.read("mijn.run") == run);
}

TEST_CASE("what was selected stays selected in the new version") {
    Desktop d;
    d.stage.navigator.playScreen()->keep({}, "hotel_gouden_leeuw");
    d.second();
    d.save(d.with("\"De Koffiebrander\"", "\"De Theebrander\""));
    const int selected = d.stage.navigator.playScreen()->choice().customer;
    REQUIRE(selected >= 0);
    CHECK(d.desk().view().find(selected)->id == "hotel_gouden_leeuw");
}

TEST_CASE("a scenario that is broken at the start is waited for") {
    support::TemporaryFolder folder;
    support::ProgramStage stage(folder);
    const std::string whole = folder.read(liveFile);
    const fs::path mine = folder / "mijn.json";
    folder.write("mijn.json", "{ \"format\": 1,");
    stage.navigator.watchFiles();
    SECTION("to the assignment") {
        stage.navigator.openFile(mine);
        stage.frames(70);
        REQUIRE(stage.navigator.screen() == app::ScreenId::Mend);
        CHECK_FALSE(stage.navigator.mendScreen()->diagnostics().empty());
        folder.write("mijn.json", whole);
        stage.frames(70);
        CHECK(stage.navigator.screen() == app::ScreenId::Briefing);
    }
    SECTION("to the trial that was asked for") {
        stage.navigator.openFile(mine, {7, 4, "leeuw_late"});
        stage.frames(70);
        REQUIRE(stage.navigator.screen() == app::ScreenId::Mend);
        folder.write("mijn.json", whole);
        stage.frames(70);
        REQUIRE(stage.navigator.screen() == app::ScreenId::Play);
        CHECK(stage.navigator.desk()->view().week == 4);
        CHECK(stage.navigator.desk()->trial());
        CHECK(stage.navigator.desk()->session().seed() == 7);
    }
    SECTION("and the home screen can be reached meanwhile") {
        stage.navigator.openFile(mine);
        stage.frames(10);
        stage.click(stage.id("", {"home"}));
        CHECK(stage.navigator.screen() == app::ScreenId::Home);
    }
}

TEST_CASE("a trial that cannot begin says why, and begins when the scenario allows it") {
    support::TemporaryFolder folder;
    support::ProgramStage stage(folder);
    stage.navigator.watchFiles();
    const fs::path mine = folder / "mijn.json";
    const std::string whole = folder.read(liveFile);
    folder.write("mijn.json", whole);
    stage.navigator.openFile(mine, {std::nullopt, 2, "leeuw_laat"});
    stage.frames(70);
    REQUIRE(stage.navigator.screen() == app::ScreenId::Mend);
    CHECK(stage.navigator.mendScreen()->problem().nl.find("Bedoelde je \"leeuw_late\"?") !=
          std::string::npos);
    std::string changed = whole;
    const std::string id = "\"id\": \"leeuw_late\"";
    const std::size_t at = changed.find(id);
    REQUIRE(at != std::string::npos);
    folder.write("mijn.json", changed.replace(at, id.size(), "\"id\": \"leeuw_laat\""));
    stage.frames(70);
    REQUIRE(stage.navigator.screen() == app::ScreenId::Play);
    CHECK(stage.navigator.desk()->view().week == 2);
    // Again from the same week, as often as wished.
    stage.letter('E');
    stage.letter('E');
    REQUIRE(stage.navigator.desk()->view().week == 3);
    stage.click(stage.id("", {"author restart"}));
    CHECK(stage.navigator.desk()->view().week == 2);
}

TEST_CASE("a trial game is not an earlier game, and gives no best grade") {
    support::TemporaryFolder folder;
    support::ProgramStage stage(folder);
    const int weeks = stage.navigator.library().entries()[0].scenario->weeks;
    stage.navigator.openFile(folder / liveFile, {7, weeks, {}});
    stage.letter('E');
    stage.letter('E');
    REQUIRE(stage.navigator.desk()->view().finished);
    app::Library& library = stage.navigator.library();
    library.reload();
    CHECK(library.runs().empty());
    CHECK_FALSE(library.bestGrade(library.entries()[0], ""));
    CHECK(library.unfinished(library.entries()[0], "") == nullptr);
    // Nor can it be handed in, though it is kept.
    REQUIRE(stage.navigator.desk()->keeper() != nullptr);
    app::HandInCard card;
    card.open(*stage.navigator.desk(), stage.navigator.shell());
    CHECK_FALSE(card.isOpen());
}
