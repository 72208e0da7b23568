#include "game/permission.h"

namespace game {

std::optional<Text> unlawfulReason(const Sight& sight, int customer, sim::Channel channel) {
    const Relation& relation = sight.relation(customer);
    const bool consumer = sight.state.truth.isConsumer(customer);
    const bool buys = publicPhase(sight.state, customer) == sim::Phase::New;
    const bool consent = relation.permission[static_cast<std::size_t>(channel)];
    switch (channel) {
    case sim::Channel::Call:
        if (relation.doNotCall)
            return Text{"heeft laten weten niet gebeld te willen worden",
                        "has told you not to call"};
        if (consumer && !consent && !buys)
            return Text{"is een natuurlijk persoon en gaf geen toestemming om gebeld te worden",
                        "is a natural person and gave no consent to be called"};
        return std::nullopt;
    case sim::Channel::Email:
        if (!consent && !buys)
            return Text{"gaf geen toestemming voor commerciële e-mail en is geen klant",
                        "gave no consent to commercial e-mail and is not a customer"};
        return std::nullopt;
    default: // letters and visits by appointment are allowed
        return std::nullopt;
    }
}

} // namespace game
