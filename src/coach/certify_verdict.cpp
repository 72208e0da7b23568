// What the games of a certificate say about the scenario, and what to change.
#include "coach/bots.h"
#include "coach/certify.h"
#include "game/debrief.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace coach {

using base::Language;
using base::Text;

namespace {

constexpr double expertGrade = 8.0;
constexpr int leastSeeds = 20;
constexpr double mostLuck = 0.25;  // of the spread of grades
constexpr double mostSpread = 0.5; // standard deviation of the expert's grade over the seeds
constexpr double guessable = 0.85; // mean quality of always taking one place among the replies
constexpr int fewestChoices = 4;   // in fewer, any best reply stands in a place of its own

std::string one(double value, Language language) {
    return base::formatNumber(value, 1, language);
}

std::vector<const GameTally*> gamesOf(const std::vector<GameTally>& games, int bot) {
    std::vector<const GameTally*> own;
    for (const GameTally& game : games)
        if (game.bot == bot)
            own.push_back(&game);
    return own;
}

std::vector<double> gradesOf(const std::vector<const GameTally*>& games) {
    std::vector<double> grades;
    for (const GameTally* game : games)
        if (game->grade)
            grades.push_back(*game->grade);
    return grades;
}

double meanOfGrades(const std::vector<double>& grades) {
    double sum = 0.0;
    for (const double grade : grades)
        sum += grade;
    return grades.empty() ? 0.0 : sum / static_cast<double>(grades.size());
}

CertificateRow botRow(const std::vector<const GameTally*>& games, const BotKind& kind) {
    const std::vector<double> grades = gradesOf(games);
    const double mean = meanOfGrades(grades);
    double most = 0.0;
    double least = 10.0;
    for (const double grade : grades) {
        most = std::max(most, grade);
        least = std::min(least, grade);
    }
    CertificateRow row;
    row.passes = kind.naive ? mean < game::passingGrade : mean >= expertGrade;
    const auto told = [&](Language language, const char* words) {
        return fmt::format(fmt::runtime(words),
                           kind.name,
                           kind.meaning.in(language),
                           one(mean, language),
                           one(least, language),
                           one(most, language),
                           grades.size());
    };
    row.what = {told(Language::Dutch, "bot {} ({}): gemiddeld een {}, van {} tot {}, {} spellen"),
                told(Language::English, "bot {} ({}): a {} on average, from {} to {}, {} games")};
    row.advice = kind.naive
                     ? Text{"Wie zo speelt hoort te zakken: maak de doelen zwaarder of laat deze "
                            "aanpak meer kosten.",
                            "Playing like this ought to fail: make the goals harder, or let this "
                            "way cost more."}
                     : Text{"Wie het vak kent hoort een 8 te halen: leg de doelen lager of geef "
                            "meer uren of budget.",
                            "Who knows the trade ought to reach an 8: lower the goals, or give "
                            "more hours or budget."};
    return row;
}

CertificateRow seedsRow(std::size_t seeds) {
    CertificateRow row;
    row.passes = seeds >= leastSeeds;
    row.what = {fmt::format("{} spelnummers gespeeld; {} zijn nodig", seeds, leastSeeds),
                fmt::format("{} seeds played; {} are needed", seeds, leastSeeds)};
    const int games = leastSeeds * gamesPerBlock();
    row.advice = {
        fmt::format(
            "Speel er minstens {} (--games {}): elk spelnummer met elke bot.", games, games),
        fmt::format("Play at least {} (--games {}): each seed with each bot.", games, games)};
    return row;
}

// In reach of the expert, and not given away.
void goalRows(const scenario::Scenario& scenario,
              const std::vector<const GameTally*>& expert,
              const std::vector<const GameTally*>& idle,
              std::vector<CertificateRow>& rows) {
    for (std::size_t goal = 0; goal < scenario.goals.size(); ++goal) {
        double most = 0.0;
        double given = 0.0;
        for (const GameTally* game : expert)
            most = std::max(most, game->goals[goal]);
        for (const GameTally* game : idle)
            given += game->goals[goal] / static_cast<double>(idle.size());
        CertificateRow row;
        row.passes = most >= 0.8 && given < 0.8;
        const auto told = [&](Language language, const char* words) {
            return fmt::format(fmt::runtime(words),
                               scenario.goals[goal].text.in(language),
                               base::formatPercent(most, language),
                               base::formatPercent(given, language));
        };
        row.what = {
            told(Language::Dutch, "doel ‘{}’: de expert haalt hoogstens {}, wie niets doet {}"),
            told(Language::English,
                 "goal ‘{}’: the expert reaches {} at most, who does nothing {}")};
        row.advice = most < 0.8 ? Text{"Leg dit doel lager.", "Lower this goal."}
                                : Text{"Dit doel komt vanzelf; leg het hoger.",
                                       "This goal comes by itself; raise it."};
        rows.push_back(std::move(row));
    }
}

// One action that passes by itself dominates everything else.
CertificateRow dominanceRow(const scenario::Scenario& scenario,
                            const std::vector<const GameTally*>& same) {
    CertificateRow row{
        {"geen enkele actie is op zichzelf genoeg", "no single action is enough by itself"},
        true,
        true,
        {}};
    for (const GameTally* game : same)
        if (game->grade.value_or(1.0) >= game::passingGrade && !scenario.actions.empty()) {
            const auto& name =
                scenario.actions[static_cast<std::size_t>(game->block) % scenario.actions.size()]
                    .name;
            row.passes = false;
            row.advice = {"Maak ‘" + name.nl + "’ duurder of zwakker.",
                          "Make ‘" + name.en + "’ dearer or weaker."};
        }
    return row;
}

// Replies that are always best in the same place can be guessed.
CertificateRow placesRow(const scenario::Scenario& scenario) {
    std::array<double, 4> quality{}; // first, second, last, longest
    int nodes = 0;
    for (const scenario::ConversationDef& conversation : scenario.conversations)
        for (const scenario::ConversationNode& node : conversation.nodes) {
            if (node.options.size() < 2)
                continue;
            ++nodes;
            const auto longest = std::max_element(
                node.options.begin(), node.options.end(), [](const auto& a, const auto& b) {
                    return a.text.nl.size() < b.text.nl.size();
                });
            quality[0] += node.options.front().quality;
            quality[1] += node.options[1].quality;
            quality[2] += node.options.back().quality;
            quality[3] += longest->quality;
        }
    double most = 0.0;
    for (const double sum : quality)
        most = std::max(most, nodes > 0 ? sum / nodes : 0.0);
    CertificateRow row;
    row.passes = most < guessable || nodes < fewestChoices;
    row.what = {
        "wie steeds het eerste, tweede, laatste of langste antwoord kiest, haalt hoogstens " +
            base::formatPercent(most, Language::Dutch),
        "always taking the first, second, last or longest reply reaches " +
            base::formatPercent(most, Language::English) + " at most"};
    if (nodes < fewestChoices)
        row.what = {
            "te weinig keuzes in gesprekken om het goede antwoord aan zijn plaats te herkennen",
            "too few choices in conversations to know the good reply by its place"};
    row.advice = {"Zet de goede antwoorden vaker op een andere plaats.",
                  "Put the good replies in other places more often."};
    return row;
}

// Luck: the variance of grades within a bot, of the variance of all grades.
CertificateRow luckRow(const std::vector<GameTally>& games) {
    double within = 0.0;
    double all = 0.0;
    std::vector<std::vector<double>> byBot;
    std::vector<double> together;
    for (int bot = 0; bot < gamesPerBlock(); ++bot) {
        byBot.push_back(gradesOf(gamesOf(games, bot)));
        together.insert(together.end(), byBot.back().begin(), byBot.back().end());
    }
    const double mean = meanOfGrades(together);
    for (const std::vector<double>& grades : byBot) {
        const double own = meanOfGrades(grades);
        for (const double grade : grades) {
            within += (grade - own) * (grade - own);
            all += (grade - mean) * (grade - mean);
        }
    }
    const double share = all > 0.0 ? within / all : 0.0;
    CertificateRow row;
    row.passes = share <= mostLuck;
    row.what = {"geluk maakt " + base::formatPercent(share, Language::Dutch) +
                    " van het verschil in cijfers; hoogstens " +
                    base::formatPercent(mostLuck, Language::Dutch),
                "luck makes " + base::formatPercent(share, Language::English) +
                    " of the spread in grades; at most " +
                    base::formatPercent(mostLuck, Language::English)};
    row.advice = {
        "Minder kansen in de gebeurtenissen, of doelen die minder van één klant afhangen.",
        "Fewer chances in events, or goals that hang less on one customer."};
    return row;
}

// An exam gives each student customers of their own (kring play --seed-from): who plays equally
// well must get about the same grade from any of them.
CertificateRow spreadRow(const std::vector<const GameTally*>& expert) {
    const std::vector<double> grades = gradesOf(expert);
    const double mean = meanOfGrades(grades);
    double variance = 0.0;
    for (const double grade : grades)
        variance += (grade - mean) * (grade - mean) / static_cast<double>(grades.size());
    const double spread = std::sqrt(variance);
    const auto told = [&](Language language, const char* words) {
        return fmt::format(fmt::runtime(words),
                           base::formatNumber(spread, 2, language),
                           base::formatNumber(mostSpread, 2, language));
    };
    CertificateRow row;
    row.passes = spread <= mostSpread;
    row.what = {
        told(Language::Dutch,
             "toets: het cijfer van de expert heeft over de spelnummers een spreiding van {}; "
             "hoogstens {}"),
        told(Language::English,
             "exam: the expert's grade has a standard deviation of {} over the seeds; at "
             "most {}")};
    row.advice = {"Geef voor een toets iedereen hetzelfde spel, of laat minder van één klant of "
                  "gebeurtenis afhangen.",
                  "For an exam give everybody the same game, or let less hang on one customer or "
                  "event."};
    return row;
}

template<class Positions>
std::set<int> metIn(const std::vector<GameTally>& games, Positions positions) {
    std::set<int> met;
    for (const GameTally& game : games)
        for (const int position : positions(game))
            met.insert(position);
    return met;
}

CertificateRow
metRow(const Text& what, std::size_t met, const std::vector<std::string>& missing, bool required) {
    std::string names;
    for (std::size_t i = 0; i < missing.size() && i < 6; ++i)
        names += (i == 0 ? "" : ", ") + missing[i];
    if (missing.size() > 6)
        names += ", …";
    const auto total = met + missing.size();
    return {{fmt::format("{} van de {} {} voorgekomen", met, total, what.nl),
             fmt::format("{} of {} {} met", met, total, what.en)},
            missing.empty(),
            required,
            {"Nooit voorgekomen: " + names, "Never met: " + names}};
}

void metRows(const scenario::Scenario& scenario,
             const std::vector<GameTally>& games,
             std::vector<CertificateRow>& rows) {
    const auto events = metIn(games, [](const GameTally& game) { return game.events; });
    std::vector<std::string> missing;
    for (std::size_t i = 0; i < scenario.events.size(); ++i)
        if (!events.contains(static_cast<int>(i)))
            missing.push_back(scenario.events[i].id);
    rows.push_back(metRow({"gebeurtenissen", "events"}, events.size(), missing, true));
    const auto nodes = metIn(games, [](const GameTally& game) { return game.nodes; });
    const auto replies = metIn(games, [](const GameTally& game) { return game.replies; });
    std::vector<std::string> unseen;
    missing.clear();
    int node = 0;
    int reply = 0;
    for (const scenario::ConversationDef& conversation : scenario.conversations)
        for (const scenario::ConversationNode& each : conversation.nodes) {
            if (!nodes.contains(node++))
                unseen.push_back(conversation.id + "/" + each.id);
            for (const scenario::ReplyOption& option : each.options)
                if (!replies.contains(reply++))
                    missing.push_back(conversation.id + "/" + each.id + "/" + option.id);
        }
    rows.push_back(
        metRow({"gespreksteksten", "texts in conversations"}, nodes.size(), unseen, true));
    rows.push_back(metRow({"antwoorden", "replies"}, replies.size(), missing, true));
    const auto used = metIn(games, [](const GameTally& game) {
        std::vector<int> positions;
        for (std::size_t i = 0; i < game.actions.size(); ++i)
            if (game.actions[i] > 0)
                positions.push_back(static_cast<int>(i));
        return positions;
    });
    missing.clear();
    for (std::size_t i = 0; i < scenario.actions.size(); ++i)
        if (!used.contains(static_cast<int>(i)))
            missing.push_back(scenario.actions[i].id);
    rows.push_back(metRow({"acties", "actions"}, used.size(), missing, true));
}

CertificateRow loadRow(const scenario::Scenario& scenario,
                       const std::vector<const GameTally*>& expert) {
    double hours = 0.0;
    double decisions = 0.0;
    for (const GameTally* game : expert) {
        hours += game->hoursPerWeek / static_cast<double>(expert.size());
        decisions += game->decisionsPerWeek / static_cast<double>(expert.size());
    }
    const auto told = [&](Language language, const char* words) {
        return fmt::format(fmt::runtime(words),
                           scenario.weeks,
                           one(hours, language),
                           one(scenario.hoursPerWeek, language),
                           one(decisions, language));
    };
    return {
        {told(Language::Dutch,
              "{} weken; de expert gebruikt {} van de {} uur en neemt {} beslissingen per week"),
         told(Language::English,
              "{} weeks; the expert uses {} of the {} hours and takes {} decisions a week")},
        true,
        false,
        {}};
}

} // namespace

