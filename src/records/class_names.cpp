#include "records/class_names.h"

#include <algorithm>
#include <initializer_list>

namespace records {

using base::Failure;
using base::Result;

namespace {

std::string folded(const std::string& text) {
    std::string folded;
    for (const char c : text)
        if (c != ' ' && c != '_' && c != '-')
            folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return folded;
}

// The first of these that the table has; the order says which fits best.
std::optional<std::size_t> columnNamed(const CsvRow& head,
                                       std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names)
        for (std::size_t i = 0; i < head.size(); ++i)
            if (folded(head[i]) == name)
                return i;
    return std::nullopt;
}

std::string cell(const CsvRow& row, const std::optional<std::size_t>& column) {
    if (!column || *column >= row.size())
        return {};
    const std::string& text = row[*column];
    const std::size_t from = text.find_first_not_of(' ');
    return from == std::string::npos ? std::string{}
                                     : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

// Brightspace writes '#' before numbers and names, to keep spreadsheets from touching them.
std::string without(std::string text, char mark) {
    if (!text.empty() && text.front() == mark)
        text.erase(0, 1);
    return text;
}

} // namespace

Result<ClassNames> ClassNames::from(const std::vector<CsvRow>& rows) {
    const CsvRow& head = rows.front();
    const auto student = columnNamed(head,
                                     {"studentnummer",
                                      "studentnumber",
                                      "student",
                                      "sisuserid",
                                      "sisloginid",
                                      "orgdefinedid",
                                      "idnumber",
                                      "idnummer",
                                      "nummer",
                                      "number"});
    // Canvas calls the column with names "Student".
    const bool canvas = columnNamed(head, {"sisloginid"}).has_value();
    const auto number = canvas ? columnNamed(head, {"sisuserid", "sisloginid"}) : student;
    if (!number)
        return Failure{{"In de namenlijst is geen kolom \"studentnummer\" (of SIS Login ID, "
                        "OrgDefinedId of ID number) te vinden.",
                        "The list of names has no column \"student number\" (or SIS Login ID, "
                        "OrgDefinedId or ID number)."}};
    const auto name = canvas ? columnNamed(head, {"student"})
                             : columnNamed(head, {"naam", "name", "fullname", "volledigenaam"});
    const auto first = columnNamed(head, {"voornaam", "firstname"});
    const auto last = columnNamed(head, {"achternaam", "surname", "lastname"});
    const auto id = columnNamed(head, {"id"});
    const auto login = columnNamed(head, {"sisloginid", "username", "gebruikersnaam"});
    const auto section = columnNamed(head, {"section", "klas", "class", "groep", "group"});
    const auto email = columnNamed(head, {"emailaddress", "emailadres", "email"});
    ClassNames names;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const CsvRow& row = rows[i];
        ClassMember member;
        member.student = without(cell(row, number), '#');
        if (member.student.empty())
            continue; // such as Canvas' row of points
        member.name = cell(row, name);
        if (member.name.empty())
            member.name = cell(row, first) + (first && last ? " " : "") + cell(row, last);
        member.id = cell(row, id);
        member.login = without(cell(row, login), '#');
        member.section = cell(row, section);
        member.email = cell(row, email);
        names.m_members.push_back(std::move(member));
    }
    return names;
}

const ClassMember* ClassNames::find(const std::string& student) const {
    if (student.empty())
        return nullptr;
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const auto& member) {
        return folded(member.student) == folded(student);
    });
    return found == m_members.end() ? nullptr : &*found;
}

} // namespace records
