// Grading a folder while the program goes on: for a window that shows how far it is and can stop
// it.
#pragma once

#include "records/grade.h"

namespace records {

class GradeJob {
public:
    // Begins at once. `progress` and `cancelled` of the options are its own.
    explicit GradeJob(GradeOptions options);
    GradeJob(const GradeJob&) = delete;
    GradeJob& operator=(const GradeJob&) = delete;
    ~GradeJob(); // cancels, and waits for the files that are being played

    [[nodiscard]] std::size_t done() const;
    [[nodiscard]] std::size_t all() const; // 0 while the files are being looked for
    void cancel();
    [[nodiscard]] bool finished() const;
    // Once, when it has finished.
    base::Result<GradedClass> take();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace records
