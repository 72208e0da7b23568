// docs/scenario-reference.md, made from the schema: every key with its values, its usual value, its
// meaning in two languages and an example.
#pragma once

#include "support/schema.h"

namespace support {

std::string referenceFrom(const Schema& schema);

} // namespace support
