// A value that copies share until one of them changes it: for what is large and seldom changed.
#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace base {

template<class T>
class Shared {
public:
    explicit Shared(T value) : m_value(std::make_shared<T>(std::move(value))) {}

    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }

    [[nodiscard]] bool isShared() const { return m_value.use_count() != 1; }

    // To be changed: a copy is made first where somebody else has the same. Copies may be changed
    // on different threads.
    T& mine() {
        if (isShared())
            m_value = std::make_shared<T>(*m_value);
        // What another thread read before it let go comes before what is written now.
        std::atomic_thread_fence(std::memory_order_acquire);
        return *m_value;
    }

    friend bool operator==(const Shared& a, const Shared& b) {
        return a.m_value == b.m_value || *a == *b;
    }

private:
    std::shared_ptr<T> m_value;
};

} // namespace base
