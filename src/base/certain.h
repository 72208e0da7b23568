// What is there for certain, though its type says that it may be missing: for who knows it from
// elsewhere, such as a word that was chosen from a list of names. Not for what may be missing.
#pragma once

#include <cassert>
#include <optional>
#include <utility>

namespace base {

template<class T>
[[nodiscard]] const T& certain(const std::optional<T>& value) {
    assert(value.has_value());
    return *value;
}
// Of what is about to go, by value.
template<class T>
[[nodiscard]] T certain(std::optional<T>&& value) {
    assert(value.has_value());
    return *std::move(value);
}

} // namespace base
