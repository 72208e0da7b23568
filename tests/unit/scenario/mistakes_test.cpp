#include "scenario/loader.h"
#include "scenario/report.h"
#include "support/catch.hpp"
#include "support/scenario_text.h"

#include <fmt/format.h>

using scenario::Diagnostic;
using support::smallScenario;
using support::smallScenarioWith;

namespace {

// "code 3:5 /pointer" of each diagnostic, warnings with a ~ before them.
std::vector<std::string> mistakesIn(const std::string& text) {
    const scenario::Loaded loaded = scenario::parse(text, "broken.json");
    CHECK(loaded.scenario.has_value() == !hasErrors(loaded.diagnostics));
    std::vector<std::string> all;
    for (const Diagnostic& each : loaded.diagnostics) {
        CHECK_FALSE(each.message.nl.empty());
        CHECK_FALSE(each.message.en.empty());
        all.push_back(fmt::format("{}{} {}:{} {}",
                                  each.severity == scenario::Severity::Warning ? "~" : "",
                                  each.code,
                                  each.place.line,
                                  each.place.column,
                                  each.pointer));
    }
    return all;
}

std::vector<std::string> mistakesWith(std::string_view from, std::string_view to) {
    return mistakesIn(smallScenarioWith(from, to));
}

using All = std::vector<std::string>;

} // namespace

TEST_CASE("A file that is no JSON is refused with line and column") {
    CHECK(mistakesIn("") == All{"empty-file 0:0 "});
    CHECK(mistakesIn(" \r\n\t ") == All{"empty-file 0:0 "});
    CHECK(mistakesIn("\xEF\xBB\xBF") == All{"empty-file 0:0 "});
    CHECK(mistakesIn("hallo") == All{"not-json 1:1 "});
    CHECK(mistakesIn("{} {}") == All{"after-end 1:4 "});
    CHECK(mistakesIn("[1, 2]") == All{"wrong-type 1:1 "});
    CHECK(mistakesIn("null") == All{"wrong-type 1:1 "});
    CHECK(mistakesIn("\"caf\xE9\"") == All{"encoding 1:5 "});
    CHECK(mistakesIn("{\n \"é\xC0\xAF\": 1}") == All{"encoding 2:4 "});
    CHECK(mistakesIn(std::string("\xFF\xFE{\0}\0", 6)) == All{"encoding 1:1 "});
    CHECK(mistakesIn(std::string("{\"a\": \0}", 8)) == All{"syntax 1:7 "});
}

TEST_CASE("A truncated file says which bracket is still open") {
    const std::string whole = smallScenario();
    const std::string cut = whole.substr(0, whole.find("\"customers\""));
    const scenario::Loaded loaded = scenario::parse(cut, "f");
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].code == "truncated");
    CHECK_THAT(loaded.diagnostics[0].message.en, Catch::Matchers::ContainsSubstring("line 1"));
    CHECK(mistakesIn("{\"a\": \"tekst") == All{"truncated 1:13 "});
    CHECK(mistakesIn("[1,\n 2,") == All{"truncated 2:4 "});
}

TEST_CASE("A scenario cut off at any byte is refused and never loads or crashes") {
    const std::string whole = smallScenario();
    const std::size_t end = whole.rfind('}');
    for (std::size_t length = 0; length <= end; ++length) {
        const scenario::Loaded loaded = scenario::parse(whole.substr(0, length), "f");
        CAPTURE(length);
        REQUIRE_FALSE(loaded.scenario);
        REQUIRE(loaded.diagnostics.size() == 1);
    }
}

TEST_CASE("A byte changed to anything never crashes and is never silently half loaded") {
    const std::string whole = smallScenario();
    for (std::size_t at = 0; at < whole.size(); ++at)
        for (const char byte : {'\0', '"', '{', ']', ',', '9', '\\', '\xC3', '\x80'}) {
            std::string text = whole;
            text[at] = byte;
            const scenario::Loaded loaded = scenario::parse(text, "f");
            CAPTURE(at, byte);
            REQUIRE(loaded.scenario.has_value() == !hasErrors(loaded.diagnostics));
        }
}

