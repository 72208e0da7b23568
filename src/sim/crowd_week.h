// What a week brought each of many customers of one world, whose weeks are computed side by side
// (lanes/crowd.h): noted by place in the crowd, to be told when all is known. Plain arrays, as
// kernels may call nothing that is inline (lanes/kernel.h).
#pragma once

#include "sim/luck_terms.h"

namespace sim {

constexpr int crowdMost = 128; // customers at a time

struct CrowdWeek {
    // Of signals: Failure to Orders, told in that order for each customer.
    static constexpr int kinds = 4;

    // Of so many customers from that one on.
    CrowdWeek(int firstCustomer, int many);

    // Onto the tape, customer by customer, in the order in which a belief asks for them; and what
    // was luck in it (null: nobody counts it). Of these places, where something was noted of all.
    void tell(int from, int to, Tape& tape, LuckTerms* luck) const;

    int first;
    int places;
    std::uint32_t customers[crowdMost];  // the numbers that key their luck
    alignas(64) double meant[crowdMost]; // 1 for whom the rules of the week are meant, or 0
    alignas(64) double happened[kinds][crowdMost];
    alignas(64) double expected[kinds][crowdMost]; // its probability, or its mean
};

} // namespace sim
