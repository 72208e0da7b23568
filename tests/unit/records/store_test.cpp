#include "records/database.h"
#include "records/hand_in.h"
#include "records/run_keeper.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"

#include <sys/wait.h>
#include <unistd.h>

namespace {

using records::RunKeeper;
using records::Store;
using support::TemporaryFolder;

records::UserFolders in(const TemporaryFolder& folder) {
    return {folder / "data", folder / "config"};
}

std::shared_ptr<Store> openedIn(const TemporaryFolder& folder, int waitMs = 2000) {
    Store::Options options;
    options.waitMs = waitMs;
    auto opened = Store::open(in(folder), options);
    INFO((opened ? std::string{} : opened.message().en));
    REQUIRE(opened.ok());
    return opened.value().store;
}

game::RunHeader header(const std::string& scenario, const std::string& player = "Sanne") {
    game::RunHeader header;
    header.scenarioId = scenario;
    header.scenarioFile = scenario + ".json";
    header.scenarioHash = 0xfedcba9876543210U;
    header.seed = 18446744073709551615U;
    header.player = player;
    header.program = "0.1.0";
    return header;
}

game::Decision plan(const std::string& action) {
    return game::PlanAction{action, "hotel", {{"theme", {"price", "'; DROP TABLE run; --"}}}};
}

records::RunId played(Store& store, const game::RunHeader& header, int weeks) {
    const auto run = store.begin(header);
    REQUIRE(run.ok());
    for (int week = 0; week < weeks; ++week)
        REQUIRE(
            store.append(run.value(), static_cast<std::size_t>(week), {{game::EndWeek{}, 1}}).ok());
    return run.value();
}

std::vector<records::StoredRun> listed(Store& store) {
    auto runs = store.list({{"coffee", {"Koffie", "Coffee"}}});
    REQUIRE(runs.ok());
    return runs.value();
}

bool bytesHold(const std::string& bytes, const std::string& part) {
    return bytes.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("A run comes back from the store as it was put in, decision by decision") {
    const TemporaryFolder folder;
    const game::RunHeader written = header("coffee");
    records::RunId number = 0;
    {
        const auto store = openedIn(folder);
        number = store->begin(written).value();
        REQUIRE(store->append(number, 0, {{plan("call"), 1000}}).ok());
        REQUIRE(
            store->append(number, 1, {{game::Reply{"yes"}, 2000}, {game::EndWeek{}, 3000}}).ok());
    } // nothing is said to it: it could have been killed
    const auto store = openedIn(folder);
    const auto kept = store->read(number);
    REQUIRE(kept.ok());
    const game::RunHeader& read = kept.value().run.header;
    CHECK(read.scenarioId == "coffee");
    CHECK(read.scenarioFile == "coffee.json");
    CHECK(read.scenarioHash == written.scenarioHash);
    CHECK(read.seed == written.seed);
    CHECK(read.player == "Sanne");
    CHECK(kept.value().run.decisions ==
          std::vector<game::Decision>{plan("call"), game::Reply{"yes"}, game::EndWeek{}});
    CHECK(kept.value().times == std::vector<records::Milliseconds>{1000, 2000, 3000});
    CHECK(kept.value().learner.size() == 32);
    CHECK_FALSE(kept.value().run.end);
    REQUIRE(store->finish(number, {77, 7.25}).ok());
    CHECK(store->read(number).value().run.end->stateHash == 77);
    CHECK(store->read(number).value().run.end->grade == 7.25);
    CHECK(store->verify().ok());
}

TEST_CASE("Runs are listed with title, week and grade, the last played first") {
    const TemporaryFolder folder;
    const auto store = openedIn(folder);
    const auto done = played(*store, header("coffee"), 26);
    REQUIRE(store->finish(done, {1, 7.5}).ok());
    played(*store, header("tea", "Bram"), 3);
    const auto runs = listed(*store);
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].header.scenarioId == "tea");
    CHECK(runs[0].title.en == "tea");
    CHECK(runs[0].week == 4);
    CHECK(runs[0].decisions == 3);
    CHECK_FALSE(runs[0].finished);
    CHECK(runs[1].title.en == "Coffee");
    CHECK(runs[1].week == 26);
    CHECK(runs[1].grade == 7.5);
}