TEST_CASE("The usual slips in JSON are pointed at where they are") {
    const auto slips = [](const std::string& text) {
        All all = mistakesIn(text);
        std::erase_if(all, [](const std::string& each) { // what this little text lacks
            return each.rfind("missing-key", 0) == 0 || each.rfind("unknown-key", 0) == 0 ||
                   each.rfind("too-few", 0) == 0;
        });
        return all;
    };
    CHECK(slips("{\"a\": 1,\n}") == All{"trailing-comma 1:8 "});
    CHECK(slips("{\"a\": 1\n \"b\": 2}") == All{"missing-comma 2:2 /b"});
    CHECK(slips("{\"a\": 1; \"b\": 2}") == All{"missing-comma 1:8 "});
    CHECK(slips("{\"a\": 1,, \"b\": 2}") == All{"extra-comma 1:9 "});
    CHECK(slips("{\"a\" 1}") == All{"missing-colon 1:6 /a"});
    CHECK(slips("{\"a\" = 1}") == All{"missing-colon 1:6 "});
    CHECK(slips("{\"a\": , \"b\": 2}") == All{"missing-value 1:2 /a"});
    CHECK(slips("{\"a\": 0,5}") == All{"decimal-comma 1:8 "});
    CHECK(slips("{\"a\": 05}") == All{"number-form 1:7 /a"});
    CHECK(slips("{\"a\": .5}") == All{"number-form 1:7 /a"});
    CHECK(slips("{\"a\": 50%}") == All{"number-form 1:7 /a"});
    CHECK(slips("{'a': 1}") == All{"single-quotes 1:2 /a"});
    CHECK(slips("{“a”: 1}") == All{"curly-quotes 1:2 /a"});
    CHECK(slips("{\"a\": \"b”\n}") == All{"curly-quotes 1:9 "});
    CHECK(slips("{\"a\": True}") == All{"true-false 1:7 /a"});
    CHECK(slips("{a: 1}") == All{"unquoted 1:2 /a"});
    CHECK(slips("{\"a\": 1} // x") == All{"comment 1:10 "});
    CHECK(slips("{\"a\": \"b\n\"}") == All{"line-break 1:9 "});
    CHECK(slips("{\"a\": \"b\n}") == All{"unclosed-text 1:7 /a"});
    CHECK(slips("{\"a\": \"b\tc\"}") == All{"control-character 1:9 "});
    CHECK(slips("{\"a\": \"c:\\d\"}") == All{"backslash 1:10 "});
    CHECK(slips("{\"a\": \"b \"c\" d\"}") == All{"inner-quote 1:10 ", "inner-quote 1:12 "});
    CHECK(slips("{\"a\": [1, 2}") == All{"wrong-bracket 1:12 "});
}

TEST_CASE("Slips that leave no doubt hide no other mistake") {
    std::string text = smallScenarioWith("\"weeks\": 10,", "\"weeks\": 300 // te veel?");
    text.replace(text.find("\"Hotel De Ster\""), 15, "“Hotel De Ster”");
    CHECK(mistakesIn(text) == All{"out-of-range 5:12 /weeks",
                                  "comment 5:16 ",
                                  "missing-comma 6:3 /budget",
                                  "curly-quotes 16:31 /customers/0/name"});
}

TEST_CASE("Numbers that are none are explained") {
    CHECK(mistakesWith("1000", "NaN") == All{"not-a-number 6:13 /budget"});
    CHECK(mistakesWith("1000", "-Infinity") == All{"not-a-number 6:13 /budget"});
    CHECK(mistakesWith("1000", "1e999") == All{"number-too-large 6:13 /budget"});
    CHECK(mistakesWith("1000", "-1e999") == All{"number-too-large 6:13 /budget"});
    CHECK(mistakesWith("1000", "1e300") == All{"out-of-range 6:13 /budget"});
    CHECK(mistakesWith("1000", "123456789012345678901234567890") ==
          All{"out-of-range 6:13 /budget"});
}