bool Certificate::passes() const {
    return std::all_of(rows.begin(), rows.end(), [](const CertificateRow& row) {
        return row.passes || !row.required;
    });
}

Certificate certify(const scenario::Scenario& scenario, const std::vector<GameTally>& games) {
    Certificate certificate;
    std::set<int> seeds;
    for (const GameTally& game : games)
        seeds.insert(game.block);
    certificate.rows.push_back(seedsRow(seeds.size()));
    const auto named = [&](std::string_view name) {
        const auto& kinds = botKinds();
        for (std::size_t i = 0; i < kinds.size(); ++i)
            if (kinds[i].name == name)
                return gamesOf(games, static_cast<int>(i));
        return std::vector<const GameTally*>{};
    };
    for (std::size_t i = 0; i < botKinds().size(); ++i)
        certificate.rows.push_back(botRow(gamesOf(games, static_cast<int>(i)), botKinds()[i]));
    goalRows(scenario, named("expert"), named("idle"), certificate.rows);
    certificate.rows.push_back(dominanceRow(scenario, named("same")));
    certificate.rows.push_back(placesRow(scenario));
    certificate.rows.push_back(luckRow(games));
    certificate.rows.push_back(spreadRow(named("expert")));
    metRows(scenario, games, certificate.rows);
    certificate.rows.push_back(loadRow(scenario, named("expert")));
    return certificate;
}

} // namespace coach
