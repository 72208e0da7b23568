// Rubric, goals and the Dutch grade (model.md, Grading).
#include "base/math.h"
#include "game/decide.h"
#include "game/outcome.h"
#include "game/session.h"
#include "game/state.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace game {

namespace {

double clampShare(double share) {
    return base::clamp01(share);
}

// 0 for what guessing one half would earn, 1 for knowing; over at least the number asked for.
double diagnosisShare(const Sight& sight) {
    double sum = 0.0;
    int settled = 0;
    for (const Forecast& forecast : sight.state.forecasts) {
        if (!forecast.brier)
            continue;
        sum += 1.0 - *forecast.brier / 0.25;
        ++settled;
    }
    return clampShare(sum / std::max({settled, sight.scenario.rubric.predictions, 1}));
}

double rationaleShare(const Sight& sight) {
    double sum = 0.0;
    for (const Rationale& rationale : sight.state.rationales)
        sum += rationale.score;
    const int given = static_cast<int>(sight.state.rationales.size());
    return clampShare(sum / std::max({given, sight.scenario.rubric.rationales, 1}));
}

// Of what was answered, and of invitations that nobody answered; empty when no conversation came
// up.
std::optional<double> conversationShare(const State& state) {
    double sum = 0.0;
    int judged = 0;
    for (const DecisionRow& row : state.decisions)
        if (row.quality) {
            sum += *row.quality;
            ++judged;
        }
    return judged > 0 ? std::optional(sum / judged) : std::nullopt;
}

// How near a is to b, 1 when equal, 0 when twice as large or nothing at all.
double nearness(double a, double b) {
    if (b <= 0.0)
        return a <= 0.0 ? 1.0 : 0.0;
    return clampShare(1.0 - std::abs(a - b) / b);
}

// The plan worked back through the funnel, kept to, and made on a chosen group and definition.
double planningShare(const Sight& sight) {
    const State& state = sight.state;
    double share =
        0.15 * (state.definition >= 0 ? 1.0 : 0.0) + 0.15 * (state.targetSegment >= 0 ? 1.0 : 0.0);
    if (state.plan.week == 0)
        return share;
    const double weeks = std::max(1, sight.scenario.weeks + 1 - state.plan.week);
    const double promised = state.plan.proposals * weeks * state.plan.hitRate;
    const double gone =
        std::max(1, std::min(state.week, sight.scenario.weeks + 1) - state.plan.week);
    const double early = state.plan.week <= 6 ? 1.0 : 0.5;
    share += early * 0.3 * nearness(promised, state.plan.target);
    share += early * 0.2 * nearness(state.proposalsMade / gone, state.plan.proposals);
    share += early * 0.1 * nearness(state.contactsMade / gone, state.plan.contacts);
    share += 0.1 * clampShare((state.won + state.wonBack) / state.plan.target);
    return share;
}

// Contacts and arguments that could have gone wrong: six lawful and honest ones earn everything,
// each breach takes a third of it away.
double ethicsShare(const State& state) {
    constexpr double enough = 6.0;
    constexpr double tolerated = 3.0;
    const auto wrong = static_cast<double>(state.violations.size());
    return clampShare(state.lawfulContacts / enough) * clampShare(1.0 - wrong / tolerated);
}

std::vector<GoalRow> goalRows(const Sight& sight) {
    std::vector<GoalRow> rows;
    for (const scenario::Goal& goal : sight.scenario.goals) {
        const double value = measured(sight, goal.measure, Reading::Believed).total();
        rows.push_back({goal.text,
                        value,
                        goal.floor,
                        goal.target,
                        shareOf(goal, value),
                        goal.customerResult,
                        goal.measure});
    }
    return rows;
}

double goalShare(const Sight& sight, const std::vector<GoalRow>& rows) {
    double sum = 0.0;
    double weights = 0.0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        sum += sight.scenario.goals[i].weight * rows[i].share;
        weights += sight.scenario.goals[i].weight;
    }
    return weights > 0.0 ? sum / weights : 0.0;
}

std::string count(std::size_t n) {
    return std::to_string(n);
}

// Without a breach there may still be no points: only who contacts customers can do that well.
Text ethicsWords(const State& state) {
    const std::size_t wrong = state.violations.size();
    const auto lawful = static_cast<std::size_t>(std::max(0, state.lawfulContacts));
    return {count(wrong) + (wrong == 1 ? " overtreding, " : " overtredingen, ") + count(lawful) +
                (lawful == 1 ? " contact" : " contacten") +
                " volgens de regels (zes geven alle punten)",
            count(wrong) + (wrong == 1 ? " breach, " : " breaches, ") + count(lawful) +
                (lawful == 1 ? " contact" : " contacts") +
                " within the rules (six earn everything)"};
}

// How well was acted, where `chosen` is how good the decisions were. Where no conversation came up,
// it cannot be asked how they went.
double actionShare(const Sight& sight, double chosen) {
    const std::optional<double> talked = conversationShare(sight.state);
    return talked ? 0.75 * chosen + 0.25 * *talked : chosen;
}

