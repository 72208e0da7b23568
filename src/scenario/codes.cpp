#include "scenario/codes.h"

#include <map>

namespace scenario {

const std::vector<CodeInfo>& allCodes() {
    static const std::vector<CodeInfo> all = [] {
        std::vector<CodeInfo> codes;
        for (const std::span<const CodeInfo> group : {fileCodes(), formCodes(), meaningCodes()})
            codes.insert(codes.end(), group.begin(), group.end());
        return codes;
    }();
    return all;
}

const CodeInfo* findCode(std::string_view code) {
    static const std::map<std::string_view, const CodeInfo*> byCode = [] {
        std::map<std::string_view, const CodeInfo*> map;
        for (const CodeInfo& info : allCodes())
            map.emplace(info.code, &info);
        return map;
    }();
    const auto found = byCode.find(code);
    return found != byCode.end() ? found->second : nullptr;
}

} // namespace scenario
