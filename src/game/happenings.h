// The entries of a game's memory: what is planned, waiting, said, paid, predicted. Part of state.h.
#pragma once

#include "game/decision.h"
#include "game/view.h"
#include "sim/ledger.h"

#include <memory>

namespace game {

struct Planned {
    int action = 0;
    int customer = -1;
    Choices choices;
    std::vector<int> evidence;
};

struct Waiting { // an invitation to a conversation
    int conversation = 0;
    int customer = -1;
    int untilWeek = 0;
    int event = -1; // whose ifIgnored follows
};

struct Talk { // the conversation that is open, or the one just held
    int conversation = 0;
    int customer = -1;
    std::string node;
    std::vector<Line> lines;
    bool ended = false; // kept to be read until the next decision
};

struct Delayed {
    int week = 0;
    std::shared_ptr<const scenario::Effect> effect; // shared by copies of a game
    int customer = -1;
    sim::Cause cause;
};

struct Block { // of an action, by an effect
    int action = 0;
    int customer = -1; // -1: for everyone
    int untilWeek = 0; // the first in which it is possible again
};

struct Cash {
    int week = 0;
    std::int64_t cents = 0;
    Text text;
};

struct Forecast { // a prediction made
    int week = 0;
    int customer = 0;
    Predict predict;
    std::optional<double> brier; // once it can be known
    bool cameTrue = false;
};

struct Rationale { // evidence given for a planned action
    int week = 0;
    int action = 0;
    int customer = -1;
    double score = 0.0; // 0..1
};

struct SalesPlan {
    int week = 0;        // made in; 0: none
    double target = 0.0; // new customers
    double hitRate = 0.3;
    double contacts = 0.0;  // a week
    double proposals = 0.0; // a week
};

struct NpsScore {
    int week = 0;
    Estimate value; // -100..100
};

} // namespace game
