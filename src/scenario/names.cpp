// The names of an action's words, as they are written in a scenario.
#include "scenario/action_def.h"

#include <algorithm>
#include <array>

namespace scenario {

namespace {

constexpr std::array<std::string_view, actionGroupCount> groupNames{"account_management",
                                                                    "nurturing",
                                                                    "proposition",
                                                                    "research",
                                                                    "leads",
                                                                    "organisation",
                                                                    "win_back"};
constexpr std::array<std::string_view, static_cast<std::size_t>(ActionKind::Apply) + 1> kindNames{
    "contact", "meet",       "recover",  "compensate", "promise",  "cross_sell",
    "propose", "qualify",    "respond",  "disqualify", "study",    "generate",
    "tender",  "permission", "invest",   "train",      "segment",  "define",
    "plan",    "exit_talk",  "win_back", "part",       "converse", "apply"};
constexpr std::array<std::string_view, 5> audienceNames{
    "one", "company", "all_potential", "all_customers", "all_relations"};
constexpr std::array<std::string_view, 5> sourceNames{
    "online", "cold", "network", "referral", "tender"};

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

std::optional<ActionKind> actionKindNamed(std::string_view name) {
    return find<ActionKind>(kindNames, name);
}
std::optional<ActionGroup> actionGroupNamed(std::string_view name) {
    return find<ActionGroup>(groupNames, name);
}
std::optional<Audience> audienceNamed(std::string_view name) {
    return find<Audience>(audienceNames, name);
}
std::optional<LeadSource> leadSourceNamed(std::string_view name) {
    return find<LeadSource>(sourceNames, name);
}

std::string_view name(ActionKind kind) {
    return nameIn(kindNames, kind);
}
std::string_view name(ActionGroup group) {
    return nameIn(groupNames, group);
}
std::string_view name(Audience audience) {
    return nameIn(audienceNames, audience);
}
std::string_view name(LeadSource source) {
    return nameIn(sourceNames, source);
}

Text label(ActionGroup group) {
    switch (group) {
    case ActionGroup::AccountManagement:
        return {"Accountmanagement", "Account management"};
    case ActionGroup::Nurturing:
        return {"Nurturing", "Nurturing"};
    case ActionGroup::Proposition:
        return {"Waardepropositie", "Value proposition"};
    case ActionGroup::Research:
        return {"Onderzoek en plan", "Research and plan"};
    case ActionGroup::Leads:
        return {"Leads", "Leads"};
    case ActionGroup::Organisation:
        return {"Organisatie", "Organisation"};
    case ActionGroup::WinBack:
        return {"Terugwinnen en afscheid", "Win-back and farewell"};
    }
    return {};
}

} // namespace scenario
