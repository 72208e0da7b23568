// An answer that a learner gave to a theory card's question: which one, when. Whether it was right
// is the scenario's to say.
#pragma once

#include "scenario/theory.h"

#include <cstdint>

namespace records {

struct GivenAnswer {
    std::string scenario, card, option; // ids
    std::int64_t at = 0;                // milliseconds since 1970
};

inline bool isRight(const scenario::Question& question, const std::string& option) {
    return question.options[static_cast<std::size_t>(question.correct)].id == option;
}

} // namespace records
