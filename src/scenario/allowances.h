// "$allow": ["code"] on any object: the author knows, and does not want to be told within it. Only
// warnings and hints can be allowed: a scenario with an error is never played.
#pragma once

#include "scenario/report.h"

namespace scenario {

class Allowances {
public:
    void readFrom(const Node& root);

    // Whether an object that holds those bytes allows the diagnostic's code; remembers that it did.
    bool allow(Span within, const Diagnostic& diagnostic);

    // What is wrong with the allowances themselves. Whether they are of use is only known of a
    // scenario without errors.
    [[nodiscard]] std::vector<std::pair<const Node*, Finding>> findings(bool errors) const;

private:
    struct Allowance {
        const Node* object = nullptr;
        const Node* code = nullptr;
        bool used = false;
    };
    void collect(const Node& node);

    std::vector<Allowance> m_all;
};

} // namespace scenario
