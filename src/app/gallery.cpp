#include "app/gallery.h"

#include "app/face.h"
#include "app/item.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"
#include "app/widgets_form.h"
#include "app/widgets_meter.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

constexpr std::array<const char*, 12> sampleNames{"Hotel De Gouden Leeuw",
                                                  "Bakkerij Van Dam",
                                                  "Grand Café Zuid",
                                                  "Lunchroom Zoë",
                                                  "Kantoor Noord",
                                                  "Bakkerij Smit",
                                                  "Hotel Aan de Aa",
                                                  "Café ’t Hoekje",
                                                  "Studio Ravi",
                                                  "Brasserie Inès",
                                                  "De Broodzaak",
                                                  "Pension Vlieland"};

scenario::Face faceOfNumber(int number) {
    return static_cast<scenario::Face>((number + 1) % 3);
}

RingModel madeUpRing(int count) {
    RingModel model;
    model.labels = {"Potentiële klant", "Nieuwe klant", "Loyale klant", "Afscheid"};
    model.subtitles = {
        "new business development", "accountmanagement", "accountmanagement", "win-back"};
    model.above = "klantrelatiecyclus";
    model.number = std::to_string(count);
    model.below = "relaties · 12 klanten · 7 loyaal";
    model.selected = 8;
    // Of every 24: 8 potential, 6 new, 7 loyal, 3 saying farewell.
    constexpr std::array<int, 24> phases{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1,
                                         1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3};
    for (int i = 0; i < count; ++i) {
        RingToken token;
        token.id = i;
        token.faceSeed = static_cast<std::uint32_t>(i * 7919 + 13);
        token.face = faceOfNumber(i);
        token.phase = static_cast<Phase>(phases[static_cast<std::size_t>(i) % phases.size()]);
        token.progress01 = (i * 37 % 101) / 101.0;
        token.loyalty01 = 0.15 + (i * 29 % 80) / 100.0;
        token.loyaltyKnown = i % 6 != 3;
        token.mood = static_cast<Mood>(i * 3 % 5);
        token.name = sampleNames[static_cast<std::size_t>(i) % sampleNames.size()];
        token.detail = "Loyaliteit 44 · tevredenheid 31";
        token.attention = i == 8 || i == 22;
        token.returning = i == 4;
        model.tokens.push_back(token);
    }
    model.tokens[8].bubble = "“De levering was weer te laat. Wat nu?”";
    model.tokens[8].mood = Mood::Angry;
    return model;
}

} // namespace

Gallery::Gallery(GalleryPage page, int tokens) : m_page(page), m_model(madeUpRing(tokens)) {}

void Gallery::draw(Ui& ui) {
    switch (m_page) {
    case GalleryPage::Play:
        drawPlay(ui);
        break;
    case GalleryPage::Parts:
        drawParts();
        break;
    case GalleryPage::Faces:
        drawFaces();
        break;
    }
}

void Gallery::drawBar(Ui& ui) {
    const Palette& p = ui.palette();
    const float width = ImGui::GetIO().DisplaySize.x;
    const float high = headerStatHeight() + 2 * gap(10);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled({0, 0}, {width, high}, p.bar);
    drawText(
        draw, Font::Title, {gap(24), (high - lineHeight(Font::Title)) / 2}, p.barInk, "Klantkring");
    ImGui::SetCursorScreenPos({gap(24) + textWidth(Font::Title, "Klantkring") + gap(28), gap(10)});
    const std::array<HeaderStat, 6> left{
        HeaderStat{"Scenario", "De Koffiebrander", {}, 0, true, {}},
        HeaderStat{"Week", "9 / 26", {}, 0, true, {}},
        HeaderStat{"Omzet (kwartaal)", "€ 48.250", "6%", 1, true, "Waarom?"},
        HeaderStat{"Gem. loyaliteit", "61", "3", 1, true, {}},
        HeaderStat{"NPS", "+18", "4", -1, false, {}},
        HeaderStat{"Klantwaarde (CLV)", "€ 312k", {}, 0, true, {}}};
    const HeaderStat hours{"Uren deze week", "14 van 32", {}, 0, true, {}};
    const HeaderStat money{"Budget", "€ 2.900", {}, 0, true, {}};
    const float right = width - gap(24) - headerStatWidth(money) - gap(28) - headerStatWidth(hours);
    for (const HeaderStat& stat : left) {
        if (ImGui::GetCursorScreenPos().x + headerStatWidth(stat) > right - gap(20)) {
            break;
        }
        headerStat(std::string(stat.label).c_str(), stat);
        ImGui::SameLine(0, gap(28));
    }
    ImGui::SetCursorScreenPos({right, gap(10)});
    headerStat("hours", hours);
    ImGui::SameLine(0, gap(28));
    headerStat("money", money);
}

