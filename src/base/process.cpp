#include "base/process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <ctime>
#include <system_error>

// NOLINTNEXTLINE(*-redundant-declaration, *-non-const-global-variables): so POSIX wants it
extern char** environ;

namespace base {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

Failure failed(const fs::path& program, const Text& why) {
    return {{fmt::format("{}: {}.", program.string(), why.nl),
             fmt::format("{}: {}.", program.string(), why.en)}};
}

// The two ends of a pipe: ours and the program's.
struct Channel {
    int ours = -1, theirs = -1;

    bool open(bool weWrite) {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return false;
        ours = ends[weWrite ? 1 : 0];
        theirs = ends[weWrite ? 0 : 1];
        return ::fcntl(ours, F_SETFL, O_NONBLOCK) == 0;
    }
    static void close(int& end) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
    Channel() = default;
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;
    ~Channel() {
        close(ours);
        close(theirs);
    }
};

// Writing to a program that has gone must not end ours: the signal waits, and is taken away.
class QuietPipes {
public:
    QuietPipes() {
        ::sigemptyset(&m_pipe);
        ::sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~QuietPipes() {
        if (::sigismember(&m_before, SIGPIPE) == 0) {
            const timespec atOnce{0, 0};
            ::sigtimedwait(&m_pipe, nullptr, &atOnce);
        }
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    QuietPipes(const QuietPipes&) = delete;
    QuietPipes& operator=(const QuietPipes&) = delete;
    [[nodiscard]] const sigset_t& before() const { return m_before; }

private:
    sigset_t m_pipe{}, m_before{};
};

struct Talk { // with a program that runs
    Channel in, out, err;
    std::string_view left; // of the input
    Finished finished;

    void write() {
        const ssize_t sent = ::write(in.ours, left.data(), left.size());
        if (sent >= 0)
            left.remove_prefix(static_cast<std::size_t>(sent));
        else if (errno != EAGAIN && errno != EINTR)
            left = {}; // it does not want the rest
        if (left.empty())
            Channel::close(in.ours);
    }
    static void read(int& end, std::string& into) {
        std::array<char, 65536> bytes{};
        const ssize_t got = ::read(end, bytes.data(), bytes.size());
        if (got > 0)
            into.append(bytes.data(), static_cast<std::size_t>(got));
        else if (got == 0 || (errno != EAGAIN && errno != EINTR))
            Channel::close(end);
    }
    // False when the time is over or too much was said.
    bool toTheEnd(Clock::time_point deadline, std::size_t mostBytes) {
        while (out.ours >= 0 || err.ours >= 0) {
            const auto rest =
                std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
            if (rest.count() <= 0 || finished.out.size() + finished.err.size() > mostBytes)
                return false;
            std::array<pollfd, 3> ends{
                pollfd{in.ours, POLLOUT, 0}, {out.ours, POLLIN, 0}, {err.ours, POLLIN, 0}};
            if (::poll(ends.data(), ends.size(), static_cast<int>(rest.count())) <= 0)
                continue;
            if (ends[0].revents != 0)
                write();
            if (ends[1].revents != 0)
                read(out.ours, finished.out);
            if (ends[2].revents != 0)
                read(err.ours, finished.err);
        }
        return true;
    }
};

// Starts it with its three streams on our channels; an errno, or 0.
int start(pid_t& child,
          const fs::path& program,
          const std::vector<std::string>& arguments,
          const Talk& talk,
          const sigset_t& signals) {
    std::string name = program.string();
    std::vector<std::string> words = arguments;
    std::vector<char*> pointers{name.data()};
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t streams;
    posix_spawnattr_t attributes;
    int problem = ::posix_spawn_file_actions_init(&streams);
    if (problem != 0)
        return problem;
    problem = ::posix_spawnattr_init(&attributes);
    if (problem != 0) {
        ::posix_spawn_file_actions_destroy(&streams);
        return problem;
    }
    ::posix_spawnattr_setsigmask(&attributes, &signals);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    ::posix_spawn_file_actions_adddup2(&streams, talk.in.theirs, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&streams, talk.out.theirs, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&streams, talk.err.theirs, STDERR_FILENO);
    problem = ::posix_spawn(&child, name.c_str(), &streams, &attributes, pointers.data(), environ);
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&streams);
    return problem;
}

} // namespace

std::optional<fs::path> findProgram(std::string_view name, std::string_view path) {
    while (!path.empty()) {
        const std::size_t colon = path.find(':');
        const std::string_view folder = path.substr(0, colon);
        path.remove_prefix(colon == std::string_view::npos ? path.size() : colon + 1);
        // A relative folder would find another program in another place.
        if (folder.empty() || folder.front() != '/')
            continue;
        const fs::path file = fs::path(folder) / name;
        std::error_code ignored;
        if (fs::is_regular_file(file, ignored) && ::access(file.c_str(), X_OK) == 0)
            return file;
    }
    return std::nullopt;
}

Result<Finished> runProgram(const fs::path& program,
                            const std::vector<std::string>& arguments,
                            std::string_view input,
                            const RunLimits& limits) {
    const QuietPipes quiet;
    Talk talk;
    talk.left = input;
    pid_t child = 0;
    int problem = talk.in.open(true) && talk.out.open(false) && talk.err.open(false) ? 0 : errno;
    if (problem == 0)
        problem = start(child, program, arguments, talk, quiet.before());
    if (problem != 0) {
        const std::string why = std::generic_category().message(problem);
        return failed(program, {"kan niet gestart worden: " + why, "cannot be started: " + why});
    }
    for (Channel* channel : {&talk.in, &talk.out, &talk.err})
        Channel::close(channel->theirs);
    if (input.empty())
        Channel::close(talk.in.ours);
    const bool ended =
        talk.toTheEnd(Clock::now() + std::chrono::seconds(limits.seconds), limits.mostBytes);
    if (!ended)
        ::kill(child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!ended)
        return failed(program,
                      {"duurde te lang of schreef te veel, en is gestopt",
                       "took too long or wrote too much, and was stopped"});
    if (!WIFEXITED(status))
        return failed(program, {"is onverwacht gestopt", "stopped unexpectedly"});
    talk.finished.status = WEXITSTATUS(status);
    return std::move(talk.finished);
}

} // namespace base
