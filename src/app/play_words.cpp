#include "app/play_words.h"

#include "app/ui.h"
#include "game/terms.h"

#include <cctype>
#include <cmath>

namespace app {

// The unit never stands alone on the next line: a space that does not break.
std::string hoursText(double hours, base::Language language) {
    const bool whole = std::abs(hours - std::round(hours)) < 0.01;
    return base::formatNumber(hours, whole ? 0 : 1, language) +
           (language == base::Language::Dutch ? "\u00A0u" : "\u00A0h");
}

std::string costText(double hours, std::int64_t cents, base::Language language) {
    return hoursText(hours, language) + " · " + base::formatMoney(cents, language);
}

std::string lowerFirst(const std::string& text) {
    if (text.size() < 2 || std::isupper(static_cast<unsigned char>(text[1])) != 0)
        return text;
    std::string out = text;
    out[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(out[0])));
    return out;
}

std::string points(double share, base::Language language) {
    return base::formatNumber(share * 100.0, 0, language);
}

namespace {

base::Text standing(const game::Customer& customer) {
    if (customer.phase == game::RingPhase::Farewell)
        return customer.isCustomer ? base::Text{"klant, kan vertrekken", "customer, may leave"}
                                   : base::Text{"vertrokken", "left"};
    if (customer.returning)
        return {"ex-klant", "former customer"};
    const base::Text phase = game::label(customer.phase);
    if (customer.phase != game::RingPhase::Potential)
        return {lowerFirst(phase.nl), lowerFirst(phase.en)};
    const base::Text stage = game::label(customer.stage);
    return {lowerFirst(phase.nl) + " (" + stage.nl + ")",
            lowerFirst(phase.en) + " (" + stage.en + ")"};
}

} // namespace

std::string standingText(const game::Customer& customer, int week, base::Language language) {
    const bool dutch = language == base::Language::Dutch;
    std::string what = standing(customer).in(language);
    if (customer.sinceWeek > 0)
        return what + (dutch ? " sinds week " : " since week ") +
               std::to_string(customer.sinceWeek);
    const int weeks = week - customer.sinceWeek;
    if (customer.sinceWeek == 0 && customer.phase == game::RingPhase::Potential)
        return what;
    return what + (dutch ? ", al " : ", for ") + std::to_string(weeks) +
           (dutch ? (weeks == 1 ? " week" : " weken") : (weeks == 1 ? " week" : " weeks"));
}

Phase ringPhase(game::RingPhase phase) {
    return static_cast<Phase>(phase);
}

Mood faceMood(game::Mood mood) {
    return static_cast<Mood>(mood);
}

ImU32 toneColour(scenario::Tone tone) {
    switch (tone) {
    case scenario::Tone::Good:
        return colours().good;
    case scenario::Tone::Bad:
        return colours().bad;
    case scenario::Tone::Neutral:
        break;
    }
    return colours().accent;
}

std::string nameOf(const PlayScene& scene, int customer) {
    const scenario::Scenario& scenario = scene.desk.scenario();
    if (customer < 0 || customer >= static_cast<int>(scenario.customers.size()))
        return scene.say(scenario.title);
    return scenario.customers[static_cast<std::size_t>(customer)].name;
}

} // namespace app
