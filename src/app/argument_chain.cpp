#include "app/argument_chain.h"

#include "app/choice_row.h"
#include "app/item.h"
#include "app/play_words.h"
#include "app/slot_form.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

bool has(const std::vector<std::string>& values, const std::string& id) {
    return std::find(values.begin(), values.end(), id) != values.end();
}

/// Takes the value out, or puts it in while there are fewer than `most`.
bool toggle(std::vector<std::string>& values, const std::string& id, int most) {
    const auto at = std::find(values.begin(), values.end(), id);
    if (at != values.end())
        values.erase(at);
    else if (static_cast<int>(values.size()) < most)
        values.push_back(id);
    else
        return false;
    return true;
}

const game::Slot* slotOf(const game::Offer& offer, const char* id) {
    for (const game::Slot& slot : offer.slots)
        if (slot.id == id)
            return &slot;
    return nullptr;
}

// Where the three links of a row lie: beside each other, or below each other.
struct Links {
    bool beside = true;
    float left = 0, each = 0, between = 0;
};

Links linksFor(float width) {
    Links links;
    links.left = gap(12) + tickBoxSide() + gap(12);
    links.between = em(22);
    links.beside = width >= em(540);
    const float room = width - links.left - gap(12);
    links.each = links.beside ? std::floor((room - 2 * links.between) / 3) : room - em(20);
    return links;
}

void drawArrow(ImDrawList* draw, ImVec2 at) {
    const ImU32 colour = colours().accent;
    const float r = em(4);
    draw->AddTriangleFilled(at + ImVec2(-r, -r), at + ImVec2(r, 0), at + ImVec2(-r, r), colour);
}

void drawHeadings(const PlayScene& scene, const Links& links) {
    if (!links.beside)
        return;
    const std::array<std::string, 3> words{
        scene.say("Kenmerk", "Feature"),
        scene.say("Voordeel", "Advantage"),
        scene.say("Nut voor de klant", "Benefit to the customer")};
    ImVec2 at = ImGui::GetCursorScreenPos() + ImVec2(links.left, 0);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < words.size(); ++i) {
        drawText(draw, Font::CaptionStrong, at, colours().muted, words[i]);
        if (i + 1 < words.size())
            drawArrow(
                draw,
                at + ImVec2(links.each + links.between / 2, lineHeight(Font::CaptionStrong) / 2));
        at.x += links.each + links.between;
    }
    ImGui::Dummy({columnWidth(), lineHeight(Font::CaptionStrong)});
}

struct ChainRow {
    const scenario::Feature* feature = nullptr;
    bool on = false, enabled = true;
    std::string reason;
};

void drawLinks(const PlayScene& scene, const Item& it, const ChainRow& row, const Links& links) {
    const Palette& p = colours();
    const std::array<std::string, 3> texts{scene.say(row.feature->feature),
                                           scene.say(row.feature->advantage),
                                           scene.say(row.feature->benefit)};
    ImVec2 at = it.min + ImVec2(links.left, gap(9));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Font font = i == 2 ? Font::CaptionStrong : Font::Caption;
        const ImU32 ink = row.enabled ? (i == 0 ? p.muted : p.ink) : p.muted;
        if (links.beside) {
            drawText(it.draw, font, at, ink, texts[i], links.each);
            if (i + 1 < texts.size())
                drawArrow(it.draw,
                          at + ImVec2(links.each + links.between / 2, lineHeight(font) / 2));
            at.x += links.each + links.between;
            continue;
        }
        if (i > 0)
            drawArrow(it.draw, at + ImVec2(em(6), lineHeight(font) / 2));
        const float indent = i > 0 ? em(20) : 0;
        drawText(it.draw, font, at + ImVec2(indent, 0), ink, texts[i], links.each);
        at.y += textHeight(font, texts[i], links.each) + gap(3);
    }
}

float linksHeight(const PlayScene& scene, const ChainRow& row, const Links& links) {
    const float a = textHeight(Font::Caption, scene.say(row.feature->feature), links.each);
    const float b = textHeight(Font::Caption, scene.say(row.feature->advantage), links.each);
    const float c = textHeight(Font::CaptionStrong, scene.say(row.feature->benefit), links.each);
    return links.beside ? std::max({a, b, c, tickBoxSide()}) : a + b + c + 2 * gap(3);
}

bool claimRow(const PlayScene& scene, const ChainRow& row, const Links& links) {
    const Palette& p = colours();
    const Item it =
        item("claim", {columnWidth(), linksHeight(scene, row, links) + 2 * gap(9)}, row.enabled);
    if (!it.visible)
        return it.pressed;
    const bool lit = row.on || (it.hovered && row.enabled);
    it.draw->AddRectFilled(it.min, it.max, lit ? p.accentTint : p.card, radius::button);
    const ImVec2 half(0.5F, 0.5F);
    it.draw->AddRect(it.min + half,
                     it.max - half,
                     row.on ? p.accent : p.border,
                     radius::button,
                     0,
                     row.on ? 2.0F : 1.0F);
    if (row.enabled)
        drawTickBox(
            it.draw, it.min.x + gap(12), it.min.y + gap(9) - 1, tickBoxSide(), row.on, it.hovered);
    drawLinks(scene, it, row, links);
    focusRing(it, radius::button);
    if (!row.enabled)
        explain(it, row.reason);
    return it.pressed;
}

