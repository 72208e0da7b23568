#include "cli/refer.h"
#include "cli/show.h"

namespace cli {

using game::Offer;

namespace {

std::string price(const Console& console, const Offer& offer) {
    std::string text = console.hours(offer.hours);
    if (offer.costCents != 0)
        text += ", " + console.money(offer.costCents);
    return text;
}

std::string numbered(const Console& console, const game::Session& session, const Offer& offer) {
    return fmt::format("{}. {}, {}",
                       scenario::indexOf(session.scenario().actions, offer.id) + 1,
                       console.text(offer.name),
                       price(console, offer));
}

} // namespace

void showOffers(Console& console,
                const game::Session& session,
                const game::Customer* customer,
                std::optional<scenario::ActionGroup> only) {
    if (customer != nullptr)
        console.say("Acties voor {}, en voor het hele bedrijf:",
                    "Actions for {}, and for the whole company:",
                    customer->name);
    else
        console.say("Acties voor het hele bedrijf. Voor een klant: acties KLANT.",
                    "Actions for the whole company. For a customer: actions CUSTOMER.");
    const auto offers = session.offers(customer != nullptr ? customer->index : -1);
    for (int i = 0; i < scenario::actionGroupCount; ++i) {
        const auto group = static_cast<scenario::ActionGroup>(i);
        if (only && *only != group)
            continue;
        bool titled = false;
        for (const Offer& offer : offers) {
            if (offer.group != group)
                continue;
            if (!titled)
                console.line(console.text(scenario::label(group)) + ":");
            titled = true;
            std::string line = numbered(console, session, offer);
            if (offer.companyWide)
                line += console.phrase(", hele bedrijf", ", whole company");
            line += ".";
            if (offer.refusal)
                line += console.phrase(
                    " Kan niet: {}", " Not possible: {}", console.text(*offer.refusal));
            console.line(line);
        }
    }
}

void showOffer(Console& console, const game::Session& session, const Offer& offer) {
    console.line(numbered(console, session, offer) + ".");
    console.say(offer.description);
    if (offer.refusal)
        console.say("Kan nu niet: {}", "Not possible now: {}", console.text(*offer.refusal));
    if (offer.warning)
        console.say("Let op: {}", "Mind: {}", console.text(*offer.warning));
    for (const game::Slot& slot : offer.slots) {
        console.say("Vraag {}:", "Question {}:", console.text(slotWord(slot.id)));
        showSlot(console, slot);
    }
    const int card = scenario::indexOf(session.scenario().theory, offer.theory);
    if (card >= 0)
        console.say("Theorie: {} (theorie {}).",
                    "Theory: {} (theory {}).",
                    console.text(session.scenario().theory[static_cast<std::size_t>(card)].title),
                    card + 1);
}

void showSlot(Console& console, const game::Slot& slot) {
    console.say(slot.label);
    if (slot.kind == game::Slot::Kind::Number) {
        console.say("Een getal van {} tot en met {} {}. Alleen Enter: {}.",
                    "A number from {} up to {} {}. Just Enter: {}.",
                    console.number(slot.low, slot.step < 1.0 ? 2 : 0),
                    console.number(slot.high, slot.step < 1.0 ? 2 : 0),
                    console.text(slot.unit),
                    console.number(slot.initial, slot.step < 1.0 ? 2 : 0));
        return;
    }
    if (slot.kind == game::Slot::Kind::Many)
        console.say("Kies er hoogstens {}, met komma's ertussen.",
                    "Choose at most {}, with commas between them.",
                    slot.most);
    int number = 0;
    for (const game::SlotOption& option : slot.options) {
        std::string line = fmt::format("{}. {}", ++number, console.text(option.label));
        if (!option.detail.empty())
            line += ": " + console.text(option.detail);
        if (!option.allowed)
            line += console.phrase(" (kan nu niet)", " (not possible now)");
        console.line(line);
    }
}

} // namespace cli
