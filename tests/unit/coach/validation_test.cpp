#include "coach/validation.h"
#include "support/catch.hpp"

TEST_CASE("every table of the model comes out") {
    const auto tables = coach::validate(coach::ValidationSize::Short);
    CHECK(tables.size() == 10);
    for (const coach::ValidationTable& table : tables) {
        CHECK_FALSE(table.rows.empty());
        for (const coach::ValidationRow& row : table.rows) {
            INFO(table.title.en << ": " << row.what.en << ": expected " << row.expected
                                << ", measured " << row.measured);
            CHECK(row.passes());
        }
    }
}

TEST_CASE("a row outside its tolerance does not pass, nor does its table") {
    const coach::ValidationTable table{
        {"t", "t"}, "design", 3, {{{"a", "a"}, 1.0, 1.0, 0.0}, {{"b", "b"}, 1.0, 1.2, 0.1}}};
    CHECK(table.rows[0].passes());
    CHECK_FALSE(table.rows[1].passes());
    CHECK_FALSE(table.passes());
}
