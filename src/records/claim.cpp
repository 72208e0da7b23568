#include "records/claim.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <utility>

namespace records {

Claim::Claim(Claim&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

Claim& Claim::operator=(Claim&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Claim::~Claim() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

// Locks of the open file rather than of the process: the same program cannot claim a run twice
// either, and closing some other descriptor of the file gives nothing back.
std::optional<Claim> Claim::take(const std::filesystem::path& file, std::int64_t number) {
    Claim claim(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (claim.m_descriptor < 0)
        return claim;
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = number;
    lock.l_len = 1;
    const bool taken = ::fcntl(claim.m_descriptor, F_OFD_SETLK, &lock) == 0;
    if (!taken && (errno == EAGAIN || errno == EACCES))
        return std::nullopt;
    return claim;
}

Claim Claim::await(const std::filesystem::path& file, std::int64_t number, int mostMs) {
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds pause(5);
    const Clock::time_point until = Clock::now() + std::chrono::milliseconds(mostMs);
    for (;;) {
        if (auto claim = take(file, number))
            return std::move(*claim);
        if (Clock::now() >= until)
            return Claim(-1);
        ::usleep(static_cast<useconds_t>(std::chrono::microseconds(pause).count()));
    }
}

} // namespace records
