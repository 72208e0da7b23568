#include "cli/certify_command.h"

#include "cli/console.h"
#include "cli/scenario_source.h"
#include "coach/rollout_parallel.h"
#include "records/certificate_file.h"

#include <charconv>
#include <optional>
#include <ostream>

namespace cli {

namespace {

struct Shard {
    int number = 1;
    int of = 1;
};

// "2/8", or nothing when it is not that.
std::optional<Shard> shardFrom(const std::string& text) {
    Shard shard;
    if (text.empty())
        return shard;
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, shard.number);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '/')
        return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, shard.of);
    const bool right = second.ec == std::errc{} && second.ptr == end && shard.number >= 1 &&
                       shard.number <= shard.of;
    return right ? std::optional(shard) : std::nullopt;
}

int tell(const Terminal& terminal,
         const scenario::Scenario& scenario,
         const std::vector<coach::GameTally>& games) {
    Console console(terminal.in, terminal.out, terminal.language);
    const coach::Certificate certificate = coach::certify(scenario, games);
    console.say("{}: {} spellen van bots.",
                "{}: {} games of bots.",
                console.text(scenario.title),
                games.size());
    for (const coach::CertificateRow& row : certificate.rows) {
        console.say("- {}: {}.",
                    "- {}: {}.",
                    row.passes ? console.phrase("goed", "good")
                               : console.phrase("NIET GOED", "NOT GOOD"),
                    console.text(row.what));
        if (!row.passes)
            console.line("  " + console.text(row.advice));
    }
    console.say(certificate.passes() ? base::Text{"Het scenario is eerlijk: certificaat verleend.",
                                                  "The scenario is fair: certified."}
                                     : base::Text{"Het scenario krijgt zo geen certificaat.",
                                                  "The scenario is not certified like this."});
    return certificate.passes() ? 0 : 1;
}

int mergeParts(const Terminal& terminal,
               const SharedScenario& scenario,
               const std::vector<std::string>& files) {
    std::vector<records::CertificatePart> parts;
    for (const std::string& file : files) {
        auto part = records::readCertificatePart(file);
        if (!part)
            return complain(terminal, part.message());
        parts.push_back(std::move(part.value()));
    }
    const auto whole = records::merged(parts);
    if (!whole)
        return complain(terminal, whole.message());
    if (whole.value().scenarioHash != scenario->hash)
        return complain(terminal,
                        {"Deze delen zijn gespeeld met een andere versie van het scenario.",
                         "These parts were played with another version of the scenario."});
    return tell(terminal, *scenario, whole.value().games);
}

} // namespace

int certifyScenario(const Terminal& terminal, const CertifyOptions& options) {
    const auto shard = shardFrom(options.shard);
    if (!shard)
        return complain(terminal,
                        {"--shard is een deel van het geheel, zoals 2/8.",
                         "--shard is a part of the whole, such as 2/8."});
    const SharedScenario scenario = openNamed(terminal, options.scenario);
    if (!scenario)
        return 1;
    if (!options.merge.empty())
        return mergeParts(terminal, scenario, options.merge);
    const int blocks = coach::blocksFor(options.games);
    std::vector<coach::GameTally> games =
        coach::playBlocks(scenario, blocks, shard->number - 1, shard->of, coach::usefulThreads());
    if (options.shard.empty())
        return tell(terminal, *scenario, games);
    terminal.out << records::toText({scenario->id, scenario->hash, blocks, std::move(games)});
    return 0;
}

} // namespace cli
