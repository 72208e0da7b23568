#include "records/grade_job.h"

#include "base/certain.h"
#include "records/grade_workers.h"

#include <atomic>
#include <cassert>

namespace records {

// The order matters: the work looks at everything above it until it has ended.
struct GradeJob::Parts {
    GradeOptions options;
    std::atomic<std::size_t> done{0}, all{0};
    std::atomic<bool> cancelled{false};
    std::optional<base::Result<GradedClass>> result;
    std::optional<Aside> aside;
};

GradeJob::GradeJob(GradeOptions options) : m_parts(std::make_unique<Parts>()) {
    Parts& parts = *m_parts;
    parts.options = std::move(options);
    parts.options.progress = [&parts](std::size_t done, std::size_t all) {
        parts.all = all;
        parts.done = done;
    };
    parts.options.cancelled = [&parts] {
        return parts.cancelled.load();
    };
    parts.aside.emplace([&parts] { parts.result = gradeFolder(parts.options); });
}

GradeJob::~GradeJob() {
    cancel();
}

std::size_t GradeJob::done() const {
    return m_parts->done;
}

std::size_t GradeJob::all() const {
    return m_parts->all;
}

void GradeJob::cancel() {
    m_parts->cancelled = true;
}

bool GradeJob::finished() const {
    return base::certain(m_parts->aside).done();
}

base::Result<GradedClass> GradeJob::take() {
    auto& result = m_parts->result;
    assert(finished() && result);
    return std::move(*result);
}

} // namespace records
