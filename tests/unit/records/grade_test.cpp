#include "coach/quality.h"
#include "game/run_text.h"
#include "records/class_report.h"
#include "records/exam_seed.h"
#include "records/grade_tables.h"
#include "records/html.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/temporary_folder.h"
#include "unit/records/hand_ins.h"

#include <algorithm>

namespace {

using records::GradedClass;
using records::GradedFile;
using records::HandIn;
using records::Verdict;
using support::playedHandIn;
using support::TemporaryFolder;

GradedClass graded(const TemporaryFolder& folder) {
    records::GradeOptions options;
    options.folder = folder.path();
    options.scenarios = {support::snelleSpaak()};
    options.leaveOut = "klantkring-cijfers";
    const auto result = records::gradeFolder(options);
    INFO((result ? std::string{} : result.message().en));
    REQUIRE(result.ok());
    return result.value();
}

// Not by a string: GCC 14 takes the result for a part of a temporary one.
const GradedFile& of(const GradedClass& graded, const char* file) {
    const auto found = std::find_if(graded.files.begin(),
                                    graded.files.end(),
                                    [&](const auto& each) { return each.file == file; });
    INFO(file);
    REQUIRE(found != graded.files.end());
    return *found;
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        lines.push_back(text.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

// A class of six, with everything that can be wrong among them.
void writeClass(const TemporaryFolder& folder) {
    const HandIn anna = playedHandIn(1, "Anna", "s1001");
    folder.write("anna.kring", records::handInText(anna));
    folder.write("moodle/Bram_123/bram.kring",
                 records::handInText(playedHandIn(2, "=HYPERLINK(\"x\")", "s1002")));
    HandIn forged = playedHandIn(3, "<b>Cem</b>", "s1003");
    forged.kept.run.end->grade = 9.9;
    folder.write("cem.kring", records::handInText(forged)); // and sealed anew
    folder.write("dina.kring",
                 changed(records::handInText(playedHandIn(4, "Dina", "s1004")),
                         "\"name\": \"Dina\"",
                         "\"name\": \"Dinah\""));
    HandIn copied = anna;
    copied.kept.run.header.player = "Emre";
    copied.student = "s1005";
    copied.kept.learner = std::string(32, 'e');
    folder.write("emre.kring", records::handInText(copied));
    HandIn other = playedHandIn(5, "Fleur", "s1006");
    other.kept.run.header.scenarioHash ^= 1U;
    other.kept.run.header.scenarioFile = "/etc/passwd";
    folder.write("fleur.kring", records::handInText(other));
    HandIn half = playedHandIn(6, "Gijs", "s1007");
    half.kept.run.decisions.resize(20);
    half.kept.times.resize(20);
    half.kept.run.end.reset();
    folder.write("gijs.kring", records::handInText(half));
    HandIn impossible = playedHandIn(7, "Hanna", "s1008");
    impossible.kept.run.decisions.insert(impossible.kept.run.decisions.begin(),
                                         game::Reply{"no such reply"});
    impossible.kept.times.insert(impossible.kept.times.begin(), impossible.kept.begun);
    folder.write("hanna.kring", records::handInText(impossible));
    folder.write("verslag.docx", std::string("PK\x03\x04 a document", 15));
    folder.write("leeg.kring", "");
    folder.write("klantkring-cijfers/cijfers.csv", "of an earlier time");
}

} // namespace

TEST_CASE("A hand-in of another version that comes out otherwise is not called forged") {
    const TemporaryFolder folder;
    HandIn older = playedHandIn(1, "Anna", "s1001");
    older.kept.run.header.program = "0.1.0";
    older.kept.run.end->grade = 9.9;
    folder.write("anna.kring", records::handInText(older));
    HandIn same = playedHandIn(2, "Bram", "s1002");
    same.kept.run.header.program = "0.1.0";
    folder.write("bram.kring", records::handInText(same));
    const GradedClass all = graded(folder);
    CHECK(of(all, "anna.kring").verdict == Verdict::OtherVersion);
    CHECK_FALSE(of(all, "anna.kring").counts());
    CHECK(holds(of(all, "anna.kring").reason.nl, "versie 0.1.0"));
    // Where nothing differs, the version does not matter.
    CHECK(of(all, "bram.kring").verdict == Verdict::Good);
}

TEST_CASE("A folder of hand-ins gives a grade to who earned one, and to the others a reason") {
    const TemporaryFolder folder;
    writeClass(folder);
    std::filesystem::create_symlink("/etc/passwd", folder / "link.kring");
    const GradedClass all = graded(folder);
    CHECK(all.files.size() == 10);
    for (const auto& [file, verdict] :
         std::vector<std::pair<std::string, Verdict>>{{"moodle/Bram_123/bram.kring", Verdict::Good},
                                                      {"anna.kring", Verdict::Duplicate},
                                                      {"emre.kring", Verdict::Duplicate},
                                                      {"cem.kring", Verdict::Forged},
                                                      {"dina.kring", Verdict::Edited},
                                                      {"fleur.kring", Verdict::WrongScenario},
                                                      {"gijs.kring", Verdict::Unfinished},
                                                      {"hanna.kring", Verdict::Edited},
                                                      {"verslag.docx", Verdict::Unreadable},
                                                      {"leeg.kring", Verdict::Unreadable}}) {
        const GradedFile& each = of(all, file.c_str());
        INFO(file << ": " << each.reason.en);
        CHECK(each.verdict == verdict);
        CHECK(each.reason.empty() == (verdict == Verdict::Good));
        CHECK((each.reason.nl != each.reason.en || verdict == Verdict::Good));
    }
    CHECK(holds(of(all, "anna.kring").reason.en, "emre.kring"));
    CHECK(holds(of(all, "cem.kring").reason.nl, "9,90"));
    const GradedFile& bram = of(all, "moodle/Bram_123/bram.kring");
    CHECK(*bram.grade == playedHandIn(2, "", "").kept.run.end->grade);
    CHECK(of(all, "cem.kring").grade == playedHandIn(3, "", "").kept.run.end->grade);
    CHECK(bram.minutes == bram.decisions / 6);
}

TEST_CASE("A student who hands in twice counts once, and idle students copied nothing") {
    const TemporaryFolder folder;
    folder.write("a.kring", records::handInText(playedHandIn(1, "Anna", "s1")));
    folder.write("a (1).kring", records::handInText(playedHandIn(1, "Anna", "s1")));
    const GradedClass twice = graded(folder);
    CHECK(of(twice, "a (1).kring").verdict == Verdict::Good); // the first by name
    CHECK(of(twice, "a.kring").verdict == Verdict::Duplicate);
    const TemporaryFolder idle;
    game::Session session(support::snelleSpaak(), 1);
    HandIn handIn = playedHandIn(1, "Anna", "s1");
    handIn.kept.run.decisions.clear();
    while (!session.finished()) {
        support::mustTake(session, game::EndWeek{});
        handIn.kept.run.decisions.emplace_back(game::EndWeek{});
    }
    handIn.kept.times.assign(handIn.kept.run.decisions.size(), 0);
    handIn.kept.run.end = game::RunEnd{session.hash(), coach::debriefOf(session).grade};
    idle.write("a.kring", records::handInText(handIn));
    handIn.kept.run.header.player = "Bram";
    idle.write("b.kring", records::handInText(handIn));
    for (const GradedFile& file : graded(idle).files)
        CHECK(file.counts());
}

TEST_CASE("A copy that was tampered with takes nobody's grade away, and says whose it is") {
    const TemporaryFolder folder;
    const std::string anna = records::handInText(playedHandIn(1, "Anna", "s1"));
    folder.write("anna.kring", anna);
    folder.write("renamed.kring", changed(anna, "\"name\": \"Anna\"", "\"name\": \"Bram\""));
    HandIn forged = playedHandIn(1, "Cem", "s3");
    forged.kept.run.end->grade = 9.9;
    folder.write("forged.kring", records::handInText(forged));
    const GradedClass all = graded(folder);
    CHECK(of(all, "anna.kring").verdict == Verdict::Good);
    CHECK(of(all, "renamed.kring").verdict == Verdict::Edited);
    CHECK(of(all, "forged.kring").verdict == Verdict::Forged);
    for (const char* file : {"renamed.kring", "forged.kring"}) {
        CHECK(holds(of(all, file).reason.nl, "Dezelfde beslissingen als in anna.kring."));
        CHECK(holds(of(all, file).reason.en, "The same decisions as in anna.kring."));
    }
}

TEST_CASE("A class report tells who of the list handed in nothing") {
    const TemporaryFolder folder;
    folder.write("anna.kring", records::handInText(playedHandIn(1, "Anna", "s1001")));
    const auto rows = records::csvFrom("studentnummer;naam\nS1001; Anna \ns1002;Bram <b>\n");
    const auto names = records::ClassNames::from(rows.value());
    CHECK(names.value().find("s1001")->name == "Anna");
    const std::string report =
        records::classReport(graded(folder), names.value(), base::Language::Dutch);
    CHECK(holds(report, "Geen bestand van"));
    CHECK(holds(report, "Bram &lt;b&gt;"));
    const std::string whole =
        records::classReport(graded(folder), records::ClassNames{}, base::Language::English);
    CHECK_FALSE(holds(whole, "No file of"));
}

TEST_CASE("An author's trial game is never graded, and takes nobody's grade away") {
    const TemporaryFolder folder;
    const HandIn anna = playedHandIn(1, "Anna", "s1");
    folder.write("anna.run", game::toText(anna.kept.run));
    HandIn trial = anna;
    trial.kept.run.header.purpose = game::Purpose::Trial;
    trial.kept.run.header.player = "Bram";
    folder.write("bram.run", game::toText(trial.kept.run));
    trial.kept.run.header.scenarioHash ^= 1U; // of a scenario that is being written
    folder.write("cem.run", game::toText(trial.kept.run));
    folder.write("dina.run", game::toText(trial.kept.run));
    const GradedClass all = graded(folder);
    CHECK(of(all, "anna.run").verdict == Verdict::Good);
    for (const char* file : {"bram.run", "cem.run", "dina.run"}) {
        INFO(file);
        CHECK(of(all, file).verdict == Verdict::Trial);
        CHECK(of(all, file).name == "Bram");
        CHECK_FALSE(of(all, file).grade);
        CHECK(holds(of(all, file).reason.nl, "proefspel"));
        CHECK(holds(of(all, file).reason.en, "trial game"));
    }
    CHECK(holds(records::gradeTable(all, {}, base::Language::Dutch), "proefspel"));
}

TEST_CASE("A teacher's own pass mark changes the grade and nothing else") {
    const TemporaryFolder folder;
    folder.write("a.kring", records::handInText(playedHandIn(1, "Anna", "s1")));
    records::GradeOptions options;
    options.folder = folder.path();
    options.scenarios = {support::snelleSpaak()};
    options.passMark = 0.3;
    const auto lenient = records::gradeFolder(options);
    REQUIRE(lenient.ok());
    const GradedFile& file = lenient.value().files[0];
    CHECK(file.counts());
    CHECK(*file.grade == game::dutchGrade(*file.share, 0.3));
    CHECK(*file.grade > *graded(folder).files[0].grade);
}

TEST_CASE("In an exam each student has a game of their own, and plays that one") {
    const std::uint64_t hash = support::snelleSpaak()->hash;
    CHECK(records::examSeed("s1001", hash) == records::examSeed(" S1001", hash));
    CHECK(records::examSeed("s1001", hash) != records::examSeed("s1002", hash));
    CHECK(records::examSeed("s1001", hash) != records::examSeed("s1001", hash + 1));
    const TemporaryFolder folder;
    folder.write(
        "own.kring",
        records::handInText(playedHandIn(records::examSeed("s1001", hash), "Anna", "s1001")));
    folder.write("other.kring", records::handInText(playedHandIn(1, "Bram", "s1002")));
    records::GradeOptions options;
    options.folder = folder.path();
    options.scenarios = {support::snelleSpaak()};
    options.exam = true;
    const auto exam = records::gradeFolder(options);
    REQUIRE(exam.ok());
    CHECK(of(exam.value(), "own.kring").counts());
    CHECK(of(exam.value(), "other.kring").verdict == Verdict::WrongScenario);
}

TEST_CASE("A folder with nothing in it is a message") {
    const TemporaryFolder folder;
    records::GradeOptions options;
    options.folder = folder.path();
    options.scenarios = {support::snelleSpaak()};
    CHECK_FALSE(records::gradeFolder(options).ok());
    options.folder = folder / "nowhere";
    CHECK_FALSE(records::gradeFolder(options).ok());
}

TEST_CASE("The tables have exactly the columns that each LMS imports") {
    const TemporaryFolder folder;
    folder.write("bram.kring", records::handInText(playedHandIn(2, "Bram", "s1002")));
    HandIn forged = playedHandIn(3, "Cem", "s1003");
    forged.kept.run.end->grade = 9.9;
    folder.write("cem.kring", records::handInText(forged));
    folder.write("zoe.kring", records::handInText(playedHandIn(8, "Zoe", "s1010")));
    folder.write("anoniem.kring", records::handInText(playedHandIn(9, "", "")));
    const GradedClass all = graded(folder);
    const auto names =
        records::ClassNames::from({{"Student", "ID", "SIS User ID", "SIS Login ID", "Section"},
                                   {"    Points Possible", "", "", "", ""},
                                   {"Jansen, Zoe", "77", "S1010", "zoe@school.nl", "2B"},
                                   {"Bakker, Bram", "78", "s1002", "bram@school.nl", "2B"}});
    REQUIRE(names.ok());
    const std::string zoe =
        base::formatNumber(*of(all, "zoe.kring").grade, 1, base::Language::English);
    const auto table = [&](records::Lms lms) {
        return linesOf(records::lmsTable(all, names.value(), lms, {"Kring, week 6"}));
    };
    const auto canvas = table(records::Lms::Canvas);
    REQUIRE(canvas.size() == 4);
    CHECK(canvas[0] == "Student,ID,SIS Login ID,Section,Kring  week 6");
    CHECK(canvas[1] == "    Points Possible,,,,10");
    CHECK(canvas[3] == "\"Jansen, Zoe\",77,zoe@school.nl,2B," + zoe);
    const auto moodle = table(records::Lms::Moodle);
    REQUIRE(moodle.size() == 3);
    CHECK(moodle[0] == "ID number,Kring  week 6");
    CHECK(moodle[2] == "S1010," + zoe);
    for (const std::string& line : moodle)
        CHECK(std::count(line.begin(), line.end(), ',') == 1);
    const auto brightspace = table(records::Lms::Brightspace);
    REQUIRE(brightspace.size() == 3);
    CHECK(brightspace[0] ==
          "OrgDefinedId,Username,Kring  week 6 Points Grade,End-of-Line Indicator");
    CHECK(brightspace[2] == "S1010,zoe@school.nl," + zoe + ",#");
}

TEST_CASE("No cell is a formula and no name is HTML") {
    const TemporaryFolder folder;
    folder.write("bram.kring", records::handInText(playedHandIn(2, "=HYPERLINK(\"x\")", "s1002")));
    HandIn forged = playedHandIn(3, "<b>Cem</b>", "s1003");
    forged.kept.run.end->grade = 9.9;
    folder.write("cem.kring", records::handInText(forged));
    const GradedClass all = graded(folder);
    const records::ClassNames nobody;
    const std::string table = records::gradeTable(all, nobody, base::Language::Dutch);
    CHECK(holds(table, ";\"'=HYPERLINK(\"\"x\"\")\";"));
    CHECK_FALSE(holds(table, ";="));
    CHECK(holds(table, "cijfer klopt niet"));
    CHECK(linesOf(table).size() == all.files.size() + 1);
    for (const base::Language language : {base::Language::Dutch, base::Language::English}) {
        const std::string report = records::classReport(all, nobody, language);
        CHECK(holds(report, "&lt;b&gt;Cem&lt;/b&gt;"));
        CHECK_FALSE(holds(report, "<b>Cem"));
        CHECK_FALSE(holds(report, "http"));
        CHECK(holds(report, "cem.kring"));
    }
}

TEST_CASE("The report names what the class lost, the most first") {
    const TemporaryFolder folder;
    for (int i = 1; i <= 3; ++i)
        folder.write(std::to_string(i) + ".kring",
                     records::handInText(playedHandIn(static_cast<std::uint64_t>(i), "", "")));
    const GradedClass all = graded(folder);
    const auto moments = records::momentsOf(all);
    REQUIRE(moments.size() > 1);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        CHECK(moments[i].lost >= 0.0);
        CHECK(moments[i].lost <= 1.0);
        CHECK(moments[i].choseBest <= moments[i].answers);
        CHECK((moments[i].choseBest == moments[i].answers) == (moments[i].instead == nullptr));
        CHECK((moments[i].instead == nullptr ||
               moments[i].best->quality > moments[i].instead->quality));
        CHECK((moments[i].instead == nullptr) == (moments[i].lost < 1e-9));
        if (i > 0)
            CHECK(moments[i].lost * moments[i].answers <=
                  moments[i - 1].lost * moments[i - 1].answers + 1e-9);
    }
    for (const auto& objective : records::objectivesOf(all)) {
        CHECK(objective.answers > 0);
        CHECK(objective.quality >= 0.0);
        CHECK(objective.quality <= 1.0);
    }
}

TEST_CASE("Tables read back as they were written, whatever is in their cells") {
    const std::vector<records::CsvRow> rows{
        {"a", "b;c", "d,e"}, {"\"quoted\"", "two\nlines", ""}, {"x", "ë", "9,5"}};
    for (const char separator : {',', ';'}) {
        const auto read = records::csvFrom("\xef\xbb\xbf" + records::csvText(rows, separator));
        REQUIRE(read.ok());
        CHECK(read.value() == rows);
    }
    CHECK(records::csvText({{"=1", "+1", "-1", "@x", "\tx", "a=1"}}) ==
          "'=1,'+1,'-1,'@x,'\tx,a=1\r\n");
    CHECK_FALSE(records::csvFrom("").ok());
    CHECK_FALSE(records::csvFrom("\xff").ok());
    CHECK(records::csvFrom("\"never closed").ok());
    CHECK_FALSE(records::csvFrom(std::string(100'000, '\n')).ok());
}

TEST_CASE("Lists of names are known by the columns that schools and LMSs use") {
    const auto simple = records::ClassNames::from({{"studentnummer", "naam"}, {"S12", "Zoë"}});
    REQUIRE(simple.ok());
    REQUIRE(simple.value().find("s12") != nullptr);
    CHECK(simple.value().find("s12")->name == "Zoë");
    CHECK(simple.value().find("") == nullptr);
    const auto brightspace = records::ClassNames::from(
        {{"OrgDefinedId", "Username", "Last Name", "First Name"}, {"#s12", "#zoe", "Smit", "Zoë"}});
    CHECK(brightspace.value().find("s12")->name == "Zoë Smit");
    CHECK(brightspace.value().find("s12")->login == "zoe");
    const auto moodle =
        records::ClassNames::from({{"First name", "Surname", "ID number", "Email address"},
                                   {"Zoë", "Smit", "s12", "z@x.nl"}});
    CHECK(moodle.value().find("S12")->email == "z@x.nl");
    CHECK_FALSE(records::ClassNames::from({{"kleur", "smaak"}}).ok());
}