TEST_CASE("Ten thousand brackets deep is refused at the sixty-fifth") {
    const std::string deep(10'000, '[');
    CHECK(mistakesIn(deep) == All{"too-deep 1:65 "});
    CHECK(mistakesIn(std::string(1'000'000, '{')) == All{"too-deep 1:65 "});
    CHECK(mistakesIn(std::string(64, '[') + std::string(64, ']')) == All{"wrong-type 1:1 "});
}

TEST_CASE("Brackets within a text nest nothing") {
    const std::string text = "\"" + std::string(1000, '[') + "\\\"" + std::string(1000, '{') + "\"";
    CHECK(mistakesWith(R"("Hotel De Ster")", text) ==
          All{"~text-too-long 16:31 /customers/0/name"});
}

TEST_CASE("Duplicate keys are reported at the second") {
    CHECK(mistakesWith(R"("weeks": 10)", R"("weeks": 10, "weeks": 12)") ==
          All{"duplicate-key 5:16 /weeks"});
}

TEST_CASE("An unknown version is all that is said") {
    CHECK(mistakesWith(R"("format": 1)", R"("format": 3, "wekks": 3)") ==
          All{"unknown-version 2:13 /format"});
    CHECK(mistakesWith(R"("format": 1,)", "") == All{"missing-key 1:1 "});
    CHECK(mistakesWith(R"("format": 1,)", R"("format": "1",)") == All{"wrong-type 2:13 /format"});
}

TEST_CASE("Each kind of mistake has its code, place and pointer") {
    CHECK(mistakesWith("\"weeks\"", "\"wekks\"") == All{"unknown-key 5:3 /wekks"});
    CHECK(mistakesWith("10,", "\"10\",") == All{"wrong-type 5:12 /weeks"});
    CHECK(mistakesWith("10,", "300,") == All{"out-of-range 5:12 /weeks"});
    CHECK(mistakesWith("10,", "9.5,") == All{"not-whole 5:12 /weeks"});
    CHECK(mistakesWith("10,", "10.0,").empty());
    CHECK(mistakesWith(R"("segment": "hotels")", R"("segment": "hotel")") ==
          All{"unknown-id 16:59 /customers/0/segment"});
    CHECK(mistakesWith(R"("loyal")", R"("loyaal")") ==
          All{"unknown-word 16:78 /customers/0/phase"});
    CHECK(mistakesWith(R"("id": "price")", R"("id": "Price!")") ==
          All{"bad-id 8:12 /motives/0/id", "unknown-id 13:18 /segments/0/motives/price"});
    CHECK(mistakesWith(R"("name": "Hotel De Ster", )", "") == All{"missing-key 16:5 /customers/0"});
    CHECK(mistakesWith("Hotel De Ster", "  ") == All{"empty-text 16:31 /customers/0/name"});
    CHECK(mistakesWith(R"("trust")", R"("trus")") ==
          All{"unknown-key 12:37 /segments/0/traits/trus"});
    CHECK(mistakesWith(R"("price": 0.8)", R"("price": 0)") ==
          All{"no-motive 13:17 /segments/0/motives"});
    CHECK(mistakesWith(R"("target": 5000)", R"("target": -1)") ==
          All{"goal-direction 25:28 /goals/0/target"});
    CHECK(mistakesWith(R"("channel": "call",)", "") == All{"missing-key 20:5 /actions/0"});
    CHECK(mistakesWith("Klein", "{custmer}") == All{"unknown-placeholder 4:19 /title/nl"});
}

TEST_CASE("What does not belong to a phase is refused") {
    CHECK(mistakesWith(R"("phase": "loyal")", R"("phase": "loyal", "stage": "lead")") ==
          All{"does-not-fit 16:87 /customers/0/stage"});
    CHECK(mistakesWith(R"("phase": "loyal")", R"("exit_reason": "moved")") ==
          All{"does-not-fit 16:69 /customers/0/exit_reason"});
    CHECK(mistakesWith(R"("phase": "loyal")", R"("pool": "cold")") ==
          All{"too-few 15:16 /customers"});
}

TEST_CASE("Lists that may not be empty are counted") {
    CHECK(mistakesWith("\"actions\": [", "\"actions\": [], \"$comment\": [") ==
          All{"too-few 19:14 /actions"});
    CHECK(mistakesWith("\"goals\": [", "\"$comment\": [") == All{"too-few 1:1 "});
    CHECK(mistakesWith("\"people\": [",
                       "\"people\": [{\"name\": \"A\"}, {\"name\": \"B\"}, "
                       "{\"name\": \"C\"}, ") == All{"too-many 17:16 /customers/0/people"});
}

TEST_CASE("A rule about a customer needs one") {
    CHECK(mistakesWith("\"goals\": [", R"("events": [{"id": "e", "title": "t", "text": "t",
  "when": {"phase": "new"}, "effects": [{"change": "trust", "by": 0.1},
  {"change": "trust", "by": 0.1, "customer": "all"}]}], "goals": [)") ==
          All{"no-customer 24:12 /events/0/when/phase",
              "no-customer 24:42 /events/0/effects/0/change"});
}

TEST_CASE("A rule says one thing") {
    CHECK(
        mistakesWith("\"hours\": 1", R"("effects": [{"money": 5, "hours": 1}, {"mony": 5}, {}])") ==
        All{"two-in-one 21:71 /actions/0/effects/0/hours",
            "unknown-key 21:85 /actions/0/effects/1/mony",
            "missing-key 21:97 /actions/0/effects/2"});
}

TEST_CASE("Flags nobody sets and facts nobody writes are warned of") {
    CHECK(mistakesWith("\"hours\": 1", R"("evidence": ["complaint", "complant"],
     "effects": [{"flag": "told"}])") == All{"~unmade-fact 21:72 /actions/0/evidence/1",
                                             "unread-flag 22:27 /actions/0/effects/0/flag"});
}

