// The hints of an exercise: from where to look to what to do, each with a little more in it.
#include "coach/choice_words.h"
#include "coach/practice_work.h"
#include "coach/why.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace coach {

using base::Language;
using base::Text;
using game::PlanAction;

namespace {

// "‘a’ en ‘b’".
Text enumerated(const std::vector<Text>& items) {
    Text all;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool last = i + 1 == items.size();
        all.nl += (i == 0 ? "" : last ? " en " : ", ") + ("‘" + items[i].nl + "’");
        all.en += (i == 0 ? "" : last ? " and " : ", ") + ("‘" + items[i].en + "’");
    }
    return all;
}

class Hints {
public:
    explicit Hints(Exercise::Work& work)
        : m_work(work), m_scenario(work.week.start.scenario()), m_best(work.best()) {}

    [[nodiscard]] Text at(int level) {
        if (m_best == 0)
            return {"Iets dat hier meer opleverde dan wat je deed, vond de coach niet.",
                    "The coach found nothing that would have brought more here than what you did."};
        if (level == 1)
            return where();
        return level == 2 ? group() : answer();
    }

private:
    [[nodiscard]] const Option& best() const { return m_work.candidates[m_best]; }
    [[nodiscard]] const PlanAction* bestPlan() const { return planIn(best().choice); }
    [[nodiscard]] const PlanAction* playedPlan() const {
        return planIn(m_work.candidates.front().choice);
    }
    static const PlanAction* planIn(const std::optional<game::Decision>& choice) {
        return choice ? std::get_if<PlanAction>(&*choice) : nullptr;
    }
    [[nodiscard]] const scenario::ActionDef* actionOf(const PlanAction& plan) const {
        const int at = scenario::indexOf(m_scenario.actions, plan.action);
        return at < 0 ? nullptr : &m_scenario.actions[static_cast<std::size_t>(at)];
    }

    const Why& why() {
        if (!m_why)
            m_why = whyOf({.moment = m_work.week.start,
                           .better = best().line,
                           .played = m_work.candidates.front().line,
                           .luck = m_work.rollouts.luck,
                           .lessLuck = m_work.rollouts.lessLuck});
        return *m_why;
    }

    // Whom the better choice is about: -1 the company.
    [[nodiscard]] int customer() {
        if (const PlanAction* const plan = bestPlan())
            return scenario::indexOf(m_scenario.customers, plan->customer);
        if (const PlanAction* const plan = playedPlan())
            return scenario::indexOf(m_scenario.customers, plan->customer);
        if (const auto talk = m_work.session.view().conversation; talk && !m_work.ofWeek())
            return talk->customer;
        std::map<int, double> points;
        for (const WhyPart& part : why().parts)
            points[part.customer] += part.points;
        const auto most = std::max_element(
            points.begin(), points.end(), [](auto& a, auto& b) { return a.second < b.second; });
        return most == points.end() ? -1 : most->first;
    }

    [[nodiscard]] std::string theory() {
        if (m_work.ofWeek())
            return why().theory;
        if (!best().theory.empty())
            return best().theory;
        const PlanAction* const plan = playedPlan();
        const scenario::ActionDef* const action = plan == nullptr ? nullptr : actionOf(*plan);
        return action == nullptr ? std::string{} : action->theory;
    }

    [[nodiscard]] Text where() {
        const int who = customer();
        Text text{"Kijk naar het bedrijf zelf, niet naar één klant.",
                  "Look at the company itself, not at one customer."};
        if (who >= 0) {
            const std::string& name = m_scenario.customers[static_cast<std::size_t>(who)].name;
            text = {"Kijk naar " + name + ": wat weet je, en wat is daar nu aan de orde?",
                    "Look at " + name + ": what do you know, and what matters there now?"};
        }
        const int card = scenario::indexOf(m_scenario.theory, theory());
        if (card < 0)
            return text;
        const Text& title = m_scenario.theory[static_cast<std::size_t>(card)].title;
        return {text.nl + " De theoriekaart hierbij is ‘" + title.nl + "’.",
                text.en + " The theory card for this is ‘" + title.en + "’."};
    }

