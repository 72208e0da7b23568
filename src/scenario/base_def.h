// A passive customer base: customers beside the named ones who order by themselves, such as the
// subscribers of a web shop. Nothing that the student does reaches them one by one; they are there
// to be read (RFM, the chance that somebody is still a customer).
#pragma once

#include "scenario/rule.h"
#include "sim/bgnbd.h"

namespace scenario {

// More would make a game slow to begin: the program draws and follows each of them.
constexpr int mostBaseCustomers = 100'000;

struct BaseDef {
    std::string id;
    Place place;
    Text name;
    Text description;
    int customers = 0;           // 1..mostBaseCustomers
    std::int64_t orderCents = 0; // a usual order
    int weeksBefore = 52;        // in which they came, evenly, before the game begins
    sim::BgNbd model;            // how often they order, and when they stop
};

} // namespace scenario
