#include "records/class_files.h"

#include "base/file.h"
#include "records/class_report.h"
#include "records/file_name.h"

namespace records {

namespace fs = std::filesystem;
using base::Failure;
using base::Language;
using base::Result;

namespace {

struct Named {
    const char* stem;
    const char* extension;
};

Named nameOf(ClassFile kind, Language language) {
    const bool dutch = language == Language::Dutch;
    switch (kind) {
    case ClassFile::Table:
        return {dutch ? "cijfers" : "grades", ".csv"};
    case ClassFile::Report:
        return {dutch ? "klasrapport" : "class-report", ".html"};
    case ClassFile::Canvas:
        return {"canvas", ".csv"};
    case ClassFile::Moodle:
        return {"moodle", ".csv"};
    case ClassFile::Brightspace:
        break;
    }
    return {"brightspace", ".csv"};
}

std::string textOf(ClassFile kind,
                   const GradedClass& result,
                   const ClassNames& names,
                   const TableOptions& options,
                   Language language) {
    switch (kind) {
    case ClassFile::Table:
        return gradeTable(result, names, language);
    case ClassFile::Report:
        return classReport(result, names, language);
    case ClassFile::Canvas:
        return lmsTable(result, names, Lms::Canvas, options);
    case ClassFile::Moodle:
        return lmsTable(result, names, Lms::Moodle, options);
    case ClassFile::Brightspace:
        break;
    }
    return lmsTable(result, names, Lms::Brightspace, options);
}

} // namespace

Result<fs::path> keepClassFile(const fs::path& graded,
                               ClassFile kind,
                               const GradedClass& result,
                               const ClassNames& names,
                               const TableOptions& options,
                               Language language) {
    const fs::path folder = graded / classFolder;
    if (const base::Outcome made = base::ensureFolder(folder); !made)
        return Failure{made.message()};
    const Named name = nameOf(kind, language);
    const fs::path file = freeName(folder, name.stem, name.extension);
    const base::Outcome written =
        base::replaceFile(file, textOf(kind, result, names, options, language));
    return written ? Result<fs::path>(file) : Failure{written.message()};
}

} // namespace records
