// Who is who in a class: a list from the school or an LMS, joined to hand-ins by student number. A
// hand-in that gives no number known in the list keeps the name it gives itself.
#pragma once

#include "records/csv.h"

#include <optional>

namespace records {

struct ClassMember {     // what is not in the list is empty
    std::string student; // the number
    std::string name;
    std::string id; // of the LMS itself (Canvas: ID)
    std::string login;
    std::string section;
    std::string email;
};

class ClassNames {
public:
    ClassNames() = default;
    // Knows the columns of the exports of Canvas, Moodle and Brightspace, and "studentnummer;naam".
    // Fails when no column can be the student number.
    static base::Result<ClassNames> from(const std::vector<CsvRow>& rows);

    [[nodiscard]] const std::vector<ClassMember>& members() const { return m_members; }
    // By number, without regard to case; null when it is not there.
    [[nodiscard]] const ClassMember* find(const std::string& student) const;

private:
    std::vector<ClassMember> m_members;
};

} // namespace records
