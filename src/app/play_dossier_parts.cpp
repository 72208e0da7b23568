// The parts of the dossier that unfold: more figures, people, contact, orders, facts.
#include "app/panel_parts.h"
#include "app/play_dossier.h"
#include "app/play_words.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "game/terms.h"

#include <algorithm>

namespace app {
namespace {

using game::Figure;

void drawMore(PlayScene& scene, const game::Customer& c) {
    if (!c.isCustomer) {
        estimateMeters(
            scene,
            {{"trust2", {"Vertrouwen", "Trust"}, c.trust, Figure::Trust, false, false, {}},
             {"goodwill2",
              {"Welwillendheid", "Goodwill"},
              c.goodwill,
              Figure::Goodwill,
              false,
              false,
              {}}});
        return;
    }
    estimateMeters(scene,
                   {{"commitment",
                     {"Betrokkenheid", "Commitment"},
                     c.commitment,
                     Figure::Commitment,
                     false,
                     false,
                     {}},
                    {"goodwill",
                     {"Welwillendheid", "Goodwill"},
                     c.goodwill,
                     Figure::Goodwill,
                     false,
                     false,
                     {}},
                    {"expectation",
                     {"Verwachting", "Expectation"},
                     c.expectation,
                     Figure::Expectation,
                     false,
                     false,
                     {}}});
    const game::PhaseShares shares = game::phaseShares(c);
    const auto percent = [&scene](int value) {
        return base::formatPercent(value / 100.0, scene.language);
    };
    richParagraph(Font::Caption,
                  Font::CaptionStrong,
                  colours().muted,
                  scene.say("Fase, waarschijnlijk: nieuw **", "Phase, probably: new **") +
                      percent(shares.fresh) + scene.say("**, loyaal **", "**, loyal **") +
                      percent(shares.loyal) + scene.say("**, wankelend **", "**, wavering **") +
                      percent(shares.wavering) +
                      scene.say("**. Soort loyaliteit: **", "**. Kind of loyalty: **") +
                      scene.say(game::label(c.loyaltyKind)) + "**.");
}

void drawPeople(PlayScene& scene, const game::Customer& customer) {
    const Palette& p = colours();
    double total = 0;
    for (const game::PersonView& person : customer.people)
        total += person.influence;
    const auto& motives = scene.desk.scenario().motives;
    for (const game::PersonView& person : customer.people) {
        flowText(Font::CaptionStrong, p.ink, person.name, true);
        std::string about = scene.say(person.role);
        if (customer.people.size() > 1 && total > 0)
            about += scene.say(" · invloed ", " · influence ") +
                     base::formatPercent(person.influence / total, scene.language);
        flowText(Font::Caption, p.muted, about);
        const int motive = scenario::indexOf(motives, person.motive);
        if (motive >= 0)
            flowText(Font::Caption,
                     p.ink,
                     scene.say("· let op ", "· looks at ") +
                         lowerFirst(scene.say(motives[static_cast<std::size_t>(motive)].name)));
        else
            flowText(Font::Caption,
                     p.muted,
                     scene.say("· koopmotief nog onbekend", "· buying motive not known yet"));
    }
    if (!customer.background.empty())
        paragraph(Font::Caption, p.ink, scene.say(customer.background));
}

void drawContact(PlayScene& scene, const game::Customer& customer) {
    const Palette& p = colours();
    const base::Language language = scene.language;
    flowText(Font::Caption, p.muted, scene.say("Toestemming:", "Consent:"), true);
    for (std::size_t i = 0; i < customer.permission.size(); ++i) {
        // Letters and visits need no consent, so saying that there is none would mislead.
        const auto channel = static_cast<sim::Channel>(i);
        const bool given = customer.permission[i];
        if (!given && (channel == sim::Channel::Letter || channel == sim::Channel::Visit))
            continue;
        flowText(given ? Font::CaptionStrong : Font::Caption,
                 given ? p.goodText : p.muted,
                 (given ? "✓ " : "✗ ") + scene.say(game::label(channel)));
    }
    if (customer.doNotCall)
        flowText(Font::CaptionStrong,
                 p.badText,
                 scene.say("✗ wil niet gebeld worden", "✗ asked not to be called"));
    paragraph(
        Font::Caption,
        p.muted,
        customer.naturalPerson
            ? scene.say("Een natuurlijk persoon, bijvoorbeeld een eenmanszaak.",
                        "A natural person, such as a sole trader.")
            : scene.say("Een rechtspersoon, zoals een bv.", "A legal entity, such as a company."));
    Meter load;
    const std::string name = scene.say("Contactdruk", "Contact pressure");
    const std::string value = base::formatPercent(customer.contactLoad, language);
    load.label = name;
    load.share = customer.contactLoad / 1.5;
    load.value = value;
    load.colour = customer.contactLoad > 1 ? p.bad : customer.contactLoad > 0.7 ? p.warn : p.good;
    const std::string meaning =
        scene.say("Van wat deze relatie in een kwartaal prettig vindt. Boven "
                  "100% vermoeit contact.",
                  "Of what this customer likes in a quarter. Above 100% "
                  "contact tires.");
    load.explanation = meaning;
    meterRow("load", load);
    if (customer.contractUntilWeek > 0)
        paragraph(Font::Caption,
                  p.muted,
                  scene.say("Contract tot en met week ", "Contract up to week ") +
                      std::to_string(customer.contractUntilWeek) + ".");
}

void drawOrders(const PlayScene& scene, const game::Customer& customer) {
    const Palette& p = colours();
    const base::Language language = scene.language;
    std::string text = scene.say("Omzet in dit spel **", "Revenue in this game **") +
                       base::formatMoney(customer.revenueCents, language) + "**";
    if (customer.isCustomer)
        text += scene.say(" · klantwaarde **", " · lifetime value **") +
                base::formatMoney(customer.lifetimeValueCents, language) + "**";
    richParagraph(Font::Caption, Font::CaptionStrong, p.muted, text);
    const std::vector<int>& orders = customer.ordersPerWeek;
    if (orders.empty()) {
        label(Font::Caption, p.muted, scene.say("Nog geen orders.", "No orders yet."));
        return;
    }
    const int most = std::max(1, *std::max_element(orders.begin(), orders.end()));
    const float width = columnWidth();
    const float high = em(44);
    const float each = std::min(em(16), std::floor(width / static_cast<float>(orders.size())));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImDrawList* draw = ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const float x = at.x + static_cast<float>(i) * each;
        const float tall =
            std::max(2.0F, high * static_cast<float>(orders[i]) / static_cast<float>(most));
        draw->AddRectFilled({x, at.y + high - tall},
                            {x + std::max(2.0F, each - 3), at.y + high},
                            orders[i] > 0 ? p.accent : p.track,
                            2);
    }
    ImGui::Dummy({width, high});
    label(Font::Caption,
          p.muted,
          scene.say("Orders per week, nieuwste rechts (hoogste ",
                    "Orders a week, newest on the right (highest ") +
              std::to_string(most) + ")");
}

void drawPredict(PlayScene& scene) {
    const int left = scene.view().predictionsLeft;
    const std::string text = scene.say("Voorspel", "Predict");
    const float width = std::ceil(textWidth(Font::Caption, text)) + 2 * gap(8);
    flowNext(width, gap(10));
    if (chipButton("predict",
                   text,
                   left > 0 ? scene.say("Leg vast wat je verwacht (V). Deze week nog ",
                                        "Record what you expect (V). Left this week: ") +
                                  std::to_string(left) + "."
                            : scene.say("Deze week heb je al genoeg voorspeld.",
                                        "You have made this week's predictions.")) &&
        left > 0)
        scene.wish.predict = true;
}

} // namespace