void Gallery::drawPlay(Ui& ui) {
    drawBar(ui);
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float top = headerStatHeight() + 2 * gap(10);
    const float panel = std::clamp(screen.x * 0.325F, em(330), screen.x * 0.42F);
    const float left = screen.x - panel;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled({left, top}, screen, ui.palette().panel);
    draw->AddLine({left, top}, {left, screen.y}, ui.palette().border);
    const float news =
        std::min(lineHeight(Font::Body) * 4.0F + gap(40) + 2 * gap(space::l), screen.y * 0.24F);
    const float pad = gap(space::xl);
    ImGui::SetCursorScreenPos({pad, top + gap(14)});
    const RingView::Result result =
        m_ring.draw(m_model, {left - 2 * pad, screen.y - top - news - pad - gap(24)}, ui.now());
    if (result.clicked >= 0) {
        m_model.selected = result.clicked;
    }
    ImGui::SetCursorScreenPos({pad, screen.y - news - pad});
    {
        ScrollCard card("news", {left - 2 * pad, news});
        drawNews();
    }
    ImGui::SetCursorScreenPos({left + pad - 5, top + gap(16)});
    {
        ScrollArea area("dossier", {panel - 2 * pad + 10, screen.y - top - gap(20)});
        drawDossier();
    }
}

void Gallery::drawNews() {
    const Palette& p = colours();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap(6), 1});
    label(Font::Strong, p.ink, "Deze week");
    verticalGap(5);
    dotRow(
        "n1",
        p.good,
        "Bakkerij Van Dam plaatste een vervolgorder (€ 1.240) · loyaliteit +4: afspraak nagekomen");
    dotRow("n2",
           p.bad,
           "Hotel De Gouden Leeuw klaagt over een late levering · reageer binnen 2 weken");
    dotRow("n3", p.accent, "3 nieuwe leads via de vakbeurs · nog niet gekwalificeerd");
    ImGui::PopStyleVar();
}

