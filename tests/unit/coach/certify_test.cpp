#include "coach/certify.h"
#include "support/catch.hpp"
#include "support/town.h"

#include <algorithm>

TEST_CASE("shards together are the games of one run, bit by bit") {
    const auto whole = coach::playBlocks(support::town(), 5, 0, 1, 1);
    std::vector<coach::GameTally> parts;
    for (int shard = 0; shard < 3; ++shard)
        for (const coach::GameTally& game : coach::playBlocks(support::town(), 5, shard, 3, 2))
            parts.push_back(game);
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) {
        return a.block != b.block ? a.block < b.block : a.bot < b.bot;
    });
    CHECK(whole == parts);
}

TEST_CASE("a scenario that asks too little is not certified, and is told why") {
    const auto games = coach::playBlocks(support::town(), 4, 0, 1, 1);
    const coach::Certificate certificate = coach::certify(*support::town(), games);
    CHECK_FALSE(certificate.passes());
    for (const coach::CertificateRow& row : certificate.rows) {
        CHECK_FALSE(row.what.nl.empty());
        CHECK_FALSE(row.what.en.empty());
        if (!row.passes)
            CHECK_FALSE(row.advice.nl.empty());
    }
}
