#include "scenario/migrate.h"

#include "scenario/loader.h"
#include "scenario/raw_json.h"

#include <algorithm>

namespace scenario {

namespace {

// {"budget": true, "at_least": 500} became {"company": "budget", "at_least": 500} in version 2,
// beside revenue, customers and the other figures that can be asked for.
void renameBudget(const Raw& raw, std::vector<Replacement>& all) {
    const Raw* const budget = raw.find("budget");
    const bool condition = raw.find("at_least") != nullptr || raw.find("at_most") != nullptr;
    if (budget != nullptr && condition) {
        all.push_back({budget->keyFrom, budget->key.size(), "\"company\""});
        all.push_back({budget->from, budget->text.size(), "\"budget\""});
    }
    for (const Raw& child : raw.children)
        renameBudget(child, all);
}

} // namespace

std::vector<Replacement> migration(std::string_view text) {
    std::vector<Replacement> all;
    const Raw root = readRaw(text);
    const Raw* const format = root.find("format");
    if (format == nullptr || format->text != "1")
        return all;
    all.push_back({format->from, format->text.size(), std::to_string(formatVersion)});
    renameBudget(root, all);
    const std::size_t mark = text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
    for (Replacement& each : all)
        each.from += mark;
    std::sort(all.begin(), all.end(), [](const Replacement& a, const Replacement& b) {
        return a.from < b.from;
    });
    return all;
}

std::string replaced(std::string_view text, const std::vector<Replacement>& replacements) {
    std::string result;
    std::size_t at = 0;
    for (const Replacement& each : replacements) {
        result += text.substr(at, each.from - at);
        result += each.text;
        at = each.from + each.length;
    }
    result += text.substr(at);
    return result;
}

} // namespace scenario
