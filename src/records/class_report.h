// What a class did and did not understand, as one HTML page for its teacher: grades, the parts of
// the rubric, learning objectives, the replies on which most was lost, time, and files that do not
// count. Needs nothing else, like the report of a run (report.h).
#pragma once

#include "records/class_names.h"
#include "records/grade.h"

namespace records {

std::string
classReport(const GradedClass& graded, const ClassNames& names, base::Language language);

// Where a class loses: one moment in a conversation, and what was lost there on average.
struct ClassMoment {
    const scenario::ConversationDef* conversation = nullptr;
    const scenario::ConversationNode* node = nullptr;
    int answers = 0;
    double lost = 0.0; // the best reply's quality less the one given, mean over the answers
    const scenario::ReplyOption* best = nullptr;
    int choseBest = 0;
    const scenario::ReplyOption* instead = nullptr; // given most often of the others; may be null
};
// Most lost over the whole class first; the class must outlive them.
std::vector<ClassMoment> momentsOf(const GradedClass& graded);

// How a class does on one learning objective: the mean quality of the replies that show it.
struct ClassObjective {
    const scenario::Objective* objective = nullptr;
    int answers = 0;
    double quality = 0.0;
};
std::vector<ClassObjective> objectivesOf(const GradedClass& graded);

} // namespace records
