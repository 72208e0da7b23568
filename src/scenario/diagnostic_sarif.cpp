// SARIF 2.1.0 (OASIS): one run, one rule for each code that occurs, one result for each diagnostic.
#include "base/certain.h"
#include "scenario/codes.h"
#include "scenario/diagnostic_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace scenario {

namespace {

using Json = nlohmann::ordered_json;

std::string levelOf(Severity severity) {
    return severity == Severity::Error     ? "error"
           : severity == Severity::Warning ? "warning"
                                           : "note";
}

// A path as a URI reference: what is no plain character becomes %XX.
std::string uriOf(const std::string& file) {
    constexpr std::string_view plain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri = !file.empty() && file[0] == '/' ? "file://" : "";
    for (const char c : file) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos)
            uri += c;
        else
            uri += {'%', hex[byte / 16U], hex[byte % 16U]};
    }
    return uri;
}

Json regionOf(const Diagnostic& diagnostic) {
    Json region{{"startLine", diagnostic.place.line}, {"startColumn", diagnostic.place.column}};
    if (diagnostic.excerpt) {
        region["endColumn"] = diagnostic.place.column + diagnostic.excerpt->length;
        region["snippet"] = {{"text", diagnostic.excerpt->line}};
    }
    return region;
}

Json fixOf(const Diagnostic& diagnostic, base::Language language) {
    const auto& fix = base::certain(diagnostic.fix);
    Json replacements = Json::array();
    for (const TextEdit& edit : fix.edits)
        replacements.push_back(
            {{"deletedRegion",
              {{"byteOffset", edit.span.from}, {"byteLength", edit.span.to - edit.span.from}}},
             {"insertedContent", {{"text", edit.text}}}});
    return {{"description", {{"text", fix.what.in(language)}}},
            {"artifactChanges",
             {{{"artifactLocation", {{"uri", uriOf(diagnostic.file)}}},
               {"replacements", std::move(replacements)}}}}};
}

Json resultOf(const Diagnostic& diagnostic, std::size_t rule, base::Language language) {
    Json location{{"physicalLocation", {{"artifactLocation", {{"uri", uriOf(diagnostic.file)}}}}}};
    if (diagnostic.place.line > 0)
        location["physicalLocation"]["region"] = regionOf(diagnostic);
    if (!diagnostic.pointer.empty())
        location["logicalLocations"] = {{{"fullyQualifiedName", diagnostic.pointer}}};
    Json result{{"ruleId", diagnostic.code},
                {"ruleIndex", rule},
                {"level", levelOf(diagnostic.severity)},
                {"message", {{"text", explanation(diagnostic, language)}}},
                {"locations", Json::array({std::move(location)})}};
    if (diagnostic.fix)
        result["fixes"] = Json::array({fixOf(diagnostic, language)});
    return result;
}

Json ruleOf(const std::string& code, base::Language language) {
    Json rule{{"id", code}};
    if (const CodeInfo* const info = findCode(code)) {
        const std::string_view title = language == base::Language::Dutch ? info->nl : info->en;
        rule["shortDescription"] = {{"text", title}};
        rule["defaultConfiguration"] = {{"level", levelOf(info->severity)}};
    }
    return rule;
}

} // namespace

std::string toSarif(const std::vector<CheckedFile>& files,
                    base::Language language,
                    const std::string& version) {
    Json rules = Json::array();
    Json results = Json::array();
    Json artifacts = Json::array();
    std::map<std::string, std::size_t> known;
    for (const CheckedFile& file : files) {
        Json artifact{{"location", {{"uri", uriOf(file.file)}}}};
        if (std::find(artifacts.begin(), artifacts.end(), artifact) == artifacts.end())
            artifacts.push_back(std::move(artifact)); // each file once, however often it was asked
        for (const Diagnostic& each : file.diagnostics) {
            const auto [at, fresh] = known.emplace(each.code, known.size());
            if (fresh)
                rules.push_back(ruleOf(each.code, language));
            results.push_back(resultOf(each, at->second, language));
        }
    }
    const std::string code(base::languageCode(language));
    const Json driver{{"name", "kring check"}, {"version", version}, {"rules", std::move(rules)}};
    const Json run{{"tool", {{"driver", driver}}},
                   {"language", code},
                   {"columnKind", "unicodeCodePoints"},
                   {"artifacts", std::move(artifacts)},
                   {"results", std::move(results)}};
    const Json sarif{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                     {"version", "2.1.0"},
                     {"runs", Json::array({run})}};
    return sarif.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace scenario
