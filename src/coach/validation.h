// The tables that must come out of the model (docs/MODEL.md): what is expected, what the program
// measures by playing its own rules, and how far the two may lie apart. Anyone can run it.
#pragma once

#include "base/text.h"

#include <string>
#include <vector>

namespace coach {

struct ValidationRow {
    base::Text what;
    double expected = 0.0;
    double measured = 0.0;
    double tolerance = 0.0;
    [[nodiscard]] bool passes() const;
};

struct ValidationTable {
    base::Text title;
    std::string source; // a reference, or "design"
    int decimals = 3;
    std::vector<ValidationRow> rows;
    [[nodiscard]] bool passes() const;
};

// How much is simulated: a short run takes seconds, a long one the sizes that model.md asks.
enum class ValidationSize { Short, Long };

ValidationTable validateRetention(ValidationSize size);
ValidationTable validatePurchases();  // a month's chance to order, by state
ValidationTable validateRepurchase(); // satisfaction to repurchase, by competition
ValidationTable validateResponse();   // response time
ValidationTable validateWinBack(ValidationSize size);
ValidationTable validateFading(); // goodwill, commitment
ValidationTable validateLifetimeValue();
ValidationTable validatePassive(ValidationSize size); // BG/NBD
ValidationTable validateCohort();                     // 2,357 customers with their own first days
ValidationTable validateMonotony();                   // violations in 10,000 random states

// All of them, in this order.
std::vector<ValidationTable> validate(ValidationSize size);

} // namespace coach
