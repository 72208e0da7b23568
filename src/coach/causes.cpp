#include "coach/causes.h"

#include "coach/difference.h"
#include "sim/ledger.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace coach {

using base::Text;
using game::Session;

namespace {

using Cause = std::pair<int, int>; // kind and item
using Sums = std::map<Cause, double>;

constexpr std::size_t mostCauses = 5;
constexpr double worthACause = 0.05; // points

// By customer: what each cause changed in loyalty.
void addLoyalty(const Session& session, double sign, std::map<int, Sums>& sums) {
    for (const sim::LedgerEntry& entry : session.state().ledger.entries())
        if (entry.shown == sim::Shown::Loyalty)
            sums[entry.customer][{static_cast<int>(entry.cause.kind), entry.cause.item}] +=
                sign * entry.amount;
}

// Whether loyalty explains these points: it went the same way, and its causes did not mostly cancel
// each other, which would blow their shares up.
bool explains(const Sums& changes, double points) {
    constexpr double mostlyOneWay = 0.25;
    double sum = 0.0;
    double size = 0.0;
    for (const auto& [cause, by] : changes) {
        sum += by;
        size += std::abs(by);
    }
    return sum * points > 0.0 && std::abs(sum) >= mostlyOneWay * size;
}

void shareOut(const Sums& changes, double points, Sums& shares) {
    double sum = 0.0;
    for (const auto& [cause, by] : changes)
        sum += by;
    for (const auto& [cause, by] : changes)
        shares[cause] += points * by / sum;
}

// Loyalty begins and ends with being a customer.
Text nameOf(const scenario::Scenario& scenario, const Cause& cause) {
    if (static_cast<sim::CauseKind>(cause.first) == sim::CauseKind::NewPhase)
        return {"vertrek, komst of een andere fase", "leaving, joining or another phase"};
    return causeName(scenario, cause.first, cause.second);
}

} // namespace

std::vector<WhyCause> causesOf(const std::vector<Session>& better,
                               const std::vector<Session>& played,
                               const std::vector<WhyPart>& parts) {
    std::map<int, Sums> changes;
    for (std::size_t world = 0; world < better.size(); ++world) {
        addLoyalty(better[world], 1.0, changes);
        addLoyalty(played[world], -1.0, changes);
    }
    std::map<int, double> byCustomer;
    for (const WhyPart& part : parts)
        byCustomer[part.customer] += part.points;
    Sums shares;
    double spent = 0.0;
    double rest = 0.0;
    for (const auto& [customer, points] : byCustomer)
        if (customer < 0)
            spent += points;
        else if (const Sums& theirs = changes[customer]; explains(theirs, points))
            shareOut(theirs, points, shares);
        else
            rest += points;
    std::vector<WhyCause> causes;
    for (const auto& [cause, points] : shares)
        causes.push_back({nameOf(better.front().scenario(), cause), points});
    causes.push_back({{"wat het bedrijf uitgeeft", "what the company spends"}, spent});
    std::stable_sort(causes.begin(), causes.end(), [](const WhyCause& a, const WhyCause& b) {
        return std::abs(a.points) > std::abs(b.points);
    });
    while (!causes.empty() &&
           (causes.size() > mostCauses || std::abs(causes.back().points) < worthACause)) {
        rest += causes.back().points;
        causes.pop_back();
    }
    causes.push_back({{"wat verder anders liep", "what else went differently"}, rest});
    return causes;
}

} // namespace coach