// Below a claim that was chosen: the proof there is for it.
bool proofRow(const PlayScene& scene,
              const game::Slot& proofs,
              const scenario::Feature& feature,
              std::vector<std::string>& shown,
              float left) {
    const Palette& p = colours();
    const ImVec2 at = ImGui::GetCursorScreenPos() + ImVec2(left, 0);
    Column column(at, columnWidth() - left);
    if (feature.proof.empty()) {
        paragraph(Font::Caption,
                  p.muted,
                  scene.say("Hiervoor heb je geen bewijs.", "You have no proof for this."));
        return false;
    }
    const bool on = has(shown, feature.id);
    const bool enabled = on || static_cast<int>(shown.size()) < proofs.most;
    const std::string most = std::to_string(proofs.most);
    const std::string full =
        scene.say("Je laat al ", "You show ") + most +
        scene.say(" bewijzen zien. Haal er eerst een weg.", " proofs already. Take one out first.");
    const std::string note = scene.say("Bewijs", "Proof");
    return choiceRow("proof", {scene.say(feature.proof), {}, note, on, enabled, full, true}) &&
           toggle(shown, feature.id, proofs.most);
}

void drawMotive(const PlayScene& scene, const std::string& name, bool moves) {
    std::string text = name;
    if (!text.empty())
        text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    label(Font::CaptionStrong, colours().ink, text);
    if (!moves)
        return;
    ImGui::SameLine(0, gap(8));
    chip(scene.say("bekend koopmotief", "known buying motive"));
}

} // namespace

bool drawArgumentChain(const PlayScene& scene,
                       const game::Offer& offer,
                       const std::string& motive,
                       std::vector<game::Choice>& answers) {
    const game::Slot* const claims = slotOf(offer, "claims");
    const game::Slot* const proofs = slotOf(offer, "proof");
    if (claims == nullptr)
        return false;
    // Copies: a list of answers may move when another answer is added to it.
    std::vector<std::string> said = answersFor(answers, "claims");
    std::vector<std::string> shown = answersFor(answers, "proof");
    bool changed = false;
    const Palette& p = colours();
    const std::string most = std::to_string(claims->most);
    const std::string count =
        " (" + std::to_string(said.size()) + scene.say(" van hoogstens ", " of ") + most + ")";
    paragraph(Font::Strong, p.ink, scene.say(claims->label) + count);
    verticalGap(space::s);
    const Links links = linksFor(columnWidth());
    drawHeadings(scene, links);
    const scenario::Scenario& scenario = scene.desk.scenario();
    const std::string full = scene.say("Je noemt er al ", "You name ") + most +
                             scene.say(". Haal er eerst een weg.", " already. Take one out first.");
    for (std::size_t m = 0; m < scenario.motives.size(); ++m) {
        bool first = true;
        for (const scenario::Feature& feature : scenario.features) {
            if (feature.motive != static_cast<int>(m))
                continue;
            const std::string& name = scene.say(scenario.motives[m].name);
            if (first) {
                verticalGap(space::m);
                drawMotive(scene, name, !motive.empty() && name == motive);
                verticalGap(6);
            }
            first = false;
            ImGui::PushID(feature.id.c_str());
            const bool on = has(said, feature.id);
            const bool enabled = on || static_cast<int>(said.size()) < claims->most;
            if (claimRow(scene, {&feature, on, enabled, full}, links) &&
                toggle(said, feature.id, claims->most)) {
                changed = true;
                if (on)
                    shown.erase(std::remove(shown.begin(), shown.end(), feature.id), shown.end());
            }
            if (has(said, feature.id) && proofs != nullptr) {
                changed = proofRow(scene, *proofs, feature, shown, links.left) || changed;
            }
            ImGui::PopID();
        }
    }
    answersFor(answers, "claims") = said;
    if (proofs != nullptr)
        answersFor(answers, "proof") = shown;
    return changed;
}

namespace {

std::string capital(std::string text) {
    if (!text.empty())
        text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

// Each word between ** and **; the marks themselves span a whole phrase.
std::string strong(const std::string& text) {
    return "**" + text + "**";
}

} // namespace

std::string spokenArgument(const PlayScene& scene,
                           const std::string& person,
                           const std::vector<game::Choice>& answers) {
    std::vector<game::Choice> known = answers;
    const std::vector<std::string> claims = answersFor(known, "claims");
    const std::vector<std::string> proofs = answersFor(known, "proof");
    std::string text;
    for (const std::string& id : claims) {
        const auto& features = scene.desk.scenario().features;
        const int at = scenario::indexOf(features, id);
        if (at < 0)
            continue;
        const scenario::Feature& feature = features[static_cast<std::size_t>(at)];
        text += (text.empty() ? "" : "\n") + capital(scene.say(feature.feature)) + ". " +
                capital(scene.say(feature.advantage)) +
                scene.say(". Dat betekent voor jou: ", ". For you that means: ") +
                strong(lowerFirst(scene.say(feature.benefit))) + ".";
        if (has(proofs, id))
            text += scene.say(" Kijk maar: ", " See for yourself: ") +
                    lowerFirst(scene.say(feature.proof)) + ".";
    }
    if (text.empty())
        return text;
    const std::vector<std::string> price = answersFor(known, "price");
    if (!price.empty())
        text += price.front() == "0" ? scene.say("\nDaar staat de volle prijs tegenover.",
                                                 "\nAll that at the list price.")
                                     : scene.say("\nEn dat met ", "\nAnd that with ") +
                                           price.front() + scene.say("% korting.", "% off.");
    const std::vector<std::string> persuasion = answersFor(known, "persuasion");
    if (!persuasion.empty())
        text += persuasion.front() == "pressure"
                    ? scene.say(" Maar dan moet je vandaag nog ja zeggen.",
                                " But then you must say yes today.")
                    : scene.say(" Denk er rustig over na.", " Take your time to think it over.");
    const std::string first = person.substr(0, person.find(' '));
    return (first.empty() ? std::string()
                          : scene.say("Dit kan ik je bieden, ", "This is what I can offer you, ") +
                                first + ".\n") +
           text;
}

} // namespace app
