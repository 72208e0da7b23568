#include "sim/terms.h"

#include <algorithm>

namespace sim {

namespace {

constexpr std::array<std::string_view, phaseCount> phaseNames{
    "potential", "new", "loyal", "at_risk", "former"};
constexpr std::array<std::string_view, stageCount> stageNames{
    "suspect", "lead", "qualified", "proposal", "disqualified"};
constexpr std::array<std::string_view, channelCount> channelNames{
    "call", "email", "letter", "visit"};
constexpr std::array<std::string_view, exitReasonCount> exitReasonNames{
    "none", "pushed", "pulled", "bought", "moved", "sent_away"};
constexpr std::array<std::string_view, crmFactorCount> crmFactorNames{
    "customer", "strategy", "people", "processes", "technology"};
constexpr std::array<std::string_view, chainLinkCount> chainLinkNames{
    "awareness", "insight", "orientation", "friendliness"};
constexpr std::array<std::string_view, static_cast<std::size_t>(Quantity::MotiveFirst)>
    quantityNames{"need",
                  "budget",
                  "authority",
                  "timing",
                  "lock_in",
                  "price_sensitivity",
                  "order_rate",
                  "contact_tolerance",
                  "shared_values",
                  "competition",
                  "phase",
                  "stage",
                  "expectation",
                  "satisfaction",
                  "trust",
                  "commitment",
                  "goodwill",
                  "contact_load",
                  "share_of_wallet",
                  "fit",
                  "competitor_pull",
                  "failures",
                  "complaint",
                  "before_failure",
                  "promised",
                  "pressure",
                  "delivered",
                  "exit_reason",
                  "first_lifetime"};

template<class Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        return std::nullopt;
    return static_cast<Enum>(at - names.begin());
}

template<class Enum, std::size_t N>
std::string_view nameIn(const std::array<std::string_view, N>& names, Enum value) {
    const auto at = static_cast<std::size_t>(value);
    return at < N ? names[at] : std::string_view{};
}

} // namespace

std::string_view name(Phase phase) {
    return nameIn(phaseNames, phase);
}
std::string_view name(Stage stage) {
    return nameIn(stageNames, stage);
}
std::string_view name(Channel channel) {
    return nameIn(channelNames, channel);
}
std::string_view name(ExitReason reason) {
    return nameIn(exitReasonNames, reason);
}
std::string_view name(CrmFactor factor) {
    return nameIn(crmFactorNames, factor);
}
std::string_view name(ChainLink link) {
    return nameIn(chainLinkNames, link);
}
std::string_view name(Quantity quantity) {
    return nameIn(quantityNames, quantity);
}

std::optional<Phase> phaseNamed(std::string_view name) {
    return find<Phase>(phaseNames, name);
}
std::optional<Stage> stageNamed(std::string_view name) {
    return find<Stage>(stageNames, name);
}
std::optional<Channel> channelNamed(std::string_view name) {
    return find<Channel>(channelNames, name);
}
std::optional<ExitReason> exitReasonNamed(std::string_view name) {
    return find<ExitReason>(exitReasonNames, name);
}
std::optional<CrmFactor> crmFactorNamed(std::string_view name) {
    return find<CrmFactor>(crmFactorNames, name);
}
std::optional<ChainLink> chainLinkNamed(std::string_view name) {
    return find<ChainLink>(chainLinkNames, name);
}
std::optional<Quantity> quantityNamed(std::string_view name) {
    return find<Quantity>(quantityNames, name);
}

} // namespace sim
