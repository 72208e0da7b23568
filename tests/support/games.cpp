#include "support/games.h"

#include "scenario/loader.h"
#include "support/catch.hpp"

namespace support {

namespace {

std::shared_ptr<const scenario::Scenario> checked(scenario::Loaded loaded) {
    for (const scenario::Diagnostic& diagnostic : loaded.diagnostics)
        UNSCOPED_INFO(scenario::toLine(diagnostic, base::Language::English));
    REQUIRE(loaded.scenario.has_value());
    return std::make_shared<const scenario::Scenario>(std::move(*loaded.scenario));
}

} // namespace

std::shared_ptr<const scenario::Scenario> koffiebrander() {
    static const auto loaded =
        checked(scenario::load(KLANTKRING_SOURCE_FOLDER "/scenarios/koffiebrander.json"));
    return loaded;
}

std::shared_ptr<const scenario::Scenario> snelleSpaak() {
    static const auto loaded =
        checked(scenario::load(KLANTKRING_SOURCE_FOLDER "/scenarios/snelle_spaak.json"));
    return loaded;
}

game::Session sessionOf(const std::string& text, std::uint64_t seed) {
    return {checked(scenario::parse(text, "test.json")), seed};
}

void mustTake(game::Session& session, const game::Decision& decision) {
    const std::optional<base::Text> reason = session.take(decision);
    INFO((reason ? reason->en : std::string{}));
    REQUIRE_FALSE(reason.has_value());
}

game::Customer dossier(const game::Session& session, const std::string& id) {
    for (const game::Customer& customer : session.view().customers)
        if (customer.id == id)
            return customer;
    FAIL("no such customer: " + id);
    return {};
}

} // namespace support
