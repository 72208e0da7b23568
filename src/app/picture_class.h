// A class of made-up students, graded; for pictures.
#pragma once

#include "records/grade.h"

namespace app {

records::GradedClass classForPicture(const records::SharedScenario& scenario);

} // namespace app