TEST_CASE("A decision is only added where the run ends") {
    const TemporaryFolder folder;
    const auto store = openedIn(folder);
    const auto run = played(*store, header("coffee"), 2);
    CHECK_FALSE(store->append(run, 1, {{game::EndWeek{}, 1}}).ok()); // somebody was first
    CHECK_FALSE(store->append(run, 3, {{game::EndWeek{}, 1}}).ok()); // one is missing
    CHECK_FALSE(store->append(run + 1, 0, {{game::EndWeek{}, 1}}).ok());
    CHECK(store->append(run, 2, {{game::EndWeek{}, 1}}).ok());
    CHECK(store->read(run).value().run.decisions.size() == 3);
}

TEST_CASE("Run files of an earlier version are taken in, once, and none is lost") {
    const TemporaryFolder folder;
    std::filesystem::create_directories(in(folder).runs());
    {
        auto whole = game::RunWriter::create(in(folder).runs() / "a.run", header("coffee"));
        REQUIRE(whole.value().append(plan("call")).ok());
        REQUIRE(whole.value().finish({5, 6.5}).ok());
        auto half = game::RunWriter::create(in(folder).runs() / "b.run", header("tea"));
        REQUIRE(half.value().append(plan("visit")).ok());
    }
    folder.write("data/runs/b.run", folder.read("data/runs/b.run") + "{\"end_w");
    folder.write("data/runs/broken.run", "{");
    auto busy = game::RunWriter::create(in(folder).runs() / "busy.run", header("tea"));
    auto runs = listed(*openedIn(folder));
    REQUIRE(runs.size() == 3);
    CHECK(runs[2].problem);
    CHECK(runs[2].place.file.filename() == "broken.run");
    CHECK(folder.read("data/runs/broken.run") == "{");
    CHECK(std::filesystem::exists(in(folder).runs() / "busy.run")); // another program plays it
    busy = base::Failure{};
    const auto store = openedIn(folder);
    runs = listed(*store);
    REQUIRE(runs.size() == 4);
    int finished = 0;
    for (const auto& run : runs)
        if (!run.problem && run.header.scenarioId == "coffee") {
            ++finished;
            CHECK(run.grade == 6.5);
            CHECK(store->read(run.place.number).value().run.decisions ==
                  std::vector<game::Decision>{plan("call")});
        }
    CHECK(finished == 1);
    CHECK(listed(*openedIn(folder)).size() == 4);
}

TEST_CASE("A damaged store is set aside whole, and a new one begun") {
    const TemporaryFolder folder;
    played(*openedIn(folder), header("coffee"), 400);
    const std::string good = folder.read("data/klantkring.db");
    std::string torn = good;
    for (std::size_t at = 4096; at < torn.size(); ++at)
        torn[at] = 'x';
    int number = 0;
    for (const std::string& bad : {std::string("this is no database, only a text of some length"),
                                   torn,
                                   good.substr(0, good.size() / 2)}) {
        folder.write("data/klantkring.db", bad);
        const auto opened = Store::open(in(folder));
        REQUIRE(opened.ok());
        REQUIRE(opened.value().notices.size() == 1);
        const std::string aside =
            ++number == 1 ? "klantkring.db.bad" : "klantkring.db.bad" + std::to_string(number);
        CHECK(bytesHold(opened.value().notices[0].nl, aside));
        CHECK(folder.read("data/" + aside) == bad);
        CHECK(listed(*opened.value().store).empty());
        played(*opened.value().store, header("coffee"), 1);
    }
}

TEST_CASE("Damage in the middle is met once, and found at the next start") {
    const TemporaryFolder folder;
    const auto run = played(*openedIn(folder), header("coffee"), 400);
    std::string bytes = folder.read("data/klantkring.db");
    const std::size_t at = bytes.rfind("end_week"); // in some page of decisions
    REQUIRE(at != std::string::npos);
    const std::size_t page = at / 4096 * 4096;
    for (std::size_t i = page; i < page + 4096; ++i)
        bytes[i] = 'x';
    folder.write("data/klantkring.db", bytes);
    CHECK_FALSE(openedIn(folder)->read(run).ok()); // opens: the lists are sound
    const auto opened = Store::open(in(folder));   // but the damage was noted
    REQUIRE(opened.ok());
    CHECK(opened.value().notices.size() == 1);
    CHECK(folder.read("data/klantkring.db.bad") == bytes);
}

TEST_CASE("A store of a later version is left alone") {
    const TemporaryFolder folder;
    openedIn(folder);
    records::Database::open(in(folder).store(), 100)->execute("PRAGMA user_version=999");
    const auto opened = Store::open(in(folder));
    REQUIRE_FALSE(opened.ok());
    CHECK(bytesHold(opened.message().en, "newer"));
    CHECK_FALSE(std::filesystem::exists(folder / "data/klantkring.db.bad"));
}

