// Events that never come, effects that come too late or change nothing, and flags in the air.
#include "scenario/lint.h"

#include <fmt/format.h>

namespace scenario {

namespace {

void lintDelays(const Lint& lint, const EventDef& event, const Node& written) {
    const auto& nodes = itemsOf(written, "effects");
    for (std::size_t i = 0; i < event.effects.size() && i < nodes.size(); ++i) {
        const int week = event.season.from + event.effects[i].afterWeeks;
        if (event.effects[i].afterWeeks > 0 && week > lint.scenario.weeks)
            lint.report.add(
                at(nodes[i], "after_weeks"),
                {"late-effect",
                 {fmt::format(
                      "Dit effect komt op zijn vroegst in week {}; het spel duurt {} weken.",
                      week,
                      lint.scenario.weeks),
                  fmt::format(
                      "This effect comes in week {} at the earliest; the game lasts {} weeks.",
                      week,
                      lint.scenario.weeks)}});
    }
}

void lintEvent(const Lint& lint,
               const EventDef& event,
               const Node& written,
               const Possibilities& possibilities) {
    const auto never = possibilities.never(event.when);
    if (lint.sound && never && !never->said)
        lint.report.add(at(written, "when"),
                        {"never-fires",
                         {"Deze gebeurtenis komt nooit. " + never->why.nl,
                          "This event never comes. " + never->why.en}});
    if (!never && lint.sound)
        lintDelays(lint, event, written);
    const Node* const cooldown = written.find("cooldown_weeks");
    if (event.once && cooldown != nullptr && lint.surely(written))
        lint.report.addAtKey(*cooldown,
                             {"no-use",
                              {"\"cooldown_weeks\" doet alleen iets samen met \"once\": false.",
                               "\"cooldown_weeks\" only does something together with \"once\": "
                               "false."}});
}

bool changesNothing(const Effect& effect) {
    switch (effect.kind) {
    case Effect::Kind::Change:
    case Effect::Kind::Money:
    case Effect::Kind::Hours:
    case Effect::Kind::Crm:
    case Effect::Kind::Chain:
        return effect.amount == 0.0;
    default:
        return false;
    }
}

void lintEffects(const Lint& lint) {
    std::set<std::string> asked;
    forEachCondition(lint.scenario, [&](const Condition& condition) {
        if (condition.kind == Condition::Kind::Flag)
            asked.insert(condition.id);
    });
    std::set<std::string> told;
    forEachEffect(lint, [&](const Effect& effect, const Node& node) {
        if (changesNothing(effect) && lint.sound)
            lint.report.add(node,
                            {"zero-effect",
                             {"Dit effect verandert niets: het is 0.",
                              "This effect changes nothing: it is 0."}});
        if (effect.kind == Effect::Kind::Permission && effect.value &&
            (effect.target.kind == Target::Kind::All ||
             effect.target.kind == Target::Kind::Segment ||
             effect.target.kind == Target::Kind::Phase))
            lint.report.add(
                node,
                {"permission-for-all",
                 {"Hier krijgt het bedrijf in één keer toestemming van een hele groep. Toestemming "
                  "geeft een klant alleen voor zichzelf.",
                  "Here the company gets permission from a whole group at once. A customer can "
                  "only give permission for itself."}});
        if (lint.sound && effect.kind == Effect::Kind::Flag && !asked.contains(effect.id) &&
            told.insert(effect.id).second)
            lint.report.add(at(node, "flag"),
                            {"unread-flag",
                             {"De vlag \"" + effect.id + "\" wordt gezet, maar niets kijkt ernaar.",
                              "The flag \"" + effect.id + "\" is set, but nothing looks at it."}});
    });
}

} // namespace

void lintEvents(const Lint& lint) {
    const Possibilities possibilities(lint.scenario);
    const auto& events = itemsOf(lint.root, "events");
    for (std::size_t i = 0; i < events.size(); ++i)
        lintEvent(lint, lint.scenario.events[i], events[i], possibilities);
    lintEffects(lint);
}

} // namespace scenario
