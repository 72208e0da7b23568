#include "app/home_parts.h"

#include "app/item.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_card.h"
#include "records/verdict.h"

#include <fmt/chrono.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <numeric>

namespace app {
namespace {

// When it was last played: "24-11-2026 14:05" / "2026-11-24 14:05".
std::string lastPlayed(records::Milliseconds at, base::Language language) {
    if (at <= 0)
        return {};
    const std::tm local = fmt::localtime(static_cast<std::time_t>(at / 1000));
    return language == base::Language::Dutch ? fmt::format("{:%d-%m-%Y %H:%M}", local)
                                             : fmt::format("{:%Y-%m-%d %H:%M}", local);
}

std::string stateOf(const Shell& shell, const records::StoredRun& run) {
    if (run.problem)
        return shell.say(*run.problem);
    const std::string game = shell.say("spel ", "game ") + std::to_string(run.header.seed) + " · " +
                             lastPlayed(run.played, shell.language);
    return (run.finished ? shell.say("afgerond", "finished") : "week " + std::to_string(run.week)) +
           " · " + game;
}

float dotLineLeft() {
    return em(14);
}

// A line of a list, small.
void dotLine(Font font, ImU32 colour, const std::string& text) {
    const Palette& p = colours();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float left = dotLineLeft();
    const float high = textHeight(font, text, width - left);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddCircleFilled(at + ImVec2(em(4), lineHeight(font) / 2), em(2.5F), colour);
    drawText(draw, font, at + ImVec2(left, 0), p.muted, text, width - left);
    ImGui::Dummy({width, high});
    verticalGap(2);
}

} // namespace

std::vector<std::size_t> easiestFirst(const std::vector<Library::Entry>& entries) {
    constexpr int afterAll = 99;
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto level = [&](std::size_t at) {
        return entries[at].scenario ? entries[at].scenario->level : afterAll;
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return level(a) < level(b);
    });
    return order;
}

std::string factsOf(const Shell& shell, const scenario::Scenario& scenario) {
    int relations = 0;
    for (const scenario::Customer& customer : scenario.customers)
        relations += customer.inPool ? 0 : 1;
    return fmt::format(
        fmt::runtime(shell.say("niveau {} van 3 · ongeveer {} minuten · {} weken · {} relaties",
                               "level {} of 3 · about {} minutes · {} weeks · {} relationships")),
        scenario.level,
        scenario.durationMinutes,
        scenario.weeks,
        relations);
}

void drawTitleAndGrade(const Shell& shell,
                       const scenario::Scenario& scenario,
                       std::optional<double> grade) {
    const Palette& p = colours();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    float right = 0;
    if (grade) {
        const std::string text = shell.say("beste cijfer ", "best grade ");
        const std::string number = records::gradeShown(*grade, shell.language);
        const float wide = textWidth(Font::Caption, text) + textWidth(Font::Title, number);
        right = wide + gap(16);
        ImDrawList* draw = ImGui::GetWindowDrawList();
        const float base = at.y + lineHeight(Font::Title) - lineHeight(Font::Caption) - em(2);
        drawText(draw, Font::Caption, {at.x + width - wide, base}, p.muted, text);
        drawText(draw,
                 Font::Title,
                 {at.x + width - textWidth(Font::Title, number), at.y},
                 *grade >= game::passingGrade ? p.goodText : p.badText,
                 number);
    }
    const float high = textHeight(Font::Title, shell.say(scenario.title), width - right);
    drawText(ImGui::GetWindowDrawList(),
             Font::Title,
             at,
             p.ink,
             shell.say(scenario.title),
             width - right);
    ImGui::Dummy({width, high});
}

void drawObjectives(const Shell& shell, const scenario::Scenario& scenario, std::size_t most) {
    const Palette& p = colours();
    label(Font::CaptionStrong, p.ink, shell.say("Na dit spel kun je:", "After this game you can:"));
    verticalGap(4);
    const Font font = ImGui::GetIO().DisplaySize.y > em(980) ? Font::Body : Font::Caption;
    const float width = columnWidth();
    const float between = gap(24);
    const bool two = width >= em(640);
    const float wide = two ? std::floor((width - between) / 2) : width;
    const std::size_t count = scenario.objectives.size();
    const std::size_t shown = std::min(count, most);
    const auto highOf = [&](std::size_t i) {
        return textHeight(font, shell.say(scenario.objectives[i].text), wide - dotLineLeft());
    };
    // The second column begins where both are as short as can be.
    std::size_t rows = shown;
    float lowest = 1e9F;
    for (std::size_t split = 1; two && split <= shown; ++split) {
        float left = 0;
        float right = 0;
        for (std::size_t i = 0; i < shown; ++i)
            (i < split ? left : right) += highOf(i);
        if (std::max(left, right) < lowest) {
            lowest = std::max(left, right);
            rows = split;
        }
    }
    const ImVec2 at = ImGui::GetCursorScreenPos();
    float bottom = at.y;
    const auto drawRows = [&](float left, std::size_t from, std::size_t to) {
        Column column(at + ImVec2(left, 0), wide);
        for (std::size_t i = from; i < to; ++i)
            dotLine(font, p.accent, shell.say(scenario.objectives[i].text));
        bottom = std::max(bottom, ImGui::GetCursorScreenPos().y);
    };
    drawRows(0, 0, rows);
    drawRows(wide + between, rows, shown);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, bottom - at.y});
    if (count > shown)
        paragraph(Font::Caption,
                  p.muted,
                  count - shown == 1
                      ? shell.say("en nog 1 leerdoel", "and 1 more objective")
                      : fmt::format(fmt::runtime(shell.say("en nog {} leerdoelen",
                                                           "and {} more objectives")),
                                    count - shown));
}

