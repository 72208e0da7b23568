// For teachers: a folder of hand-ins is played again beside the program, and becomes a list with
// grades and reasons, to be kept as a table, a report or a file for the LMS.
#pragma once

#include "app/library.h"
#include "app/screen.h"
#include "records/class_files.h"
#include "records/grade_job.h"

namespace app {

class ClassScreen : public Screen {
public:
    explicit ClassScreen(const Library& library) : m_library(library) {}

    ScreenId draw(Shell& shell) override;

    /// As if this class had just been graded (for pictures).
    void show(records::GradedClass graded, std::filesystem::path folder);

    bool grading() const { return m_job != nullptr; }
    const std::optional<records::GradedClass>& graded() const { return m_graded; }
    /// What was said last: where a file was written, or what went wrong.
    const std::optional<base::Text>& told() const { return m_told; }

private:
    struct Field { ///< a path, and what was last seen there
        std::string typed, looked;
        std::filesystem::path path;
        std::optional<base::Text> problem;
    };

    void drawPage(const Shell& shell);
    void drawForm(const Shell& shell);
    void drawField(
        const Shell& shell, const char* id, const base::Text& hint, Field& field, bool folder);
    void drawJob(const Shell& shell);
    void drawKeep(const Shell& shell);
    void drawPassMark(const Shell& shell);
    void drawResult(const Shell& shell);
    void drawTold(const Shell& shell);
    void begin();
    void follow();
    bool readNames();
    void keep(const Shell& shell, records::ClassFile kind);
    void tell(const base::Text& text, bool well);

    const Library& m_library;
    Field m_folder, m_names;
    bool m_exam = false;
    std::string m_item = "Klantkring"; ///< what the grade is called in the LMS
    int m_lms = 0;
    double m_passMark = 0.55;
    std::unique_ptr<records::GradeJob> m_job;
    std::optional<records::GradedClass> m_graded;
    std::filesystem::path m_gradedFolder;
    records::ClassNames m_members;
    std::vector<std::size_t> m_order; ///< of the list
    std::optional<base::Text> m_told;
    bool m_toldWell = false;
};

} // namespace app
