#include "base/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>

namespace base {

namespace {

Text reason(int error) {
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return {"de schijf is vol", "the disk is full"};
    case EROFS:
        return {"deze schijf is alleen-lezen", "this disk is read-only"};
    case EACCES:
    case EPERM:
        return {"je hebt geen toestemming voor dit bestand of deze map",
                "you have no permission for this file or folder"};
    case ENOENT:
        return {"het bestand of de map bestaat niet", "the file or folder does not exist"};
    case EEXIST:
        return {"het bestand bestaat al", "the file exists already"};
    case ENOTDIR:
        return {"een deel van het pad is geen map", "a part of the path is not a folder"};
    case EISDIR:
        return {"dit is een map", "this is a folder"};
    case ENAMETOOLONG:
        return {"de naam is te lang", "the name is too long"};
    default:
        return {std::generic_category().message(error), std::generic_category().message(error)};
    }
}

// Closes its descriptor whatever happens in between.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool open() const { return m_number >= 0; }

private:
    int m_number;
};

Failure cannotRead(const std::filesystem::path& file, int error) {
    return fileFailure(
        {"Dit bestand kan niet gelezen worden", "This file cannot be read"}, file, error);
}

Failure cannotWrite(const std::filesystem::path& file, int error) {
    return fileFailure(
        {"Dit bestand kan niet geschreven worden", "This file cannot be written"}, file, error);
}

Failure tooLarge(const std::filesystem::path& file, std::uintmax_t mostBytes) {
    const std::uintmax_t kib = mostBytes / 1024;
    const std::string most =
        kib % 1024 == 0 ? fmt::format("{} MB", kib / 1024) : fmt::format("{} kB", kib);
    return {{fmt::format("{} is groter dan {}. Is het wel het goede bestand?", file.string(), most),
             fmt::format("{} is larger than {}. Is it the right file?", file.string(), most)}};
}

} // namespace

Failure fileFailure(Text what, const std::filesystem::path& file, int error) {
    const Text why = reason(error);
    return {{fmt::format("{} ({}): {}.", what.nl, file.string(), why.nl),
             fmt::format("{} ({}): {}.", what.en, file.string(), why.en)}};
}

Result<std::string> readFile(const std::filesystem::path& file, std::uintmax_t mostBytes) {
    // Without O_NONBLOCK opening a pipe that nobody writes to would wait for ever.
    const Descriptor source(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (!source.open() || ::fstat(source.number(), &status) != 0)
        return cannotRead(file, errno);
    if (!S_ISREG(status.st_mode))
        return Failure{
            {fmt::format("{} is geen gewoon bestand (misschien een map).", file.string()),
             fmt::format("{} is not an ordinary file (a folder perhaps).", file.string())}};
    if (static_cast<std::uintmax_t>(status.st_size) > mostBytes)
        return tooLarge(file, mostBytes);
    // One byte more than it had a moment ago shows a file that is still growing.
    std::string bytes(static_cast<std::size_t>(status.st_size) + 1, '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::read(source.number(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return cannotRead(file, errno);
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    if (filled == bytes.size())
        return Failure{
            {fmt::format("{} wordt op dit moment door een ander programma geschreven.",
                         file.string()),
             fmt::format("{} is being written by another program at this moment.", file.string())}};
    bytes.resize(filled);
    return bytes;
}

Outcome writeDurably(int descriptor, std::string_view bytes, const std::filesystem::path& file) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return cannotWrite(file, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    // EINVAL: something that has no disk behind it, such as a pipe.
    if (::fsync(descriptor) != 0 && errno != EINVAL)
        return cannotWrite(file, errno);
    return Done{};
}

Outcome syncFolder(const std::filesystem::path& folder) {
    const std::filesystem::path shown = folder.empty() ? "." : folder;
    const Descriptor opened(::open(shown.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.open())
        return cannotWrite(shown, errno);
    if (::fsync(opened.number()) != 0 && errno != EINVAL)
        return cannotWrite(shown, errno);
    return Done{};
}

Outcome ensureFolder(const std::filesystem::path& folder) {
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        return fileFailure({"Deze map kan niet gemaakt worden", "This folder cannot be made"},
                           folder,
                           problem.value());
    return Done{};
}

Outcome replaceFile(const std::filesystem::path& file, std::string_view bytes) {
    std::string fresh = file.string() + ".XXXXXX"; // two programs never share one
    const Descriptor target(::mkstemp(fresh.data()));
    if (!target.open())
        return cannotWrite(file, errno);
    Outcome written = writeDurably(target.number(), bytes, file);
    // mkstemp gives a file that only its owner may read; people hand these files in.
    if (written && (::fchmod(target.number(), S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH) != 0 ||
                    ::rename(fresh.c_str(), file.c_str()) != 0))
        written = cannotWrite(file, errno);
    if (!written) {
        ::unlink(fresh.c_str());
        return written;
    }
    return syncFolder(file.parent_path());
}

} // namespace base
