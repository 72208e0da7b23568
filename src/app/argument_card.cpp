#include "app/argument_card.h"

#include "app/argument_chain.h"
#include "app/card_body.h"
#include "app/play_words.h"
#include "app/slot_form.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"

namespace app {
namespace {

bool inChain(const game::Slot& slot) {
    return slot.id == "claims" || slot.id == "proof";
}

bool hasChain(const game::Offer& offer) {
    return std::any_of(offer.slots.begin(), offer.slots.end(), [](const game::Slot& slot) {
        return slot.id == "claims";
    });
}

const game::Offer* findOffer(const PlayScene& scene, const std::string& id, int customer) {
    for (const game::Offer& offer : scene.desk.offers(customer))
        if (offer.id == id)
            return &offer;
    return nullptr;
}

std::string answerOf(const std::vector<game::Choice>& answers, const std::string& slot) {
    for (const game::Choice& answer : answers)
        if (answer.slot == slot && !answer.values.empty())
            return answer.values.front();
    return {};
}

// To whom the argument is made: the option chosen, or the only person there is.
struct Listener {
    std::string name;
    std::string motive;
};

Listener listenerOf(const PlayScene& scene,
                    const game::Offer& offer,
                    int customer,
                    const std::vector<game::Choice>& answers) {
    const game::Customer* dossier = scene.view().find(customer);
    if (dossier == nullptr || dossier->people.empty())
        return {};
    std::size_t at = 0;
    for (const game::Slot& slot : offer.slots) {
        if (slot.id != "person")
            continue;
        at = dossier->people.size();
        for (std::size_t i = 0; i < slot.options.size(); ++i)
            if (slot.options[i].id == answerOf(answers, "person"))
                at = i;
    }
    if (at >= dossier->people.size())
        return {};
    const game::PersonView& person = dossier->people[at];
    const auto& motives = scene.desk.scenario().motives;
    const int motive = scenario::indexOf(motives, person.motive);
    return {person.name,
            motive < 0 ? std::string() : scene.say(motives[static_cast<std::size_t>(motive)].name)};
}

// Questions whose options explain themselves fit on one line; the others are rows.
bool compact(const game::Slot& slot) {
    return slot.kind == game::Slot::Kind::One && slot.options.size() > 1 &&
           std::all_of(
               slot.options.begin(), slot.options.end(), [](const game::SlotOption& option) {
                   return option.detail.empty() && option.allowed;
               });
}

bool compactQuestion(const PlayScene& scene,
                     const game::Slot& slot,
                     std::vector<game::Choice>& answers) {
    std::vector<std::string> labels;
    int chosen = -1;
    std::vector<std::string>& values = answersFor(answers, slot.id);
    for (std::size_t i = 0; i < slot.options.size(); ++i) {
        labels.push_back(scene.say(slot.options[i].label));
        if (!values.empty() && values.front() == slot.options[i].id)
            chosen = static_cast<int>(i);
    }
    paragraph(Font::Strong, colours().ink, scene.say(slot.label));
    verticalGap(6);
    if (!tabChips(slot.id.c_str(), labels, chosen))
        return false;
    values = {slot.options[static_cast<std::size_t>(chosen)].id};
    return true;
}

void drawListener(const PlayScene& scene, const Listener& listener) {
    if (listener.name.empty())
        return;
    richParagraph(Font::Body,
                  Font::Strong,
                  colours().muted,
                  listener.motive.empty()
                      ? scene.say("Je weet nog niet wat **", "You do not know yet what moves **") +
                            listener.name +
                            scene.say("** het meest beweegt. Onderzoek gaat vooraf.",
                                      "** most. Research comes first.")
                      : scene.say("Wat **", "What moves **") + listener.name +
                            scene.say("** volgens jou het meest beweegt: **",
                                      "** most, as far as you know: **") +
                            listener.motive + "**.");
    verticalGap(space::m);
}

// Whom the argument is for comes before the chain, how it is told after it.
enum class Part { BeforeChain, AfterChain, All };

bool belongs(const game::Slot& slot, Part part) {
    const bool before = slot.id == "person" || slot.id == "bid";
    return part == Part::All || before == (part == Part::BeforeChain);
}

bool asksPerson(const game::Offer& offer) {
    return std::any_of(offer.slots.begin(), offer.slots.end(), [](const game::Slot& slot) {
        return slot.id == "person";
    });
}

void drawQuestions(const PlayScene& scene,
                   const game::Offer& offer,
                   const Listener& listener,
                   Part part,
                   std::vector<game::Choice>& answers) {
    const bool chain = hasChain(offer) && !declined(answers);
    if (chain && !asksPerson(offer) && part != Part::AfterChain)
        drawListener(scene, listener);
    for (const game::Slot& slot : offer.slots) {
        if (inChain(slot) || !belongs(slot, part) || (declined(answers) && slot.id != "bid"))
            continue;
        if (compact(slot))
            compactQuestion(scene, slot, answers);
        else
            slotQuestion(scene, slot, answers);
        verticalGap(space::m);
        if (chain && slot.id == "person")
            drawListener(scene, listener);
    }
}

// The student's words as they stand, on a band of the width of the column.
void drawSpoken(const PlayScene& scene, const std::string& spoken) {
    const Palette& p = colours();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float pad = gap(space::m);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    ImDrawListSplitter layers;
    layers.Split(draw, 2);
    layers.SetCurrentChannel(draw, 1);
    {
        Column column(at + ImVec2(pad, pad * 0.7F), width - 2 * pad);
        label(Font::CaptionStrong, p.accent, scene.say("Zo klinkt het", "What it sounds like"));
        if (spoken.empty())
            paragraph(Font::Caption,
                      p.muted,
                      scene.say("Kies een kenmerk en lees hier wat je tegen de klant zegt.",
                                "Choose a feature and read here what you tell the customer."));
        else
            richParagraph(Font::Caption, Font::CaptionStrong, p.ink, spoken);
    }
    const float high = ImGui::GetItemRectSize().y + pad * 1.4F;
    layers.SetCurrentChannel(draw, 0);
    draw->AddRectFilled(at, at + ImVec2(width, high), p.accentTint, radius::button);
    layers.Merge(draw);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, high});
}