    // Of the actions in the better week, those that count where most is to be won.
    [[nodiscard]] std::vector<Text> groupsOfWeek() {
        std::vector<Text> groups;
        const int who = customer();
        for (const bool only : {true, false}) {
            for (const game::Decision& decision : best().line.decisions) {
                const auto* const plan = std::get_if<PlanAction>(&decision);
                const auto* const action = plan == nullptr ? nullptr : actionOf(*plan);
                if (action == nullptr ||
                    (only && scenario::indexOf(m_scenario.customers, plan->customer) != who))
                    continue;
                const Text group = label(action->group);
                if (std::find(groups.begin(), groups.end(), group) == groups.end())
                    groups.push_back(group);
            }
            if (!groups.empty())
                break;
        }
        return groups;
    }

    [[nodiscard]] Text group() {
        const PlanAction* const plan = bestPlan();
        const PlanAction* const played = playedPlan();
        if (plan != nullptr && played != nullptr && plan->action == played->action &&
            plan->customer == played->customer)
            return {"De actie was goed gekozen; vul die anders in.",
                    "The action was well chosen; answer its questions differently."};
        if (plan != nullptr && actionOf(*plan) != nullptr) {
            const Text group = label(actionOf(*plan)->group);
            return {"Zoek het bij de acties onder ‘" + group.nl + "’.",
                    "Look among the actions under ‘" + group.en + "’."};
        }
        if (m_work.ofWeek())
            return groupOfWeek();
        if (!best().choice)
            return {"Hier is geen andere actie nodig: de tijd of het geld is elders meer waard.",
                    "No other action is needed here: the time or money is worth more elsewhere."};
        return worstReply();
    }

    [[nodiscard]] Text groupOfWeek() {
        const std::vector<Text> groups = groupsOfWeek();
        if (groups.empty())
            return {"Het gaat om wie iets vroeg of bij wie iets misging; de rest mag wachten.",
                    "It is about who asked something or where something went wrong; the rest can "
                    "wait."};
        const Text all = enumerated(groups);
        return {"Zoek het bij de acties onder " + all.nl + ".",
                "Look among the actions under " + all.en + "."};
    }

    // Replies have no groups: the one that costs most can be ruled out.
    [[nodiscard]] Text worstReply() {
        const Outcomes outcomes = m_work.inWorlds(m_work.rollouts.worlds);
        std::size_t worst = 0;
        for (std::size_t i = 1; i < outcomes.size(); ++i)
            if (meanOf(outcomes[i]).mean < meanOf(outcomes[worst]).mean)
                worst = i;
        const Text& words = m_work.candidates[worst].what;
        return {"Dit kost het meest, dus dit in elk geval niet: " + words.nl,
                "This costs most, so not this in any case: " + words.en};
    }

    [[nodiscard]] Text answer() {
        Text what = m_work.ofWeek() ? inWords(m_work.week.start, best().line, 8) : best().what;
        if (m_work.ofWeek() && !best().line.endsWeek)
            what = best().what; // the steady hand has no list of its own
        if (const PlanAction* const plan = bestPlan())
            what = inWords(m_work.session, *plan);
        const auto& choice = best().choice;
        const bool said = choice && std::holds_alternative<game::Reply>(*choice);
        what = said ? what : Text{what.nl + ".", what.en + "."};
        return {"Het beste dat de coach vond: " + what.nl + " " + why().sentence.nl,
                "The best that the coach found: " + what.en + " " + why().sentence.en};
    }

    Exercise::Work& m_work;
    const scenario::Scenario& m_scenario;
    std::size_t m_best;
    std::optional<Why> m_why;
};

} // namespace

Text hintOf(Exercise::Work& work, int level) {
    return Hints(work).at(level);
}

} // namespace coach