void drawHowItWorks(const Shell& shell) {
    struct Step {
        Phase phase{};
        base::Text title, text;
    };
    static const std::array<Step, 3> steps{
        Step{Phase::Potential,
             {"Kijk en luister", "Look and listen"},
             {"Je ziet nooit alles, alleen signalen: orders, reacties, klachten. Met vragen "
              "en onderzoek weet je meer.",
              "You never see everything, only signals: orders, replies, complaints. Questions and "
              "research tell you more."}},
        Step{Phase::New,
             {"Verdeel je week", "Divide your week"},
             {"Elke actie kost uren en soms geld. Kies wie aandacht krijgt, onderbouw je keuze en "
              "sluit de week af.",
              "Every action costs hours and sometimes money. Choose who gets attention, support "
              "your choice and end the week."}},
        Step{Phase::Loyal,
             {"Leer van de nabespreking", "Learn from the debrief"},
             {"Aan het eind krijg je een cijfer en zie je per keuze wat die deed, gemeten aan wat "
              "je toen kon weten.",
              "At the end you get a grade and see what each choice did, measured by what you "
              "could know then."}}};
    const Palette& p = colours();
    verticalGap(space::s);
    label(Font::Title, p.ink, shell.say("Zo werkt het", "How it works"));
    verticalGap(space::m);
    const float between = gap(16);
    const float width = columnWidth();
    const bool row = width >= em(640);
    const float wide = row ? std::floor((width - 2 * between) / 3) : width;
    float high = 0;
    for (const Step& step : steps)
        high = std::max(high,
                        textHeight(Font::Strong, shell.say(step.title), wide - 2 * gap(space::l)) +
                            textHeight(Font::Body, shell.say(step.text), wide - 2 * gap(space::l)));
    high += 2 * gap(space::l) + em(30) + gap(26);
    ImVec2 at = ImGui::GetCursorScreenPos();
    int number = 0;
    for (const Step& step : steps) {
        ImGui::SetCursorScreenPos(at);
        {
            Card card(wide, row ? high : 0);
            const ImVec2 centre = ImGui::GetCursorScreenPos() + ImVec2(em(14), em(14));
            ImDrawList* draw = ImGui::GetWindowDrawList();
            draw->AddCircleFilled(centre, em(14), p.of(step.phase).tint);
            const std::string digit = std::to_string(++number);
            drawText(draw,
                     Font::Strong,
                     centre -
                         ImVec2(textWidth(Font::Strong, digit) / 2, lineHeight(Font::Strong) / 2),
                     p.of(step.phase).text,
                     digit);
            ImGui::Dummy({1, em(30)});
            verticalGap(4);
            paragraph(Font::Strong, p.ink, shell.say(step.title));
            verticalGap(4);
            paragraph(Font::Body, p.muted, shell.say(step.text));
        }
        at = row ? at + ImVec2(wide + between, 0)
                 : ImVec2(at.x, ImGui::GetItemRectMax().y + between);
    }
}

bool drawRunRow(const char* id, const Shell& shell, const records::StoredRun& run) {
    const Palette& p = colours();
    const float pad = gap(14);
    const float width = columnWidth();
    const std::string title = run.problem ? run.place.name() : shell.say(run.title);
    const std::string state = stateOf(shell, run);
    const std::string grade =
        run.grade ? records::gradeShown(*run.grade, shell.language) : std::string{};
    const float gradeWide = grade.empty() ? 0 : textWidth(Font::Title, grade) + gap(16);
    const float textWide = width - 2 * pad - gradeWide;
    const float titleHigh = textHeight(Font::Strong, title, textWide);
    const float stateHigh = textHeight(Font::Caption, state, textWide);
    const Item it = item(id, {width, titleHigh + stateHigh + gap(3) + 2 * gap(10)}, !run.problem);
    if (!it.visible)
        return it.pressed;
    it.draw->AddRectFilled(
        it.min, it.max, it.hovered && !run.problem ? p.accentTint : p.card, radius::button);
    it.draw->AddRect(it.min, it.max, p.border, radius::button);
    const ImVec2 at = it.min + ImVec2(pad, gap(10));
    drawText(it.draw, Font::Strong, at, p.ink, title, textWide);
    drawText(it.draw,
             Font::Caption,
             at + ImVec2(0, titleHigh + gap(3)),
             run.problem ? p.badText : p.muted,
             state,
             textWide);
    if (run.grade)
        drawText(it.draw,
                 Font::Title,
                 {it.max.x - pad - textWidth(Font::Title, grade),
                  it.centre().y - lineHeight(Font::Title) / 2},
                 *run.grade >= game::passingGrade ? p.goodText : p.badText,
                 grade);
    focusRing(it, radius::button);
    return it.pressed;
}

} // namespace app
