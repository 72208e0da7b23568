#include "game/terms.h"

#include <array>

namespace game {

namespace {

template<class Enum, std::size_t N>
Text pick(const std::array<Text, N>& texts, Enum value) {
    const auto at = static_cast<std::size_t>(value);
    return at < N ? texts[at] : Text{};
}

} // namespace

Text label(sim::CrmFactor factor) {
    static const std::array<Text, sim::crmFactorCount> all{{{"klant", "customer"},
                                                            {"strategie", "strategy"},
                                                            {"mensen", "people"},
                                                            {"processen", "processes"},
                                                            {"technologie", "technology"}}};
    return pick(all, factor);
}

Text label(sim::ChainLink link) {
    static const std::array<Text, sim::chainLinkCount> all{
        {{"klantbewustheid", "customer awareness"},
         {"klantinzicht", "customer insight"},
         {"klantgerichtheid", "customer orientation"},
         {"klantvriendelijkheid", "customer friendliness"}}};
    return pick(all, link);
}

Text label(sim::ExitReason reason) {
    static const std::array<Text, sim::exitReasonCount> all{
        {{"geen", "none"},
         {"weggejaagd door fouten", "pushed away by mistakes"},
         {"gelokt door een concurrent", "pulled by a rival"},
         {"gekocht met een lage prijs", "bought by a low price"},
         {"verhuisd of gestopt", "moved or closed down"},
         {"door ons beëindigd", "ended by us"}}};
    return pick(all, reason);
}

Text label(sim::Stage stage) {
    static const std::array<Text, sim::stageCount> all{{{"suspect", "suspect"},
                                                        {"lead", "lead"},
                                                        {"gekwalificeerd", "qualified"},
                                                        {"voorstel gedaan", "proposal made"},
                                                        {"afgevallen", "disqualified"}}};
    return pick(all, stage);
}

Text label(sim::Channel channel) {
    static const std::array<Text, sim::channelCount> all{
        {{"bellen", "calls"}, {"e-mail", "e-mail"}, {"post", "letters"}, {"bezoek", "visits"}}};
    return pick(all, channel);
}

Text label(RingPhase phase) {
    static const std::array<Text, ringPhaseCount> all{{{"Potentiële klant", "Potential customer"},
                                                       {"Nieuwe klant", "New customer"},
                                                       {"Loyale klant", "Loyal customer"},
                                                       {"Afscheid", "Farewell"}}};
    return pick(all, phase);
}

Text subtitle(RingPhase phase) {
    static const std::array<Text, ringPhaseCount> all{
        {{"new business development", "new business development"},
         {"accountmanagement", "account management"},
         {"accountmanagement", "account management"},
         {"terugwinnen", "win-back"}}};
    return pick(all, phase);
}

Text label(Mood mood) {
    static const std::array<Text, 5> all{{{"boos", "angry"},
                                          {"ontevreden", "unhappy"},
                                          {"neutraal", "neutral"},
                                          {"tevreden", "content"},
                                          {"blij", "happy"}}};
    return pick(all, mood);
}

Text label(sim::LoyaltyKind kind) {
    static const std::array<Text, 4> all{{{"geen loyaliteit", "no loyalty"},
                                          {"schijnloyaliteit", "spurious loyalty"},
                                          {"latente loyaliteit", "latent loyalty"},
                                          {"echte loyaliteit", "true loyalty"}}};
    return pick(all, kind);
}

Text label(sim::CauseKind kind) {
    static const std::array<Text, 16> all{
        {{"actie", "action"},
         {"gebeurtenis", "event"},
         {"gesprek", "conversation"},
         {"levering volgens verwachting", "delivery as expected"},
         {"levering onder verwachting", "delivery below expectation"},
         {"levering ging mis", "delivery went wrong"},
         {"klacht bleef liggen", "complaint left waiting"},
         {"afspraak nagekomen", "promise kept"},
         {"afspraak niet nagekomen", "promise broken"},
         {"druk komt terug als wantrouwen", "pressure returns as distrust"},
         {"aandacht vervaagt", "attention fades"},
         {"betrokkenheid volgt vertrouwen", "commitment follows trust"},
         {"koopgedrag volgt tevredenheid", "purchases follow satisfaction"},
         {"concurrent", "competitor"},
         {"andere fase in de klantrelatiecyclus", "another phase of the relationship cycle"},
         {"nieuwe informatie", "new information"}}};
    return pick(all, kind);
}

} // namespace game
