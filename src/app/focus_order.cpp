#include "app/focus_order.h"

#include "app/imgui_bridge.h"

#include <algorithm>

namespace app {

bool FocusOrder::visit(ImGuiID id) {
    if (!bridge::currentWindowIsOnTop()) {
        return false;
    }
    m_items.push_back(id);
    if (!wants(id)) {
        return false;
    }
    m_wanted = 0;
    m_last = id;
    return true;
}

bool FocusOrder::endFrame(ImGuiID focused, bool shown) {
    if (m_steps != 0 && !m_items.empty()) {
        const bool known = shown || focused == m_touched;
        auto at = std::find(m_items.begin(), m_items.end(), known ? focused : 0);
        if (at == m_items.end()) {
            at = std::find(m_items.begin(), m_items.end(), m_last);
        }
        const int count = static_cast<int>(m_items.size());
        // Without a place to start from, Tab begins at the first item and Shift+Tab at the last.
        const int from = at != m_items.end() ? static_cast<int>(at - m_items.begin())
                                             : (m_steps > 0 ? -1 : count);
        const int to = ((from + m_steps) % count + count) % count;
        m_wanted = m_items[static_cast<std::size_t>(to)];
        bridge::endEditing();
    }
    const bool moved = m_steps != 0;
    m_steps = 0;
    m_items.clear();
    return moved;
}

} // namespace app
