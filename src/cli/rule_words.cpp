#include "cli/rule_words.h"

#include "game/terms.h"

#include <fmt/format.h>

#include <array>

namespace cli {

namespace {

using base::Language;
using scenario::Condition;

struct Speaker {
    const scenario::Scenario& scenario;
    Language language;

    [[nodiscard]] std::string say(const char* nl, const char* en) const {
        return language == Language::Dutch ? nl : en;
    }
    template<class... Values>
    [[nodiscard]] std::string
    phrase(const char* nl, const char* en, const Values&... values) const {
        return fmt::vformat(say(nl, en), fmt::make_format_args(values...));
    }

    [[nodiscard]] std::string several(const std::vector<Condition>& parts,
                                      const std::string& between) const {
        std::string out;
        for (const Condition& part : parts) {
            const bool mixed = part.kind == Condition::Kind::Any && parts.size() > 1;
            const std::string words = (*this)(part);
            if (!words.empty())
                out += (out.empty() ? "" : between) + (mixed ? "(" + words + ")" : words);
        }
        return out;
    }

    [[nodiscard]] std::string
    bound(std::string_view what, const Condition& condition, int decimals) const {
        return fmt::format("{} {} {}",
                           what,
                           condition.comparison == scenario::Comparison::AtLeast ? "≥" : "≤",
                           base::formatNumber(condition.amount, decimals, language));
    }

    [[nodiscard]] std::string weeks(const Condition& condition) const {
        if (condition.fromWeek == condition.toWeek)
            return fmt::format("week {}", condition.fromWeek);
        if (condition.toWeek >= scenario.weeks)
            return phrase("vanaf week {}", "from week {}", condition.fromWeek);
        return phrase("week {} t/m {}", "weeks {} to {}", condition.fromWeek, condition.toWeek);
    }

    [[nodiscard]] std::string phases(const std::vector<sim::Phase>& list) const {
        std::string out;
        for (std::size_t i = 0; i < list.size(); ++i)
            out += (i == 0                 ? ""
                    : i + 1 == list.size() ? say(" of ", " or ")
                                           : ", ") +
                   phaseWord(list[i], language);
        return out;
    }

    [[nodiscard]] std::string did(const Condition& condition) const {
        const int at = scenario::indexOf(scenario.actions, condition.id);
        const std::string action =
            at < 0 ? condition.id
                   : scenario.actions[static_cast<std::size_t>(at)].name.in(language);
        return condition.withinWeeks > 0 ? phrase("{} in de laatste {} weken",
                                                  "{} in the last {} weeks",
                                                  action,
                                                  condition.withinWeeks)
                                         : action + say(" gedaan", " done");
    }

    std::string operator()(const Condition& condition) const {
        switch (condition.kind) {
        case Condition::Kind::All:
            return several(condition.parts, ", ");
        case Condition::Kind::Any:
            return several(condition.parts, say(" of ", " or "));
        case Condition::Kind::Not: {
            const std::string inner = several(condition.parts, ", ");
            return inner.empty() ? std::string{} : say("niet: ", "not: ") + inner;
        }
        case Condition::Kind::Week:
            return weeks(condition);
        case Condition::Kind::Phase:
            return phases(condition.phases);
        case Condition::Kind::Stage: {
            std::string out;
            for (const sim::Stage stage : condition.stages)
                out += (out.empty() ? "" : say(" of ", " or ")) + game::label(stage).in(language);
            return out;
        }
        case Condition::Kind::Quantity:
            return bound(sim::name(condition.quantity), condition, 2);
        case Condition::Kind::Count:
            return bound(say("aantal", "number"), condition, 0);
        case Condition::Kind::Chance:
            return say("kans ", "chance ") + base::formatPercent(condition.amount, language);
        case Condition::Kind::Flag:
            return say("vlag ", "flag ") + condition.id;
        case Condition::Kind::Budget:
            return bound("budget", condition, 0);
        case Condition::Kind::Crm:
            return bound(game::label(condition.crm).in(language), condition, 2);
        case Condition::Kind::Chain:
            return bound(game::label(condition.chain).in(language), condition, 2);
        case Condition::Kind::Did:
            return did(condition);
        case Condition::Kind::Happened:
            return say("na ", "after ") + condition.id;
        case Condition::Kind::Knows:
            return say("bekend: ", "known: ") + condition.id;
        case Condition::Kind::Chose:
            return say("antwoord ", "reply ") + condition.id;
        case Condition::Kind::Segment:
            return say("segment ", "segment ") + condition.id;
        default: // Always, and figures that say little in a drawing
            return {};
        }
    }
};

} // namespace

std::string
inWords(const Condition& condition, const scenario::Scenario& scenario, Language language) {
    return Speaker{scenario, language}(condition);
}

std::string phaseWord(sim::Phase phase, Language language) {
    static const std::array<base::Text, sim::phaseCount> words{{
        {"potentieel", "potential"},
        {"nieuw", "new"},
        {"loyaal", "loyal"},
        {"risico op vertrek", "at risk"},
        {"vertrokken", "left"},
    }};
    return words[static_cast<std::size_t>(phase)].in(language);
}

} // namespace cli
