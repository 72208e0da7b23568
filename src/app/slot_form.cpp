#include "app/slot_form.h"

#include "app/choice_row.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/widgets_button.h"
#include "app/widgets_form.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace app {
namespace {

// The decision's number: always with a point, whatever the language on screen.
std::string plainNumber(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", value);
    std::string out = text;
    std::replace(out.begin(), out.end(), ',', '.');
    return out;
}

void askOne(const PlayScene& scene, const game::Slot& slot, std::vector<std::string>& values) {
    for (const game::SlotOption& option : slot.options) {
        const bool on = !values.empty() && values.front() == option.id;
        if (radioRow(option.id.c_str(),
                     scene.say(option.label),
                     on,
                     scene.say(option.detail),
                     option.allowed))
            values = {option.id};
    }
}

void askMany(const PlayScene& scene, const game::Slot& slot, std::vector<std::string>& values) {
    const std::string full = scene.say("Je koos er al ", "You chose ") + std::to_string(slot.most) +
                             scene.say(". Haal er eerst een weg.", " already. Take one out first.");
    for (const game::SlotOption& option : slot.options) {
        const auto at = std::find(values.begin(), values.end(), option.id);
        const bool on = at != values.end();
        const bool room = static_cast<int>(values.size()) < slot.most;
        const bool enabled = on || (option.allowed && room);
        if (!choiceRow(option.id.c_str(),
                       {scene.say(option.label),
                        scene.say(option.detail),
                        {},
                        on,
                        enabled,
                        option.allowed ? std::string_view(full) : std::string_view()}))
            continue;
        if (on)
            values.erase(at);
        else
            values.push_back(option.id);
    }
}

void askNumber(const PlayScene& scene, const game::Slot& slot, std::vector<std::string>& values) {
    double value = values.empty() ? slot.initial : std::strtod(values.front().c_str(), nullptr);
    const bool whole = slot.step == static_cast<double>(static_cast<int>(slot.step));
    const std::string unit = scene.say(slot.unit);
    const std::string text =
        base::formatNumber(value, whole ? 0 : 2, scene.language) + (unit == "%" ? "" : " ") + unit;
    const std::string title = scene.say(slot.label);
    if (slider("value", value, {slot.low, slot.high, slot.step, title, text}))
        values = {plainNumber(value)};
}

} // namespace

std::vector<std::string>& answersFor(std::vector<game::Choice>& answers, const std::string& slot) {
    for (game::Choice& answer : answers)
        if (answer.slot == slot)
            return answer.values;
    answers.push_back({slot, {}});
    return answers.back().values;
}

void fillInitialAnswers(std::vector<game::Choice>& answers, const std::vector<game::Slot>& slots) {
    for (const game::Slot& slot : slots) {
        std::vector<std::string>& values = answersFor(answers, slot.id);
        if (!values.empty())
            continue;
        if (slot.kind == game::Slot::Kind::Number)
            values = {plainNumber(slot.initial)};
        else if (slot.kind == game::Slot::Kind::One && slot.options.size() == 1)
            values = {slot.options.front().id};
    }
}

bool slotQuestion(const PlayScene& scene,
                  const game::Slot& slot,
                  std::vector<game::Choice>& answers) {
    std::vector<std::string>& values = answersFor(answers, slot.id);
    const std::vector<std::string> before = values;
    ImGui::PushID(slot.id.c_str());
    if (slot.kind != game::Slot::Kind::Number) {
        std::string title = scene.say(slot.label);
        if (slot.kind == game::Slot::Kind::Many)
            title += scene.say(" (", " (") + std::to_string(values.size()) +
                     scene.say(" van hoogstens ", " of ") + std::to_string(slot.most) + ")";
        paragraph(Font::Strong, colours().ink, title);
        verticalGap(6);
    }
    switch (slot.kind) {
    case game::Slot::Kind::One:
        askOne(scene, slot, values);
        break;
    case game::Slot::Kind::Many:
        askMany(scene, slot, values);
        break;
    case game::Slot::Kind::Number:
        askNumber(scene, slot, values);
        break;
    }
    ImGui::PopID();
    return values != before;
}

bool declined(const std::vector<game::Choice>& answers) {
    return std::any_of(answers.begin(), answers.end(), [](const game::Choice& answer) {
        return answer.slot == "bid" && !answer.values.empty() && answer.values.front() == "no_bid";
    });
}

bool slotForm(const PlayScene& scene,
              const std::vector<game::Slot>& slots,
              std::vector<game::Choice>& answers) {
    bool changed = false;
    for (const game::Slot& slot : slots) {
        if (declined(answers) && slot.id != "bid")
            continue;
        changed = slotQuestion(scene, slot, answers) || changed;
        verticalGap(space::m);
    }
    return changed;
}

} // namespace app
