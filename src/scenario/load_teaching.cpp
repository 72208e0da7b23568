// What the learner reads and argues with: the sellogram, theory, objectives, definitions, hints.
#include "scenario/load.h"

#include <algorithm>

namespace scenario {

namespace {

// Position of a required reference; 0 when it is wrong, which has then been reported.
int position(Fields& fields, std::string_view key, const IdList& ids) {
    const auto at = ids.positions.find(fields.requiredReference(key, ids));
    return at != ids.positions.end() ? at->second : 0;
}

Feature loadFeature(const Node& node, Context& context) {
    Fields fields(node, context.report);
    Feature feature;
    feature.id = fields.id();
    feature.motive = position(fields, "motive", context.ids.motives);
    feature.feature = fields.requiredText("feature");
    feature.advantage = fields.requiredText("advantage");
    feature.benefit = fields.requiredText("benefit");
    feature.proof = fields.text("proof");
    feature.favourable = fields.flag("favourable", false);
    fields.finish();
    return feature;
}

Definition loadDefinition(const Node& node, Context& context) {
    Fields fields(node, context.report);
    Definition definition;
    definition.id = fields.id();
    definition.text = fields.requiredText("text");
    if (fields.require("counts") != nullptr) {
        const auto counts = fields.wordList("counts", {"potential", "customers", "former"});
        const auto has = [&](std::string_view word) {
            return std::find(counts.begin(), counts.end(), word) != counts.end();
        };
        definition.countsPotential = has("potential");
        definition.countsCustomers = has("customers");
        definition.countsFormer = has("former");
    }
    fields.finish();
    return definition;
}

AnswerOption loadAnswer(const Node& node, Context& context) {
    Fields fields(node, context.report);
    AnswerOption answer;
    answer.id = fields.id();
    answer.text = fields.requiredText("text");
    answer.feedback = fields.requiredText("feedback");
    fields.finish();
    return answer;
}

std::optional<Question> loadQuestion(const Node* node, Context& context) {
    if (node == nullptr)
        return std::nullopt;
    Fields fields(*node, context.report);
    Question question;
    question.text = fields.requiredText("text");
    const IdList answers = collect(fields.find("options"),
                                   {"antwoord op deze vraag", "answer to this question"},
                                   context.report);
    checkCount(fields, "options", 2, 6, context.report);
    for (const Node& each : fields.list("options"))
        question.options.push_back(loadAnswer(each, context));
    question.correct = position(fields, "correct", answers);
    question.objectives = fields.references("objectives", context.ids.objectives);
    fields.finish();
    return question;
}

void loadGuide(Fields& top, Scenario& scenario, Context& context) {
    for (const Node& node : top.list("guide")) {
        Fields fields(node, context.report);
        const sim::Range weeks{1.0, static_cast<double>(context.weeks)};
        const int week = fields.require("week") != nullptr ? fields.whole("week", weeks, 1) : 1;
        scenario.guide.emplace_back(week, fields.requiredText("text"));
        fields.finish();
    }
}

} // namespace

void loadTeaching(Fields& top, Scenario& scenario, Context& context) {
    for (const Node& node : top.list("features"))
        scenario.features.push_back(loadFeature(node, context));
    for (const Node& node : top.list("theory")) {
        Fields fields(node, context.report);
        TheoryCard card;
        card.id = fields.id();
        card.title = fields.requiredText("title");
        card.text = fields.requiredText("text");
        card.chapter = fields.whole("chapter", {1, 4}, card.chapter);
        card.question = loadQuestion(fields.find("question"), context);
        fields.finish();
        scenario.theory.push_back(std::move(card));
    }
    for (const Node& node : top.list("objectives")) {
        Fields fields(node, context.report);
        Objective objective;
        objective.id = fields.id();
        objective.text = fields.requiredText("text");
        objective.chapter = fields.whole("chapter", {1, 4}, objective.chapter);
        fields.finish();
        scenario.objectives.push_back(std::move(objective));
    }
    for (const Node& node : top.list("definitions"))
        scenario.definitions.push_back(loadDefinition(node, context));
    for (const Node& node : top.list("departments")) {
        Fields fields(node, context.report);
        Department department;
        department.id = fields.id();
        department.name = fields.requiredText("name");
        department.definition = position(fields, "definition", context.ids.definitions);
        fields.finish();
        scenario.departments.push_back(std::move(department));
    }
    loadGuide(top, scenario, context);
}

} // namespace scenario
