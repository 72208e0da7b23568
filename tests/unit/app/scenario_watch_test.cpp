#include "app/scenario_watch.h"
#include "support/catch.hpp"
#include "support/scenario_text.h"
#include "support/temporary_folder.h"

namespace {

using News = app::ScenarioWatch::News;

// Time goes by in steps of a tenth of a second; the first news there is.
struct Clock {
    double now = 0;
    app::ScenarioWatch::Seen wait(app::ScenarioWatch& watch, double seconds = 1.0) {
        for (double end = now + seconds; now < end; now += 0.1)
            if (app::ScenarioWatch::Seen seen = watch.look(now); seen.news != News::None)
                return seen;
        return {};
    }
};

std::uint64_t hashOf(const std::filesystem::path& file) {
    const scenario::Loaded loaded = scenario::load(file);
    REQUIRE(loaded.scenario);
    return loaded.scenario->hash;
}

struct Watched {
    support::TemporaryFolder folder;
    std::filesystem::path file = folder / "klein.json";
    Clock clock;
    Watched() { folder.write("klein.json", support::smallScenario()); }
    void save(const std::string& text) const { folder.write("klein.json", text); }
};

} // namespace

TEST_CASE("a file that nobody touches is no news") {
    Watched w;
    app::ScenarioWatch watch(w.file, hashOf(w.file));
    CHECK(w.clock.wait(watch, 3.0).news == News::None);
    CHECK_FALSE(watch.stirred());
}

TEST_CASE("a file that is saved without errors is read at the next look") {
    Watched w;
    app::ScenarioWatch watch(w.file, hashOf(w.file));
    w.clock.wait(watch);
    w.save(support::smallScenarioWith("\"weeks\": 10", "\"weeks\": 11"));
    CHECK(watch.stirred());
    w.clock.now += 0.1;
    const auto seen = watch.look(w.clock.now);
    REQUIRE(seen.news == News::Changed);
    CHECK(seen.scenario->weeks == 11);
    CHECK(w.clock.wait(watch).news == News::None);
}

TEST_CASE("a file that was saved before the watch began is noticed too") {
    Watched w;
    const std::uint64_t before = hashOf(w.file);
    w.save(support::smallScenarioWith("\"weeks\": 10", "\"weeks\": 11"));
    app::ScenarioWatch watch(w.file, before);
    CHECK(w.clock.wait(watch).news == News::Changed);
}

TEST_CASE("a save that changes nothing is no news") {
    Watched w;
    app::ScenarioWatch watch(w.file, hashOf(w.file));
    w.clock.wait(watch);
    std::filesystem::last_write_time(w.file, std::filesystem::file_time_type::clock::now());
    w.save(support::smallScenario());
    CHECK(w.clock.wait(watch).news == News::None);
}

TEST_CASE("an editor that saves by renaming is noticed, also when size and time are the same") {
    Watched w;
    app::ScenarioWatch watch(w.file, hashOf(w.file));
    w.clock.wait(watch);
    const auto time = std::filesystem::last_write_time(w.file);
    w.folder.write("new.json", support::smallScenarioWith("\"weeks\": 10", "\"weeks\": 12"));
    std::filesystem::last_write_time(w.folder / "new.json", time);
    std::filesystem::rename(w.folder / "new.json", w.file);
    CHECK(w.clock.wait(watch).news == News::Changed);
}

TEST_CASE("a file that is half written causes no news until it is whole") {
    Watched w;
    app::ScenarioWatch watch(w.file, hashOf(w.file));
    w.clock.wait(watch);
    const std::string whole = support::smallScenarioWith("\"weeks\": 10", "\"weeks\": 13");
    // It grows a little between all looks, as from a slow disk.
    for (std::size_t part = 0; part < 20; ++part) {
        w.save(whole.substr(0, whole.size() * part / 20));
        w.clock.now += 0.1;
        CHECK(watch.look(w.clock.now).news == News::None);
    }
    w.save(whole);
    w.clock.now += 0.1;
    CHECK(watch.look(w.clock.now).news == News::Changed);
}

TEST_CASE("mistakes are news once, when the file is left alone, and mending them is news") {
    Watched w;
    app::ScenarioWatch watch(w.file, hashOf(w.file));
    w.clock.wait(watch);
    w.save(support::smallScenarioWith("\"weeks\": 10", "\"weeks\": \"tien\""));
    const auto broken = w.clock.wait(watch);
    REQUIRE(broken.news == News::Mistakes);
    CHECK(scenario::hasErrors(broken.diagnostics));
    CHECK(w.clock.wait(watch, 3.0).news == News::None);
    SECTION("back to what it was") {
        w.save(support::smallScenario());
        CHECK(w.clock.wait(watch).news == News::Mended);
    }
    SECTION("another way") {
        w.save(support::smallScenarioWith("\"weeks\": 10", "\"weeks\": 9"));
        CHECK(w.clock.wait(watch).news == News::Changed);
    }
}

TEST_CASE("a file that is away for a moment is no news, one that stays away is") {
    Watched w;
    app::ScenarioWatch watch(w.file, hashOf(w.file));
    w.clock.wait(watch);
    std::filesystem::remove(w.file);
    w.clock.now += 0.1;
    CHECK(watch.look(w.clock.now).news == News::None);
    w.save(support::smallScenario());
    CHECK(w.clock.wait(watch).news == News::None);
    std::filesystem::remove(w.file);
    CHECK(w.clock.wait(watch).news == News::Gone);
    w.save(support::smallScenario());
    CHECK(w.clock.wait(watch).news == News::Mended);
}

TEST_CASE("a file that never could be opened is waited for") {
    Watched w;
    w.save("{");
    app::ScenarioWatch watch(w.file, std::nullopt);
    CHECK(w.clock.wait(watch).news == News::Mistakes);
    w.save(support::smallScenario());
    CHECK(w.clock.wait(watch).news == News::Changed);
}
