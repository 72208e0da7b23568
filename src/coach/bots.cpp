#include "coach/bots.h"

#include "coach/expert_bot.h"
#include "coach/idle_bot.h"
#include "coach/naive_bots.h"
#include "coach/random_bot.h"

namespace coach {

const std::vector<BotKind>& botKinds() {
    static const std::vector<BotKind> all{
        {"random", {"gokt alles", "guesses everything"}, true},
        {"idle", {"doet niets", "does nothing"}, true},
        {"discount", {"geeft iedereen korting", "gives everybody a discount"}, true},
        {"contact", {"benadert iedereen", "contacts everybody"}, true},
        {"same", {"doet steeds hetzelfde", "always does the same"}, true},
        {"greedy", {"pakt wat nu het meeste oplevert", "takes what pays most now"}, true},
        {"expert",
         {"plant de week op wat te weten is", "plans the week on what can be known"},
         false}};
    return all;
}

std::unique_ptr<Bot> makeBot(std::string_view name, std::uint64_t seed) {
    if (name == "random")
        return std::make_unique<RandomBot>(seed);
    if (name == "idle")
        return std::make_unique<IdleBot>();
    if (name == "discount")
        return std::make_unique<DiscountBot>(seed);
    if (name == "contact")
        return std::make_unique<ContactBot>(seed);
    if (name == "same")
        return std::make_unique<SameActionBot>(seed);
    if (name == "greedy")
        return std::make_unique<GreedyBot>(seed);
    if (name == "expert")
        return std::make_unique<ExpertBot>();
    return nullptr;
}

} // namespace coach
