#include "records/run_keeper.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"

#include <sys/resource.h>

#include <csignal>

namespace {

using records::RunKeeper;
using support::TemporaryFolder;

game::RunHeader header() {
    game::RunHeader header;
    header.scenarioId = "coffee";
    header.scenarioFile = "coffee.json";
    header.player = "Sanne";
    header.program = "0.1.0";
    return header;
}

// As a full disk: no file of this program may grow beyond so many bytes.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
};

std::vector<game::Decision> weeks(int count) {
    return std::vector<game::Decision>(static_cast<std::size_t>(count), game::EndWeek{});
}

} // namespace

TEST_CASE("On a full disk the game goes on, and all is kept once there is room again") {
    const TemporaryFolder folder;
    const auto opened = records::Store::open({folder / "data", folder / "config"});
    REQUIRE(opened.ok());
    auto keeper = RunKeeper::begin(opened.value().store, header());
    REQUIRE(keeper.ok());
    REQUIRE(keeper.value().append(game::EndWeek{}).ok());
    {
        const FullDisk full(4096);
        for (int i = 0; i < 5; ++i)
            CHECK_FALSE(keeper.value().append(game::EndWeek{}).ok());
        CHECK(keeper.value().trouble());
        CHECK(keeper.value().kept().run.decisions == weeks(6));
    }
    CHECK(opened.value().store->verify().ok());
    REQUIRE(keeper.value().append(game::EndWeek{}).ok());
    CHECK_FALSE(keeper.value().trouble());
    CHECK(opened.value().store->read(keeper.value().number()).value().run.decisions == weeks(7));
}

TEST_CASE("A run that is kept nowhere can be moved to a file, and goes on there") {
    const TemporaryFolder folder;
    RunKeeper keeper = RunKeeper::nowhere(header(), {"geen map", "no folder"});
    CHECK_FALSE(keeper.append(game::EndWeek{}).ok());
    CHECK(keeper.trouble()->en == "no folder");
    CHECK_FALSE(keeper.moveTo(folder / "no" / "folder" / "a.run").ok());
    CHECK(keeper.trouble());
    REQUIRE(keeper.moveTo(folder / "a.run").ok());
    CHECK_FALSE(keeper.trouble());
    REQUIRE(keeper.append(game::EndWeek{}).ok());
    REQUIRE(keeper.finish({3, 6.0}).ok());
    const auto run = game::readRun(folder / "a.run");
    REQUIRE(run.ok());
    CHECK(run.value().decisions == weeks(2));
    CHECK(run.value().end->grade == 6.0);
    RunKeeper other = RunKeeper::nowhere(header(), {"geen map", "no folder"});
    CHECK_FALSE(other.moveTo(folder / "a.run").ok()); // never over another
    CHECK(game::readRun(folder / "a.run").value().decisions == weeks(2));
}

TEST_CASE("An author's trial game goes into a file of its own, and never into the store") {
    const TemporaryFolder folder;
    const records::UserFolders folders{folder / "data", folder / "config"};
    game::RunHeader trial = header();
    trial.purpose = game::Purpose::Trial;
    std::filesystem::create_directories(folders.runs());
    {
        const auto opened = records::Store::open(folders);
        const auto refused = RunKeeper::begin(opened.value().store, trial);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.message().en.find("trial game") != std::string::npos);
        auto keeper = RunKeeper::begin(folders.runs() / "a.run", trial, weeks(3));
        REQUIRE(keeper.ok());
        REQUIRE(keeper.value().append(game::EndWeek{}).ok());
        REQUIRE(keeper.value().finish({3, 6.0}).ok());
        REQUIRE(keeper.value().moveTo(folder / "b.run").ok()); // with what was before it
    }
    for (const auto& file : {folders.runs() / "a.run", folder / "b.run"}) {
        const auto run = game::readRun(file);
        REQUIRE(run.ok());
        CHECK(run.value().header.purpose == game::Purpose::Trial);
        CHECK(run.value().decisions == weeks(4));
    }
    const auto again = records::Store::open(folders); // takes in the games of earlier versions
    CHECK(again.value().store->list().value().empty());
    const auto known = again.value().store->learners().value(); // for who wants to be forgotten
    REQUIRE(known.size() == 1);
    CHECK(known[0].number == 0);
    CHECK(known[0].runs == 0);
    CHECK(known[0].trials == 1);
    CHECK(std::filesystem::exists(folders.runs() / "a.run"));
}

TEST_CASE("A finished run is opened to look back on, and is not written to") {
    const TemporaryFolder folder;
    const auto opened = records::Store::open({folder / "data", folder / "config"});
    records::RunId number = 0;
    {
        auto keeper = RunKeeper::begin(opened.value().store, header());
        number = keeper.value().number();
        REQUIRE(keeper.value().append(game::EndWeek{}).ok());
        REQUIRE(keeper.value().finish({9, 8.5}).ok());
        const auto again = RunKeeper::open(opened.value().store, number);
        REQUIRE(again.ok());
        CHECK(again.value().kept().run.end->grade == 8.5);
    }
    CHECK(opened.value().store->read(number).value().run.decisions == weeks(1));
}

TEST_CASE("The place that is offered can be written and holds nothing yet") {
    const TemporaryFolder folder;
    const records::Environment home = [&](const char* name) {
        return std::string(name) == "HOME" ? folder.path().string() : std::string{};
    };
    const auto first = records::refugeFor(header(), home);
    CHECK(first == folder / "klantkring-coffee.run");
    folder.write("klantkring-coffee.run", "mine");
    CHECK(records::refugeFor(header(), home) == folder / "klantkring-coffee-2.run");
    CHECK_FALSE(records::refugeFor(header(), [](const char*) { return std::string{}; }).empty());
    const records::Environment full = [](const char*) { // has no room for anything
        return std::string("/proc");
    };
    CHECK(records::refugeFor(header(), full).parent_path() ==
          std::filesystem::temp_directory_path());
}
