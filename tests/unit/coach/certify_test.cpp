#include "coach/certify.h"
#include "support/catch.hpp"
#include "support/town.h"

#include <algorithm>
#include <string>

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

TEST_CASE("an exam is certified when the expert's grade hardly depends on the seed") {
    const auto exam = [](double low, double high) {
        auto games = coach::playBlocks(support::town(), 4, 0, 1, 1);
        const int expert = coach::gamesPerBlock() - 1;
        for (coach::GameTally& game : games)
            if (game.bot == expert)
                game.grade = game.block % 2 == 0 ? low : high;
        for (const auto& row : coach::certify(*support::town(), games).rows)
            if (row.what.en.rfind("exam: ", 0) == 0)
                return row;
        return coach::CertificateRow{};
    };
    const coach::CertificateRow even = exam(8.1, 8.9);
    CHECK(even.passes);
    CHECK(even.required);
    CHECK(even.what.en.find("0.40") != std::string::npos);
    CHECK(even.what.nl.find("0,40") != std::string::npos);
    const coach::CertificateRow uneven = exam(7.0, 9.0);
    CHECK_FALSE(uneven.passes);
    CHECK(uneven.what.en.find("1.00") != std::string::npos);
    CHECK_FALSE(uneven.advice.nl.empty());
}

TEST_CASE("the place of good replies is judged where there are enough of them to see one") {
    const auto rowOf = [](int choices) {
        scenario::Scenario scenario = *support::town();
        scenario::ConversationNode node;
        node.options.resize(3);
        node.options[0].quality = 1.0;
        scenario.conversations.assign(1, {});
        scenario.conversations[0].nodes.assign(static_cast<std::size_t>(choices), node);
        for (const auto& row : coach::certify(scenario, {}).rows)
            if (row.what.en.find("reply") != std::string::npos)
                return row;
        return coach::CertificateRow{};
    };
    CHECK_FALSE(rowOf(4).passes);
    CHECK(rowOf(4).what.en.find("100%") != std::string::npos);
    CHECK(rowOf(3).passes);
    CHECK(rowOf(3).what.en.find("too few") != std::string::npos);
    CHECK(rowOf(0).passes);
}
