#include "scenario/words.h"

namespace scenario {

namespace {

using sim::Quantity;

template<class Enum>
Words wordsOf(int first, int end) {
    Words words;
    for (int i = first; i < end; ++i)
        words.push_back(name(static_cast<Enum>(i)));
    return words;
}

Words without(Words words, std::initializer_list<Quantity> unwanted) {
    for (const Quantity quantity : unwanted)
        std::erase(words, sim::name(quantity));
    return words;
}

Words quantityWords() {
    return wordsOf<Quantity>(0, sim::index(Quantity::MotiveFirst));
}

} // namespace

Words phaseWords() {
    return wordsOf<sim::Phase>(0, sim::phaseCount);
}
Words stageWords() {
    return wordsOf<sim::Stage>(0, static_cast<int>(sim::Stage::Disqualified));
}
Words channelWords() {
    return wordsOf<sim::Channel>(0, sim::channelCount);
}
Words exitReasonWords() {
    return wordsOf<sim::ExitReason>(1, sim::exitReasonCount);
}
Words crmWords() {
    return wordsOf<sim::CrmFactor>(0, sim::crmFactorCount);
}
Words chainWords() {
    return wordsOf<sim::ChainLink>(0, sim::chainLinkCount);
}
Words kindWords() {
    return wordsOf<ActionKind>(0, static_cast<int>(ActionKind::Apply) + 1);
}
Words groupWords() {
    return wordsOf<ActionGroup>(0, actionGroupCount);
}
Words audienceWords() {
    return wordsOf<Audience>(0, static_cast<int>(Audience::AllRelations) + 1);
}
Words sourceWords() {
    return wordsOf<LeadSource>(0, static_cast<int>(LeadSource::Tender) + 1);
}

Words companyFigureWords() {
    return {"budget",
            "hours_left",
            "revenue",
            "spent",
            "profit",
            "customers",
            "potential",
            "loyal",
            "former",
            "new_customers",
            "won_back",
            "departures",
            "violations",
            "average_loyalty",
            "nps"};
}
Words recordFigureWords() {
    return {"weeks_in_phase",
            "weeks_since_contact",
            "weeks_since_order",
            "contacts",
            "orders",
            "revenue",
            "complaint_weeks"};
}

// Those of quantities are asked for with every effect and condition, so they are put together once.
// Left out are the quantities that the week keeps for itself: they follow from what happens.
Words settableWords() {
    static const Words words = without(changeableWords(), {Quantity::ContactLoad});
    return words;
}
Words changeableWords() {
    static const Words words = without(quantityWords(),
                                       {Quantity::PhaseCode,
                                        Quantity::StageCode,
                                        Quantity::Failures,
                                        Quantity::Complaint,
                                        Quantity::BeforeFailure,
                                        Quantity::Promised,
                                        Quantity::Pressure,
                                        Quantity::Delivered,
                                        Quantity::ExitCode});
    return words;
}
// Phases and stages have conditions of their own.
Words askableWords() {
    static const Words words = without(quantityWords(),
                                       {Quantity::PhaseCode,
                                        Quantity::StageCode,
                                        Quantity::BeforeFailure,
                                        Quantity::Pressure,
                                        Quantity::Delivered,
                                        Quantity::ExitCode});
    return words;
}

std::vector<sim::Phase> phasesNamed(const std::vector<std::string>& names) {
    std::vector<sim::Phase> phases;
    phases.reserve(names.size());
    for (const std::string& each : names)
        phases.push_back(sim::phaseNamed(each).value_or(sim::Phase::New));
    return phases;
}
std::vector<sim::Stage> stagesNamed(const std::vector<std::string>& names) {
    std::vector<sim::Stage> stages;
    stages.reserve(names.size());
    for (const std::string& each : names)
        stages.push_back(sim::stageNamed(each).value_or(sim::Stage::Suspect));
    return stages;
}

} // namespace scenario
