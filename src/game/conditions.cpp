#include "game/actions/action.h"
#include "game/figures.h"
#include "game/rulebook.h"

#include <algorithm>

namespace game {

namespace {

using ConditionKind = scenario::Condition::Kind;

bool compare(const scenario::Condition& condition, double value) {
    return condition.comparison == scenario::Comparison::AtLeast ? value >= condition.amount
                                                                 : value <= condition.amount;
}

int countTargets(const Sight& sight, const scenario::Condition& condition, int customer, int item) {
    const std::vector<int> targets = targetsOf(sight, condition.target, customer);
    if (condition.parts.empty())
        return static_cast<int>(targets.size());
    return static_cast<int>(std::count_if(targets.begin(), targets.end(), [&](int who) {
        return holds(sight, condition.parts.front(), who, item);
    }));
}

bool did(const Sight& sight, const scenario::Condition& condition, int customer) {
    const int action = scenario::indexOf(sight.scenario.actions, condition.id);
    const auto recent = [&](const Use& use) {
        return use.action == action &&
               (condition.withinWeeks == 0 || sight.state.week - use.week < condition.withinWeeks);
    };
    const auto any = [&](const std::vector<Use>& uses) {
        return std::any_of(uses.begin(), uses.end(), recent);
    };
    if (any(sight.state.companyUses))
        return true;
    if (customer >= 0)
        return any(sight.state.relations[static_cast<std::size_t>(customer)].uses);
    return std::any_of(sight.state.relations.begin(),
                       sight.state.relations.end(),
                       [&](const Relation& relation) { return any(relation.uses); });
}

bool within(const Sight& sight, const scenario::Condition& condition, int week) {
    return condition.withinWeeks == 0 || sight.state.week - week < condition.withinWeeks;
}

bool knows(const Sight& sight, const scenario::Condition& condition, int customer) {
    const auto& record =
        customer >= 0 ? sight.relation(customer).record : sight.state.companyRecord;
    return std::any_of(record.begin(), record.end(), [&](const Fact& fact) {
        return fact.tag == condition.id && within(sight, condition, fact.week);
    });
}

bool happened(const Sight& sight, const scenario::Condition& condition) {
    const int event = scenario::indexOf(sight.scenario.events, condition.id);
    const int fired = event < 0 ? 0 : sight.state.eventWeek[static_cast<std::size_t>(event)];
    return fired > 0 && within(sight, condition, fired);
}

bool chose(const Sight& sight, const scenario::Condition& condition, int customer) {
    if (customer >= 0)
        return sight.state.flags.contains(replyFlag(condition.id, customer)) ||
               sight.state.flags.contains(replyFlag(condition.id, -1));
    const std::string flag = replyFlag(condition.id, -1);
    const auto from = sight.state.flags.lower_bound(flag + "@");
    return sight.state.flags.contains(flag) ||
           (from != sight.state.flags.end() && from->rfind(flag + "@", 0) == 0);
}

double quantityOf(const Sight& sight, const scenario::Condition& condition, int customer) {
    if (!condition.believed || sight.state.imagined)
        return sight.state.truth.row(condition.quantity, customer)[0];
    return sight.state.belief.mean(condition.quantity, customer);
}

// The heaviest weight among the people who decide.
double motiveOf(const Sight& sight, const scenario::Condition& condition, int customer) {
    const sim::Worlds& worlds = condition.believed ? sight.state.known() : sight.state.truth;
    double most = 0.0;
    for (int person = 0; person < sight.customer(customer).prior.people; ++person)
        most = std::max(most, worlds.mean(sim::motiveIndex(person, condition.motive), customer));
    return most;
}

bool aboutCustomer(const Sight& sight, const scenario::Condition& condition, int customer) {
    if (!condition.customer.empty())
        customer = scenario::indexOf(sight.scenario.customers, condition.customer);
    if (customer < 0)
        return false;
    if (condition.kind == ConditionKind::Segment)
        return sight.scenario.segments[static_cast<std::size_t>(sight.customer(customer).segment)]
                   .id == condition.id;
    if (condition.kind == ConditionKind::Record)
        return compare(condition, recordFigure(sight, condition.record, customer));
    if (condition.kind == ConditionKind::Motive)
        return compare(condition, motiveOf(sight, condition, customer));
    if (condition.kind == ConditionKind::Phase)
        return std::find(condition.phases.begin(),
                         condition.phases.end(),
                         truePhase(sight.state, customer)) != condition.phases.end();
    if (condition.kind == ConditionKind::Stage)
        return publicPhase(sight.state, customer) == sim::Phase::Potential &&
               std::find(condition.stages.begin(),
                         condition.stages.end(),
                         publicStage(sight.state, customer)) != condition.stages.end();
    return compare(condition, quantityOf(sight, condition, customer));
}

// By a number of each customer: of a single world, a quantity is one row for all of them.
template<class Fits>
void keepWhere(std::vector<int>& customers, const double* row, Fits fits) {
    std::erase_if(customers, [&](int who) { return !fits(row[who]); });
}

// Whether it is the same for all customers.
bool isForAll(ConditionKind kind) {
    switch (kind) {
    case ConditionKind::Always:
    case ConditionKind::Week:
    case ConditionKind::Flag:
    case ConditionKind::Budget:
    case ConditionKind::Crm:
    case ConditionKind::Chain:
    case ConditionKind::Company:
    case ConditionKind::Happened:
        return true;
    default:
        return false;
    }
}

} // namespace

std::vector<int> targetsOf(const Sight& sight, const scenario::Target& target, int customer) {
    using TargetKind = scenario::Target::Kind;
    if (target.kind == TargetKind::This)
        return customer >= 0 ? std::vector<int>{customer} : std::vector<int>{};
    std::vector<int> found;
    for (int i = 0; i < sight.state.truth.customers(); ++i) {
        const scenario::Customer& who = sight.customer(i);
        if (!sight.relation(i).present)
            continue;
        const bool wanted =
            target.kind == TargetKind::All ||
            (target.kind == TargetKind::Customer && who.id == target.id) ||
            (target.kind == TargetKind::Segment &&
             sight.scenario.segments[static_cast<std::size_t>(who.segment)].id == target.id) ||
            (target.kind == TargetKind::Phase && truePhase(sight.state, i) == target.phase);
        if (wanted)
            found.push_back(i);
    }
    return found;
}

std::string replyFlag(const std::string& reply, int customer) {
    return "reply:" + reply + (customer >= 0 ? "@" + std::to_string(customer) : std::string{});
}

bool holds(const Sight& sight, const scenario::Condition& condition, int customer, int item) {
    const auto part = [&](const scenario::Condition& each) {
        return holds(sight, each, customer, item);
    };
    const auto& parts = condition.parts;
    const sim::Company& company = sight.state.truth.company;
    switch (condition.kind) {
    case ConditionKind::Always:
        return true;
    case ConditionKind::All:
        return std::all_of(parts.begin(), parts.end(), part);
    case ConditionKind::Any:
        return std::any_of(parts.begin(), parts.end(), part);
    case ConditionKind::Not:
        return std::none_of(parts.begin(), parts.end(), part);
    case ConditionKind::Week:
        return sight.state.week >= condition.fromWeek && sight.state.week <= condition.toWeek;
    case ConditionKind::Phase:
    case ConditionKind::Stage:
    case ConditionKind::Quantity:
    case ConditionKind::Motive:
    case ConditionKind::Segment:
    case ConditionKind::Record:
        return aboutCustomer(sight, condition, customer);
    case ConditionKind::Count:
        return compare(condition, countTargets(sight, condition, customer, item));
    case ConditionKind::Chance:
        return sight.uniform(customer < 0 ? 0xFFFF : customer,
                             item < effectItem ? 2 : 5,
                             item % 256) < condition.amount;
    case ConditionKind::Flag:
        return sight.state.flags.contains(condition.id);
    case ConditionKind::Budget:
        return compare(condition, static_cast<double>(sight.state.budgetCents) / 100.0);
    case ConditionKind::Crm:
        return compare(condition, company.crm[static_cast<std::size_t>(condition.crm)]);
    case ConditionKind::Chain:
        return compare(condition, company.chain[static_cast<std::size_t>(condition.chain)]);
    case ConditionKind::Did:
        return did(sight, condition, customer);
    case ConditionKind::Company:
        return compare(condition, companyFigure(sight, condition.figure));
    case ConditionKind::Knows:
        return knows(sight, condition, customer);
    case ConditionKind::Happened:
        return happened(sight, condition);
    case ConditionKind::Chose:
        return chose(sight, condition, customer);
    }
    return false;
}

void keepThose(const Sight& sight,
               const scenario::Condition& condition,
               int item,
               std::vector<int>& customers) {
    const sim::Worlds& truth = sight.state.truth;
    const bool ofEach = condition.customer.empty();
    if (isForAll(condition.kind)) {
        if (!holds(sight, condition, -1, item))
            customers.clear();
        return;
    }
    if (condition.kind == ConditionKind::All) {
        // First what is asked once.
        for (const bool forAll : {true, false})
            for (const scenario::Condition& part : condition.parts)
                if (isForAll(part.kind) == forAll && !customers.empty())
                    keepThose(sight, part, item, customers);
        return;
    }
    if (condition.kind == ConditionKind::Phase && ofEach) {
        unsigned meant = 0; // a bit for each
        for (const sim::Phase phase : condition.phases)
            meant |= 1U << static_cast<unsigned>(phase);
        return keepWhere(customers, truth.row(sim::Quantity::PhaseCode, 0), [&](double code) {
            return (meant >> static_cast<unsigned>(code) & 1U) != 0;
        });
    }
    if (condition.kind == ConditionKind::Quantity && ofEach &&
        (!condition.believed || sight.state.imagined))
        return keepWhere(customers, truth.row(condition.quantity, 0), [&](double value) {
            return compare(condition, value);
        });
    std::erase_if(customers, [&](int who) { return !holds(sight, condition, who, item); });
}

} // namespace game
