// A folder of hand-ins becomes a class with grades: every file is played again, so that a grade is
// computed and never believed, and a file that cannot count says why. Not here: how the class is
// written down (grade_tables.h, class_report.h) and who is who (class_names.h).
#pragma once

#include "records/hand_in.h"
#include "records/judged_replies.h"

#include <functional>

namespace records {

enum class Verdict : std::uint8_t {
    Good,
    Forged,        // another grade or end than the decisions give
    Edited,        // changed by hand, or with decisions that are not possible
    Duplicate,     // the same decisions as another file
    WrongScenario, // not the one that was asked for, another version of it, or not the exam's game
    Unfinished,    // the last week was not played
    Trial,         // an author's trial game
    OtherVersion,  // made by another version of the program, which computes otherwise
    Unreadable,
};
base::Text wordOf(Verdict verdict);

struct GradedReply { // positions in the scenario
    int conversation = 0, node = 0, option = 0;
};

struct GradedFile {
    std::string file; // within the folder
    std::string name, student, learner;
    Verdict verdict = Verdict::Unreadable;
    base::Text reason;             // in one sentence; empty when it is good
    std::optional<double> share;   // of the points, where it could be played again
    std::optional<double> grade;   // by the pass mark of the class
    std::optional<double> claimed; // what the file says
    std::vector<double> parts;     // shares, in the order of GradedClass::parts
    std::vector<GradedReply> replies;
    int decisions = 0;
    int minutes = 0;               // at work; pauses are left out
    std::uint64_t fingerprint = 0; // of scenario, seed and decisions
    [[nodiscard]] bool counts() const { return verdict == Verdict::Good; }
};

using SharedScenario = std::shared_ptr<const scenario::Scenario>;

struct GradedClass {
    SharedScenario scenario;
    double passMark = 0.55;
    std::vector<base::Text> parts; // of the rubric
    std::vector<GradedFile> files; // sorted by name of file
};

struct GradeOptions {
    std::filesystem::path folder;
    std::vector<SharedScenario> scenarios; // those that may be meant; the class is of one of them
    std::optional<double> passMark;        // share of the points; the scenario's when not given
    bool exam = false;    // each game's number must be the one of its student (exam_seed.h)
    std::string leaveOut; // a folder in it with what was made of an earlier time
    std::function<void(std::size_t done, std::size_t all)> progress; // from one thread at a time
    std::function<bool()> cancelled;                                 // asked by all of them
};

// Fails when there is nothing to grade, or when it was cancelled.
base::Result<GradedClass> gradeFolder(const GradeOptions& options);

// The same class by another pass mark.
void setPassMark(GradedClass& graded, double passMark);

// One hand-in by itself, with no eye for the others. Once it is cancelled, what comes out is to be
// thrown away.
GradedFile gradeOne(const HandIn& handIn,
                    const SharedScenario& scenario,
                    double passMark,
                    const std::function<bool()>& cancelled = {});

// Minutes between the decisions, without pauses.
int minutesAtWork(const KeptRun& kept);

} // namespace records
