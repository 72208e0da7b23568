#include "app/author_bar.h"

#include "app/program_bar.h"
#include "app/text.h"
#include "app/vec.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace app {

namespace {

base::Text warningsToo(std::size_t count) {
    if (count == 0)
        return {};
    if (count == 1)
        return {" Er is één waarschuwing.", " There is one warning."};
    return {fmt::format(" Er zijn {} waarschuwingen.", count),
            fmt::format(" There are {} warnings.", count)};
}

} // namespace

// What stands in the strip, and where.
struct AuthorBar::Line {
    std::string chip, text, wish, restart;
    float pad = 0, textLeft = 0, textWide = 0, high = 0, textHigh = 0;
};

void AuthorBar::tellReloaded(const std::string& file, std::vector<scenario::Diagnostic> warnings) {
    const base::Text too = warningsToo(warnings.size());
    m_news = {warnings.empty() ? Kind::Good : Kind::Warnings, file, {}, std::move(warnings), 0};
    m_news.text = {file + " is opnieuw geladen, en je spel ging mee." + too.nl,
                   file + " was loaded again, and your game came along." + too.en};
}

void AuthorBar::tellMended(const std::string& file) {
    m_news = {Kind::Good, file, {}, {}, 0};
    m_news.text = {file + " is weer in orde.", file + " is all right again."};
}

void AuthorBar::tellMistakes(const std::string& file, std::vector<scenario::Diagnostic> mistakes) {
    m_news = {Kind::Mistakes, file, {}, std::move(mistakes), 0};
    const auto first =
        std::find_if(m_news.diagnostics.begin(), m_news.diagnostics.end(), [](const auto& each) {
            return each.severity == scenario::Severity::Error;
        });
    base::Text told;
    if (first != m_news.diagnostics.end()) {
        scenario::Diagnostic shown = *first;
        shown.file = std::filesystem::path(file).filename().string(); // there is little room
        told = {toLine(shown, base::Language::Dutch), toLine(shown, base::Language::English)};
    }
    m_news.text = {"Het spel gaat verder met de vorige versie. " + told.nl,
                   "The game goes on with the previous version. " + told.en};
}

void AuthorBar::tellGone(const std::string& file, bool playing) {
    m_news = {Kind::Gone, file, {}, {}, 0};
    if (!playing) {
        m_news.text = {file + " is er niet. Het opent zodra het er staat.",
                       file + " is not there. It opens as soon as it is."};
        return;
    }
    m_news.text = {file + " is er niet meer. Het spel gaat verder met de laatste versie.",
                   file + " is gone. The game goes on with the last version."};
}

void AuthorBar::tellStopped(const std::string& file, const game::Stopped& stopped) {
    m_news = {Kind::Stopped, file, {}, {}, stopped.week};
    const base::Text why = inWords(stopped);
    m_news.text = {"Je spel past niet in de nieuwe versie en gaat verder met de vorige. " + why.nl,
                   "Your game does not fit the new version and goes on with the previous one. " +
                       why.en};
}

AuthorBar::Line
AuthorBar::lineOf(const Shell& shell, bool trial, bool canRestart, float width) const {
    Line line;
    line.pad = gap(24);
    line.chip = trial ? shell.say("Proefspel", "Trial game") : std::string();
    line.text = m_news.kind == Kind::None
                    ? shell.say("Dit spel telt niet mee en kan niet worden ingeleverd.",
                                "This game does not count and cannot be handed in.")
                    : shell.say(m_news.text);
    if (m_news.kind == Kind::Mistakes || m_news.kind == Kind::Warnings)
        line.wish = fmt::format("{} ({})",
                                m_news.kind == Kind::Mistakes
                                    ? shell.say("Bekijk de fouten", "See the mistakes")
                                    : shell.say("Bekijk ze", "See them"),
                                m_news.diagnostics.size());
    if (m_news.kind == Kind::Stopped)
        line.wish =
            fmt::format("{} {}", shell.say("Ga verder vanaf week", "Go on from week"), m_news.week);
    if (canRestart)
        line.restart = shell.say("Opnieuw beginnen", "Begin again");
    float right = line.pad;
    for (const std::string& label : {line.wish, line.restart})
        if (!label.empty())
            right += barButtonWidth(label) + gap(8);
    line.textLeft =
        line.pad +
        (line.chip.empty() ? 0 : std::ceil(textWidth(Font::Strong, line.chip)) + gap(16));
    line.textWide = std::max(em(160), width - line.textLeft - right - gap(16));
    line.textHigh = textHeight(Font::Body, line.text, line.textWide);
    line.high = std::max(line.textHigh, lineHeight(Font::Body) + 2 * gap(7)) + 2 * gap(5);
    return line;
}

float AuthorBar::height(const Shell& shell, bool trial, bool canRestart, float width) const {
    if (!trial && m_news.kind == Kind::None)
        return 0;
    return lineOf(shell, trial, canRestart, width).high;
}

AuthorBar::Wish AuthorBar::draw(const Shell& shell, bool trial, bool canRestart) {
    if (!trial && m_news.kind == Kind::None)
        return Wish::None;
    const Palette& p = colours();
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const Line line = lineOf(shell, trial, canRestart, screen.x);
    const float top = screen.y - line.high;
    const float middle = top + line.high / 2;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled({0, top}, screen, p.bar);
    const bool bad =
        m_news.kind == Kind::Mistakes || m_news.kind == Kind::Gone || m_news.kind == Kind::Stopped;
    // Colour never speaks alone: the words say the same.
    draw->AddRectFilled({0, top},
                        {gap(6), screen.y},
                        bad                         ? p.bad
                        : m_news.kind == Kind::Good ? p.good
                                                    : p.barProgress);
    drawText(draw,
             Font::Strong,
             {line.pad, middle - lineHeight(Font::Strong) / 2},
             p.barProgress,
             line.chip);
    drawText(draw,
             Font::Body,
             {line.textLeft, middle - line.textHigh / 2},
             p.barInk,
             line.text,
             line.textWide);
    float left = screen.x - line.pad;
    for (const std::string& label : {line.wish, line.restart})
        if (!label.empty())
            left -= barButtonWidth(label) + gap(8);
    ImGui::SetCursorScreenPos({left, middle - lineHeight(Font::Body) / 2 - gap(7)});
    Wish wish = Wish::None;
    if (!line.wish.empty()) {
        if (barButton("author wish", line.wish, true, {}))
            wish = m_news.kind == Kind::Stopped ? Wish::GoOn : Wish::Mistakes;
        ImGui::SameLine(0, gap(8));
    }
    if (!line.restart.empty() && barButton("author restart", line.restart, false, {}))
        wish = Wish::Restart;
    return wish;
}

} // namespace app
