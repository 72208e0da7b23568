#include "app/base_card.h"

#include "app/card_body.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"

namespace app {
namespace {

using game::rfmBands;

// Green where they still are customers, red where most have gone; always with the figure.
ImU32 aliveFill(double alive) {
    const Palette& p = colours();
    return alive >= 0.75 ? p.good : alive >= 0.5 ? p.warn : p.bad;
}

ImU32 aliveText(double alive) {
    const Palette& p = colours();
    return alive >= 0.75 ? p.goodText : alive >= 0.5 ? p.warnText : p.badText;
}

struct BaseFigure {
    std::string name, value;
};

// Figures beside each other, as many to a row as fit.
void drawFigures(const std::vector<BaseFigure>& figures) {
    const Palette& p = colours();
    const float width = columnWidth();
    const std::size_t each = width >= em(640) ? figures.size() : 2;
    const float wide = std::floor(width / static_cast<float>(each));
    const float high = lineHeight(Font::Caption) + lineHeight(Font::Title) + gap(2);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < figures.size(); i += each) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        for (std::size_t j = i; j < std::min(i + each, figures.size()); ++j) {
            const ImVec2 place = at + ImVec2(wide * static_cast<float>(j - i), 0);
            drawTextFit(draw, Font::Caption, place, p.muted, figures[j].name, wide - gap(8));
            drawTextFit(draw,
                        Font::Title,
                        place + ImVec2(0, lineHeight(Font::Caption) + gap(2)),
                        p.ink,
                        figures[j].value,
                        wide - gap(8));
        }
        ImGui::Dummy({width, high});
        verticalGap(space::s);
    }
}

// Fewer words where there is little room; the text below the table tells what they mean.
const std::string& fitting(Font font, const std::string& full, const std::string& few, float room) {
    return textWidth(font, full) <= room ? full : few;
}

struct Grid {
    ImVec2 at;
    float left = 0, top = 0, wide = 0, high = 0, between = 0;
    ImVec2 cell(int row, int column) const {
        return at + ImVec2(left + static_cast<float>(column) * (wide + between),
                           top + static_cast<float>(row) * (high + between));
    }
};

void drawClass(const PlayScene& scene, const game::RfmClass& known, ImVec2 at, ImVec2 size) {
    const Palette& p = colours();
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const base::Language language = scene.language;
    draw->AddRectFilled(at, at + size, p.panel, radius::button);
    draw->AddRect(at, at + size, p.border, radius::button);
    const float pad = gap(10);
    const float room = size.x - 2 * pad;
    ImVec2 line = at + ImVec2(pad, gap(8));
    if (known.customers == 0) {
        drawTextFit(draw, Font::Caption, line, p.muted, scene.say("niemand", "nobody"), room);
        return;
    }
    const std::string count = base::formatNumber(known.customers, 0, language);
    drawTextFit(draw, Font::Strong, line, p.ink, count, room);
    const std::string money = base::formatMoney(known.averageOrderCents, language);
    const float moneyWide = textWidth(Font::Caption, money);
    if (textWidth(Font::Strong, count) + moneyWide + gap(8) < room)
        drawText(draw,
                 Font::Caption,
                 {at.x + size.x - pad - moneyWide,
                  line.y + lineHeight(Font::Strong) - lineHeight(Font::Caption)},
                 p.muted,
                 money);
    line.y += lineHeight(Font::Strong) + gap(6);
    const float bar = gap(6);
    draw->AddRectFilled(line, line + ImVec2(room, bar), p.track, radius::bar);
    draw->AddRectFilled(line,
                        line + ImVec2(std::max(bar, room * static_cast<float>(known.alive)), bar),
                        aliveFill(known.alive),
                        radius::bar);
    line.y += bar + gap(5);
    const std::string alive = base::formatPercent(known.alive, language);
    drawTextFit(draw,
                Font::CaptionStrong,
                line,
                aliveText(known.alive),
                fitting(Font::CaptionStrong,
                        alive + scene.say(" nog klant", " still a customer"),
                        alive + scene.say(" klant", " customer"),
                        room),
                room);
    line.y += lineHeight(Font::CaptionStrong) + gap(2);
    const std::string orders = base::formatNumber(known.expectedOrders, 2, language);
    drawTextFit(draw,
                Font::Caption,
                line,
                p.muted,
                fitting(Font::Caption,
                        orders + scene.say(" orders per kwartaal", " orders a quarter"),
                        orders + scene.say(" per kwartaal", " a quarter"),
                        room),
                room);
}

Grid gridFor(const PlayScene& scene) {
    Grid grid;
    grid.at = ImGui::GetCursorScreenPos();
    grid.between = gap(8);
    for (int band = 0; band < rfmBands; ++band)
        grid.left = std::max(
            grid.left, textWidth(Font::Caption, scene.say(game::recencyBand(band))) + gap(10));
    grid.left = std::min(std::ceil(grid.left), columnWidth() * 0.28F);
    grid.top = 2 * lineHeight(Font::Caption) + gap(8);
    grid.wide = std::floor((columnWidth() - grid.left - 2 * grid.between) / rfmBands);
    grid.high = lineHeight(Font::Strong) + lineHeight(Font::CaptionStrong) +
                lineHeight(Font::Caption) + gap(8 + 6 + 6 + 5 + 2 + 8);
    return grid;
}

