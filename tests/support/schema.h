// The JSON Schema of scenarios, as tests and the reference need it: which object of a scenario is
// which definition, and what the definitions say.
#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace support {

/// A file of the source tree as text; fails the running test when it is not there.
std::string sourceText(const std::string& file);

class Schema {
public:
    Schema();

    /// Every definition with keys; the scenario itself is "".
    [[nodiscard]] const std::map<std::string, nlohmann::ordered_json>& objects() const {
        return m_objects;
    }
    [[nodiscard]] const nlohmann::ordered_json& all() const { return m_schema; }
    [[nodiscard]] nlohmann::json object(const std::string& name) const;

    /// The definition of the object at a pointer with * for positions: "/customers/*/people/*".
    [[nodiscard]] std::string definitionAt(const std::string& pattern) const;

    /// The words that a value may be, alone or in a list.
    [[nodiscard]] std::vector<std::string> wordsOf(const nlohmann::json& property) const;

    /// The definition that a property's value, or each item of its list, has; "" when none.
    static std::string referenceOf(const nlohmann::ordered_json& property);

    /// Pointers of keys in a scenario that the schema does not know, each followed by a space.
    [[nodiscard]] std::string unknownKeys(const nlohmann::json& scenario) const;

private:
    void walk(const nlohmann::json& value,
              const std::string& definition,
              const std::string& at,
              std::string& unknown) const;

    nlohmann::ordered_json m_schema;
    std::map<std::string, nlohmann::ordered_json> m_objects;
};

} // namespace support
