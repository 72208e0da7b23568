#include "records/exam_seed.h"

#include "base/hash.h"

namespace records {

std::uint64_t examSeed(const std::string& student, std::uint64_t scenarioHash) {
    std::string plain;
    for (const char c : student)
        if (c != ' ')
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    base::Hash hash;
    hash.add(scenarioHash);
    hash.add(std::string_view(plain));
    hash.add(hash.value()); // FNV leaves the last bytes of a short text poorly mixed
    return hash.value() >> 11U;
}

} // namespace records
