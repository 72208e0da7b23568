#include "support/schema.h"

#include "support/catch.hpp"

#include <fstream>
#include <sstream>

namespace support {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

std::string nameIn(const ordered_json& holder) {
    const std::string reference = holder.value("$ref", "");
    return reference.empty() ? "" : reference.substr(reference.rfind('/') + 1);
}

} // namespace

std::string sourceText(const std::string& file) {
    std::ifstream stream(std::string(KLANTKRING_SOURCE_FOLDER) + "/" + file, std::ios::binary);
    INFO("missing: " << file);
    REQUIRE(stream);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

Schema::Schema() : m_schema(ordered_json::parse(sourceText("scenarios/scenario.schema.json"))) {
    m_objects[""] = m_schema;
    for (const auto& [name, definition] : m_schema.at("definitions").items())
        if (definition.contains("properties"))
            m_objects[name] = definition;
}

json Schema::object(const std::string& name) const {
    const auto at = m_objects.find(name);
    return at != m_objects.end() ? json::parse(at->second.dump())
                                 : json{{"properties", json::object()}};
}

std::string Schema::referenceOf(const ordered_json& property) {
    if (std::string name = nameIn(property); !name.empty())
        return name;
    for (const char* const key : {"allOf", "anyOf"})
        for (const ordered_json& each : property.value(key, ordered_json::array()))
            if (std::string name = referenceOf(each); !name.empty())
                return name;
    return property.contains("items") ? referenceOf(property.at("items")) : "";
}

std::string Schema::definitionAt(const std::string& pattern) const {
    std::string name;
    std::istringstream parts(pattern.empty() ? "" : pattern.substr(1));
    for (std::string part; std::getline(parts, part, '/');) {
        if (part == "*")
            continue;
        const auto at = m_objects.find(name);
        if (at == m_objects.end())
            return "?" + pattern;
        const ordered_json& properties = at->second.at("properties");
        if (properties.contains(part))
            name = referenceOf(properties.at(part));
        else if (at->second.contains("additionalProperties") &&
                 at->second.at("additionalProperties").is_object())
            name = referenceOf(at->second.at("additionalProperties"));
        else
            return "?" + pattern;
    }
    return name;
}

std::vector<std::string> Schema::wordsOf(const json& property) const {
    if (property.contains("enum"))
        return property.at("enum").get<std::vector<std::string>>();
    for (const json& each : property.value("anyOf", json::array()))
        if (each.contains("enum"))
            return each.at("enum").get<std::vector<std::string>>();
    return {};
}

std::string Schema::unknownKeys(const json& scenario) const {
    std::string unknown;
    walk(scenario, "", "", unknown);
    return unknown;
}

void Schema::walk(const json& value,
                  const std::string& definition,
                  const std::string& at,
                  std::string& unknown) const {
    if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            walk(value[i], definition, at + "/" + std::to_string(i), unknown);
        return;
    }
    const auto found = m_objects.find(definition);
    if (!value.is_object() || found == m_objects.end())
        return;
    const ordered_json& properties = found->second.at("properties");
    const bool open = found->second.contains("additionalProperties") &&
                      found->second.at("additionalProperties").is_object();
    const std::string within = at + "/";
    for (const auto& [key, child] : value.items()) {
        if (key == "$comment" || key == "$allow")
            continue;
        if (properties.contains(key))
            walk(child, referenceOf(properties.at(key)), within + key, unknown);
        else if (open)
            walk(child,
                 referenceOf(found->second.at("additionalProperties")),
                 within + key,
                 unknown);
        else if (key != "rubrics") // only the catalogue has several
            unknown.append(within).append(key).append(" ");
    }
}

} // namespace support
