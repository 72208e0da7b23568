// The terminal game is killed at random moments, as by a battery that gives out, and goes on. A few
// times in every check; as often as KLANTKRING_KILLS says when it is set.
#include "cli/program.h"
#include "records/store.h"
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/temporary_folder.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <random>

namespace {

using support::TemporaryFolder;

// kring play in a process of its own, at the other end of two pipes.
class Player {
public:
    Player(const TemporaryFolder& folder, bool resume) {
        int in[2];
        int out[2];
        REQUIRE((pipe(in) == 0 && pipe(out) == 0));
        m_process = fork();
        if (m_process == 0) {
            dup2(in[0], STDIN_FILENO);
            dup2(out[1], STDOUT_FILENO);
            for (const int end : {in[0], in[1], out[0], out[1]})
                close(end);
            _exit(play((folder / "data").string(), resume));
        }
        close(in[0]);
        close(out[1]);
        m_in = in[1];
        m_out = out[0];
    }
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;
    ~Player() {
        kill();
        close(m_in);
        close(m_out);
    }

    void say(const std::string& line) const {
        const std::string sent = line + "\n";
        REQUIRE(write(m_in, sent.data(), sent.size()) == static_cast<ssize_t>(sent.size()));
    }
    // Until it asks for the next command; false when it has ended.
    bool listen() {
        m_told += std::exchange(m_last, {});
        while (m_last.size() < 2 || m_last.compare(m_last.size() - 2, 2, "> ") != 0)
            if (!hear())
                return false;
        return true;
    }
    // Ends it at once, and hears what it had still said.
    void kill() {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        waitpid(std::exchange(m_process, -1), nullptr, 0);
        while (hear()) {
        }
        m_told += std::exchange(m_last, {});
    }
    // Decisions whose result was shown.
    [[nodiscard]] int shown() const {
        int count = 0;
        for (const std::string& word : {std::string(" is voorbij."), std::string("Voorspeld: ")})
            for (std::size_t at = 0; (at = m_told.find(word, at)) != std::string::npos; ++at)
                ++count;
        return count;
    }

private:
    bool hear() {
        char bytes[4096];
        const ssize_t count = read(m_out, bytes, sizeof bytes);
        if (count > 0)
            m_last.append(bytes, static_cast<std::size_t>(count));
        return count > 0;
    }
    static int play(const std::string& data, bool resume) {
        const records::Environment environment = [data](const char* name) -> std::string {
            const std::string_view wanted = name;
            return wanted == "KLANTKRING_DATA"    ? data
                   : wanted == "KLANTKRING_SHARE" ? std::string(KLANTKRING_SOURCE_FOLDER)
                                                  : std::string{};
        };
        std::vector<std::string> arguments{"play", "koffiebrander", "--lang", "nl"};
        if (resume)
            arguments.emplace_back("--resume");
        return cli::runProgram(
            arguments,
            {std::cin, std::cout, std::cerr, false, environment, {}, base::Language::Dutch});
    }
    pid_t m_process = -1;
    int m_in = -1;
    int m_out = -1;
    std::string m_told;
    std::string m_last;
};

int killsWanted() {
    const char* const wanted = std::getenv("KLANTKRING_KILLS");
    return wanted == nullptr ? 6 : std::atoi(wanted);
}

} // namespace

TEST_CASE("a game that is killed at any moment lacks at most the decision in flight") {
    const TemporaryFolder folder;
    std::mt19937 chance(20'261'125); // NOLINT(cert-msc51-cpp): the same moments every time
    const auto upTo = [&](unsigned most) {
        return static_cast<unsigned>(chance() % most);
    };
    std::vector<game::Decision> before; // of the run that is being played
    for (int kill = 0; kill < killsWanted(); ++kill) {
        Player player(folder, !before.empty());
        bool alive = player.listen();
        for (unsigned line = upTo(6); alive && line > 0; --line) {
            player.say(line % 3 == 0 ? "voorspel " + std::to_string(1 + upTo(20)) + " bestelt 70"
                                     : "einde");
            alive = player.listen();
        }
        if (alive) {
            player.say("einde");
            ::usleep(upTo(30'000));
        }
        player.kill();
        const auto opened = records::Store::open({folder / "data", folder / "data"});
        REQUIRE(opened.ok());
        CHECK(opened.value().notices.empty());
        CHECK(opened.value().store->verify().ok());
        const auto runs = opened.value().store->list();
        REQUIRE(runs.ok());
        if (runs.value().empty())
            continue; // killed before it began
        const auto kept = opened.value().store->read(runs.value().front().place.number);
        REQUIRE(kept.ok());
        const std::vector<game::Decision>& now = kept.value().run.decisions;
        const auto more = static_cast<int>(now.size()) - static_cast<int>(before.size());
        INFO("kill " << kill << ": " << before.size() << " before, " << now.size() << " now");
        CHECK(more >= player.shown());
        CHECK(more <= player.shown() + 1);
        REQUIRE(now.size() >= before.size());
        CHECK(std::equal(before.begin(), before.end(), now.begin()));
        const auto replayed = game::replay(kept.value().run, support::koffiebrander());
        REQUIRE(replayed.ok());
        const bool finished = replayed.value().finished();
        CHECK((finished || !kept.value().run.end));
        before = finished ? std::vector<game::Decision>{} : now;
    }
}
