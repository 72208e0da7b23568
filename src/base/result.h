// What comes back from the outside world (files, folders): a value, or a message for the user.
// Not for an author's mistakes (scenario::Diagnostic) nor for refused moves (game::Refusal).
#pragma once

#include "base/text.h"

#include <cassert>
#include <utility>
#include <variant>

namespace base {

struct Failure {
    Text message;
};

template<class T>
class Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Failure failure) : m_content(std::move(failure)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T& value() & {
        assert(ok());
        return std::get<T>(m_content);
    }
    [[nodiscard]] const T& value() const& {
        assert(ok());
        return std::get<T>(m_content);
    }
    // Of a result that is about to go: by value, so that a loop over it does not walk over ruins.
    [[nodiscard]] T value() && {
        assert(ok());
        return std::get<T>(std::move(m_content));
    }
    [[nodiscard]] const Text& message() const {
        assert(!ok());
        return std::get<Failure>(m_content).message;
    }

private:
    std::variant<T, Failure> m_content;
};

struct Done {};
using Outcome = Result<Done>;

} // namespace base
