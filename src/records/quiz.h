// Concept questions from the theory cards of the scenarios at hand: which to ask now. A quiz fits
// in five minutes. What is new comes first, on what is known least; what was answered comes back
// after some days, sooner when it was wrong. Not here: what answers say of mastery (mastery.h).
#pragma once

#include "base/certain.h"
#include "records/mastery.h"

namespace records {

struct QuizQuestion {
    std::shared_ptr<const scenario::Scenario> scenario;
    const scenario::TheoryCard* card = nullptr; // of that scenario, with a question
    bool fresh = true;                          // not answered before

    [[nodiscard]] const scenario::Question& question() const {
        return base::certain(card->question);
    }
};

constexpr std::size_t quizLength = 5;

struct Quiz {
    std::vector<QuizQuestion> questions; // to ask now, at most quizLength
    int total = 0;                       // questions there are
    int fresh = 0;                       // of those, never answered
    Milliseconds due = 0;                // when one comes back, where none is to be asked now
};

Quiz quizFrom(const ScenarioList& scenarios,
              const std::vector<GivenAnswer>& answers, // the oldest first
              const std::vector<ObjectiveMastery>& mastery,
              Milliseconds now);

} // namespace records
