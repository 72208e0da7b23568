// The second page of the gallery: the parts of the debrief, forms, buttons and the modal card.
#include "app/gallery.h"
#include "app/item.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"
#include "app/widgets_form.h"
#include "app/widgets_meter.h"
#include "app/widgets_plot.h"

#include <cmath>

namespace app {

void Gallery::drawParts() {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float pad = gap(space::xl);
    ImGui::SetCursorScreenPos({pad, pad});
    ScrollArea all("parts", {screen.x - 2 * pad + 10, screen.y - pad});
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float left = std::floor(columnWidth() * 0.3F);
    const float right = columnWidth() - left - gap(20);
    {
        Column column(at, left);
        {
            Card card;
            drawGrade();
        }
        verticalGap(space::l);
        {
            Card card;
            drawControls();
        }
    }
    Column column(at + ImVec2(left + gap(20), 0), right);
    {
        Card card;
        drawPlot();
    }
    verticalGap(space::l);
    Card card;
    drawAlternatives();
}

void Gallery::drawGrade() {
    const Palette& p = colours();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    drawText(ImGui::GetWindowDrawList(), Font::Huge, at, p.ink, "7,4");
    const float x = textWidth(Font::Huge, "7,4") + gap(14);
    {
        Column column(at + ImVec2(x, lineHeight(Font::Huge) * 0.36F), columnWidth() - x);
        label(Font::Body, p.ink, "voldoende");
        label(Font::Caption, p.muted, "cesuur 5,5");
    }
    verticalGap(space::l);
    const float labels = meterLabelWidth({"Klantresultaat", "Kwaliteit beslissingen"});
    Meter rows[] = {{"Klantresultaat", 0.78, "7,8", p.good},
                    {"Bedrijfsresultaat", 0.66, "6,6", p.accent},
                    {"Kwaliteit beslissingen", 0.81, "8,1", p.warn},
                    {"Kennis", 0.7, "7,0", p.violet}};
    for (Meter& row : rows) {
        row.labelWidth = labels;
        meterRow(std::string(row.label).c_str(), row);
    }
    verticalGap(space::s);
    richParagraph(Font::Caption,
                  Font::CaptionStrong,
                  p.muted,
                  "Geluk en kunde: **+0,3** van je cijfer was geluk (vakbeurs week 8). Zonder "
                  "geluk: **7,1**.");
}

void Gallery::drawControls() {
    label(Font::Strong, colours().ink, "Bediening");
    checkbox("check", "Uitleg tonen bij elke actie", m_checked);
    for (int i = 0; i < 3; ++i) {
        const char* const options[] = {"Potentiële klant", "Nieuwe klant", "Loyale klant"};
        if (radioRow(options[i],
                     options[i],
                     m_radio == i,
                     i == 1 ? "Koopt, maar is nog niet gebonden" : "")) {
            m_radio = i;
        }
    }
    verticalGap(space::m);
    const std::string value = std::to_string(static_cast<int>(std::lround(m_share * 100))) + "%";
    slider("share", m_share, {0, 1, 0.05, "Hoe zeker ben je?", value});
    verticalGap(space::m);
    textField("##name", "Je naam", m_text);
    verticalGap(space::m);
    button("p", "Oefen je fouten ▸");
    flowNext(buttonWidth("Rapport bewaren"), gap(8));
    button("s", "Rapport bewaren", {ButtonKind::Secondary, 0, true, {}});
    flowNext(buttonWidth("Opnieuw"), gap(8));
    button("g", "Opnieuw", {ButtonKind::Ghost, 0, true, {}});
    flowNext(buttonWidth("Stoppen"), gap(8));
    if (button("d", "Stoppen", {ButtonKind::Danger, 0, true, {}})) {
        openModal("stop");
    }
    flowNext(buttonWidth("Niet nu"), gap(8));
    button("x", "Niet nu", {ButtonKind::Primary, 0, false, "Je uren zijn op."});
    chip("nieuw");
    ImGui::SameLine();
    iconButton("i", Icon::Book, "?", "Theorie");
    ImGui::SameLine();
    iconButton("j", Icon::Settings, "*", "Instellingen");
    linkButton("l", "Theorie: klachtafhandeling en vertrouwen ▸");
    Modal modal("stop", "Wil je stoppen?", em(440));
    if (modal) {
        paragraph(
            Font::Body, colours().muted, "Je run is bewaard. Je gaat later verder waar je was.");
        verticalGap(space::l);
        const bool stop = button("yes", "Stoppen");
        ImGui::SameLine();
        if (button("no", "Verder spelen", {ButtonKind::Ghost, 0, true, {}}) || stop) {
            modal.close();
        }
    }
}

void Gallery::drawPlot() {
    const Palette& p = colours();
    richParagraph(
        Font::Caption,
        Font::Strong,
        p.muted,
        "**Verwacht eindresultaat per week** — klik op een punt om de beslissing te bekijken");
    LinePlot plot;
    plot.minX = 1;
    plot.maxX = 26;
    plot.minY = 44;
    plot.maxY = 81;
    PlotSeries you;
    you.colour = p.accent;
    you.name = "jij";
    PlotSeries best;
    best.colour = p.muted;
    best.dashed = true;
    best.name = "beste bot";
    for (int week = 1; week <= 26; ++week) {
        const double y = 50 + 0.9 * week + 3.0 * std::sin(week * 0.55);
        const double wide = 4.5 - 0.15 * week;
        you.x.push_back(week);
        you.y.push_back(y);
        you.low.push_back(y - wide);
        you.high.push_back(y + wide);
        best.x.push_back(week);
        best.y.push_back(50 + 29 * (1 - std::exp(-week / 11.0)));
    }
    plot.markers = {
        {3, you.y[2], "!", p.goodText, MarkerShape::Circle, false, "Behoefteonderzoek: +2,1"},
        {5, you.y[4], "?!", p.warnText, MarkerShape::Square, false, "Nieuwsbrief: −1,4"},
        {10,
         you.y[9],
         "??",
         p.badText,
         MarkerShape::Diamond,
         true,
         "Korting in plaats van oplossen: −6,2"}};
    plot.series = {best, you};
    for (const double tick : roundTicks(plot.minY, plot.maxY, 5)) {
        plot.ticksY.emplace_back(tick, std::to_string(static_cast<int>(tick)));
    }
    for (int week = 1; week <= 26; week += 5) {
        plot.ticksX.emplace_back(week, "week " + std::to_string(week));
    }
    linePlot("plot", plot, {columnWidth(), em(230)});
}

void Gallery::drawAlternatives() {
    const Palette& p = colours();
    label(Font::Strong, p.ink, "Week 9 · Hotel De Gouden Leeuw klaagt over een late levering");
    paragraph(Font::Caption,
              p.muted,
              "Wat je toen kon weten: tevredenheid 31, twee late leveringen, behoefte "
              "‘leverzekerheid’ bekend.");
    Meter first{"Klacht persoonlijk oplossen", 0.84, "74,8", p.good};
    first.strongLabel = true;
    first.labelShare = 0.6F;
    meterRow("a1", first);
    Meter second{"Accountgesprek plannen", 0.6, "71,0", p.warn};
    second.labelShare = 0.6F;
    meterRow("a2", second);
    Meter third{"Compensatie aanbieden", 0.4, "68,6", p.bad};
    third.strongLabel = third.highlighted = true;
    third.note = "(jouw keuze)";
    third.labelShare = 0.6F;
    meterRow("a3", third);
    verticalGap(space::m);
    label(Font::Strong, p.ink, "Waarom scheelt dat 6,2 punten?");
    divergingBars({{"vertrouwen hersteld", "−2,9", -2.9},
                   {"vertrekkans +14%", "−2,2", -2.2},
                   {"uren bespaard", "+0,5", 0.5}});
}

} // namespace app