Text actionWords(const Sight& sight, const std::optional<Quality>& quality) {
    Text words = quality ? Text{"Hoe goed je weken gekozen waren: " +
                                    base::formatPercent(quality->share, base::Language::Dutch) +
                                    " (gokken is 0%, het beste wat de coach vond 100%)",
                                "How well your weeks were chosen: " +
                                    base::formatPercent(quality->share, base::Language::English) +
                                    " (guessing is 0%, the best the coach found 100%)"}
                         : Text{"Wat de doelen opleverden", "What the goals brought"};
    if (conversationShare(sight.state)) {
        words.nl += ", en hoe goed je antwoordde in gesprekken";
        words.en += ", and how well you answered in conversations";
    }
    return words;
}

std::vector<RubricRow>
rubricRows(const Sight& sight, double goals, const std::optional<Quality>& quality) {
    const scenario::Rubric& rubric = sight.scenario.rubric;
    const State& state = sight.state;
    std::vector<RubricRow> rows{
        {"diagnosis",
         {"Diagnose", "Diagnosis"},
         diagnosisShare(sight),
         rubric.diagnosis,
         1.0,
         {count(state.forecasts.size()) + " van " + std::to_string(rubric.predictions) +
              " voorspellingen, naar hoe dicht ze bij de uitkomst lagen",
          count(state.forecasts.size()) + " of " + std::to_string(rubric.predictions) +
              " predictions, by how close they were to the outcome"}},
        {"action",
         {"Handelen", "Action"},
         actionShare(sight, quality ? quality->share : goals),
         rubric.action,
         1.0,
         actionWords(sight, quality)},
        {"rationale",
         {"Onderbouwing", "Rationale"},
         rationaleShare(sight),
         rubric.rationale,
         1.0,
         {count(state.rationales.size()) + " van " + std::to_string(rubric.rationales) +
              " keuzes met bewijs uit het dossier",
          count(state.rationales.size()) + " of " + std::to_string(rubric.rationales) +
              " choices with evidence from the file"}},
        {"planning",
         {"Planning", "Planning"},
         planningShare(sight),
         rubric.planning,
         1.0,
         {"Verkoopplan, doelgroep en definitie, en of je je eraan hield",
          "Sales plan, target group and definition, and keeping to them"}},
        {"ethics",
         {"Toestemming en ethiek", "Permission and ethics"},
         ethicsShare(state),
         rubric.ethics,
         1.0,
         ethicsWords(state)},
    };
    for (RubricRow& row : rows)
        row.grade = dutchGrade(row.share, rubric.passMark);
    return rows;
}

std::vector<PredictionRow> predictionRows(const Sight& sight) {
    std::vector<PredictionRow> rows;
    for (const Forecast& forecast : sight.state.forecasts) {
        // What was not yet settled, and phases before the end, stay unsaid: fair knowledge.
        const bool hidden = !forecast.brier || (forecast.predict.kind == PredictionKind::Phase &&
                                                !sight.state.finished);
        if (hidden)
            continue;
        const std::string& name = sight.customer(forecast.customer).name;
        Text text{name + " bestelt binnen vier weken", name + " orders within four weeks"};
        if (forecast.predict.kind == PredictionKind::Leaves)
            text = {name + " vertrekt binnen acht weken", name + " leaves within eight weeks"};
        if (forecast.predict.kind == PredictionKind::Phase) {
            const auto phase = sim::phaseNamed(forecast.predict.phase);
            text =
                phase == sim::Phase::Loyal ? Text{name + " is loyaal", name + " is loyal"}
                : phase == sim::Phase::New
                    ? Text{name + " is (nog) niet loyaal", name + " is not loyal (yet)"}
                    : Text{name + " loopt risico te vertrekken", name + " is at risk of leaving"};
        }
        rows.push_back({forecast.week,
                        forecast.customer,
                        text,
                        forecast.predict.probability,
                        forecast.cameTrue,
                        *forecast.brier});
    }
    return rows;
}

} // namespace

double dutchGrade(double share, double passMark) {
    const double p = base::clamp01(share);
    if (p < passMark)
        return 1.0 + 4.5 * p / passMark;
    return passMark < 1.0 ? passingGrade + 4.5 * (p - passMark) / (1.0 - passMark) : 10.0;
}

Debrief Session::debrief(std::optional<Quality> quality) const {
    const Sight sight{*m_state, *m_scenario, m_seed};
    Debrief debrief;
    debrief.goals = goalRows(sight);
    const double goals = goalShare(sight, debrief.goals);
    debrief.quality = std::move(quality);
    debrief.rubric = rubricRows(sight, goals, debrief.quality);
    // A part that a scenario does not ask for is no part of its grade.
    std::erase_if(debrief.rubric, [](const RubricRow& row) { return row.weight <= 0.0; });
    double points = 0.0;
    double byResult = 0.0;
    double weights = 0.0;
    for (const RubricRow& row : debrief.rubric) {
        points += row.weight * row.share;
        byResult += row.weight * (row.id == "action" ? actionShare(sight, goals) : row.share);
        weights += row.weight;
    }
    debrief.passMark = m_scenario->rubric.passMark;
    debrief.share = weights > 0.0 ? points / weights : 0.0;
    debrief.grade = dutchGrade(debrief.share, debrief.passMark);
    debrief.resultGrade = dutchGrade(weights > 0.0 ? byResult / weights : 0.0, debrief.passMark);
    debrief.passed = debrief.share >= debrief.passMark;
    debrief.decisions = m_state->decisions;
    debrief.predictions = predictionRows(sight);
    debrief.weeks = m_state->weeks;
    debrief.violations = m_state->violations;
    return debrief;
}

} // namespace game
