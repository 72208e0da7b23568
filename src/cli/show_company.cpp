#include "cli/refer.h"
#include "cli/show.h"
#include "game/terms.h"

#include <array>
#include <cmath>

namespace cli {

using game::View;

namespace {

template<class Enum, std::size_t N>
std::string levels(const Console& console, const std::array<double, N>& values) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < N; ++i)
        parts.push_back(console.text(game::label(static_cast<Enum>(i))) + " " +
                        console.percent(values[i]));
    return console.list(parts);
}

void showMoney(Console& console, const View& view) {
    console.say("Budget: {}, waarvan {} in je agenda staat.",
                "Budget: {}, of which {} is in your planner.",
                console.money(view.budgetCents),
                console.money(view.plannedCents));
    const std::string revenue = console.money(view.revenueQuarterCents);
    if (view.revenueChange)
        console.say(
            "Omzet van de laatste dertien weken: {} ({}% tegenover de dertien weken ervoor).",
            "Revenue of the last thirteen weeks: {} ({}% against the thirteen before).",
            revenue,
            base::formatSigned(*view.revenueChange * 100.0, 0, console.language()));
    else
        console.say("Omzet van de laatste dertien weken: {}.",
                    "Revenue of the last thirteen weeks: {}.",
                    revenue);
    console.say("Klantwaarde van alle klanten samen: {}.",
                "Lifetime value of all customers together: {}.",
                console.money(view.lifetimeValueCents));
}

void showCounts(Console& console, const View& view) {
    std::array<int, game::ringPhaseCount> counts{};
    for (const game::Customer& customer : view.customers)
        ++counts[static_cast<std::size_t>(customer.phase)];
    console.say(
        "Relaties: {}. Daarvan kopen er {} bij je. Potentieel {}, nieuw {}, loyaal {}, "
        "afscheid {}.",
        "Relationships: {}. Of these {} buy from you. Potential {}, new {}, loyal {}, farewell "
        "{}.",
        view.relations,
        view.buying,
        counts[0],
        counts[1],
        counts[2],
        counts[3]);
    if (view.definition)
        console.say("Klanten volgens jullie definitie ({}): {}.",
                    "Customers by your definition ({}): {}.",
                    console.text(*view.definition),
                    view.countedCustomers);
    console.say("Gemiddelde loyaliteit: {} ({} punt sinds vorige week).",
                "Average loyalty: {} ({} points since last week).",
                console.percent(view.averageLoyalty),
                base::formatSigned(view.loyaltyChange * 100.0, 1, console.language()));
    if (view.nps)
        console.say("NPS bij de laatste meting: {}, plus of min {}.",
                    "NPS at the last survey: {}, plus or minus {}.",
                    console.number(view.nps->mean),
                    console.number(2.0 * view.nps->deviation));
    else
        console.say("NPS: nog niet gemeten.", "NPS: not measured yet.");
}

} // namespace

void showAssignment(Console& console, const scenario::Scenario& scenario) {
    console.say(scenario.title);
    if (scenario.company != scenario.title) // of a small scenario they are the same
        console.say(scenario.company);
    console.say(scenario.role);
    console.say(scenario.assignment);
    console.say("Wat er gevraagd wordt:", "What is asked:");
    for (const scenario::Goal& goal : scenario.goals)
        console.line("- " + console.text(goal.text));
    console.say(
        "In je cijfer telt hoe goed je hiervoor kiest, met wat je kunt weten; geluk en pech "
        "tellen niet mee.",
        "Your grade counts how well you choose for this, by what you can know; luck does "
        "not count.");
    console.say("Je speelt {} weken van {}. Het budget bij het begin is {}.",
                "You play {} weeks of {}. The budget at the start is {}.",
                scenario.weeks,
                console.hours(scenario.hoursPerWeek),
                console.money(scenario.budgetCents));
}

void showOverview(Console& console, const game::Session& session) {
    const View view = session.view();
    console.say("Week {} van {}.", "Week {} of {}.", view.week, view.weeks);
    console.say("Uren: {} van {} ingepland.",
                "Hours: {} of {} planned.",
                console.number(view.hoursPlanned, 1),
                console.number(view.hoursTotal, 1));
    showMoney(console, view);
    showCounts(console, view);
    console.say("CRM-factoren: {}.", "CRM factors: {}.", levels<sim::CrmFactor>(console, view.crm));
    console.say("Klantgerichtheidsketen: {}.",
                "Chain of customer orientation: {}.",
                levels<sim::ChainLink>(console, view.chain));
    if (view.targetSegment) {
        const auto segment = static_cast<std::size_t>(*view.targetSegment);
        console.say("Gekozen doelgroep: {}.",
                    "Chosen target group: {}.",
                    console.text(session.scenario().segments[segment].name));
    }
    console.say("Voorspellingen: {} gedaan, deze week nog {} mogelijk.",
                "Predictions: {} made, {} more possible this week.",
                view.predictionsMade,
                view.predictionsLeft);
    if (!view.inbox.empty())
        console.say("Gesprekken die op je wachten: {} (opdracht: post).",
                    "Conversations that wait for you: {} (command: inbox).",
                    view.inbox.size());
    if (view.guide)
        console.say("Tip: {}", "Tip: {}", console.text(*view.guide));
}

