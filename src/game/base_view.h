// What can be known of a passive base: its orders and revenue, and its customers in classes by what
// the order history alone tells (RFM: recency, frequency, monetary value), with the chance that
// they are still customers. Part of what the student may see.
#pragma once

#include "game/dossier.h"

namespace game {

// Bands, from best to worst: last order within a quarter, within half a year, longer ago; three
// or more orders after the first, one or two, none.
constexpr int rfmBands = 3;

struct RfmClass {
    int customers = 0;
    std::int64_t averageOrderCents = 0; // M
    std::int64_t spentCents = 0;        // together, since their first order
    double alive = 0.0;                 // chance that one of them still is a customer, on average
    double expectedOrders = 0.0;        // of one of them in the next quarter, on average
};

struct BaseDot { // one customer of a sample, where it lies on the ring
    RingPhase phase = RingPhase::New;
    float place = 0.0F;  // 0..1 along its part of the ring
    float across = 0.0F; // 0..1, only to keep dots apart
};

struct BaseView {
    std::string id;
    Text name;
    Text description;
    int customers = 0;
    double alive = 0.0; // expected number of them who still are customers
    int orders = 0;     // last week
    std::int64_t revenueCents = 0;
    std::int64_t revenueQuarterCents = 0;   // last thirteen weeks of the game
    double expectedQuarterOrders = 0.0;     // in the next thirteen weeks
    std::vector<std::int64_t> revenueWeeks; // one for each week of the game so far
    std::array<std::array<RfmClass, rfmBands>, rfmBands> classes{}; // [recency][frequency]
    // Shares of all customers along each part of the ring, in that many steps.
    static constexpr int steps = 24;
    std::array<std::array<float, steps>, ringPhaseCount> density{};
    std::vector<BaseDot> sample;
};

// "korter dan een kwartaal", "1 of 2": the heads of the table's rows and columns.
Text recencyBand(int band);
Text frequencyBand(int band);

} // namespace game
