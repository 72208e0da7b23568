// Who may write to which run: a lock on one byte of a small file beside the store, given back by
// the system when a program ends, however it ends. Two programs on one run would make a game that
// nobody played. Not the store's own locking: that is SQLite's.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>

namespace records {

class Claim {
public:
    // Nothing when another program, or another place in this one, has it. A file system that knows
    // no locks gives it to everybody.
    static std::optional<Claim> take(const std::filesystem::path& file, std::int64_t number);
    // The same, but waits for it, at most so long; then goes on without.
    static Claim await(const std::filesystem::path& file, std::int64_t number, int mostMs);
    Claim(Claim&& other) noexcept;
    Claim& operator=(Claim&& other) noexcept;
    Claim(const Claim&) = delete;
    Claim& operator=(const Claim&) = delete;
    ~Claim();

private:
    explicit Claim(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace records
