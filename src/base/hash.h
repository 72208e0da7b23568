// A 64-bit hash of values in a fixed order, the same on every system: FNV-1a (Fowler, Noll & Vo)
// over the little-endian bytes. For fingerprints of states and files; not against attackers.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace base {

class Hash {
public:
    void add(std::uint64_t word) {
        for (int i = 0; i < 8; ++i) {
            m_value = (m_value ^ (word & 0xFFU)) * prime;
            word >>= 8U;
        }
    }
    void add(std::int64_t word) { add(static_cast<std::uint64_t>(word)); }
    void add(int word) { add(static_cast<std::uint64_t>(static_cast<std::int64_t>(word))); }
    void add(bool flag) { add(std::uint64_t{flag ? 1U : 0U}); }
    // -0.0 and 0.0 are equal values and hash alike.
    void add(double number) { add(std::bit_cast<std::uint64_t>(number == 0.0 ? 0.0 : number)); }
    void add(std::string_view bytes) {
        for (const char byte : bytes)
            m_value = (m_value ^ static_cast<unsigned char>(byte)) * prime;
        add(static_cast<std::uint64_t>(bytes.size()));
    }

    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    static constexpr std::uint64_t prime = 0x100000001b3ULL;
    std::uint64_t m_value = 0xcbf29ce484222325ULL;
};

// Sixteen hexadecimal digits.
std::string toHex(std::uint64_t value);

} // namespace base
