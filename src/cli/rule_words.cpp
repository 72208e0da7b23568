#include "cli/rule_words.h"

#include "game/terms.h"

#include <fmt/format.h>

#include <array>

namespace cli {

namespace {

using base::Language;
using scenario::Condition;

const base::Text& wordsFor(scenario::CompanyFigure figure) {
    static const std::array<base::Text, scenario::companyFigureCount> words{{
        {"budget", "budget"},
        {"uren over", "hours left"},
        {"omzet", "revenue"},
        {"uitgegeven", "spent"},
        {"winst", "profit"},
        {"klanten", "customers"},
        {"potentiële klanten", "potential customers"},
        {"loyale klanten", "loyal customers"},
        {"ex-klanten", "former customers"},
        {"nieuwe klanten gewonnen", "new customers won"},
        {"klanten teruggewonnen", "customers won back"},
        {"klanten vertrokken", "customers gone"},
        {"overtredingen", "violations"},
        {"gemiddelde loyaliteit", "average loyalty"},
        {"NPS", "NPS"},
    }};
    return words[static_cast<std::size_t>(figure)];
}

const base::Text& wordsFor(scenario::RecordFigure figure) {
    static const std::array<base::Text, scenario::recordFigureCount> words{{
        {"weken in deze fase", "weeks in this phase"},
        {"weken sinds contact", "weeks since contact"},
        {"weken sinds een bestelling", "weeks since an order"},
        {"contacten", "contacts"},
        {"bestellingen", "orders"},
        {"omzet bij deze klant", "revenue from this customer"},
        {"weken met een open klacht", "weeks with an open complaint"},
    }};
    return words[static_cast<std::size_t>(figure)];
}

template<class Item>
const Item* itemOf(const std::vector<Item>& items, const std::string& id) {
    const int at = scenario::indexOf(items, id);
    return at < 0 ? nullptr : &items[static_cast<std::size_t>(at)];
}

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

    // With a decimal only where there is one.
    [[nodiscard]] std::string figure(const base::Text& what, const Condition& condition) const {
        const bool whole =
            condition.amount == static_cast<double>(static_cast<int>(condition.amount));
        return bound(what.in(language), condition, whole ? 0 : 1);
    }

    [[nodiscard]] std::string estimated(const Condition& condition) const {
        return condition.believed ? say(" (naar het lijkt)", " (as it seems)") : std::string{};
    }

    [[nodiscard]] std::string segment(const std::string& id) const {
        const scenario::Segment* const found = itemOf(scenario.segments, id);
        return found != nullptr ? found->name.in(language) : id;
    }

    // "aantal relaties (loyaal, weken sinds contact ≥ 4) ≥ 2"
    [[nodiscard]] std::string count(const Condition& condition) const {
        std::string whom;
        if (condition.target.kind == scenario::Target::Kind::Phase)
            whom = phaseWord(condition.target.phase, language);
        else if (condition.target.kind == scenario::Target::Kind::Segment)
            whom = segment(condition.target.id);
        const std::string where = several(condition.parts, ", ");
        whom += (whom.empty() || where.empty() ? "" : ", ") + where;
        const std::string what = say("aantal relaties", "number of relations");
        return bound(whom.empty() ? what : what + " (" + whom + ")", condition, 0);
    }

    [[nodiscard]] std::string motive(const Condition& condition) const {
        const scenario::Motive& of = scenario.motives[static_cast<std::size_t>(condition.motive)];
        return bound(say("koopmotief ", "motive ") + of.name.in(language), condition, 2) +
               estimated(condition);
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

    [[nodiscard]] std::string lately(std::string words, const Condition& condition) const {
        if (condition.withinWeeks > 0)
            words +=
                phrase(" in de laatste {} weken", " in the last {} weeks", condition.withinWeeks);
        return words;
    }

    [[nodiscard]] std::string did(const Condition& condition) const {
        const scenario::ActionDef* const found = itemOf(scenario.actions, condition.id);
        const std::string action = found != nullptr ? found->name.in(language) : condition.id;
        return condition.withinWeeks > 0 ? lately(action, condition)
                                         : action + say(" gedaan", " done");
    }

    // Of another customer than the one at hand, with its name before it.
    std::string operator()(const Condition& condition) const {
        std::string words = plain(condition);
        const scenario::Customer* const other =
            condition.customer.empty() ? nullptr : itemOf(scenario.customers, condition.customer);
        return other != nullptr && !words.empty() ? other->name + ": " + words : words;
    }

    [[nodiscard]] std::string plain(const Condition& condition) const {
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
            return bound(sim::name(condition.quantity), condition, 2) + estimated(condition);
        case Condition::Kind::Motive:
            return motive(condition);
        case Condition::Kind::Company:
            return figure(wordsFor(condition.figure), condition);
        case Condition::Kind::Record:
            return figure(wordsFor(condition.record), condition);
        case Condition::Kind::Count:
            return count(condition);
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
            return lately(say("na ", "after ") + condition.id, condition);
        case Condition::Kind::Knows:
            return lately(say("bekend: ", "known: ") + condition.id, condition);
        case Condition::Kind::Chose:
            return say("antwoord ", "reply ") + condition.id;
        case Condition::Kind::Segment:
            return "segment " + segment(condition.id);
        case Condition::Kind::Always:
            return {};
        }
        return {};
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
