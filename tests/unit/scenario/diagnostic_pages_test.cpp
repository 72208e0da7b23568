// docs/diagnostics.md has a page for every code, in the order of the registry, with its severity,
// its titles and what is really shown. What a person wrote in between stays as it is.
#include "scenario/codes.h"
#include "scenario/diagnostic_text.h"
#include "scenario/json_scan.h"
#include "scenario/json_source.h"
#include "scenario/report.h"
#include "scenario/text_rooms.h"
#include "support/catch.hpp"
#include "support/golden.h"
#include "support/schema.h"
#include "unit/scenario/broken_case.h"

#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <map>

namespace {

constexpr const char* document = "docs/diagnostics.md";
constexpr std::string_view pageStart = "## `";
constexpr std::string_view exampleStart = "```text\n";

// Everything before the first page, and of each page what a person wrote in it.
struct Written {
    std::string head;
    std::map<std::string, std::string> prose; // of each code, in both languages
};

Written written() {
    const std::string text = support::sourceText(document);
    Written all;
    std::size_t at = text.find(pageStart);
    all.head = text.substr(0, at);
    while (at < text.size()) {
        const std::size_t next = std::min(text.find(pageStart, at + 1), text.size());
        const std::string page = text.substr(at, next - at);
        const std::size_t name = pageStart.size();
        const std::string code = page.substr(name, page.find('`', name) - name);
        // Below the two lines that come from the registry, above the example.
        const std::size_t heading = page.find("\n\n", page.find("\n\n") + 2);
        const std::size_t from = std::min(heading, page.size() - 2) + 2;
        const std::size_t to = std::min(page.find(exampleStart, from), page.size());
        std::string prose = page.substr(from, to - from);
        while (!prose.empty() && prose.back() == '\n')
            prose.pop_back();
        all.prose[code] = std::move(prose);
        at = next;
    }
    return all;
}

std::string pageOf(const scenario::CodeInfo& info, const std::string& prose) {
    std::string example;
    const auto diagnostics = test::brokenCase(info.code);
    if (!diagnostics.empty())
        example = toText(diagnostics[0], base::Language::English);
    return fmt::format("## `{}`\n\n**{}** · {} · *{}*\n\n{}\n\n{}{}```\n",
                       info.code,
                       nameOf(info.severity).en,
                       info.en,
                       info.nl,
                       prose,
                       exampleStart,
                       example);
}

std::string roomTable() {
    std::string table = "| list | key | characters |\n|---|---|---|\n";
    for (const scenario::TextRoom& room : scenario::textRooms())
        table += fmt::format("| {} | `{}` | {} |\n",
                             room.list.empty() ? std::string("the scenario")
                                               : fmt::format("`{}`", room.list),
                             room.key,
                             room.most);
    return table;
}

} // namespace

TEST_CASE("The pages of docs/diagnostics.md are true, and scripts/make-diagnostics makes them") {
    const Written now = written();
    std::string wanted = now.head;
    std::size_t codes = 0;
    for (const scenario::CodeInfo& info : scenario::allCodes()) {
        const auto prose = now.prose.find(std::string(info.code));
        wanted += (codes++ == 0 ? "" : "\n") +
                  pageOf(info, prose != now.prose.end() ? prose->second : std::string{});
    }
    if (std::getenv("KLANTKRING_MAKE_DIAGNOSTICS") != nullptr)
        std::ofstream(std::string(KLANTKRING_SOURCE_FOLDER "/") + document, std::ios::binary)
            << wanted;
    INFO(document << " is stale: run scripts/make-diagnostics\n"
                  << support::firstDifference(support::sourceText(document), wanted));
    const bool current = support::sourceText(document) == wanted;
    CHECK(current);
}

TEST_CASE("Each page explains its code in both languages, and no page is of a code that is gone") {
    const Written now = written();
    for (const auto& [code, prose] : now.prose) {
        CAPTURE(code);
        CHECK(scenario::findCode(code) != nullptr);
    }
    for (const scenario::CodeInfo& info : scenario::allCodes()) {
        CAPTURE(info.code);
        const auto prose = now.prose.find(std::string(info.code));
        REQUIRE(prose != now.prose.end());
        // English, an empty line, and the same in Dutch and in italics.
        const std::size_t dutch = prose->second.find("\n\n*");
        REQUIRE(dutch != std::string::npos);
        CHECK(dutch > 20);
        CHECK(prose->second.size() - dutch > 20);
        CHECK(prose->second.back() == '*');
    }
}

TEST_CASE("The limits in docs/diagnostics.md are those that are kept") {
    const std::string head = written().head;
    const auto holds = [&](const std::string& row) {
        CAPTURE(row);
        CHECK(head.find(row) != std::string::npos);
    };
    holds(roomTable());
    holds(fmt::format("| {} MB |", scenario::maxFileBytes / 1024 / 1024));
    holds(fmt::format("| {},{:03} | `too-many-values` |",
                      scenario::maxValues / 1000,
                      scenario::maxValues % 1000));
    holds(fmt::format("| {} | `too-deep` |", scenario::maxNesting));
    holds(fmt::format("| {} of each severity | `more` |", scenario::Report::most));
    holds(fmt::format("| {},{:03} characters | `text-limit` |",
                      scenario::longestText / 1000,
                      scenario::longestText % 1000));
    holds(fmt::format("| {},{:03} items | `too-many` |",
                      scenario::longestList / 1000,
                      scenario::longestList % 1000));
}
