// Whether a scenario is fair, found by letting bots play it: naive ways of playing must fail, a
// salesperson who knows the trade must do well, everything that was written must be met. Games are
// played in blocks of fixed content, so that any division over machines gives the same certificate.
#pragma once

#include "base/text.h"
#include "scenario/scenario.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace coach {

// What one game showed. Positions are those of the scenario.
struct GameTally {
    int block = 0;               // the seed of its games follows from it
    int bot = 0;                 // position in botKinds()
    std::optional<double> grade; // of the first blocks only: isGraded()
    double outcome = 0.0;        // points
    std::vector<double> goals;   // share reached of each
    std::vector<int> events;     // that happened, each once
    std::vector<int> nodes;      // of conversations that were reached, numbered through
    std::vector<int> replies;    // that were open, numbered through
    std::vector<int> actions;    // how often each was carried out
    double hoursPerWeek = 0.0;
    double decisionsPerWeek = 0.0;
    bool operator==(const GameTally&) const = default;
};

// A block is one game of each bot with the same seed.
int gamesPerBlock();
int blocksFor(int games);
// Grading takes several times as long as playing, and a mean over so many seeds is known well
// enough; later blocks tell what can be met. Each action is graded as the only one.
bool isGraded(const scenario::Scenario& scenario, int block);

// The blocks first, first + step, ... below `blocks`, in that order.
std::vector<GameTally> playBlocks(const std::shared_ptr<const scenario::Scenario>& scenario,
                                  int blocks,
                                  int first,
                                  int step,
                                  int threads);

struct CertificateRow {
    base::Text what;
    bool passes = true;
    bool required = true; // else a remark only
    base::Text advice;    // what to change, where it does not pass
};

struct Certificate {
    std::vector<CertificateRow> rows;
    [[nodiscard]] bool passes() const;
};

// From all games, in the order of their blocks.
Certificate certify(const scenario::Scenario& scenario, const std::vector<GameTally>& games);

} // namespace coach
