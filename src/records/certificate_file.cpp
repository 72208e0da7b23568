#include "records/certificate_file.h"

#include "base/file.h"
#include "base/hash.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace records {

namespace {

using Json = nlohmann::ordered_json;

constexpr int fileFormat = 1;

Json jsonOf(const coach::GameTally& game) {
    return {{"block", game.block},
            {"bot", game.bot},
            {"grade", game.grade ? Json(*game.grade) : Json()},
            {"outcome", game.outcome},
            {"goals", game.goals},
            {"events", game.events},
            {"nodes", game.nodes},
            {"replies", game.replies},
            {"actions", game.actions},
            {"hours_per_week", game.hoursPerWeek},
            {"decisions_per_week", game.decisionsPerWeek}};
}

coach::GameTally gameFrom(const Json& json) {
    coach::GameTally game;
    game.block = json.at("block").get<int>();
    game.bot = json.at("bot").get<int>();
    if (!json.at("grade").is_null())
        game.grade = json.at("grade").get<double>();
    game.outcome = json.at("outcome").get<double>();
    game.goals = json.at("goals").get<std::vector<double>>();
    game.events = json.at("events").get<std::vector<int>>();
    game.nodes = json.at("nodes").get<std::vector<int>>();
    game.replies = json.at("replies").get<std::vector<int>>();
    game.actions = json.at("actions").get<std::vector<int>>();
    game.hoursPerWeek = json.at("hours_per_week").get<double>();
    game.decisionsPerWeek = json.at("decisions_per_week").get<double>();
    return game;
}

base::Failure notACertificate(const std::filesystem::path& file, int line) {
    return {{fmt::format("{}:{}: dit is geen regel van een certificaat.", file.string(), line),
             fmt::format("{}:{}: this is not a line of a certificate.", file.string(), line)}};
}

bool fits(const coach::GameTally& game, int blocks) {
    return game.block >= 0 && game.block < blocks && game.bot >= 0 &&
           game.bot < coach::gamesPerBlock();
}

} // namespace

std::string toText(const CertificatePart& part) {
    std::string text = Json{{"format", fileFormat},
                            {"scenario", part.scenarioId},
                            {"hash", base::toHex(part.scenarioHash)},
                            {"blocks", part.blocks}}
                           .dump() +
                       "\n";
    for (const coach::GameTally& game : part.games)
        text += jsonOf(game).dump() + "\n";
    return text;
}

base::Result<CertificatePart> readCertificatePart(const std::filesystem::path& file) {
    constexpr std::size_t largest = 256U << 20U;
    const auto read = base::readFile(file, largest);
    if (!read)
        return base::Failure{read.message()};
    std::istringstream lines(read.value());
    std::string line;
    CertificatePart part;
    int number = 0;
    try {
        while (std::getline(lines, line)) {
            ++number;
            const Json json = Json::parse(line);
            if (number == 1) {
                if (json.at("format").get<int>() != fileFormat)
                    return notACertificate(file, number);
                part.scenarioId = json.at("scenario").get<std::string>();
                part.scenarioHash = std::stoull(json.at("hash").get<std::string>(), nullptr, 16);
                part.blocks = json.at("blocks").get<int>();
                continue;
            }
            part.games.push_back(gameFrom(json));
            if (!fits(part.games.back(), part.blocks))
                return notACertificate(file, number);
        }
    } catch (const std::exception&) {
        return notACertificate(file, number);
    }
    if (number == 0)
        return notACertificate(file, 1);
    return part;
}

base::Result<CertificatePart> merged(const std::vector<CertificatePart>& parts) {
    CertificatePart whole = parts.front();
    whole.games.clear();
    for (const CertificatePart& part : parts) {
        if (part.scenarioId != whole.scenarioId || part.scenarioHash != whole.scenarioHash ||
            part.blocks != whole.blocks)
            return base::Failure{{"Deze delen horen niet bij hetzelfde certificaat.",
                                  "These parts do not belong to the same certificate."}};
        whole.games.insert(whole.games.end(), part.games.begin(), part.games.end());
    }
    std::stable_sort(whole.games.begin(), whole.games.end(), [](const auto& a, const auto& b) {
        return a.block != b.block ? a.block < b.block : a.bot < b.bot;
    });
    const int perBlock = coach::gamesPerBlock();
    for (std::size_t i = 0; i < whole.games.size() || i < static_cast<std::size_t>(whole.blocks) *
                                                              static_cast<std::size_t>(perBlock);
         ++i) {
        const int block = static_cast<int>(i) / perBlock;
        const bool there = i < whole.games.size() && whole.games[i].block == block &&
                           whole.games[i].bot == static_cast<int>(i) % perBlock;
        if (there)
            continue;
        const bool doubled = i > 0 && i < whole.games.size() &&
                             whole.games[i].block == whole.games[i - 1].block &&
                             whole.games[i].bot == whole.games[i - 1].bot;
        return base::Failure{
            doubled ? base::Text{fmt::format("Blok {} zit er dubbel in.", whole.games[i].block),
                                 fmt::format("Block {} is in it twice.", whole.games[i].block)}
                    : base::Text{fmt::format("Blok {} ontbreekt.", block),
                                 fmt::format("Block {} is missing.", block)}};
    }
    return whole;
}

} // namespace records
