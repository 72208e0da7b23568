#include "records/grade.h"

#include "base/file.h"
#include "base/hash.h"
#include "coach/quality.h"
#include "game/run_text.h"
#include "records/exam_seed.h"
#include "records/grade_workers.h"
#include "records/version.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace records {

namespace fs = std::filesystem;
using base::Failure;
using base::Result;
using base::Text;

namespace {

constexpr std::size_t mostFiles = 5000;
constexpr int mostFolders = 6; // one in another
// Two who only end weeks have copied nothing.
constexpr int decisionsOfOnesOwn = 10;

std::string shownName(const fs::path& file, const fs::path& folder) {
    const std::string name = file.lexically_relative(folder).generic_string();
    return base::isValidUtf8(name) ? name : std::string("?");
}

bool isCancelled(const GradeOptions& options) {
    return options.cancelled && options.cancelled();
}

// Ordinary files below the folder; links are not followed, hidden files not looked at.
std::vector<fs::path> filesBelow(const GradeOptions& options) {
    std::vector<fs::path> files;
    std::error_code problem;
    fs::recursive_directory_iterator at(options.folder, problem);
    for (const fs::recursive_directory_iterator end;
         !problem && at != end && files.size() < mostFiles && !isCancelled(options);
         at.increment(problem)) {
        std::error_code unknown;
        const std::string name = at->path().filename().string();
        const bool hidden = name.substr(0, 1) == "." || name == options.leaveOut;
        if (at->is_symlink(unknown) || hidden || at.depth() >= mostFolders)
            at.disable_recursion_pending();
        else if (at->is_regular_file(unknown))
            files.push_back(at->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::uint64_t fingerprintOf(const game::Run& run) {
    base::Hash hash;
    hash.add(run.header.scenarioHash);
    hash.add(run.header.seed);
    int own = 0;
    for (const game::Decision& decision : run.decisions) {
        hash.add(std::string_view(game::toLine(decision)));
        own += std::holds_alternative<game::EndWeek>(decision) ? 0 : 1;
    }
    return own >= decisionsOfOnesOwn ? hash.value() : 0;
}

void refuse(GradedFile& graded, Verdict verdict, Text reason) {
    graded.verdict = verdict;
    graded.reason = std::move(reason);
}

std::string gradeText(double grade, base::Language language) {
    return base::formatNumber(grade, 2, language);
}

// Where it does not come out the same: was it made by another version of the program? Then nobody
// did anything wrong.
bool isOfOtherVersion(GradedFile& graded, const game::RunHeader& header) {
    if (header.program == programVersion)
        return false;
    refuse(graded,
           Verdict::OtherVersion,
           {fmt::format("Gemaakt met versie {} van het programma; versie {} rekent anders. Kijk na "
                        "met de versie waarmee gespeeld is.",
                        header.program,
                        programVersion),
            fmt::format("Made with version {} of the program; version {} computes otherwise. Grade "
                        "it with the version it was played with.",
                        header.program,
                        programVersion)});
    return true;
}

// What the file claims against what came out of it.
void compare(GradedFile& graded, const HandIn& handIn, const game::Session& session, double grade) {
    const auto& claim = handIn.kept.run.end;
    graded.verdict = Verdict::Good;
    const bool same =
        !claim || (std::abs(claim->grade - grade) <= 1e-6 && claim->stateHash == session.hash());
    if (!same && isOfOtherVersion(graded, handIn.kept.run.header))
        return;
    if (claim && std::abs(claim->grade - grade) > 1e-6)
        return refuse(graded,
                      Verdict::Forged,
                      {fmt::format("Het bestand zegt {}, opnieuw gespeeld is het {}.",
                                   gradeText(claim->grade, base::Language::Dutch),
                                   gradeText(grade, base::Language::Dutch)),
                       fmt::format("The file says {}, played again it is {}.",
                                   gradeText(claim->grade, base::Language::English),
                                   gradeText(grade, base::Language::English))});
    if (claim && claim->stateHash != session.hash())
        return refuse(graded,
                      Verdict::Edited,
                      {"De beslissingen leiden niet tot het einde dat in het bestand staat.",
                       "The decisions do not lead to the end that the file tells."});
    if (!handIn.sealed)
        refuse(graded,
               Verdict::Edited,
               {"Het bestand is met de hand veranderd (een naam, een tijd of een beslissing).",
                "The file was changed by hand (a name, a time or a decision)."});
}

std::vector<GradedReply> positionsOf(const scenario::Scenario& scenario,
                                     const std::vector<JudgedReply>& replies) {
    std::vector<GradedReply> positions;
    positions.reserve(replies.size()); // no more: those of the whole class are kept
    for (const JudgedReply& reply : replies)
        positions.push_back({static_cast<int>(reply.conversation - scenario.conversations.data()),
                             static_cast<int>(reply.node - reply.conversation->nodes.data()),
                             static_cast<int>(reply.option - reply.node->options.data())});
    return positions;
}

SharedScenario withHash(const std::vector<SharedScenario>& scenarios, std::uint64_t hash) {
    for (const SharedScenario& scenario : scenarios)
        if (scenario->hash == hash)
            return scenario;
    return nullptr;
}

Text otherScenario(const game::RunHeader& header, const GradeOptions& options) {
    for (const SharedScenario& scenario : options.scenarios)
        if (scenario->id == header.scenarioId)
            return {fmt::format("Gespeeld met een andere versie van {}.", header.scenarioId),
                    fmt::format("Played with another version of {}.", header.scenarioId)};
    return {fmt::format("Gespeeld met een ander scenario: {}.", header.scenarioId),
            fmt::format("Played with another scenario: {}.", header.scenarioId)};
}

GradedFile whoseFile(const HandIn& handIn) {
    GradedFile graded;
    graded.name = handIn.kept.run.header.player;
    graded.student = handIn.student;
    graded.learner = handIn.kept.learner;
    return graded;
}

struct Piece {
    GradedFile graded;
    std::uint64_t scenario = 0; // the hash of the one it was played with
};

Piece gradeFile(const fs::path& file, const GradeOptions& options) {
    Piece piece;
    const auto text = base::readFile(file, mostHandInBytes);
    const auto handIn =
        text ? submissionFrom(text.value()) : Result<HandIn>(Failure{text.message()});
    if (!handIn) {
        piece.graded.reason = handIn.message();
    } else {
        const game::RunHeader& header = handIn.value().kept.run.header;
        const auto whyNot = whyNoHandIn(header);
        const SharedScenario scenario = withHash(options.scenarios, header.scenarioHash);
        if (!whyNot) // a trial game does not say what the class played
            piece.scenario = header.scenarioHash;
        if (scenario) {
            piece.graded = gradeOne(handIn.value(),
                                    scenario,
                                    options.passMark.value_or(scenario->rubric.passMark),
                                    options.cancelled);
            if (options.exam && piece.graded.counts() &&
                header.seed != examSeed(handIn.value().student, scenario->hash))
                refuse(piece.graded,
                       Verdict::WrongScenario,
                       {"Dit spel hoort niet bij dit studentnummer.",
                        "This game does not belong to this student number."});
        } else {
            piece.graded = whoseFile(handIn.value());
            refuse(piece.graded,
                   whyNot ? Verdict::Trial : Verdict::WrongScenario,
                   whyNot ? *whyNot : otherScenario(header, options));
        }
    }
    piece.graded.file = shownName(file, options.folder);
    return piece;
}

// The scenario that most files were played with, of those that may be meant.
SharedScenario scenarioOf(const std::vector<Piece>& pieces, const GradeOptions& options) {
    SharedScenario most = options.scenarios.front();
    std::ptrdiff_t files = 0;
    for (const SharedScenario& scenario : options.scenarios) {
        const auto count = std::count_if(pieces.begin(), pieces.end(), [&](const Piece& piece) {
            return piece.scenario == scenario->hash;
        });
        if (count > files) {
            files = count;
            most = scenario;
        }
    }
    return most;
}

bool sameStudent(const GradedFile& a, const GradedFile& b) {
    return a.learner == b.learner && a.name == b.name && a.student == b.student;
}

void refuseCopies(const std::vector<GradedFile*>& group) {
    const bool oneStudent = std::all_of(group.begin(), group.end(), [&](const GradedFile* file) {
        return sameStudent(*file, *group.front());
    });
    for (std::size_t i = oneStudent ? 1 : 0; i < group.size() && group.size() > 1; ++i) {
        const GradedFile& other = *group[i == 0 ? 1 : 0];
        refuse(*group[i],
               Verdict::Duplicate,
               oneStudent ? Text{"Hetzelfde spel is ook ingeleverd als " + other.file + ".",
                                 "The same game was also handed in as " + other.file + "."}
                          : Text{"Dezelfde beslissingen als in " + other.file + ".",
                                 "The same decisions as in " + other.file + "."});
    }
}

// One student who hands in twice counts once; two students with one game do not count. A copy that
// was tampered with takes nobody's grade away: it says whose decisions it has.
void findDuplicates(std::vector<GradedFile>& files) {
    std::map<std::uint64_t, std::vector<GradedFile*>> alike, tampered;
    for (GradedFile& file : files)
        if (file.fingerprint != 0 && file.counts())
            alike[file.fingerprint].push_back(&file);
        else if (file.fingerprint != 0 &&
                 (file.verdict == Verdict::Forged || file.verdict == Verdict::Edited))
            tampered[file.fingerprint].push_back(&file);
    for (const auto& [fingerprint, copies] : tampered)
        for (GradedFile* const copy : copies) {
            const auto whole = alike.find(fingerprint);
            const GradedFile* const other = whole != alike.end()     ? whole->second.front()
                                            : copy != copies.front() ? copies.front()
                                                                     : copies.back();
            if (other == copy)
                continue;
            copy->reason.nl += " Dezelfde beslissingen als in " + other->file + ".";
            copy->reason.en += " The same decisions as in " + other->file + ".";
        }
    for (const auto& each : alike)
        refuseCopies(each.second);
}

} // namespace

Text wordOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Good:
        return {"goed", "good"};
    case Verdict::Forged:
        return {"cijfer klopt niet", "forged grade"};
    case Verdict::Edited:
        return {"bewerkt", "edited"};
    case Verdict::Duplicate:
        return {"dubbel", "duplicate"};
    case Verdict::WrongScenario:
        return {"ander scenario", "wrong scenario"};
    case Verdict::Unfinished:
        return {"niet af", "unfinished"};
    case Verdict::Trial:
        return {"proefspel", "trial game"};
    case Verdict::OtherVersion:
        return {"andere versie", "other version"};
    case Verdict::Unreadable:
        break;
    }
    return {"onleesbaar", "unreadable"};
}

int minutesAtWork(const KeptRun& kept) {
    constexpr Milliseconds pause = 5LL * 60 * 1000; // longer than this nobody was thinking
    Milliseconds sum = 0;
    Milliseconds before = kept.begun;
    for (const Milliseconds at : kept.times) {
        if (at > before && before > 0)
            sum += std::min(at - before, pause);
        before = std::max(before, at);
    }
    return static_cast<int>(sum / 60'000);
}

GradedFile gradeOne(const HandIn& handIn,
                    const SharedScenario& scenario,
                    double passMark,
                    const std::function<bool()>& cancelled) {
    GradedFile graded = whoseFile(handIn);
    const game::Run& run = handIn.kept.run;
    if (const auto whyNot = whyNoHandIn(run.header)) {
        refuse(graded, Verdict::Trial, *whyNot);
        return graded;
    }
    graded.decisions = static_cast<int>(run.decisions.size());
    graded.minutes = minutesAtWork(handIn.kept);
    graded.fingerprint = fingerprintOf(run);
    if (run.end)
        graded.claimed = run.end->grade;
    game::Session fresh(scenario, run.header.seed, run.header.purpose);
    coach::QualityMeter meter(fresh, 1, cancelled);
    const auto session = game::replay(
        run, std::move(fresh), [&](const auto& after, const auto& it) { meter.taken(after, it); });
    if (!session) {
        if (!isOfOtherVersion(graded, run.header))
            refuse(graded, Verdict::Edited, session.message());
        return graded;
    }
    const game::Debrief debrief = session.value().debrief(meter.quality());
    graded.share = debrief.share;
    graded.grade = game::dutchGrade(debrief.share, passMark);
    for (const game::RubricRow& row : debrief.rubric)
        graded.parts.push_back(row.share);
    graded.replies = positionsOf(*scenario, judgedReplies(*scenario, run.decisions));
    const int week = session.value().view().week;
    if (!session.value().finished())
        refuse(graded,
               Verdict::Unfinished,
               {fmt::format("Het spel is gebleven in week {} van {}.", week, scenario->weeks),
                fmt::format("The game stopped in week {} of {}.", week, scenario->weeks)});
    else
        compare(graded, handIn, session.value(), debrief.grade);
    return graded;
}

void setPassMark(GradedClass& graded, double passMark) {
    graded.passMark = passMark;
    for (GradedFile& file : graded.files)
        if (file.share)
            file.grade = game::dutchGrade(*file.share, passMark);
}

Result<GradedClass> gradeFolder(const GradeOptions& options) {
    if (options.scenarios.empty())
        return Failure{
            {"Er is geen scenario om mee na te spelen.", "There is no scenario to play with."}};
    const std::vector<fs::path> files = filesBelow(options);
    std::error_code unseen;
    if (files.empty() && !fs::exists(options.folder, unseen))
        return Failure{{fmt::format("{} is er niet.", options.folder.string()),
                        fmt::format("{} does not exist.", options.folder.string())}};
    if (files.empty() && !isCancelled(options))
        return Failure{{fmt::format("In {} staat niets om na te kijken.", options.folder.string()),
                        fmt::format("There is nothing to grade in {}.", options.folder.string())}};
    std::vector<Piece> pieces(files.size());
    workThrough(
        files.size(),
        [&](std::size_t i) { pieces[i] = gradeFile(files[i], options); },
        [&](std::size_t done) {
            if (options.progress)
                options.progress(done, files.size());
        },
        options.cancelled);
    if (isCancelled(options))
        return Failure{{"Het nakijken is gestopt.", "Grading was stopped."}};
    GradedClass graded;
    graded.scenario = scenarioOf(pieces, options);
    graded.passMark = options.passMark.value_or(graded.scenario->rubric.passMark);
    for (const game::RubricRow& row : game::Session(graded.scenario, 1).debrief().rubric)
        graded.parts.push_back(row.label);
    for (Piece& piece : pieces) {
        const bool other = piece.graded.share && piece.scenario != graded.scenario->hash;
        if (other) {
            GradedFile bare;
            bare.file = piece.graded.file;
            bare.name = piece.graded.name;
            bare.student = piece.graded.student;
            refuse(bare,
                   Verdict::WrongScenario,
                   {"Gespeeld met een ander scenario dan de klas.",
                    "Played with another scenario than the class."});
            piece.graded = bare;
        }
        graded.files.push_back(std::move(piece.graded));
    }
    findDuplicates(graded.files);
    return graded;
}

} // namespace records
