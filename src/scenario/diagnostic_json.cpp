#include "scenario/diagnostic_json.h"

#include <nlohmann/json.hpp>

namespace scenario {

namespace {

using Json = nlohmann::ordered_json;

Json editsOf(const Fix& fix) {
    Json edits = Json::array();
    for (const TextEdit& edit : fix.edits)
        edits.push_back({{"from", edit.span.from}, {"to", edit.span.to}, {"text", edit.text}});
    return edits;
}

Json jsonOf(const Diagnostic& diagnostic, base::Language language) {
    Json json{{"severity", nameOf(diagnostic.severity).en},
              {"code", diagnostic.code},
              {"file", diagnostic.file},
              {"line", diagnostic.place.line},
              {"column", diagnostic.place.column},
              {"from", diagnostic.span.from},
              {"to", diagnostic.span.to},
              {"path", diagnostic.pointer},
              {"message", diagnostic.message.in(language)}};
    if (!diagnostic.expected.empty())
        json["expected"] = diagnostic.expected.in(language);
    if (!diagnostic.meant.empty())
        json["meant"] = diagnostic.meant;
    if (diagnostic.excerpt)
        json["excerpt"] = {{"text", diagnostic.excerpt->line},
                           {"from", diagnostic.excerpt->from},
                           {"length", diagnostic.excerpt->length}};
    if (diagnostic.fix)
        json["fix"] = {{"what", diagnostic.fix->what.in(language)},
                       {"edits", editsOf(*diagnostic.fix)}};
    return json;
}

} // namespace

std::string toJson(const std::vector<CheckedFile>& files, base::Language language) {
    Json all = Json::array();
    for (const CheckedFile& file : files) {
        Json diagnostics = Json::array();
        for (const Diagnostic& each : file.diagnostics)
            diagnostics.push_back(jsonOf(each, language));
        all.push_back({{"file", file.file},
                       {"playable", file.playable},
                       {"diagnostics", std::move(diagnostics)}});
    }
    return Json{{"version", 1}, {"files", std::move(all)}}.dump(
               2, ' ', false, Json::error_handler_t::replace) +
           "\n";
}

} // namespace scenario
