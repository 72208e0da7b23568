// Collects what is wrong with one file, so that an author sees all of it at once. Knows where
// things stand; not what is right or wrong.
#pragma once

#include "scenario/node.h"

#include <cstddef>

namespace scenario {

using base::Text;

class Report {
public:
    // Of each severity; what comes after is only counted.
    static constexpr std::size_t most = 100;

    explicit Report(std::string file) : m_file(std::move(file)) {}

    // From here on diagnostics get a JSON pointer. The tree must outlive the report.
    void setRoot(const Node& root) { m_root = &root; }

    void error(const Node& value, std::string code, Text message);
    void errorAtKey(const Node& member, std::string code, Text message);
    void warning(const Node& value, std::string code, Text message);
    void warningAtKey(const Node& member, std::string code, Text message);
    void errorAt(Place place, std::string code, Text message); // without a tree

    // More errors are only counted: not worth looking for suggestions any more.
    [[nodiscard]] bool full() const { return m_errors >= most; }
    [[nodiscard]] bool hasErrors() const { return m_errors > 0; }

    // Everything so far, in the order of the file.
    [[nodiscard]] std::vector<Diagnostic> all() const;

private:
    void add(Severity severity, Place place, std::string code, Text message);

    std::string m_file;
    const Node* m_root = nullptr;
    std::vector<Diagnostic> m_diagnostics;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
};

} // namespace scenario
