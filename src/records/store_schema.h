// The tables of the store and how an older file becomes one of today. Private to the store.
#pragma once

#include "records/database.h"

namespace records {

enum class SchemaState : std::uint8_t { Current, Newer, Failed };

// Takes the file to the newest version, all of it or nothing. Newer: a later program made it, and
// it was left as it is. Failed: the database says why.
SchemaState bringUpToDate(Database& database);

} // namespace records
