// The store's answers to concept questions.
#include "records/database.h"
#include "records/store.h"

namespace records {

using base::Outcome;
using base::Result;

Outcome Store::keepAnswer(const std::string& player, const GivenAnswer& answer) {
    Transaction transaction(*m_database);
    const std::int64_t learner = learnerNumber(player);
    m_database
        ->prepare("INSERT INTO answer (learner, scenario, card, choice, made) "
                  "VALUES (?, ?, ?, ?, ?)")
        .bind(learner)
        .bind(answer.scenario)
        .bind(answer.card)
        .bind(answer.option)
        .bind(answer.at > 0 ? answer.at : m_options.clock())
        .run();
    if (!transaction.commit())
        return failure({"Het antwoord kan niet bewaard worden", "The answer cannot be saved"});
    return base::Done{};
}

Result<std::vector<GivenAnswer>> Store::answersOf(const std::string& player) {
    m_database->forgetTrouble();
    std::vector<GivenAnswer> answers;
    Statement asked = m_database->prepare(
        "SELECT answer.scenario, answer.card, answer.choice, answer.made FROM answer "
        "JOIN learner ON learner.id = answer.learner WHERE learner.name = ? "
        "ORDER BY answer.made, answer.id");
    asked.bind(player);
    while (asked.row())
        answers.push_back({asked.text(0), asked.text(1), asked.text(2), asked.integer(3)});
    if (!m_database->fine())
        return failure({"De antwoorden kunnen niet gelezen worden", "The answers cannot be read"});
    return answers;
}

} // namespace records
