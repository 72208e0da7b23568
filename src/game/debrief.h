// The end of a run: grade, rubric, goals and the plots, as plain values for window and terminal.
#pragma once

#include "game/view.h"

namespace game {

struct RubricRow {
    std::string id; // diagnosis, action, rationale, planning, ethics
    Text label;
    double share = 0.0; // 0..1 earned
    double weight = 0.0;
    double grade = 1.0; // the share as a grade of its own
    Text explanation;
};

struct GoalRow {
    Text text;
    double value = 0.0;
    double floor = 0.0;
    double target = 0.0;
    double share = 0.0; // 0..1
    bool customerResult = true;
    scenario::GoalMeasure measure = scenario::GoalMeasure::Revenue;
};

struct DecisionRow { // what was done and how well it answered what could be known
    int week = 0;
    int customer = -1;
    Text text;
    std::optional<double> quality; // 0..1 where it was judged
    Text feedback;
};

struct PredictionRow {
    int week = 0;
    int customer = -1;
    Text text;
    double probability = 0.5;
    bool cameTrue = false;
    double brier = 0.0;
};

struct WeekRow { // one point of the plots
    int week = 0;
    std::int64_t revenueCents = 0;
    std::int64_t budgetCents = 0;
    double averageLoyalty = 0.0;
    int potential = 0;
    int fresh = 0; // new customers
    int loyal = 0;
    int farewell = 0;
    double hours = 0.0;
};

// How well one week was chosen, by what could be known when it began.
struct WeekQuality {
    int week = 0;
    double quality = 0.0;  // 0 as guessing or worse, 1 as the best that was found
    double stake = 0.0;    // points of the outcome between those two: its weight
    bool unlawful = false; // an unlawful contact or cheap pressure in it: then the quality is 0
};

// Of the decisions of a game; the coach can tell (coach/quality.h).
struct Quality {
    double share = 0.0; // 0..1: of all weeks, by their stakes
    std::vector<WeekQuality> weeks;
};

// The lowest grade that passes, wherever the scenario puts the pass mark.
inline constexpr double passingGrade = 5.5;

struct Debrief {
    double grade = 1.0; // 1..10, unrounded
    // As it would be if what the goals brought counted, luck and all, and not the decisions.
    double resultGrade = 1.0;
    std::optional<Quality> quality; // nothing: not known (yet)
    double share = 0.0;             // 0..1 of the points
    double passMark = 0.55;
    bool passed = false;
    std::vector<RubricRow> rubric;
    std::vector<GoalRow> goals;
    std::vector<DecisionRow> decisions;
    std::vector<PredictionRow> predictions;
    std::vector<WeekRow> weeks;
    std::vector<std::pair<int, Text>> violations;
};

// p < c: 1 + 4.5 p/c, else 5.5 + 4.5 (p - c)/(1 - c), for a share p and pass mark c.
double dutchGrade(double share, double passMark);

} // namespace game