void drawGrid(const PlayScene& scene, const game::BaseView& base) {
    const Palette& p = colours();
    const Grid grid = gridFor(scene);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float line = lineHeight(Font::Caption);
    drawTextFit(draw,
                Font::CaptionStrong,
                grid.at + ImVec2(0, line),
                p.accent,
                scene.say("Recent", "Recency"),
                grid.left);
    drawText(draw,
             Font::CaptionStrong,
             grid.at + ImVec2(grid.left, 0),
             p.accent,
             scene.say("Frequentie: teruggekomen", "Frequency: came back"));
    for (int f = 0; f < rfmBands; ++f)
        drawTextFit(draw,
                    Font::Caption,
                    {grid.cell(0, f).x, grid.at.y + line},
                    p.muted,
                    scene.say(game::frequencyBand(f)),
                    grid.wide);
    for (int r = 0; r < rfmBands; ++r) {
        drawText(draw,
                 Font::Caption,
                 {grid.at.x, grid.cell(r, 0).y + gap(8)},
                 p.muted,
                 scene.say(game::recencyBand(r)),
                 grid.left - gap(8));
        for (int f = 0; f < rfmBands; ++f)
            drawClass(scene,
                      base.classes[static_cast<std::size_t>(r)][static_cast<std::size_t>(f)],
                      grid.cell(r, f),
                      {grid.wide, grid.high});
    }
    ImGui::Dummy({columnWidth(), grid.cell(rfmBands, 0).y - grid.at.y});
}

void drawBase(const PlayScene& scene, const game::BaseView& base) {
    const Palette& p = colours();
    const base::Language language = scene.language;
    if (!base.description.empty()) {
        paragraph(Font::Body, p.muted, scene.say(base.description));
        verticalGap(space::m);
    }
    const auto number = [&](double value) {
        return base::formatNumber(value, 0, language);
    };
    drawFigures(
        {{scene.say("Klanten", "Customers"), number(base.customers)},
         {scene.say("Naar verwachting nog klant", "Probably still customers"), number(base.alive)},
         {scene.say("Omzet, laatste 13 weken", "Revenue, last 13 weeks"),
          base::formatMoney(base.revenueQuarterCents, language)},
         {scene.say("Orders, komende 13 weken", "Orders, next 13 weeks"),
          number(base.expectedQuarterOrders)}});
    verticalGap(space::s);
    drawGrid(scene, base);
    verticalGap(space::s);
    richParagraph(
        Font::Caption,
        Font::CaptionStrong,
        p.muted,
        scene.say("In elk vak: het aantal klanten, wat een order gemiddeld oplevert (de **M** van "
                  "RFM: monetary value), de kans dat iemand nog klant is en hoeveel orders zo "
                  "iemand naar verwachting nog plaatst. Alles volgt uit wie wanneer bestelde "
                  "(model BG/NBD): wie vaak kwam en nu lang zwijgt, is waarschijnlijk weg. Wie nog "
                  "nooit terugkwam, geldt altijd als klant, want van hem is geen ritme bekend; "
                  "zijn weinige verwachte orders zeggen dan meer.",
                  "In each box: how many customers, what an order comes to on average (the **M** "
                  "of RFM: monetary value), the chance that one still is a customer, and how many "
                  "more orders one is expected to place. All of it follows from who ordered when "
                  "(the BG/NBD model): who came often and is silent now, has probably gone. Who "
                  "never came back always counts as a customer, for no rhythm of theirs is known; "
                  "their few expected orders say more then."));
}

} // namespace

void BaseCard::draw(PlayScene& scene) {
    if (!m_card.isOpen())
        return;
    const std::vector<game::BaseView>& bases = scene.desk.bases();
    if (bases.empty())
        return m_card.ended();
    m_card.begin("base");
    m_shown = std::min(m_shown, static_cast<int>(bases.size()) - 1);
    const auto shown = [&]() -> const game::BaseView& {
        return bases[static_cast<std::size_t>(m_shown)];
    };
    Modal modal("base", scene.say(shown().name), em(820));
    if (!modal)
        return m_card.ended();
    if (bases.size() > 1) {
        std::vector<std::string> names;
        names.reserve(bases.size());
        for (const game::BaseView& base : bases)
            names.push_back(scene.say(base.name));
        tabChips("which", names, m_shown);
        verticalGap(space::s);
    }
    {
        CardBody body("table", {footerHeight(), 0, true});
        drawBase(scene, shown());
    }
    beginFooter();
    if (button("close", scene.say("Sluiten", "Close"), {ButtonKind::Secondary, 0, true, {}}))
        modal.close();
}

} // namespace app
