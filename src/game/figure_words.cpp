#include "game/figure_words.h"

namespace game {

FigureWords wordsFor(Figure figure) {
    using Unit = Explanation::Unit;
    switch (figure) {
    case Figure::Loyalty:
        return {{"Loyaliteit", "Loyalty"},
                {"Houding maal koopgedrag: hoe graag én hoeveel deze klant bij ons koopt.",
                 "Attitude times patronage: how gladly and how much this customer buys from us."},
                Unit::Share};
    case Figure::Satisfaction:
        return {{"Tevredenheid", "Satisfaction"},
                {"Wat de klant ervaart, vergeleken met wat hij verwachtte.",
                 "What the customer experiences, compared with what was expected."},
                Unit::Share};
    case Figure::Trust:
        return {
            {"Vertrouwen", "Trust"},
            {"Of de klant op ons durft te bouwen.", "Whether the customer dares to rely on us."},
            Unit::Share};
    case Figure::Commitment:
        return {{"Betrokkenheid", "Commitment"},
                {"Of de klant de relatie wil voortzetten.",
                 "Whether the customer wants the relationship to go on."},
                Unit::Share};
    case Figure::Goodwill:
        return {{"Aandacht", "Goodwill"},
                {"Hoe vers en welkom ons laatste contact nog is.",
                 "How fresh and welcome our last contact still is."},
                Unit::Share};
    case Figure::Expectation:
        return {{"Verwachting", "Expectation"},
                {"Wat de klant van ons verwacht; een belofte zet haar vast.",
                 "What the customer expects of us; a promise sets it."},
                Unit::Share};
    case Figure::Churn:
        return {{"Kans op vertrek", "Churn probability"},
                {"De kans dat deze klant binnen een kwartaal vertrekt.",
                 "The chance that this customer leaves within a quarter."},
                Unit::Share};
    case Figure::Revenue:
        return {{"Omzet (kwartaal)", "Revenue (quarter)"},
                {"Orders van de laatste dertien weken.", "Orders of the last thirteen weeks."},
                Unit::Money};
    case Figure::AverageLoyalty:
        return {{"Gemiddelde loyaliteit", "Average loyalty"},
                {"Over alle relaties die nu klant zijn.", "Over everyone who is a customer now."},
                Unit::Share};
    case Figure::Nps:
        return {{"NPS", "NPS"},
                {"Promotors min criticasters in de laatste enquête, van −100 tot +100.",
                 "Promoters less detractors in the last survey, from −100 to +100."},
                Unit::Score};
    case Figure::LifetimeValue:
        return {{"Klantwaarde (CLV)", "Lifetime value (CLV)"},
                {"Wat de huidige klanten naar verwachting nog aan marge opleveren.",
                 "The margin that present customers are expected to bring from now on."},
                Unit::Money};
    case Figure::Budget:
        return {{"Budget", "Budget"},
                {"Wat je nog kunt uitgeven.", "What you can still spend."},
                Unit::Money};
    case Figure::Hours:
        return {{"Uren deze week", "Hours this week"},
                {"Gepland werk en gevoerde gesprekken.", "Planned work and conversations held."},
                Unit::Hours};
    }
    return {};
}

} // namespace game
