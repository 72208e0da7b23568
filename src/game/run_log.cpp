#include "game/run_log.h"

#include "base/file.h"
#include "game/run_text.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace game {

using base::Failure;
using base::Outcome;
using base::Result;
using base::Text;

namespace {

constexpr std::uintmax_t maxFileBytes = std::uintmax_t{8} * 1024 * 1024;

Text cannotWrite() {
    return {"De run kan niet bewaard worden", "The run cannot be saved"};
}

Failure inFile(const std::filesystem::path& file, const Text& message) {
    return {{fmt::format("{}: {}", file.string(), message.nl),
             fmt::format("{}: {}", file.string(), message.en)}};
}

Failure inUse(const std::filesystem::path& file) {
    return inFile(file,
                  {"Deze run wordt al in een ander venster gespeeld.",
                   "This run is being played in another window already."});
}

// Two programs that write one run would make a game that nobody played.
bool claim(int descriptor) {
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

} // namespace

Result<Run> readRun(const std::filesystem::path& file) {
    const auto text = base::readFile(file, maxFileBytes);
    if (!text)
        return Failure{text.message()};
    auto run = runFrom(text.value());
    if (!run)
        return inFile(file, run.message());
    return run;
}

RunWriter::RunWriter(std::filesystem::path file, int descriptor)
    : m_file(std::move(file)), m_descriptor(descriptor) {}

RunWriter::RunWriter(RunWriter&& other) noexcept
    : m_file(std::move(other.m_file)), m_descriptor(std::exchange(other.m_descriptor, -1)) {}

RunWriter& RunWriter::operator=(RunWriter&& other) noexcept {
    std::swap(m_file, other.m_file);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

RunWriter::~RunWriter() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<RunWriter> RunWriter::create(const std::filesystem::path& file,
                                    const RunHeader& header,
                                    const std::vector<Decision>& decisions) {
    const int descriptor = ::open(file.c_str(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC,
                                  S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
    if (descriptor < 0)
        return base::fileFailure(cannotWrite(), file, errno);
    RunWriter writer(file, descriptor);
    if (!claim(descriptor))
        return inUse(file);
    std::string lines = toLine(header);
    for (const Decision& decision : decisions)
        lines += "\n" + toLine(decision);
    Outcome started = writer.write(lines);
    if (started)
        started = base::syncFolder(file.parent_path());
    if (!started) {
        ::unlink(file.c_str()); // ours alone, and without a whole header worth nothing
        return Failure{started.message()};
    }
    return {std::move(writer)};
}

Result<RunWriter> RunWriter::resume(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return base::fileFailure(cannotWrite(), file, errno);
    RunWriter writer(file, descriptor);
    if (!claim(descriptor))
        return inUse(file);
    // Read only now: nobody else writes to it any more.
    const auto text = base::readFile(file, maxFileBytes);
    if (!text)
        return Failure{text.message()};
    std::size_t wholeBytes = 0;
    const auto run = runFrom(text.value(), &wholeBytes);
    if (!run)
        return inFile(file, run.message());
    if (run.value().end)
        return inFile(file, {"Deze run is al afgelopen.", "This run has already ended."});
    if (wholeBytes < text.value().size() &&
        ::ftruncate(descriptor, static_cast<off_t>(wholeBytes)) != 0)
        return base::fileFailure(cannotWrite(), file, errno);
    if (text.value()[wholeBytes - 1] != '\n') {
        const Outcome ended = base::writeDurably(descriptor, "\n", file);
        if (!ended)
            return Failure{ended.message()};
    }
    return {std::move(writer)};
}

Outcome RunWriter::append(const Decision& decision) {
    return write(toLine(decision));
}

Outcome RunWriter::finish(const RunEnd& end) {
    return write(toLine(end));
}

Outcome RunWriter::write(const std::string& line) {
    struct stat before {};
    if (::fstat(m_descriptor, &before) != 0)
        return base::fileFailure(cannotWrite(), m_file, errno);
    Outcome written = base::writeDurably(m_descriptor, line + "\n", m_file);
    // Half a line would spoil the next one. If even this fails, reading drops it when it is last.
    if (!written && ::ftruncate(m_descriptor, before.st_size) != 0)
        return base::fileFailure(cannotWrite(), m_file, errno);
    return written;
}

} // namespace game
