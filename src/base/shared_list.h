// A list whose copies share what is in it until one of them adds to it or changes it.
#pragma once

#include "base/shared.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace base {

template<class T>
class SharedList {
public:
    using Items = std::vector<T>;

    SharedList() = default;
    SharedList(std::initializer_list<T> items) : m_items(Items(items)) {}
    SharedList(Items items) { // NOLINT(google-explicit-constructor): the same with a name
        if (!items.empty())
            m_items.emplace(std::move(items));
    }

    const Items& items() const { return m_items ? **m_items : nothing(); }
    operator const Items&() const { return items(); }
    auto begin() const { return items().begin(); }
    auto end() const { return items().end(); }
    auto rbegin() const { return items().rbegin(); }
    auto rend() const { return items().rend(); }
    std::size_t size() const { return items().size(); }
    bool empty() const { return items().empty(); }
    const T& operator[](std::size_t i) const { return items()[i]; }
    const T& front() const { return items().front(); }
    const T& back() const { return items().back(); }

    // To be changed.
    Items& mine() {
        if (!m_items)
            m_items.emplace(Items{});
        return m_items->mine();
    }
    // NOLINTNEXTLINE(readability-identifier-naming): as every list has it
    void push_back(T item) {
        if (m_items && m_items->isShared())
            m_items.emplace(withRoom(items()));
        mine().push_back(std::move(item));
    }
    void clear() { m_items.reset(); }
    friend bool operator==(const SharedList& a, const SharedList& b) {
        return a.items() == b.items();
    }

private:
    // A list that is added to once will be again.
    static Items withRoom(const Items& items) {
        Items copy;
        copy.reserve(items.size() + items.size() / 2 + 4);
        copy.insert(copy.end(), items.begin(), items.end());
        return copy;
    }
    static const Items& nothing() {
        static const Items none;
        return none;
    }
    std::optional<Shared<Items>> m_items; // nothing: an empty list
};

} // namespace base
