// Actions that nobody can do, and the rules on unsolicited contact.
#include "scenario/lint.h"

#include <fmt/format.h>

#include <algorithm>

namespace scenario {

namespace {

void lintCosts(const Lint& lint,
               const ActionDef& action,
               const Node& written,
               const Possibilities& possibilities) {
    const double hours = lint.scenario.hoursPerWeek;
    if (lint.sound && action.hours > hours)
        lint.report.add(
            at(written, "hours"),
            {"too-many-hours",
             {fmt::format(
                  "Deze actie kost {} uur, maar een week heeft er {}.", action.hours, hours),
              fmt::format("This action takes {} hours, but a week has {}.", action.hours, hours)}});
    const double cost = static_cast<double>(action.costCents) / 100.0;
    if (lint.sound && cost > possibilities.mostBudget())
        lint.report.add(at(written, "cost"),
                        {"too-expensive",
                         {fmt::format("Deze actie kost {} euro; in het hele spel is er hooguit {}.",
                                      cost,
                                      possibilities.mostBudget()),
                          fmt::format("This action costs {} euros; the whole game has {} at most.",
                                      cost,
                                      possibilities.mostBudget())}});
}

// Of what follows only the telephone and e-mail are bound by rules (game/permission.h).
bool isBound(const ActionDef& action) {
    return action.channel &&
           (*action.channel == sim::Channel::Call || *action.channel == sim::Channel::Email);
}

bool sells(ActionKind kind) {
    return kind == ActionKind::Contact || kind == ActionKind::Propose ||
           kind == ActionKind::CrossSell || kind == ActionKind::Qualify;
}

bool reachesStrangers(const ActionDef& action) {
    const auto in = [&](sim::Phase phase) {
        return std::find(action.phases.begin(), action.phases.end(), phase) != action.phases.end();
    };
    const bool customersOnly = action.audience == Audience::AllCustomers;
    return !customersOnly &&
           (action.phases.empty() || in(sim::Phase::Potential) || in(sim::Phase::Former));
}

// Somebody who is no customer now: whom the rules protect most.
bool hasStrangers(const Scenario& scenario) {
    return std::any_of(
        scenario.customers.begin(), scenario.customers.end(), [](const Customer& customer) {
            return customer.prior.phase == sim::Phase::Potential ||
                   customer.prior.phase == sim::Phase::Former;
        });
}

void lintContact(const Lint& lint, const ActionDef& action, const Node& written) {
    if (action.commercial && !action.channel && lint.surely(written))
        lint.report.add(
            at(written, "commercial"),
            {"commercial-without-channel",
             {"Een commerciële actie zonder \"channel\": of die mag, hangt af van het "
              "kanaal.",
              "A commercial action without \"channel\": whether it is allowed depends on "
              "the channel."},
             {"Noem het kanaal: call, email, letter of visit.",
              "Name the channel: call, email, letter or visit."}});
    if (lint.sound && !action.commercial && sells(action.kind) && isBound(action) &&
        reachesStrangers(action) && hasStrangers(lint.scenario))
        lint.report.add(
            written.find("channel") != nullptr ? at(written, "channel") : at(written, "id"),
            {"hidden-commercial",
             {"Deze actie verkoopt per telefoon of mail aan wie nog geen klant is, maar de regels "
              "over toestemming gelden er niet voor.",
              "This action sells by phone or mail to those who are no customers yet, but the rules "
              "on permission do not apply to it."},
             {"Zet er \"commercial\": true bij.", "Add \"commercial\": true."}});
}

void lintAudience(const Lint& lint, const ActionDef& action, const Node& written) {
    const bool potential =
        action.phases.empty() ||
        std::find(action.phases.begin(), action.phases.end(), sim::Phase::Potential) !=
            action.phases.end();
    if (!action.stages.empty() && !potential && lint.surely(written))
        lint.report.add(
            at(written, "stages"),
            {"nobody-fits",
             {"Deze actie kan nooit: een stap in de trechter (\"stages\") heeft alleen een "
              "potentiële klant, en die sluit \"phases\" uit.",
              "This action is never possible: only a potential customer has a stage, and "
              "\"phases\" leaves those out."}});
}

} // namespace

void lintActions(const Lint& lint) {
    const Possibilities possibilities(lint.scenario);
    const auto& actions = itemsOf(lint.root, "actions");
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const ActionDef& action = lint.scenario.actions[i];
        lintCosts(lint, action, actions[i], possibilities);
        lintContact(lint, action, actions[i]);
        lintAudience(lint, action, actions[i]);
    }
}

} // namespace scenario
