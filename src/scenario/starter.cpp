#include "scenario/starter.h"

#include "scenario/catalogue.h"
#include "scenario/layout.h"
#include "scenario/migrate.h"
#include "scenario/raw_json.h"

namespace scenario {

namespace {

void chooseLanguage(const Raw& raw, base::Language language, std::vector<Replacement>& all) {
    for (const Raw& child : raw.children) {
        const Raw* const text = child.find(language == base::Language::Dutch ? "nl" : "en");
        if (child.key == "\"$comment\"" && text != nullptr)
            all.push_back({child.from, child.text.size(), std::string(text->text)});
        else
            chooseLanguage(child, language, all);
    }
}

// As it must stand between quotes in JSON.
std::string quotable(const std::string& words) {
    std::string safe;
    for (const char c : words) {
        if (c == '"' || c == '\\')
            safe += '\\';
        if (static_cast<unsigned char>(c) >= 0x20U && c != '{' && c != '}')
            safe += c;
    }
    return safe;
}

} // namespace

std::string
starterScenario(const std::string& title, const std::string& file, base::Language language) {
    const std::string_view pattern = starterText();
    std::vector<Replacement> comments;
    chooseLanguage(readRaw(pattern), language, comments);
    std::string text = replaced(pattern, comments);
    text = base::replaceAll(std::move(text), "@TITLE@", quotable(title));
    return laidOut(base::replaceAll(std::move(text), "@FILE@", quotable(file)));
}

} // namespace scenario