void drawFactList(const PlayScene& scene, const std::vector<game::Fact>& record) {
    const Palette& p = colours();
    if (record.empty())
        paragraph(Font::Caption,
                  p.muted,
                  scene.say("Nog leeg. Doe onderzoek of vraag door.",
                            "Still empty. Do research or ask questions."));
    const float left = textWidth(Font::Caption, scene.say("start", "start") + "  ") +
                       textWidth(Font::Caption, "00");
    for (std::size_t i = record.size(); i-- > 0;) {
        const game::Fact& fact = record[i];
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const float width = columnWidth();
        const std::string& text = scene.say(fact.text);
        ImDrawList* draw = ImGui::GetWindowDrawList();
        drawText(draw,
                 Font::Caption,
                 at,
                 p.muted,
                 fact.week > 0 ? "wk " + std::to_string(fact.week) : scene.say("start", "start"));
        drawText(draw, Font::Caption, at + ImVec2(left, 0), p.ink, text, width - left);
        ImGui::Dummy({width, textHeight(Font::Caption, text, width - left) + gap(3)});
    }
}

void drawDossierParts(PlayScene& scene, const game::Customer& customer) {
    const std::string people =
        scene.say("Mensen ", "People ") + std::to_string(customer.people.size());
    const std::string facts =
        scene.say("Feiten ", "Facts ") + std::to_string(customer.record.size());
    const bool showMore = foldLink(scene, "more", scene.say("Cijfers", "Figures"), true);
    const bool showPeople = foldLink(scene, "people", people, false);
    const bool showContact = foldLink(scene, "contact", scene.say("Contact", "Contact"), false);
    const bool showOrders = foldLink(scene, "orders", scene.say("Orders", "Orders"), false);
    const bool showFacts = foldLink(scene, "facts", facts, false);
    drawPredict(scene);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap(6), gap(3)});
    const auto begin = [&](const char* nl, const char* en) {
        verticalGap(space::s);
        label(Font::CaptionStrong, colours().ink, scene.say(nl, en));
    };
    if (showMore) {
        const UnfoldedPart unfolded(scene, "more");
        begin("Meer cijfers", "More figures");
        drawMore(scene, customer);
    }
    if (showPeople) {
        const UnfoldedPart unfolded(scene, "people");
        begin("Wie beslist er mee?", "Who has a say?");
        drawPeople(scene, customer);
    }
    if (showContact) {
        const UnfoldedPart unfolded(scene, "contact");
        begin("Contact en toestemming", "Contact and consent");
        drawContact(scene, customer);
    }
    if (showOrders) {
        const UnfoldedPart unfolded(scene, "orders");
        begin("Orders", "Orders");
        drawOrders(scene, customer);
    }
    if (showFacts) {
        const UnfoldedPart unfolded(scene, "facts");
        begin("Feiten in het dossier", "Facts in the file");
        drawFactList(scene, customer.record);
    }
    ImGui::PopStyleVar();
}

} // namespace app