TEST_CASE("All mistakes are told at once, in the order of the file") {
    std::string text = smallScenarioWith("\"weeks\": 10", "\"weeks\": 0, \"margn\": 2");
    const auto replace = [&](std::string_view from, std::string_view to) {
        text.replace(text.find(from), from.size(), to);
    };
    replace("0.6", "6");
    replace(R"("segment": "hotels")", R"("segment": 3)");
    replace(R"("nurturing")", R"("nurturin")");
    replace(R"("revenue",)", R"("turnover",)");
    CHECK(mistakesIn(text) == All{"out-of-range 5:12 /weeks",
                                  "unknown-key 5:15 /margn",
                                  "out-of-range 12:55 /segments/0/traits/trust/mean",
                                  "wrong-type 16:59 /customers/0/segment",
                                  "unknown-word 20:29 /actions/0/group"});
}

TEST_CASE("Messages say what is expected, what is there, and a way out") {
    const auto said = [](std::string_view from, std::string_view to) {
        const auto loaded = scenario::parse(smallScenarioWith(from, to), "f");
        REQUIRE_FALSE(loaded.diagnostics.empty());
        return explanation(loaded.diagnostics[0], base::Language::Dutch);
    };
    CHECK(said("\"budget\": 1000", "\"margin\": 3") ==
          "\"margin\" moet tussen 0 en 1 liggen; hier staat 3.");
    CHECK(said("\"weeks\"", "\"wekks\"") ==
          "\"wekks\" is hier geen bekende naam. Bedoel je \"weeks\"?");
    CHECK(said(R"("segment": "hotels")", R"("segment": "hotel")") ==
          "Er is geen segment met id \"hotel\". Bedoel je \"hotels\"?");
    CHECK(said("10,", "\"10\",") == "Bij \"weeks\" hoort een getal; hier staat een tekst tussen "
                                    "aanhalingstekens. Schrijf 10 zonder aanhalingstekens.");
}

TEST_CASE("A thousand mistakes are counted, not listed") {
    std::string list = "\"guide\": [";
    for (int i = 0; i < 1000; ++i)
        list += "7, ";
    const auto all = mistakesWith("\"goals\": [", list + "7], \"goals\": [");
    REQUIRE(all.size() == 101);
    CHECK(all.back() == "more 0:0 ");
}

TEST_CASE("A text of eight megabytes of brackets, values or keys is refused quickly") {
    CHECK(mistakesIn(std::string(std::size_t{9} * 1024 * 1024, ' ')) == All{"too-large 0:0 "});
    std::string values = "[0";
    while (values.size() < std::size_t{4} * 1024 * 1024)
        values += ",0";
    CHECK(mistakesIn(values + "]") == All{"too-many-values 0:0 "});
}

TEST_CASE("Tens of thousands of unknown ids are refused quickly") {
    std::string text = "{\"format\": 1, \"segments\": [";
    for (int i = 0; i < 50'000; ++i)
        text += fmt::format("{}{{\"id\": \"segment{}\"}}", i == 0 ? "" : ",", i);
    text += "], \"customers\": [";
    for (int i = 0; i < 50'000; ++i)
        text += fmt::format("{1}{{\"id\": \"c{0}\", \"segment\": \"s{0}\"}}", i, i == 0 ? "" : ",");
    CHECK(mistakesIn(text + "]}").size() == scenario::Report::most + 1);
}
