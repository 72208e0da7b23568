#include "scenario/json_mend.h"

#include "scenario/mender.h"

#include <algorithm>

namespace scenario {

Mended mendJson(std::string_view text) {
    Mender mender(text);
    return mender.run();
}

std::string edited(std::string_view text, const std::vector<TextEdit>& edits) {
    std::string out;
    out.reserve(text.size() + edits.size());
    std::size_t at = 0;
    for (const TextEdit& edit : edits) {
        out += text.substr(at, edit.span.from - at);
        out += edit.text;
        at = edit.span.to;
    }
    out += text.substr(at);
    return out;
}

WayBack::WayBack(const std::vector<TextEdit>& edits) {
    m_steps.push_back({0, 0, false});
    std::uint32_t shift = 0; // edited minus original, wrapping round is fine
    for (const TextEdit& edit : edits) {
        const std::uint32_t begin = edit.span.from + shift;
        const auto length = static_cast<std::uint32_t>(edit.text.size());
        m_steps.push_back({begin, edit.span.from, true});
        m_steps.push_back({begin + length, edit.span.to, false});
        shift += length - (edit.span.to - edit.span.from);
    }
}

std::uint32_t WayBack::operator()(std::uint32_t offset) const {
    const auto after = std::upper_bound(
        m_steps.begin(), m_steps.end(), offset, [](std::uint32_t at, const Step& step) {
            return at < step.edited;
        });
    const Step& step = *std::prev(after);
    return step.inserted ? step.original : step.original + (offset - step.edited);
}

} // namespace scenario
