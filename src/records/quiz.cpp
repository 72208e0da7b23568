#include "records/quiz.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace records {

namespace {

constexpr Milliseconds hour = 60LL * 60 * 1000;
constexpr Milliseconds fullDay = 24 * hour;
// Until it comes back after so many right answers in a row; the last for more. Somewhat less than
// whole days, so that who practises each day at the same time finds it back.
constexpr std::array<Milliseconds, 4> waits{
    20 * hour, 3 * fullDay - 4 * hour, 7 * fullDay - 4 * hour, 21 * fullDay - 4 * hour};

struct Candidate {
    QuizQuestion question;
    double known = 1.0;   // of the objective of it that is known least
    Milliseconds due = 0; // of one that was answered
};

double leastKnown(const scenario::Question& question,
                  const std::vector<ObjectiveMastery>& mastery) {
    double least = 1.0;
    for (const ObjectiveMastery& each : mastery)
        if (std::count(question.objectives.begin(), question.objectives.end(), each.objective) > 0)
            least = std::min(least, each.known);
    return least;
}

void takeAnswers(Candidate& candidate, const std::vector<GivenAnswer>& answers) {
    std::size_t rightInARow = 0;
    Milliseconds last = 0;
    for (const GivenAnswer& answer : answers) {
        if (answer.card != candidate.question.card->id ||
            answer.scenario != candidate.question.scenario->id)
            continue;
        candidate.question.fresh = false;
        last = answer.at;
        rightInARow = isRight(candidate.question.question(), answer.option) ? rightInARow + 1 : 0;
    }
    candidate.due = last + waits[std::min(rightInARow, waits.size() - 1)];
}

} // namespace

Quiz quizFrom(const ScenarioList& scenarios,
              const std::vector<GivenAnswer>& answers,
              const std::vector<ObjectiveMastery>& mastery,
              Milliseconds now) {
    Quiz quiz;
    std::vector<Candidate> candidates;
    std::set<std::string> texts; // scenarios may have taken the same card over
    Milliseconds earliest = std::numeric_limits<Milliseconds>::max();
    for (const auto& scenario : scenarios)
        for (const scenario::TheoryCard& card : scenario->theory) {
            if (!card.question || !texts.insert(card.question->text.nl).second)
                continue;
            Candidate candidate;
            candidate.question = {scenario, &card, true};
            candidate.known = leastKnown(*card.question, mastery);
            takeAnswers(candidate, answers);
            ++quiz.total;
            quiz.fresh += candidate.question.fresh ? 1 : 0;
            if (candidate.question.fresh || candidate.due <= now)
                candidates.push_back(std::move(candidate));
            else
                earliest = std::min(earliest, candidate.due);
        }
    std::stable_sort(
        candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            if (a.question.fresh != b.question.fresh)
                return a.question.fresh;
            return a.question.fresh ? a.known < b.known : a.due < b.due;
        });
    if (candidates.size() > quizLength)
        candidates.resize(quizLength);
    for (Candidate& candidate : candidates)
        quiz.questions.push_back(std::move(candidate.question));
    if (quiz.questions.empty() && quiz.total > 0)
        quiz.due = earliest;
    return quiz;
}

} // namespace records
