#include "support/reference.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace support {

using nlohmann::ordered_json;

namespace {

std::string half(const std::string& text, const std::string& between, bool second) {
    const std::size_t at = text.find(between);
    if (at == std::string::npos)
        return text;
    return second ? text.substr(at + between.size()) : text.substr(0, at);
}

// A table's cell holds no bar and no line break.
std::string cell(std::string text) {
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2))
        text.insert(at, "\\");
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string code(const ordered_json& value) {
    return "`" + cell(value.dump()) + "`";
}

std::string linkTo(const std::string& name) {
    return "[" + name + "](#" + name + ")";
}

std::string words(const ordered_json& list) {
    std::string all;
    for (const ordered_json& word : list)
        all += (all.empty() ? "" : ", ") + code(word);
    return all;
}

std::string number(const ordered_json& property, bool whole) {
    std::string text = whole ? "geheel getal · whole number" : "getal · number";
    const bool low = property.contains("minimum");
    const bool high = property.contains("maximum");
    if (low && high)
        text += " " + property.at("minimum").dump() + " … " + property.at("maximum").dump();
    else if (low)
        text += " ≥ " + property.at("minimum").dump();
    return text;
}

std::string valuesOf(const ordered_json& property) {
    if (const ordered_json all = property.value("allOf", ordered_json::array()); !all.empty())
        return valuesOf(all.front());
    if (property.contains("$ref")) {
        const std::string name = Schema::referenceOf(property);
        return name == "comment" || name == "allow" ? "…" : linkTo(name);
    }
    if (property.contains("enum"))
        return words(property.at("enum"));
    if (property.contains("const"))
        return code(property.at("const"));
    if (property.contains("anyOf")) {
        std::string all;
        for (const ordered_json& each : property.at("anyOf"))
            all += (all.empty() ? "" : " / ") + valuesOf(each);
        return all;
    }
    const std::string type =
        property.contains("type") && property.at("type").is_string() ? property.at("type") : "";
    if (type == "array")
        return "[ " + (property.contains("items") ? valuesOf(property.at("items")) : "…") + " ]";
    if (type == "number" || type == "integer")
        return number(property, type == "integer");
    if (type == "boolean")
        return "`true`, `false`";
    return type == "string" ? "tekst · text" : "…";
}

void describe(std::ostringstream& out, const std::string& name, const ordered_json& definition) {
    const std::string title = definition.value("title", "");
    const std::string text = definition.value("description", "");
    out << "\n## " << (name.empty() ? "scenario" : name) << "\n\n**" << half(title, " · ", false)
        << "** — " << half(text, "\n", false) << "\n\n**" << half(title, " · ", true) << "** — "
        << half(text, "\n", true) << "\n\n";
    const ordered_json required = definition.value("required", ordered_json::array());
    out << "| | waarde · value | gewoonlijk · usually | Nederlands | English | bijv. · e.g. |\n"
        << "|---|---|---|---|---|---|\n";
    for (const auto& [key, property] : definition.at("properties").items()) {
        if (!name.empty() && key.substr(0, 1) == "$")
            continue; // said once, at the top
        const bool needed =
            std::find(required.begin(), required.end(), ordered_json(key)) != required.end();
        const std::string meaning = property.value("description", "");
        out << "| `" << key << "`" << (needed ? " **!**" : "") << " | " << valuesOf(property)
            << " | " << (needed ? "" : code(property.at("default"))) << " | "
            << cell(half(meaning, "\n", false)) << " | " << cell(half(meaning, "\n", true)) << " | "
            << code(property.at("examples").front()) << " |\n";
    }
}

std::string inLanguage(const ordered_json& text, const char* language) {
    return text.is_object() ? text.value(language, "") : text.get<std::string>();
}

// What an item is called, in one language. A rubric has no name: its weights say what it is.
std::string nameOf(const ordered_json& item, const char* language) {
    for (const char* const key : {"name", "title", "text", "feature"})
        if (item.contains(key))
            return inLanguage(item.at(key), language);
    std::string weights;
    for (const auto& [key, value] : item.items())
        if (key != "id")
            weights += (weights.empty() ? "" : ", ") + key + " " + value.dump();
    return weights;
}

// Every id that a scenario can take over or extend, list by list.
void describeCatalogue(std::ostringstream& out) {
    const ordered_json catalogue =
        ordered_json::parse(sourceText("scenarios/catalogue/standard.json"));
    out << "\n## catalogus · catalogue\n\nAlles wat een scenario met `\"extends\": \"standard\"` "
           "kan "
           "overnemen of veranderen, lijst voor lijst.\n\nAll that a scenario with `\"extends\": "
           "\"standard\"` can take over or change, list by list.\n";
    for (const auto& [list, items] : catalogue.items()) {
        if (!items.is_array() || !items.front().contains("id"))
            continue;
        out << "\n### catalogus · catalogue: `" << list
            << "`\n\n| id | Nederlands | English |\n|---|---|---|\n";
        for (const ordered_json& item : items)
            out << "| `" << item.at("id").get<std::string>() << "` | " << cell(nameOf(item, "nl"))
                << " | " << cell(nameOf(item, "en")) << " |\n";
    }
}

} // namespace

std::string referenceFrom(const Schema& schema) {
    std::ostringstream out;
    out << "# Naslagwerk van het scenarioformaat · Reference of the scenario format\n\n"
           "Gemaakt uit [scenario.schema.json](../scenarios/scenario.schema.json) met "
           "`scripts/make-reference`; verander dit bestand niet zelf. Een **!** betekent: moet "
           "erin "
           "staan. `$comment` en `$allow` mogen in elk object. Begin bij de "
           "[handleiding](scenario-handleiding.md).\n\n"
           "Made from [scenario.schema.json](../scenarios/scenario.schema.json) by "
           "`scripts/make-reference`; do not change this file by hand. A **!** means: must be "
           "there. `$comment` and `$allow` may be in any object. Begin with the "
           "[guide](scenario-guide.md).\n";
    describe(out, "", schema.objects().at(""));
    for (const auto& [name, definition] : schema.all().at("definitions").items()) {
        if (definition.contains("properties")) {
            describe(out, name, definition);
        } else if (definition.contains("title")) {
            const std::string text = definition.value("description", "");
            out << "\n## " << name << "\n\n"
                << half(text, "\n", false) << "\n\n"
                << half(text, "\n", true) << "\n";
        }
    }
    describeCatalogue(out);
    return out.str();
}

} // namespace support
