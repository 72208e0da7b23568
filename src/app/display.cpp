#include "app/display.h"

#ifdef __linux__
#include <dlfcn.h>

#include <cstdlib>
#endif

namespace app {

#ifdef __linux__

Display::Display() {
    if (std::getenv("DISPLAY") == nullptr)
        return;
    // SFML has loaded this library anyway; asking it is the only answer that is never wrong.
    m_library = dlopen("libX11.so.6", RTLD_LAZY | RTLD_LOCAL);
    if (m_library == nullptr)
        return;
    using Open = void* (*)(const char*);
    const auto open = reinterpret_cast<Open>(dlsym(m_library, "XOpenDisplay"));
    m_connection = open != nullptr ? open(nullptr) : nullptr;
    m_available = m_connection != nullptr;
}

Display::~Display() {
    if (m_library == nullptr)
        return;
    using Close = int (*)(void*);
    const auto close = reinterpret_cast<Close>(dlsym(m_library, "XCloseDisplay"));
    if (m_connection != nullptr && close != nullptr)
        close(m_connection);
    dlclose(m_library);
}

#else

Display::Display() : m_available(true) {}
Display::~Display() = default;

#endif

} // namespace app
