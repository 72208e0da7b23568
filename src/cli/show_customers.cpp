#include "cli/refer.h"
#include "cli/show.h"
#include "game/terms.h"

#include <array>
#include <cmath>

namespace cli {

using game::Customer;
using game::View;

namespace {

std::string phaseOf(const Console& console, const Customer& customer) {
    std::string phase = folded(console.text(game::label(customer.phase)));
    if (customer.phase == game::RingPhase::Potential)
        phase += ", " + console.text(game::label(customer.stage));
    if (customer.returning)
        phase += ", " + console.phrase("was eerder klant", "was a customer before");
    return phase;
}

std::string summary(const Console& console, const Customer& customer) {
    std::string line = customer.name + ": " + phaseOf(console, customer) + ", " +
                       console.text(game::label(customer.mood));
    if (customer.isCustomer)
        line += console.phrase(", loyaliteit {}, kans op vertrek {}",
                               ", loyalty {}, churn probability {}",
                               console.percent(customer.loyalty.mean),
                               console.percent(customer.churn.mean));
    else if (customer.phase == game::RingPhase::Potential)
        line += console.phrase(", slagingskans van een voorstel {}",
                               ", chance that a proposal succeeds {}",
                               console.percent(customer.winChance));
    line += ".";
    if (customer.complaintWeeks > 0)
        line += console.phrase(" Open klacht, al {} weken.",
                               " Open complaint, for {} weeks.",
                               customer.complaintWeeks);
    if (customer.waitsForAnswer)
        line += console.phrase(" Wacht op antwoord.", " Waits for an answer.");
    return line;
}

std::string estimate(const Console& console, const game::Estimate& value) {
    return console.phrase("{} (plus of min {})",
                          "{} (plus or minus {})",
                          console.percent(value.mean),
                          console.number(100.0 * value.deviation));
}

void showPeople(Console& console, const Customer& customer) {
    for (const game::PersonView& person : customer.people)
        console.say("Beslisser: {}{}. {}",
                    "Decides: {}{}. {}",
                    person.name,
                    person.role.empty() ? std::string{} : ", " + console.text(person.role),
                    person.motive.empty()
                        ? console.phrase("Wat deze persoon beweegt, weet je nog niet.",
                                         "What moves this person you do not know yet.")
                        : console.phrase("Laat zich vooral leiden door: {}.",
                                         "Is moved most by: {}.",
                                         console.text(person.motiveName)));
    std::vector<std::string> motives;
    motives.reserve(customer.knownMotives.size());
    for (const base::Text& motive : customer.knownMotives)
        motives.push_back(console.text(motive));
    if (!motives.empty())
        console.say(
            "Bekende koopmotieven: {}.", "Known buying motives: {}.", console.list(motives));
    if (customer.unknownMotives > 0)
        console.say("Koopmotieven die je nog niet kent: {}.",
                    "Buying motives you do not know yet: {}.",
                    customer.unknownMotives);
}

void showFeelings(Console& console, const Customer& customer) {
    const auto one = [&](const char* nl, const char* en, const game::Estimate& value) {
        console.say("{}: {}.", "{}: {}.", console.phrase(nl, en), estimate(console, value));
    };
    if (customer.isCustomer) {
        one("Loyaliteit", "Loyalty", customer.loyalty);
        one("Tevredenheid", "Satisfaction", customer.satisfaction);
        one("Vertrouwen", "Trust", customer.trust);
        one("Betrokkenheid", "Commitment", customer.commitment);
        one("Verwachting", "Expectation", customer.expectation);
        one("Kans op vertrek binnen een kwartaal",
            "Churn probability within a quarter",
            customer.churn);
        const game::PhaseShares shares = game::phaseShares(customer);
        console.say("Fase, waarschijnlijk: nieuw {}, loyaal {}, wankelend {}.",
                    "Phase, probably: new {}, loyal {}, wavering {}.",
                    console.percent(shares.fresh / 100.0),
                    console.percent(shares.loyal / 100.0),
                    console.percent(shares.wavering / 100.0));
        console.say("Soort loyaliteit: {}.",
                    "Kind of loyalty: {}.",
                    console.text(game::label(customer.loyaltyKind)));
        console.say("Omzet in dit spel: {}. Klantwaarde: {}.",
                    "Revenue in this game: {}. Lifetime value: {}.",
                    console.money(customer.revenueCents),
                    console.money(customer.lifetimeValueCents));
    } else {
        one("Vertrouwen", "Trust", customer.trust);
        one("Welwillendheid", "Goodwill", customer.goodwill);
        one("Behoefte", "Need", customer.need);
        one("Budget", "Budget", customer.budget);
        one("Beslissingsbevoegdheid", "Authority", customer.authority);
        one("Tijdstip", "Timing", customer.timing);
        console.say("Slagingskans van een voorstel nu: {}.",
                    "Chance of a proposal now: {}.",
                    console.percent(customer.winChance));
    }
}

void showContact(Console& console, const Customer& customer) {
    std::vector<std::string> consent;
    for (std::size_t i = 0; i < customer.permission.size(); ++i)
        if (customer.permission[i])
            consent.push_back(console.text(game::label(static_cast<sim::Channel>(i))));
    console.say("Toestemming vastgelegd voor: {}.",
                "Consent registered for: {}.",
                consent.empty() ? console.phrase("niets", "nothing") : console.list(consent));
    if (customer.naturalPerson)
        console.say("Dit is een natuurlijk persoon, bijvoorbeeld een eenmanszaak.",
                    "This is a natural person, a sole trader for instance.");
    if (customer.doNotCall)
        console.say("Heeft gevraagd niet gebeld te worden.", "Has asked not to be called.");
    console.say("Contactdruk: {} van wat deze relatie prettig vindt.",
                "Contact pressure: {} of what this customer likes.",
                console.percent(customer.contactLoad));
    if (customer.contractUntilWeek > 0)
        console.say(
            "Contract tot en met week {}.", "Contract up to week {}.", customer.contractUntilWeek);
    if (!customer.ordersPerWeek.empty()) {
        std::vector<std::string> orders;
        orders.reserve(customer.ordersPerWeek.size());
        for (const int count : customer.ordersPerWeek)
            orders.push_back(std::to_string(count));
        console.say("Orders per week, de nieuwste het laatst: {}.",
                    "Orders a week, the newest last: {}.",
                    fmt::format("{}", fmt::join(orders, ", ")));
    }
}

} // namespace

void showCustomers(Console& console, const View& view, std::optional<game::RingPhase> only) {
    bool any = false;
    for (const Customer& customer : view.customers) {
        if (only && customer.phase != *only)
            continue;
        any = true;
        console.line(
            fmt::format("{}. {}", numberOf(view, customer.index), summary(console, customer)));
    }
    if (!any)
        console.say("Er is nu niemand in deze fase.", "Nobody is in this phase now.");
}

void showRing(Console& console, const View& view) {
    for (int i = 0; i < game::ringPhaseCount; ++i) {
        const auto phase = static_cast<game::RingPhase>(i);
        std::vector<std::string> names;
        for (const Customer& customer : view.customers)
            if (customer.phase == phase)
                names.push_back(
                    fmt::format("{} {}", numberOf(view, customer.index), customer.name));
        console.line(
            fmt::format("{} ({}): {}.",
                        console.text(game::label(phase)),
                        console.text(game::subtitle(phase)),
                        names.empty() ? console.phrase("niemand", "nobody") : console.list(names)));
    }
}

void showCustomer(Console& console, const View& view, const Customer& customer) {
    console.line(fmt::format("{}. {}", numberOf(view, customer.index), summary(console, customer)));
    console.line(console.text(customer.segment) + ". " + console.text(customer.background));
    if (!customer.bubble.empty())
        console.say("Zei deze week: {}", "Said this week: {}", console.text(customer.bubble));
    showPeople(console, customer);
    showFeelings(console, customer);
    showContact(console, customer);
    console.say("Het dossier:", "The file:");
    showFacts(console, customer.record);
}

void showFacts(Console& console, const std::vector<game::Fact>& facts) {
    if (facts.empty())
        console.say("Er staan nog geen feiten in.", "There are no facts in it yet.");
    int number = 0;
    for (const game::Fact& fact : facts) {
        const std::string when =
            fact.week > 0 ? console.phrase(" (week {})", " (week {})", fact.week) : std::string{};
        console.say("Feit {}{}: {}", "Fact {}{}: {}", ++number, when, console.text(fact.text));
    }
}

void showMoves(Console& console, const View& before, const View& after) {
    for (const Customer& customer : after.customers) {
        const Customer* const was = before.find(customer.index);
        if (was == nullptr)
            console.say("Nieuw in beeld: {}.", "New on the ring: {}.", customer.name);
        else if (was->phase != customer.phase)
            console.say("{} gaat van {} naar {}.",
                        "{} moves from {} to {}.",
                        customer.name,
                        folded(console.text(game::label(was->phase))),
                        folded(console.text(game::label(customer.phase))));
    }
}

} // namespace cli