TEST_CASE("A folder that cannot be written is a message") {
    const TemporaryFolder folder;
    folder.write("file", "no folder");
    for (const std::filesystem::path& data : {folder / "file" / "data",
                                              std::filesystem::path("/proc/klantkring"),
                                              std::filesystem::path("/proc/self")}) {
        INFO(data);
        const auto opened = Store::open({data, folder / "config"});
        REQUIRE_FALSE(opened.ok());
        CHECK_FALSE(opened.message().nl.empty());
    }
}

TEST_CASE("Who waits too long for another program hears so, and plays on") {
    const TemporaryFolder folder;
    const auto store = openedIn(folder, 50);
    auto keeper = RunKeeper::begin(store, header("coffee"));
    REQUIRE(keeper.ok());
    {
        const auto other = records::Database::open(in(folder).store(), 50);
        const records::Transaction busy(*other);
        const auto kept = keeper.value().append(plan("call"));
        REQUIRE_FALSE(kept.ok());
        CHECK(bytesHold(kept.message().nl, "bezet"));
        CHECK_FALSE(keeper.value().append(plan("visit")).ok());
        CHECK(keeper.value().trouble());
    }
    REQUIRE(keeper.value().append(game::EndWeek{}).ok()); // and what was missing with it
    CHECK_FALSE(keeper.value().trouble());
    CHECK(store->read(keeper.value().number()).value().run.decisions ==
          std::vector<game::Decision>{plan("call"), plan("visit"), game::EndWeek{}});
}

TEST_CASE("A run that is being played is nobody else's until it is let go") {
    const TemporaryFolder folder;
    const auto store = openedIn(folder);
    records::RunId number = 0;
    {
        const auto keeper = RunKeeper::begin(store, header("coffee"));
        number = keeper.value().number();
        const auto second = RunKeeper::open(openedIn(folder), number);
        REQUIRE_FALSE(second.ok());
        CHECK(bytesHold(second.message().en, "another window"));
    }
    CHECK(RunKeeper::open(store, number).ok());
}

TEST_CASE("Two programs at once keep all that each of them decides") {
    const TemporaryFolder folder;
    openedIn(folder);
    constexpr int each = 60;
    const auto playAll = [&](const std::string& name) {
        const auto opened = Store::open(in(folder));
        if (!opened)
            return false;
        auto keeper = RunKeeper::begin(opened.value().store, header("coffee", name));
        bool well = keeper.ok();
        for (int i = 0; i < each && well; ++i)
            well = keeper.value().append(plan("call")).ok();
        return well;
    };
    const pid_t child = fork();
    if (child == 0)
        _exit(playAll("child") ? 0 : 1); // without the test's own endings
    CHECK(playAll("parent"));
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    const auto store = openedIn(folder);
    CHECK(store->verify().ok());
    const auto runs = listed(*store);
    REQUIRE(runs.size() == 2);
    for (const auto& run : runs)
        CHECK(store->read(run.place.number).value().run.decisions.size() == each);
}

