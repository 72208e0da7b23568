#include "records/grade_tables.h"

#include "base/certain.h"
#include "records/verdict.h"

#include <algorithm>
#include <set>

namespace records {

using base::Language;

namespace {

std::string nameOf(const GradedFile& file, const ClassNames& names) {
    const ClassMember* const member = names.find(file.student);
    return member != nullptr ? member->name : file.name;
}

// One decimal, never rounded up past the pass mark, with the point that an LMS reads.
std::string pointsOf(double grade) {
    return gradeShown(grade, Language::English);
}

// Brightspace and Canvas read text cells; a comma or a formula in a name of the item breaks them.
std::string itemName(const std::string& item) {
    std::string name;
    for (const char c : item.substr(0, 100))
        name += c == ',' || c == '"' || static_cast<unsigned char>(c) < 0x20U ? ' ' : c;
    return name;
}

CsvRow lmsRow(Lms lms, const std::string& student, const ClassMember& member, double grade) {
    switch (lms) {
    case Lms::Canvas:
        return {member.name,
                member.id,
                member.login.empty() ? student : member.login,
                member.section,
                pointsOf(grade)};
    case Lms::Moodle:
        return {student, pointsOf(grade)};
    case Lms::Brightspace:
        break;
    }
    return {student, member.login, pointsOf(grade), "#"};
}

} // namespace

std::string gradeTable(const GradedClass& graded, const ClassNames& names, Language language) {
    const bool dutch = language == Language::Dutch;
    CsvRow head = dutch ? CsvRow{"bestand",
                                 "naam",
                                 "studentnummer",
                                 "cijfer",
                                 "oordeel",
                                 "reden",
                                 "nagespeeld cijfer",
                                 "cijfer in het bestand",
                                 "aandeel punten"}
                        : CsvRow{"file",
                                 "name",
                                 "student number",
                                 "grade",
                                 "verdict",
                                 "reason",
                                 "grade when played again",
                                 "grade in the file",
                                 "share of points"};
    for (const base::Text& part : graded.parts)
        head.push_back(part.in(language));
    head.insert(head.end(), {dutch ? "beslissingen" : "decisions", dutch ? "minuten" : "minutes"});
    std::vector<CsvRow> rows{head};
    const auto number = [&](const std::optional<double>& value, int decimals) {
        return value ? base::formatNumber(*value, decimals, language) : std::string{};
    };
    for (const GradedFile& file : graded.files) {
        CsvRow row{file.file,
                   nameOf(file, names),
                   file.student,
                   file.counts() ? gradeShown(base::certain(file.grade), language) : std::string{},
                   wordOf(file.verdict).in(language),
                   file.reason.in(language),
                   number(file.grade, 2),
                   number(file.claimed, 2),
                   number(file.share, 3)};
        for (std::size_t i = 0; i < graded.parts.size(); ++i)
            row.push_back(i < file.parts.size() ? number(file.parts[i], 3) : std::string{});
        row.push_back(std::to_string(file.decisions));
        row.push_back(std::to_string(file.minutes));
        rows.push_back(std::move(row));
    }
    // The byte order mark tells spreadsheets that this is UTF-8.
    return "\xef\xbb\xbf" + csvText(rows, dutch ? ';' : ',');
}

std::string
lmsTable(const GradedClass& graded, const ClassNames& names, Lms lms, const TableOptions& options) {
    const std::string item = itemName(options.item);
    std::vector<CsvRow> rows;
    if (lms == Lms::Canvas)
        rows = {{"Student", "ID", "SIS Login ID", "Section", item},
                {"    Points Possible", "", "", "", "10"}};
    else if (lms == Lms::Moodle)
        rows = {{"ID number", item}};
    else
        rows = {{"OrgDefinedId", "Username", item + " Points Grade", "End-of-Line Indicator"}};
    std::set<std::string> told; // a student stands in an import once: with the best grade
    std::vector<const GradedFile*> files;
    for (const GradedFile& file : graded.files)
        if (file.counts() && !file.student.empty())
            files.push_back(&file);
    std::stable_sort(files.begin(), files.end(), [](const GradedFile* a, const GradedFile* b) {
        return a->student != b->student ? a->student < b->student : *a->grade > *b->grade;
    });
    for (const GradedFile* file : files) {
        const ClassMember* const known = names.find(file->student);
        ClassMember member = known != nullptr ? *known : ClassMember{};
        if (known == nullptr)
            member.name = file->name;
        if (told.insert(file->student).second)
            rows.push_back(lmsRow(lms,
                                  known != nullptr ? known->student : file->student,
                                  member,
                                  base::certain(file->grade)));
    }
    return csvText(rows);
}

} // namespace records
