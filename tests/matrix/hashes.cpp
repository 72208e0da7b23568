#include "matrix/hashes.h"

#include "base/hash.h"
#include "base/math.h"
#include "coach/idle_bot.h"
#include "coach/quality.h"
#include "coach/random_bot.h"
#include "coach/research_bot.h"
#include "scenario/loader.h"
#include "sim/belief.h"
#include "sim/passive_base.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <numeric>
#include <thread>

namespace matrix {

namespace {

constexpr int customers = 4;
constexpr int kinds = 20;

sim::Worlds drawn(std::vector<std::uint32_t> numbers) {
    sim::Worlds worlds(customers, std::move(numbers));
    worlds.motives = 4;
    worlds.company.crm = {0.5, 0.4, 0.6, 0.35, 0.45};
    worlds.company.chain = {0.5, 0.4, 0.45, 0.65};
    constexpr sim::Phase phases[] = {
        sim::Phase::New, sim::Phase::Loyal, sim::Phase::Potential, sim::Phase::Former};
    for (int customer = 0; customer < customers; ++customer) {
        sim::CustomerPrior prior;
        prior.phase = phases[customer];
        prior.people = 2;
        prior.naturalPerson = customer == 1;
        for (auto& person : prior.motives)
            for (int motive = 0; motive < 4; ++motive)
                person[static_cast<std::size_t>(motive)] = {0.3 + 0.1 * motive, 0.15};
        worlds.draw(customer, prior, {7, 0});
    }
    return worlds;
}

sim::Stimulus stimulusOf(int number) {
    sim::Stimulus stimulus;
    stimulus.kind = static_cast<sim::StimulusKind>(number % kinds);
    stimulus.customer = number % customers;
    stimulus.cause = {sim::CauseKind::Action, number % 7};
    stimulus.channel = static_cast<sim::Channel>(number % 4);
    stimulus.amount = 0.65 + 0.05 * (number % 7);
    stimulus.motive = number % 4 - 1;
    stimulus.person = number % 2;
    stimulus.reason = sim::ExitReason::Pushed;
    stimulus.proposition.style = static_cast<sim::PropositionStyle>(number % 3);
    stimulus.proposition.claims[static_cast<std::size_t>(number % 3)] = 2;
    stimulus.proposition.proven[static_cast<std::size_t>(number % 3)] = 1;
    stimulus.proposition.pressure = number % 5 == 0;
    return stimulus;
}

// What the first world of a Worlds holds.
void addFirstWorld(base::Hash& hash, const sim::Worlds& worlds) {
    for (int customer = 0; customer < customers; ++customer)
        for (int quantity = 0; quantity < sim::quantityCount; ++quantity)
            hash.add(worlds.row(quantity, customer)[0]);
}

void actAndStep(sim::Run& run) {
    sim::apply(run, stimulusOf(run.chance.week));
    sim::apply(run, stimulusOf(3 * run.chance.week + 1));
    sim::stepWeek(run);
}

std::unique_ptr<coach::Bot> botNamed(const std::string& name, unsigned seed) {
    if (name == "idle")
        return std::make_unique<coach::IdleBot>();
    if (name == "research")
        return std::make_unique<coach::ResearchBot>();
    return std::make_unique<coach::RandomBot>(seed);
}

void addView(base::Hash& hash, const game::View& view) {
    hash.add(view.averageLoyalty);
    hash.add(view.revenueQuarterCents);
    hash.add(view.lifetimeValueCents);
    for (const game::Customer& customer : view.customers) {
        hash.add(static_cast<int>(customer.phase));
        hash.add(customer.place);
        hash.add(customer.winChance);
        for (const game::Estimate& estimate : {customer.loyalty,
                                               customer.satisfaction,
                                               customer.trust,
                                               customer.churn,
                                               customer.need}) {
            hash.add(estimate.mean);
            hash.add(estimate.deviation);
        }
    }
}

} // namespace

std::string arithmeticHash() {
    base::Hash hash;
    for (int i = 0; i < 200000; ++i) {
        const auto block = base::philox({static_cast<std::uint32_t>(i), 1, 2, 3}, 42);
        const double x = 1400.0 * (base::toUniform(block[0]) - 0.5);
        const double small = base::toUniform(block[1]);
        hash.add(base::exp(x));
        hash.add(base::log(base::exp(x / 2.0)));
        hash.add(base::logistic(x / 40.0));
        hash.add(base::power(small, 10.0 * base::toUniform(block[2])));
    }
    return base::toHex(hash.value());
}

std::string worldHash(int lanes) {
    const sim::Parameters parameters;
    std::vector<std::uint32_t> numbers(static_cast<std::size_t>(lanes));
    std::iota(numbers.begin(), numbers.end(), 0U);
    sim::Worlds worlds = drawn(std::move(numbers));
    base::Hash hash;
    for (int week = 1; week <= 52; ++week) {
        sim::Tape tape = sim::Tape::recording();
        sim::Run run{worlds, parameters, {5, week}, tape};
        actAndStep(run);
        addFirstWorld(hash, worlds);
        // Among others a customer who has left is still asked after, and tells nothing.
        for (const sim::Signal& signal : tape.signals())
            if (signal.value != 0.0)
                hash.add(signal.value);
    }
    return base::toHex(hash.value());
}

std::string beliefHash(int lanes) {
    const sim::Parameters parameters;
    sim::Worlds truth = drawn({0});
    sim::Worlds belief = sim::makeBelief(customers, lanes);
    {
        std::vector<std::uint32_t> numbers(static_cast<std::size_t>(lanes));
        std::iota(numbers.begin(), numbers.end(), 1U);
        belief = drawn(std::move(numbers));
    }
    sim::Ledger ledger;
    base::Hash hash;
    for (int week = 1; week <= 52; ++week) {
        sim::Tape heard = sim::Tape::recording();
        sim::Run real{truth, parameters, {5, week}, heard};
        actAndStep(real);
        sim::Tape told = sim::Tape::replaying(heard.signals());
        sim::Run run{belief, parameters, {5, week}, told, &ledger};
        actAndStep(run);
        for (int customer = 0; customer < customers; ++customer)
            sim::learn(run, customer);
        belief.addTo(hash);
    }
    for (const sim::LedgerEntry& entry : ledger.entries())
        hash.add(entry.amount);
    return base::toHex(hash.value());
}

std::string passiveHash() {
    sim::PassiveBase base({}, 2000, 3, 1);
    base::Hash hash;
    for (int week = 1; week <= 52; ++week)
        hash.add(base.advance(week));
    base.addTo(hash);
    for (int i = 0; i < 50; ++i) {
        hash.add(sim::probabilityAlive(base.model(), base.history(i)));
        hash.add(sim::expectedOrders(base.model(), base.history(i), 13.0));
    }
    return base::toHex(hash.value());
}

std::string gameHash(const std::string& scenarioFile, const std::string& bot, unsigned seed) {
    scenario::Loaded loaded = scenario::load(scenarioFile);
    if (!loaded.scenario)
        return "does not load";
    game::Session session(std::make_shared<const scenario::Scenario>(*std::move(loaded.scenario)),
                          seed);
    const auto player = botNamed(bot, seed);
    base::Hash hash;
    while (!session.finished()) {
        const int week = session.view().week;
        if (const auto refusal = session.take(player->next(session)))
            return "refused: " + refusal->en;
        if (session.finished() || session.view().week != week) {
            hash.add(session.hash());
            addView(hash, session.view());
        }
    }
    hash.add(coach::debriefOf(session).grade);
    return base::toHex(hash.value());
}

std::vector<std::string>
hashLines(const std::vector<std::string>& scenarioFiles, int games, int threads) {
    struct Line {
        std::string name;
        std::string scenarioFile;
        std::string bot;
        unsigned seed = 1;
        std::string hash;
    };
    std::vector<Line> lines;
    for (const std::string& file : scenarioFiles)
        for (const char* const bot : {"idle", "random", "research"})
            for (unsigned seed = 1; seed <= static_cast<unsigned>(games); ++seed)
                lines.push_back({"game/" + std::filesystem::path(file).stem().string() + "/" + bot +
                                     "/" + std::to_string(seed),
                                 file,
                                 bot,
                                 seed,
                                 {}});
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < lines.size(); i = next++)
            lines[i].hash = gameHash(lines[i].scenarioFile, lines[i].bot, lines[i].seed);
    };
    std::vector<std::thread> workers;
    workers.reserve(static_cast<std::size_t>(threads));
    for (int i = 0; i < threads; ++i)
        workers.emplace_back(work);
    for (std::thread& worker : workers)
        worker.join();

    std::vector<std::string> all{"arithmetic " + arithmeticHash()};
    // The same world among more and more others: one line, or the numbers of worlds that differ.
    const std::string alone = worldHash(1);
    std::string among = alone;
    for (const int lanes : {2, 3, 5, 8, 13, 37, 64, 256, 1000})
        if (worldHash(lanes) != alone)
            among += " but not among " + std::to_string(lanes);
    all.push_back("world-in-1-to-1000 " + among);
    for (const int lanes : {1, 8, 100, 256})
        all.push_back("belief-of-" + std::to_string(lanes) + " " + beliefHash(lanes));
    all.push_back("passive-base " + passiveHash());
    for (const Line& line : lines)
        all.push_back(line.name + " " + line.hash);
    return all;
}

} // namespace matrix
