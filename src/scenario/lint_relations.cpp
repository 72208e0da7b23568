// Segments and customers: two that are alike, names that occur twice, relations that never arrive.
#include "scenario/lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace scenario {

namespace {

bool near(double a, double b, double most) {
    return std::abs(a - b) <= most;
}

bool nearly(std::int64_t a, std::int64_t b) { // within a twentieth
    return std::abs(a - b) * 20 <= std::max(a, b);
}

// What can be told apart in a game: a few hundredths cannot.
bool alike(const Segment& a, const Segment& b) {
    constexpr double hardly = 0.03;
    for (std::size_t i = 0; i < a.prior.quantities.size(); ++i)
        if (!near(a.prior.quantities[i].mean, b.prior.quantities[i].mean, hardly))
            return false;
    for (std::size_t i = 0; i < a.prior.motives[0].size(); ++i)
        if (!near(a.prior.motives[0][i].mean, b.prior.motives[0][i].mean, hardly))
            return false;
    return a.prior.naturalPerson == b.prior.naturalPerson && nearly(a.orderCents, b.orderCents) &&
           near(a.ordersPerMonth, b.ordersPerMonth, 0.05 * a.ordersPerMonth) &&
           near(a.attractiveness, b.attractiveness, hardly);
}

void lintSegments(const Lint& lint) {
    const auto& nodes = itemsOf(lint.root, "segments");
    const auto& segments = lint.scenario.segments;
    std::vector<bool> used(segments.size(), false);
    for (const Customer& customer : lint.scenario.customers)
        if (static_cast<std::size_t>(customer.segment) < used.size())
            used[static_cast<std::size_t>(customer.segment)] = true;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        for (std::size_t j = 0; j < i && lint.sound; ++j)
            if (alike(segments[i], segments[j])) {
                lint.report.add(
                    at(nodes[i], "id"),
                    {"same-segment",
                     {"Dit segment is hetzelfde als \"" + segments[j].id +
                          "\": geen klant gedraagt zich er anders.",
                      "This segment is the same as \"" + segments[j].id +
                          "\": no customer behaves differently in it."},
                     {"Geef het andere \"traits\" of \"motives\", of voeg de twee samen.",
                      "Give it other \"traits\" or \"motives\", or make one of the two."}});
                break;
            }
        if (!used[i] && lint.sound)
            lint.report.add(at(nodes[i], "id"),
                            {"unused-segment",
                             {"Er is geen enkele klant in het segment \"" + segments[i].id + "\".",
                              "There is no customer in the segment \"" + segments[i].id + "\"."}});
    }
}

void lintNames(const Lint& lint) {
    std::map<std::string, std::string> seen; // name, id
    for (const Node& customer : itemsOf(lint.root, "customers")) {
        const Node* const name = customer.find("name");
        const Node* const id = customer.find("id");
        if (name == nullptr || name->text.empty())
            continue;
        const auto [other, fresh] = seen.emplace(name->text, id != nullptr ? id->text : "");
        if (!fresh)
            lint.report.add(*name,
                            {"same-name",
                             {"Er is al een klant die \"" + name->text + "\" heet.",
                              "There is already a customer called \"" + name->text + "\"."}});
        std::set<std::string> people;
        for (const Node& person : itemsOf(customer, "people"))
            if (const Node* const who = person.find("name");
                who != nullptr && !people.insert(who->text).second)
                lint.report.add(
                    *who,
                    {"same-person",
                     {who->text + " staat hier twee keer.", who->text + " is here twice."}});
    }
}

void lintPermission(const Lint& lint) {
    for (const Node& customer : itemsOf(lint.root, "customers")) {
        const Node* const refusal = customer.find("do_not_call");
        if (refusal == nullptr || !refusal->boolean)
            continue;
        for (const Node& channel : itemsOf(customer, "permission"))
            if (channel.text == "call")
                lint.report.add(
                    channel,
                    {"permission-contradiction",
                     {"Deze klant wil niet gebeld worden (\"do_not_call\"), maar gaf er "
                      "toestemming voor.",
                      "This customer does not want calls (\"do_not_call\"), but gave "
                      "permission for them."},
                     {"Haal een van de twee weg.", "Remove one of the two."}});
    }
}

// Relations in the pool come with leads of their source, or by name.
void lintPool(const Lint& lint) {
    std::set<std::string> sources;
    std::set<std::string> named;
    for (const ActionDef& action : lint.scenario.actions) {
        if (action.kind == ActionKind::Generate)
            sources.insert(std::string(name(action.source)));
        if (action.kind == ActionKind::Tender)
            sources.insert(std::string(name(LeadSource::Tender)));
    }
    forEachEffect(lint, [&](const Effect& effect, const Node&) {
        if (effect.kind == Effect::Kind::Leads)
            sources.insert(effect.id);
        if (effect.kind == Effect::Kind::Arrive)
            named.insert(effect.id);
    });
    for (const Node& customer : itemsOf(lint.root, "customers")) {
        const Node* const pool = customer.find("pool");
        const Node* const id = customer.find("id");
        if (pool == nullptr || id == nullptr || named.contains(id->text) ||
            sources.contains(pool->text))
            continue;
        lint.report.add(
            *pool,
            {"never-arrives",
             {"\"" + id->text + "\" komt nooit in beeld: niets brengt leads van de bron \"" +
                  pool->text + "\".",
              "\"" + id->text + "\" never appears: nothing brings leads from the source \"" +
                  pool->text + "\"."},
             {"Maak een actie die dat doet, of laat een effect \"arrive\" de klant brengen.",
              "Make an action that does, or let an effect \"arrive\" bring the customer."}});
    }
}

void lintSpreads(const Lint& lint, const Node& owner) {
    const Node* const traits = owner.find("traits");
    if (traits == nullptr)
        return;
    for (const Node& trait : traits->children) {
        const Node* const spread = trait.find("spread");
        const auto quantity = sim::quantityNamed(trait.key);
        if (spread == nullptr || !quantity)
            continue;
        const sim::Range range = sim::rangeOf(*quantity);
        if (spread->number > (range.high - range.low) / 2.0)
            lint.report.add(*spread,
                            {"wide-spread",
                             {"Met zo'n spreiding kan \"" + trait.key + "\" van alles zijn.",
                              "With such a spread \"" + trait.key + "\" can be anything."},
                             {fmt::format("Neem hooguit de helft van het bereik: {}.",
                                          (range.high - range.low) / 2.0),
                              fmt::format("Take half of the range at most: {}.",
                                          (range.high - range.low) / 2.0)}});
    }
}

} // namespace

void lintRelations(const Lint& lint) {
    lintSegments(lint);
    lintNames(lint);
    lintPermission(lint);
    if (lint.sound)
        lintPool(lint);
    for (const char* const list : {"segments", "customers"})
        for (const Node& owner : itemsOf(lint.root, list))
            lintSpreads(lint, owner);
}

} // namespace scenario
