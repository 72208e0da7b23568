#include "unit/records/hand_ins.h"

#include "coach/quality.h"
#include "coach/random_bot.h"
#include "records/version.h"
#include "support/catch.hpp"
#include "support/games.h"

#include <map>

namespace support {

records::HandIn
playedHandIn(std::uint64_t seed, const std::string& name, const std::string& student) {
    static std::map<std::uint64_t, records::KeptRun> played;
    if (!played.contains(seed)) {
        game::Session session(snelleSpaak(), seed);
        coach::RandomBot bot(seed);
        REQUIRE_FALSE(coach::playOut(session, bot));
        records::KeptRun kept;
        kept.begun = 1'764'112'484'000;
        kept.run.decisions = session.decisions();
        for (std::size_t i = 0; i < kept.run.decisions.size(); ++i)
            kept.times.push_back(kept.begun + static_cast<records::Milliseconds>(i + 1) * 10'000);
        game::RunHeader& header = kept.run.header;
        header.scenarioId = snelleSpaak()->id;
        header.scenarioFile = "snelle_spaak.json";
        header.scenarioHash = snelleSpaak()->hash;
        header.seed = seed;
        header.program = records::programVersion;
        kept.run.end = game::RunEnd{session.hash(), coach::debriefOf(session).grade};
        played[seed] = kept;
    }
    records::HandIn handIn{played[seed], student, true};
    handIn.kept.learner =
        std::string(31 - name.size() % 31, 'a') + name.substr(0, name.size() % 31) + "0";
    handIn.kept.run.header.player = name;
    return handIn;
}

} // namespace support
