#include "app/play_ring.h"

#include "app/play_words.h"
#include "game/terms.h"

#include <algorithm>

namespace app {
namespace {

std::string detailOf(const PlayScene& scene, const game::Customer& customer) {
    const base::Language language = scene.language;
    std::string out = standingText(customer, scene.view().week, language);
    out[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(out[0])));
    if (customer.isCustomer)
        out += scene.say("\nLoyaliteit ", "\nLoyalty ") + points(customer.loyalty.mean, language) +
               scene.say(" · tevredenheid ", " · satisfaction ") +
               points(customer.satisfaction.mean, language);
    else
        out += scene.say("\nKans bij een voorstel nu: ", "\nChance of a proposal now: ") +
               base::formatPercent(customer.winChance, language);
    if (customer.complaintWeeks > 0)
        out += scene.say("\nOpen klacht", "\nOpen complaint");
    if (customer.waitsForAnswer)
        out += scene.say("\nWacht op een reactie", "\nWaits for a reaction");
    return out;
}

RingToken tokenOf(const PlayScene& scene, const game::Customer& customer) {
    RingToken token;
    token.id = customer.index;
    token.faceSeed = customer.faceSeed;
    token.face = customer.face;
    token.phase = ringPhase(customer.phase);
    token.progress01 = customer.place;
    // Around a potential customer the arc shows the chance of winning it.
    token.loyalty01 = customer.isCustomer ? customer.loyalty.mean : customer.winChance;
    token.loyaltyKnown = !customer.isCustomer || customer.loyalty.deviation < 0.2;
    token.mood = faceMood(customer.mood);
    token.name = customer.name;
    token.detail = detailOf(scene, customer);
    token.returning = customer.returning;
    const auto& inbox = scene.view().inbox;
    token.attention =
        customer.waitsForAnswer || customer.complaintWeeks > 0 ||
        std::any_of(inbox.begin(), inbox.end(), [&](const game::Invitation& invitation) {
            return invitation.customer == customer.index;
        });
    // Everybody's bubble at once would hide the ring: the selected one speaks, or who waits.
    if (!customer.bubble.empty() && (customer.index == scene.choice.customer || token.attention))
        token.bubble = quoted(scene.say(customer.bubble));
    return token;
}

// The passive bases together: their number in the middle, their customers as a crowd.
void addBases(RingModel& model, const PlayScene& scene) {
    const auto& bases = scene.desk.bases();
    static_assert(RingCrowd::steps == game::BaseView::steps);
    int all = 0;
    for (const game::BaseView& base : bases)
        all += base.customers;
    for (const game::BaseView& base : bases) {
        const float share = static_cast<float>(base.customers) / static_cast<float>(all);
        for (std::size_t i = 0; i < phaseCount; ++i)
            for (std::size_t step = 0; step < RingCrowd::steps; ++step)
                model.crowd.density[i][step] += share * base.density[i][step];
        for (const game::BaseDot& dot : base.sample)
            model.crowd.dots.push_back({ringPhase(dot.phase), dot.place, dot.across});
    }
    if (all > 0)
        model.below += scene.say("\nen ", "\nand ") + base::formatNumber(all, 0, scene.language) +
                       scene.say(" in het klantenbestand", " in the customer base");
}

} // namespace

// What was said may come with quotation marks of its own.
std::string quoted(const std::string& text) {
    const bool marked = text.rfind("‘", 0) == 0 || text.rfind("“", 0) == 0;
    return marked ? text : "“" + text + "”";
}

RingModel ringModelOf(const PlayScene& scene) {
    const game::View& view = scene.view();
    RingModel model;
    for (std::size_t i = 0; i < phaseCount; ++i) {
        const auto phase = static_cast<game::RingPhase>(i);
        model.labels[i] = scene.say(game::label(phase));
        model.subtitles[i] = scene.say(game::subtitle(phase));
    }
    model.above = scene.say("klantrelatiecyclus", "relationship cycle");
    model.number = std::to_string(view.relations);
    model.below = scene.say("relaties · ", "relationships · ") + std::to_string(view.buying) +
                  scene.say(view.buying == 1 ? " klant · " : " klanten · ",
                            view.buying == 1 ? " customer · " : " customers · ") +
                  std::to_string(view.loyal) + scene.say(" loyaal", " loyal");
    if (scene.choice.customer >= 0) {
        model.centreLink = scene.say("bekijk het bedrijf ▸", "view the company ▸");
        model.centreLinkShort = scene.say("bedrijf ▸", "company ▸");
    }
    addBases(model, scene);
    model.selected = view.find(scene.choice.customer) != nullptr ? scene.choice.customer : -1;
    for (const game::Customer& customer : view.customers)
        model.tokens.push_back(tokenOf(scene, customer));
    return model;
}

} // namespace app
