#include "sim/parameters.h"

#include <algorithm>
#include <array>

namespace sim {

namespace {

constexpr std::string_view design = "design";
constexpr std::string_view godfrey = "Godfrey, Seiders & Voss 2011 (one car dealer)";
constexpr std::string_view nerlove = "Nerlove & Arrow 1962 for the form; value design";
constexpr std::string_view anderson = "Anderson & Sullivan 1993; factor design";
constexpr std::string_view oliver = "Oliver 1980 for the form; value design";
constexpr std::string_view maxham = "after Maxham & Netemeyer 2002, de Matos et al. 2007; design";
constexpr std::string_view morgan = "Morgan & Hunt 1994 for the sign; size design";
constexpr std::string_view netzer = "Netzer, Lattin & Srinivasan 2008 for the form; design";
constexpr std::string_view jones = "Jones & Sasser 1995";
constexpr std::string_view rossum = "Anderson, Narus & van Rossum 2006; size design";
constexpr std::string_view stauss = "after Stauss & Friege 1999; size design";
constexpr std::string_view kumar = "Kumar, Bhagwat & Zhang 2015 for the sign; size design";

using P = Parameters;
constexpr auto table = std::to_array<ParameterInfo>({
    {"goodwill_retention", &P::goodwillRetention, 0.0, 0.999, nerlove},
    {"tolerated_calls", &P::toleratedCalls, 0.5, 100, godfrey},
    {"tolerated_emails", &P::toleratedEmails, 0.5, 100, godfrey},
    {"tolerated_letters", &P::toleratedLetters, 0.5, 100, godfrey},
    {"tolerated_visits", &P::toleratedVisits, 0.5, 100, design},
    {"relevant_share", &P::relevantShare, 0, 1, design},
    {"content_value", &P::contentValue, 0, 1, design},
    {"irritation", &P::irritation, 0, 1, design},
    {"relevance_trust", &P::relevanceTrust, 0, 1, morgan},
    {"unlawful_trust", &P::unlawfulTrust, 0, 1, design},
    {"nurture_need", &P::nurtureNeed, 0, 1, design},
    {"performance_base", &P::performanceBase, 0, 1, design},
    {"performance_company", &P::performanceCompany, 0, 1, design},
    {"performance_fit", &P::performanceFit, 0, 1, design},
    {"performance_chain", &P::performanceChain, 0, 1, design},
    {"failure_performance", &P::failurePerformance, 0, 1, design},
    {"shortfall_weight", &P::shortfallWeight, 1, 5, anderson},
    {"satisfaction_memory", &P::satisfactionMemory, 0, 1, oliver},
    {"expectation_gain", &P::expectationGain, 0, 1, oliver},
    {"failure_best", &P::failureBest, 0, 1, design},
    {"failure_worst", &P::failureWorst, 0, 1, design},
    {"complaint_chance", &P::complaintChance, 0, 1, design},
    {"recovery_bonus", &P::recoveryBonus, 0, 1, maxham},
    {"second_failure_loss", &P::secondFailureLoss, 0, 1, maxham},
    {"bad_recovery_trust", &P::badRecoveryTrust, 0, 1, maxham},
    {"waiting_trust", &P::waitingTrust, 0, 1, design},
    {"kept_promise_trust", &P::keptPromiseTrust, 0, 1, morgan},
    {"broken_promise_trust", &P::brokenPromiseTrust, 0, 1, morgan},
    {"pressure_trust", &P::pressureTrust, 0, 1, morgan},
    {"commitment_rate", &P::commitmentRate, 0, 0.99, morgan},
    {"down_at_risk", &P::downAtRisk, 0.0001, 0.9999, netzer},
    {"up_at_risk", &P::upAtRisk, 0.0001, 0.9999, netzer},
    {"down_new", &P::downNew, 0.0001, 0.9999, netzer},
    {"up_new", &P::upNew, 0.0001, 0.9999, netzer},
    {"down_loyal", &P::downLoyal, 0.0001, 0.9999, netzer},
    {"idle_drive", &P::idleDrive, -1.5, 1.5, netzer},
    {"drive_limit", &P::driveLimit, 0.1, 3, netzer},
    {"drive_satisfaction", &P::driveSatisfaction, 0, 5, netzer},
    {"drive_trust", &P::driveTrust, 0, 5, netzer},
    {"drive_fit", &P::driveFit, 0, 5, netzer},
    {"drive_goodwill", &P::driveGoodwill, 0, 5, netzer},
    {"fatigue_business", &P::fatigueBusiness, 0, 5, netzer},
    {"fatigue_consumer", &P::fatigueConsumer, 0, 5, netzer},
    {"drive_pull", &P::drivePull, 0, 5, netzer},
    {"buy_at_risk", &P::buyAtRisk, 0, 0.999, design},
    {"buy_new", &P::buyNew, 0, 0.999, design},
    {"buy_loyal", &P::buyLoyal, 0, 0.999, design},
    {"repurchase_floor", &P::repurchaseFloor, 0.001, 1, jones},
    {"repurchase_range", &P::repurchaseRange, 0, 1, jones},
    {"win_base", &P::winBase, -10, 10, design},
    {"win_need", &P::winNeed, 0, 10, design},
    {"win_budget", &P::winBudget, 0, 10, design},
    {"win_authority", &P::winAuthority, 0, 10, design},
    {"win_timing", &P::winTiming, 0, 10, design},
    {"win_fit", &P::winFit, 0, 10, design},
    {"win_goodwill", &P::winGoodwill, 0, 10, design},
    {"question_accuracy", &P::questionAccuracy, 0.5, 1, design},
    {"irrelevant_claim", &P::irrelevantClaim, 0, 1, rossum},
    {"unproven_share", &P::unprovenShare, 0, 1, rossum},
    {"value_scale", &P::valueScale, 0.01, 10, design},
    {"win_back_pushed", &P::winBackPushed, 0.001, 0.999, stauss},
    {"win_back_pulled", &P::winBackPulled, 0.001, 0.999, stauss},
    {"win_back_bought", &P::winBackBought, 0.001, 0.999, stauss},
    {"win_back_moved", &P::winBackMoved, 0.001, 0.999, stauss},
    {"win_back_lifetime", &P::winBackLifetime, 0, 10, kumar},
    {"win_back_remedy", &P::winBackRemedy, 0, 10, kumar},
    {"weakest_link", &P::weakestLink, 0, 1, design},
    {"crm_decay", &P::crmDecay, 0, 1, design},
    {"pull_decay", &P::pullDecay, 0, 1, design},
});

} // namespace

std::span<const ParameterInfo> parameterTable() {
    return table;
}

const ParameterInfo* findParameter(std::string_view key) {
    const auto* const at =
        std::find_if(table.begin(), table.end(), [&](const auto& info) { return info.key == key; });
    return at == table.end() ? nullptr : &*at;
}

} // namespace sim
