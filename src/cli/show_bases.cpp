// The passive customer bases in sentences: how many, what they order, and the classes of RFM.
#include "cli/show.h"

namespace cli {

namespace {

std::string backTimes(const Console& console, int band) {
    return band == 0
               ? console.phrase("kwamen drie keer of vaker terug", "came back three times or more")
           : band == 1 ? console.phrase("kwamen een of twee keer terug", "came back once or twice")
                       : console.phrase("bestelden één keer", "ordered once");
}

void showClasses(Console& console, const game::BaseView& base) {
    int number = 0;
    for (int r = 0; r < game::rfmBands; ++r)
        for (int f = 0; f < game::rfmBands; ++f) {
            const game::RfmClass& known =
                base.classes[static_cast<std::size_t>(r)][static_cast<std::size_t>(f)];
            ++number;
            if (known.customers == 0)
                continue;
            console.say("Klasse {}: laatste bestelling {}, {}: {} klanten, {} per bestelling, kans "
                        "dat iemand nog klant is {}, verwacht per klant {} bestellingen in een "
                        "kwartaal.",
                        "Class {}: last order {}, {}: {} customers, {} an order, chance that one "
                        "still is a customer {}, expected of each {} orders in a quarter.",
                        number,
                        console.text(game::recencyBand(r)),
                        backTimes(console, f),
                        console.number(known.customers),
                        console.money(known.averageOrderCents),
                        console.percent(known.alive),
                        console.number(known.expectedOrders, 2));
        }
}

} // namespace

void showBases(Console& console, const std::vector<game::BaseView>& bases) {
    if (bases.empty())
        return console.say("In dit scenario is er geen klantenbestand naast je relaties.",
                           "This scenario has no customer base beside your relationships.");
    for (const game::BaseView& base : bases) {
        console.say("{}: {} klanten, van wie er naar verwachting {} nog klant zijn.",
                    "{}: {} customers, of whom {} are expected to be customers still.",
                    console.text(base.name),
                    console.number(base.customers),
                    console.number(base.alive));
        if (!base.description.empty())
            console.line(console.text(base.description));
        if (!base.revenueWeeks.empty())
            console.say("Vorige week {} bestellingen voor {}; in de laatste dertien weken {}.",
                        "Last week {} orders for {}; in the last thirteen weeks {}.",
                        console.number(base.orders),
                        console.money(base.revenueCents),
                        console.money(base.revenueQuarterCents));
        console.say("Verwacht in het komende kwartaal: {} bestellingen.",
                    "Expected in the quarter to come: {} orders.",
                    console.number(base.expectedQuarterOrders));
        showClasses(console, base);
    }
    console.say(
        "De klassen volgen uit wat je ziet: hoe lang geleden, hoe vaak en voor hoeveel "
        "iemand bestelde. De kans volgt uit datzelfde verleden (model BG/NBD). Wie nog nooit "
        "terugkwam, geldt altijd als klant, want van hem is geen ritme bekend; zijn weinige "
        "verwachte bestellingen zeggen dan meer.",
        "The classes follow from what you see: how long ago, how often and for how much "
        "somebody ordered. The chance follows from that same past (the BG/NBD model). Who "
        "never came back always counts as a customer, for no rhythm of theirs is known; "
        "their few expected orders say more then.");
}

} // namespace cli
