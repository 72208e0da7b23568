#include "app/picture_class.h"

#include <array>

namespace app {
namespace {

struct Student {
    const char* name;
    double share;
};

constexpr std::array<Student, 12> students{{{"Amira Haddad", 0.81},
                                            {"Bram Visser", 0.62},
                                            {"Chloé Jansen", 0.47},
                                            {"Daan de Boer", 0.58},
                                            {"Esra Yılmaz", 0.74},
                                            {"Finn Smit", 0.39},
                                            {"Grace Mensah", 0.67},
                                            {"Hugo Bakker", 0.55},
                                            {"Isa van den Berg", 0.71},
                                            {"Jesse Mulder", 0.51},
                                            {"Kim Nguyen", 0.86},
                                            {"Lotte Dijkstra", 0.64}}};

records::GradedFile fileOf(std::size_t at) {
    records::GradedFile file;
    file.name = students[at].name;
    file.student = "s" + std::to_string(104201 + 17 * at);
    file.file = file.student + ".kring";
    return file;
}

records::GradedFile refused(std::size_t at, records::Verdict verdict, base::Text reason) {
    records::GradedFile file = fileOf(at);
    file.verdict = verdict;
    file.reason = std::move(reason);
    return file;
}

} // namespace

records::GradedClass classForPicture(const records::SharedScenario& scenario) {
    using records::Verdict;
    records::GradedClass graded;
    graded.scenario = scenario;
    graded.passMark = scenario->rubric.passMark;
    for (std::size_t i = 0; i + 3 < students.size(); ++i) {
        records::GradedFile file = fileOf(i);
        file.verdict = Verdict::Good;
        file.share = students[i].share;
        graded.files.push_back(file);
    }
    graded.files.push_back(refused(9,
                                   Verdict::Forged,
                                   {"Het bestand zegt 8,90, opnieuw gespeeld is het 5,12.",
                                    "The file says 8.90, played again it is 5.12."}));
    graded.files.push_back(refused(10,
                                   Verdict::Duplicate,
                                   {"Dezelfde beslissingen als in s104201.kring.",
                                    "The same decisions as in s104201.kring."}));
    graded.files.push_back(
        refused(11,
                Verdict::Unfinished,
                {"Het spel is gebleven in week 17 van 26.", "The game stopped in week 17 of 26."}));
    setPassMark(graded, graded.passMark);
    return graded;
}

} // namespace app