TEST_CASE("A forgotten learner is nowhere in the folder any more, and the others are untouched") {
    const TemporaryFolder folder;
    std::filesystem::create_directories(in(folder).runs());
    {
        auto old = game::RunWriter::create(in(folder).runs() / "old.run",
                                           header("coffee", "Wilhelmina de Vries"));
        REQUIRE(old.value().append(plan("secretive")).ok());
        std::filesystem::create_directories(in(folder).trials());
        for (const char* name : {"Wilhelmina de Vries", "Bram"}) {
            game::RunHeader trial = header("coffee", name);
            trial.purpose = game::Purpose::Trial;
            const auto file = in(folder).trials() / (std::string(name) + ".run");
            REQUIRE(game::RunWriter::create(file, trial, {game::EndWeek{}}).ok());
        }
    }
    std::string code;
    {
        const auto store = openedIn(folder);
        auto keeper = RunKeeper::begin(store, header("coffee", "Wilhelmina de Vries"));
        code = keeper.value().kept().learner;
        for (int i = 0; i < 80; ++i)
            REQUIRE(keeper.value().append(plan("secretive")).ok());
        for (const char* name : {"Wilhelmina de Vries", "Bram"})
            REQUIRE(
                store->keepAnswer(name, {"coffee", "card", name + std::string("_chose"), 0}).ok());
        played(*store, header("tea", "Bram"), 2);
        records::Settings settings;
        settings.player = "Wilhelmina de Vries";
        REQUIRE(store->keep(settings).ok());
    }
    const auto everything = [&] {
        std::string bytes;
        for (const auto& at : std::filesystem::recursive_directory_iterator(folder.path()))
            if (at.is_regular_file())
                bytes += folder.read(std::filesystem::relative(at.path(), folder.path()).string());
        return bytes;
    };
    REQUIRE(bytesHold(everything(), "Wilhelmina"));
    REQUIRE(bytesHold(everything(), code));
    const auto store = openedIn(folder);
    const auto learners = store->learners();
    REQUIRE(learners.ok());
    for (const records::Learner& learner : learners.value())
        if (learner.name == "Wilhelmina de Vries")
            REQUIRE(store->forget(learner).ok());
    for (const std::string& trace : {std::string("Wilhelmina"), code, std::string("secretive")}) {
        INFO(trace);
        CHECK_FALSE(bytesHold(everything(), trace)); // while the store is still open
    }
    REQUIRE(listed(*store).size() == 1);
    CHECK(listed(*store)[0].header.player == "Bram");
    CHECK(store->answersOf("Bram").value().size() == 1);
    CHECK(store->answersOf("Wilhelmina de Vries").value().empty());
    CHECK(store->trialsOf("Bram").size() == 1);
    CHECK(store->settings().value()->player.empty());
    CHECK(store->verify().ok());
    CHECK_FALSE(store->forget({12345, "Niemand", "code", 0, 0}).ok());
}

TEST_CASE("A hand-in of a run from elsewhere is forgotten by the name in it") {
    const TemporaryFolder folder;
    const auto store = openedIn(folder);
    records::HandIn handIn;
    handIn.kept.run = {header("coffee"), {game::EndWeek{}}, {}};
    handIn.kept.run.header.player = "Wilhelmina";
    const auto hers = records::keepHandIn(in(folder).handIns(), handIn);
    handIn.kept.run.header.player = "Bram";
    const auto his = records::keepHandIn(in(folder).handIns(), handIn);
    REQUIRE(hers.ok());
    REQUIRE(his.ok());
    const auto all = store->learners();
    REQUIRE(all.value().size() == 2);
    CHECK(all.value()[1].name == "Wilhelmina");
    CHECK(all.value()[1].runs == 0);
    REQUIRE(store->forget(all.value()[1]).ok());
    CHECK_FALSE(std::filesystem::exists(hers.value()));
    CHECK(std::filesystem::exists(his.value()));
    CHECK(store->learners().value().size() == 1);
}

TEST_CASE("A name that was given and never played with can be forgotten too") {
    const TemporaryFolder folder;
    const auto store = openedIn(folder);
    played(*store, header("coffee", "Sanne"), 2);
    records::Settings settings;
    settings.player = "Wilhelmina";
    REQUIRE(store->keep(settings).ok());
    const auto learners = store->learners();
    REQUIRE(learners.ok());
    REQUIRE(learners.value().size() == 2);
    CHECK(learners.value()[0].name == "Sanne");
    CHECK(learners.value()[0].runs == 1);
    CHECK(learners.value()[1].name == "Wilhelmina");
    REQUIRE(store->forget(learners.value()[1]).ok());
    CHECK(store->learners().value().size() == 1);
    std::string bytes;
    for (const auto& at : std::filesystem::recursive_directory_iterator(folder.path()))
        if (at.is_regular_file())
            bytes += folder.read(std::filesystem::relative(at.path(), folder.path()).string());
    CHECK(bytes.find("Sanne") != std::string::npos);
    CHECK(bytes.find("Wilhelmina") == std::string::npos);
}

TEST_CASE("Answers to concept questions are kept at once, each learner's own, in order") {
    const TemporaryFolder folder;
    {
        const auto store = openedIn(folder);
        REQUIRE(store->keepAnswer("Sanne", {"coffee", "season", "wait", 2000}).ok());
        REQUIRE(store->keepAnswer("Bram", {"coffee", "season", "ask", 1500}).ok());
        REQUIRE(
            store->keepAnswer("Sanne", {"coffee", "'); DROP TABLE answer; --", "a", 1000}).ok());
        REQUIRE(store->keepAnswer("Sanne", {"coffee", "now", "a", 0}).ok());
    } // nothing is said to it: it could have been killed
    const auto store = openedIn(folder);
    const auto answers = store->answersOf("Sanne");
    REQUIRE(answers.ok());
    REQUIRE(answers.value().size() == 3);
    CHECK(answers.value()[0].card == "'); DROP TABLE answer; --");
    CHECK(answers.value()[1].option == "wait");
    CHECK(answers.value()[1].at == 2000);
    CHECK(answers.value()[2].at > 1'700'000'000'000);
    CHECK(store->answersOf("Niemand").value().empty());
    CHECK(store->verify().ok());
}