void Gallery::drawDossier() {
    const Palette& p = colours();
    const RingToken& token = m_model.tokens[static_cast<std::size_t>(m_model.selected)];
    const float face = em(32);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    drawFace(
        ImGui::GetWindowDrawList(),
        at + ImVec2(face, face),
        face,
        {token.faceSeed, token.mood, p.of(token.phase).tint, p.of(token.phase).fill, token.face});
    drawMoodMark(
        ImGui::GetWindowDrawList(), at + ImVec2(face * 1.7F, face * 1.7F), em(8), token.mood);
    {
        Column column(at + ImVec2(2 * face + gap(14), 0), columnWidth() - 2 * face - gap(14));
        paragraph(Font::Title, p.ink, token.name);
        verticalGap(2);
        paragraph(Font::Body,
                  p.muted,
                  "Sanne de Wit, inkoopmanager · horeca · nieuwe klant sinds week 4");
    }
    verticalGap(space::m);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap(6), 0});
    const float labels =
        meterLabelWidth({"Loyaliteit", "Tevredenheid", "Vertrouwen", "Kans op vertrek"});
    Meter loyalty{"Loyaliteit", 0.44, "44", p.warn};
    Meter satisfaction{"Tevredenheid", 0.31, "31", p.bad};
    Meter trust{"Vertrouwen", 0.5, "±13", p.accent};
    trust.uncertain = trust.mutedValue = true;
    trust.low = 0.37;
    trust.high = 0.63;
    Meter churn{"Kans op vertrek", 0.36, "36%", p.bad};
    for (Meter* meter : {&loyalty, &satisfaction, &trust, &churn}) {
        meter->labelWidth = labels;
        meterRow(std::string(meter->label).c_str(), *meter);
    }
    ImGui::PopStyleVar();
    verticalGap(space::s);
    richParagraph(Font::Caption,
                  Font::CaptionStrong,
                  p.muted,
                  "Bekende behoeften: **leverzekerheid**, **fairtrade**. Nog onbekend:");
    chipButton("need", "?  doe onderzoek", "Met een behoefteonderzoek kom je hier achter.");
    verticalGap(space::m);
    tabChips("tabs", {"Accountmanagement", "Nurturing", "Waardepropositie", "Onderzoek"}, m_tab);
    verticalGap(space::m);
    const std::array<ActionCard, 4> cards{
        ActionCard{"Klacht persoonlijk oplossen",
                   "Bel, erken de fout, spreek een herstelactie af",
                   "4 u · € 0",
                   false,
                   true,
                   {}},
        ActionCard{"Compensatie aanbieden",
                   "Korting op de volgende order",
                   "1 u · € 250",
                   false,
                   true,
                   {}},
        ActionCard{"Accountgesprek plannen",
                   "Evalueer de samenwerking en vraag door",
                   "3 u · € 60",
                   false,
                   true,
                   {}},
        ActionCard{"Cross-sell: theelijn voorstellen",
                   "Past bij een bekende behoefte",
                   "2 u · € 0",
                   false,
                   false,
                   "Niet nu: los eerst de open klacht op"}};
    for (int i = 0; i < 4; ++i) {
        ActionCard card = cards[static_cast<std::size_t>(i)];
        card.selected = i == m_action;
        if (actionCard(std::string(card.title).c_str(), card)) {
            m_action = i;
        }
    }
    verticalGap(space::m);
    label(Font::Caption, p.muted, "Agenda week " + std::to_string(m_week));
    hourBlocks(32, 14, 4);
    verticalGap(space::m);
    const float half = (columnWidth() - gap(10)) / 2;
    button("add", "Voeg toe aan agenda", {ButtonKind::Secondary, half, true, {}});
    ImGui::SameLine(0, gap(10));
    if (button("end",
               "Sluit week " + std::to_string(m_week) + " af ▸",
               {ButtonKind::Primary, half, true, {}})) {
        moveTokens();
    }
}

void Gallery::moveTokens() {
    ++m_week;
    for (RingToken& token : m_model.tokens) {
        token.progress01 += 0.17 + 0.03 * (token.id % 5);
        if (token.progress01 > 1) {
            token.progress01 = 0.05;
            token.phase = static_cast<Phase>((static_cast<int>(token.phase) + 1) % 4);
        }
    }
}

void Gallery::drawFaces() {
    const ImVec2 at(gap(24), gap(24));
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const Palette& p = colours();
    constexpr std::array<const char*, moodCount> moods{
        "boos", "ontevreden", "neutraal", "tevreden", "blij"};
    for (int row = 0; row < 5; ++row) {
        const float y = at.y + 70 + static_cast<float>(row) * 130;
        drawText(draw, Font::Strong, {at.x, y - 10}, p.ink, moods[static_cast<std::size_t>(row)]);
        for (int i = 0; i < 9; ++i) {
            const ImVec2 c(at.x + 180 + static_cast<float>(i) * 125, y);
            const auto seed = static_cast<std::uint32_t>(row * 9 + i);
            const Mood mood = static_cast<Mood>(row);
            drawFace(draw,
                     c,
                     54,
                     {seed,
                      mood,
                      p.phase[static_cast<std::size_t>(i) % 4].tint,
                      0,
                      faceOfNumber(row * 9 + i)});
            drawMoodMark(draw, c + ImVec2(38, 38), 12, mood);
        }
        for (int i = 0; i < 3; ++i) {
            const float r = 16.0F + 6.0F * static_cast<float>(i);
            const ImVec2 c(at.x + 1310 + static_cast<float>(i) * 70, y);
            drawFace(draw,
                     c,
                     r,
                     {static_cast<std::uint32_t>(100 + row * 3 + i),
                      static_cast<Mood>(row),
                      p.track,
                      0,
                      faceOfNumber(i)});
            drawMoodMark(draw,
                         c + ImVec2(r * 0.68F, r * 0.68F),
                         std::max(5.0F, r * 0.24F),
                         static_cast<Mood>(row));
        }
    }
}

} // namespace app
