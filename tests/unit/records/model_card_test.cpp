#include "records/curve_picture.h"
#include "records/model_card.h"
#include "support/catch.hpp"

#include <fstream>
#include <iterator>

namespace {

std::string textOf(const std::string& file) {
    std::ifstream in(std::string(KLANTKRING_SOURCE_FOLDER "/") + file, std::ios::binary);
    REQUIRE(in);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t countOf(const std::string& text, const std::string& piece) {
    std::size_t count = 0;
    for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("the model card has the tables as the program measures them") {
    const std::string card = textOf("docs/MODEL.md");
    for (const coach::ValidationTable& table : {coach::validatePurchases(),
                                                coach::validateRepurchase(),
                                                coach::validateResponse(),
                                                coach::validateFading(),
                                                coach::validateLifetimeValue(),
                                                coach::validateCohort(),
                                                coach::validateMonotony()}) {
        INFO("regenerate with: kring validate --markdown --lang en");
        INFO(records::markdownTable(table, base::Language::English));
        CHECK(card.find(records::markdownTable(table, base::Language::English)) !=
              std::string::npos);
    }
    // Those that take long are there too, with nothing that deviates.
    for (const char* const title : {"#### Still a customer after a year",
                                    "#### Chance to win back",
                                    "#### BG/NBD: orders of customers without a contract"})
        CHECK(card.find(title) != std::string::npos);
    CHECK(card.find("**deviates**") == std::string::npos);
}

TEST_CASE("the model card has every constant with its value, range and source") {
    CHECK(textOf("docs/MODEL.md").find(records::markdownConstants(base::Language::English)) !=
          std::string::npos);
}

TEST_CASE("the pictures of the model card are those that the program draws") {
    for (const coach::CurveSet& set : coach::modelCurves())
        for (const base::Language language : {base::Language::Dutch, base::Language::English}) {
            const std::string file = "docs/pictures/model/" + set.id + "-" +
                                     std::string(base::languageCode(language)) + ".svg";
            INFO("regenerate with: kring validate --curves docs/pictures/model");
            CHECK(textOf(file) == records::curvePicture(set, language));
        }
}

TEST_CASE("a picture of curves has a line and a name for each") {
    for (const coach::CurveSet& set : coach::modelCurves()) {
        INFO(set.id);
        const std::string picture = records::curvePicture(set, base::Language::Dutch);
        CHECK(countOf(picture, "<polyline") == set.curves.size());
        for (const coach::Curve& curve : set.curves)
            CHECK(picture.find(">" + curve.name.nl + "<") != std::string::npos);
        CHECK(picture.find("nan") == std::string::npos);
    }
}