TEST_CASE("Exercises are kept with their run, and go with their learner") {
    const TemporaryFolder folder;
    const auto store = openedIn(folder);
    const auto run = played(*store, header("coffee"), 3);
    played(*store, header("tea", "Bram"), 2);
    coach::Mistake week;
    week.at = {2, -1};
    week.regret = {3.5, 0.2, 32};
    coach::Mistake decision = week;
    decision.at = {2, 1};
    REQUIRE(store->keepExercises(run, {week, decision}, 100).ok());
    auto kept = store->exercises("Sanne").value();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].run == run);
    CHECK(kept[0].cost == 3.5);
    CHECK(kept[0].schedule == coach::Schedule{0, 100});
    CHECK_FALSE(kept[0].practised);
    kept[0].schedule = coach::after(kept[0].schedule, coach::Attempt::Solved, 100);
    kept[0].tries = 2;
    kept[0].practised = 100;
    REQUIRE(store->keep(kept[0]).ok());
    REQUIRE(store->keepExercises(run, {week, decision}, 105).ok()); // they are there already
    const auto again = openedIn(folder)->exercises("Sanne").value();
    REQUIRE(again.size() == 2);
    CHECK(again[0].schedule == coach::Schedule{0, 100}); // the longest due first
    CHECK(again[1].at == kept[0].at);
    CHECK(again[1].schedule == coach::Schedule{1, 101});
    CHECK(again[1].tries == 2);
    CHECK(again[1].practised == 100);
    CHECK(store->exercises("Bram").value().empty());
    CHECK_FALSE(store->keepExercises(run + 10, {week}, 100).ok()); // of no run there is none
    const auto learners = store->learners();
    for (const records::Learner& learner : learners.value())
        if (learner.name == "Sanne")
            REQUIRE(store->forget(learner).ok());
    CHECK(store->exercises("Sanne").value().empty());
    CHECK(store->verify().ok());
}

TEST_CASE("A store of the first version gets what is new, and keeps what it has") {
    const TemporaryFolder folder;
    const auto run = played(*openedIn(folder), header("coffee"), 3);
    {
        const auto database = records::Database::open(in(folder).store(), 100);
        REQUIRE(database->execute("DROP TABLE answer; DROP TABLE exercise; PRAGMA user_version=1"));
    }
    const auto store = openedIn(folder);
    CHECK(store->read(run).value().run.decisions.size() == 3);
    REQUIRE(store->keepAnswer("Sanne", {"coffee", "season", "wait", 5}).ok());
    CHECK(store->answersOf("Sanne").value().size() == 1);
    coach::Mistake mistake;
    mistake.at = {1, 0};
    CHECK(store->keepExercises(run, {mistake}, 1).ok());
    CHECK(store->exercises("Sanne").value().size() == 1);
    CHECK(store->verify().ok());
}

TEST_CASE("Days are told as dates") {
    CHECK(records::dateOf(0) == "1970-01-01");
    CHECK(records::dateOf(records::dayOf(1'795'651'199'999)) == "2026-11-25");
    CHECK(records::dateOf(records::dayOf(1'795'651'200'000)) == "2026-11-26");
    CHECK(records::dayOf(86'399'999) == 0);
    CHECK(records::dayOf(86'400'000) == 1);
}

TEST_CASE("Settings live in the store, and those from before it are found once more") {
    const TemporaryFolder folder;
    records::Settings settings;
    settings.player = "Zoë [2B] {x}";
    settings.textPercent = 150;
    REQUIRE(records::writeSettings(in(folder).settings(), settings).ok());
    CHECK(Store::settingsIn(in(folder)).settings == settings);
    const auto store = openedIn(folder);
    CHECK(Store::settingsIn(in(folder)).settings == settings);
    settings.theme = records::Theme::Dark;
    REQUIRE(store->keep(settings).ok());
    CHECK(Store::settingsIn(in(folder)).settings == settings);
    CHECK_FALSE(std::filesystem::exists(in(folder).settings()));
}