void showAgenda(Console& console, const View& view) {
    if (view.finished)
        console.say("De periode is voorbij.", "The period is over.");
    else if (view.agenda.empty())
        console.say("Je agenda is leeg.", "Your planner is empty.");
    int number = 0;
    for (const game::AgendaItem& item : view.agenda) {
        std::string line = fmt::format("{}. {}", ++number, console.text(item.name));
        if (const game::Customer* const customer = view.find(item.customer))
            line += ", " + customer->name;
        line += ", " + console.hours(item.hours);
        if (item.costCents != 0)
            line += ", " + console.money(item.costCents);
        if (!item.detail.empty())
            line += ". " + console.text(item.detail);
        if (!item.evidence.empty())
            line += ". " + console.phrase("Onderbouwd met feiten", "Supported with facts");
        else if (item.asksEvidence)
            line += ". " + console.phrase("Nog niet onderbouwd (bewijs {})",
                                          "Not supported yet (evidence {})",
                                          number);
        console.line(line + ".");
    }
    for (const game::AgendaItem& item : view.held)
        console.line(console.phrase(item.going ? "Nu bezig: {}, {}." : "Al gevoerd: {}, {}.",
                                    item.going ? "Under way: {}, {}." : "Already held: {}, {}.",
                                    console.text(item.name),
                                    console.hours(item.hours)));
    console.say("Ingepland: {} van {}. Kosten: {} van {}.",
                "Planned: {} of {}. Costs: {} of {}.",
                console.number(view.hoursPlanned, 1),
                console.hours(view.hoursTotal),
                console.money(view.plannedCents),
                console.money(view.budgetCents));
}

void showInbox(Console& console, const View& view) {
    if (view.inbox.empty())
        console.say("Er wacht geen gesprek op je.", "No conversation waits for you.");
    int number = 0;
    for (const game::Invitation& invitation : view.inbox) {
        const game::Customer* const customer = view.find(invitation.customer);
        console.say("{}. {}{}: kost {}, kan tot en met week {}. Beginnen: gesprek {}.",
                    "{}. {}{}: takes {}, possible up to week {}. To start: talk {}.",
                    ++number,
                    console.text(invitation.title),
                    customer != nullptr ? ", " + customer->name : std::string{},
                    console.hours(invitation.hours),
                    invitation.untilWeek,
                    number);
    }
}

void showNews(Console& console, const View& view, int fromWeek, std::size_t told) {
    bool any = false;
    for (std::size_t i = told; i < view.news.size(); ++i) {
        const game::NewsItem& item = view.news[i];
        if (item.week < fromWeek)
            continue;
        any = true;
        const std::string tone =
            item.tone == scenario::Tone::Good  ? console.phrase("Goed nieuws", "Good news")
            : item.tone == scenario::Tone::Bad ? console.phrase("Slecht nieuws", "Bad news")
                                               : console.phrase("Nieuws", "News");
        console.say(
            "{} (week {}): {}", "{} (week {}): {}", tone, item.week, console.text(item.text));
    }
    if (!any)
        console.say("Er is geen nieuws.", "There is no news.");
}

void showExplanation(Console& console, const game::Explanation& explanation) {
    using Unit = game::Explanation::Unit;
    const auto shown = [&](double value, bool change) {
        const base::Language language = console.language();
        const auto plain = [&](double number, int decimals) {
            return change ? base::formatSigned(number, decimals, language)
                          : base::formatNumber(number, decimals, language);
        };
        switch (explanation.unit) {
        case Unit::Share:
            return plain(value * 100.0, 1) +
                   (change ? console.phrase(" punt", " points") : std::string("%"));
        case Unit::Money:
            return (change && value > 0.0 ? "+" : "") +
                   console.money(static_cast<std::int64_t>(std::llround(value * 100.0)));
        case Unit::Hours:
            return plain(value, 1) + console.phrase(" uur", " h");
        case Unit::Score:
            return plain(value, 1);
        }
        return std::string{};
    };
    console.say("{}: nu {}, verandering {}.",
                "{}: now {}, change {}.",
                console.text(explanation.title),
                shown(explanation.now, false),
                shown(explanation.now - explanation.before, true));
    console.say(explanation.meaning);
    if (explanation.causes.empty())
        console.say("Er veranderde niets.", "Nothing changed.");
    for (const game::CauseLine& cause : explanation.causes)
        console.line("- " + console.text(cause.text) + ": " + shown(cause.amount, true));
}

} // namespace cli
