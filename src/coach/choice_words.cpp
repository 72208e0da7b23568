#include "coach/choice_words.h"

#include "coach/alternatives.h"

namespace coach {

using base::Text;
using game::Session;

namespace {

// A question needs no colon behind it.
std::string asked(const std::string& label) {
    return label + (!label.empty() && label.back() == '?' ? " " : ": ");
}

void add(Text& all, const game::Slot& slot, const game::Choice& choice) {
    Text values;
    for (const std::string& value : choice.values) {
        Text shown{value, value};
        for (const game::SlotOption& option : slot.options)
            if (option.id == value)
                shown = option.label;
        const std::string between = values.empty() ? "" : ", ";
        values = {values.nl + between + shown.nl, values.en + between + shown.en};
    }
    if (values.empty())
        return;
    const std::string between = all.empty() ? "" : "; ";
    all = {all.nl + between + asked(slot.label.nl) + values.nl,
           all.en + between + asked(slot.label.en) + values.en};
}

// "Thema: smaak; Persoon: Anna Visser", as the action's questions were answered.
Text answersIn(const Session& before, const game::PlanAction& plan) {
    Text all;
    const int who = scenario::indexOf(before.scenario().customers, plan.customer);
    for (const game::Offer& offer : before.offers(who))
        for (const game::Slot& slot : offer.slots)
            for (const game::Choice& choice : plan.choices)
                if (offer.id == plan.action && choice.slot == slot.id)
                    add(all, slot, choice);
    return all;
}

} // namespace

Text inWords(const Session& before, const game::Decision& decision) {
    if (const auto* const reply = std::get_if<game::Reply>(&decision)) {
        const auto talk = before.view().conversation;
        if (talk)
            for (const game::ReplyView& each : talk->replies)
                if (each.id == reply->option)
                    return each.text;
        return {};
    }
    Text words = inWords(before.scenario(), decision);
    const auto* const plan = std::get_if<game::PlanAction>(&decision);
    const Text answers = plan == nullptr ? Text{} : answersIn(before, *plan);
    if (!answers.empty())
        words = {words.nl + " (" + answers.nl + ")", words.en + " (" + answers.en + ")"};
    return words;
}

} // namespace coach