// What is planned: without the questions that were not answered or are not asked any more.
std::vector<game::Choice> given(const std::vector<game::Choice>& answers) {
    std::vector<game::Choice> out;
    const bool no = declined(answers);
    for (const game::Choice& answer : answers)
        if (!answer.values.empty() && (!no || answer.slot == "bid"))
            out.push_back(answer);
    return out;
}

} // namespace

bool ArgumentCard::suits(const game::Offer& offer) {
    return offer.slots.size() >= 3;
}

void ArgumentCard::open(const std::string& action, int customer) {
    m_action = action;
    m_customer = customer;
    m_card.open();
}

void ArgumentCard::drawContent(PlayScene& scene, const game::Offer& offer, bool wide) {
    std::vector<game::Choice>& answers = m_answers[{m_action, m_customer}];
    const Listener listener = listenerOf(scene, offer, m_customer, answers);
    if (!hasChain(offer) || declined(answers)) {
        drawQuestions(scene, offer, listener, Part::All, answers);
        return;
    }
    if (!wide) {
        drawQuestions(scene, offer, listener, Part::BeforeChain, answers);
        drawArgumentChain(scene, offer, listener.motive, answers);
        verticalGap(space::m);
        drawQuestions(scene, offer, listener, Part::AfterChain, answers);
        return;
    }
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float left = std::floor(width * 0.62F);
    const float right = width - left - gap(space::xl);
    {
        Column column(at, left);
        drawArgumentChain(scene, offer, listener.motive, answers);
    }
    const float leftHigh = ImGui::GetItemRectSize().y;
    {
        Column column(at + ImVec2(left + gap(space::xl), 0), right);
        drawQuestions(scene, offer, listener, Part::All, answers);
    }
    const float high = std::max(leftHigh, ImGui::GetItemRectSize().y);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, high});
}

void ArgumentCard::drawFooter(PlayScene& scene, const game::Offer& offer, Modal& modal) {
    beginFooter();
    const std::vector<game::Choice>& answers = m_answers[{m_action, m_customer}];
    const game::Customer* customer = scene.view().find(m_customer);
    game::PlanAction plan;
    plan.action = m_action;
    if (!offer.companyWide && customer != nullptr)
        plan.customer = customer->id;
    plan.choices = given(answers);
    const std::optional<base::Text> refusal = scene.desk.session().check(plan);
    const std::string reason = refusal ? scene.say(*refusal) : std::string();
    const std::string add = scene.say("Voeg toe aan agenda", "Add to planner");
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    if (button("cancel", scene.say("Sluiten", "Close"), {ButtonKind::Secondary, 0, true, {}}))
        modal.close();
    const float used = ImGui::GetItemRectSize().x + gap(16);
    const float addWide = buttonWidth(add);
    const std::string note =
        refusal ? reason : costText(offer.hours, offer.costCents, scene.language);
    const float noteWide = width - used - addWide - gap(16);
    if (noteWide > em(90)) {
        const float high = std::min(textHeight(Font::Caption, note, noteWide), buttonHeight());
        drawText(ImGui::GetWindowDrawList(),
                 Font::Caption,
                 at + ImVec2(used, (buttonHeight() - high) / 2),
                 colours().muted,
                 note,
                 noteWide);
    }
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({0, 0});
    ImGui::SetCursorScreenPos(at + ImVec2(width - addWide, 0));
    if (button("add", add, {ButtonKind::Primary, 0, !refusal, reason})) {
        scene.wish.take = plan;
        m_answers.erase({m_action, m_customer});
        modal.close();
    }
}

void ArgumentCard::draw(PlayScene& scene) {
    if (!m_card.isOpen())
        return;
    m_card.begin("argument");
    const game::Offer* offer = findOffer(scene, m_action, m_customer);
    std::string title = offer == nullptr ? std::string() : scene.say(offer->name);
    if (offer != nullptr && !offer->companyWide)
        title += " · " + nameOf(scene, m_customer);
    Modal modal("argument", title, em(1120));
    if (!modal) {
        m_card.ended();
        return;
    }
    if (offer == nullptr) {
        modal.close();
        return;
    }
    if (theoryLink("theory-link", scene, offer->theory))
        m_theory.open(offer->theory);
    verticalGap(space::m);
    std::vector<game::Choice>& answers = m_answers[{m_action, m_customer}];
    fillInitialAnswers(answers, offer->slots);
    const bool wide = columnWidth() >= em(900);
    const bool speaks = hasChain(*offer) && !declined(answers);
    const auto speak = [&] {
        const Listener listener = listenerOf(scene, *offer, m_customer, answers);
        drawSpoken(scene, spokenArgument(scene, listener.name, answers));
    };
    // Where there is room the words stay in view while they are put together.
    const bool band = speaks && ImGui::GetIO().DisplaySize.y >= em(700);
    {
        CardBody body("content", {footerHeight() + (band ? m_bandHigh : 0), 0, false});
        drawContent(scene, *offer, wide);
        if (speaks && !band)
            speak();
    }
    if (band) {
        const float from = ImGui::GetCursorScreenPos().y;
        verticalGap(space::xs);
        speak();
        m_bandHigh = ImGui::GetCursorScreenPos().y - from;
    }
    drawFooter(scene, *offer, modal);
    m_theory.draw(scene);
}

} // namespace app
