#include "report/check_forms.hpp"

#include "rules/catalogue.hpp"
#include "show/finding_message.hpp"
#include "show/json.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace asystent::report {
namespace {

using show::Json;

/// What both call our severities.
struct Level {
  std::string_view sarif;
  std::string_view github;
};

Level level_of(Severity severity) {
  switch (severity) {
  case Severity::error:
    return {"error", "error"};
  case Severity::warning:
    return {"warning", "warning"};
  default:
    return {"note", "notice"};
  }
}

/// The findings that there are rules of, each once, in the order of the catalogue.
std::vector<FindingId> ids_in(std::span<const Finding> findings) {
  std::vector<FindingId> ids;
  for (const Finding& finding : findings) ids.push_back(finding.id);
  std::ranges::sort(ids);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

Json rule_of(FindingId id, const show::Look& look) {
  const rules::FindingInfo& info = rules::info(id);
  return {{"id", word(id)},
          {"shortDescription", {{"text", entry_of(id).label.in(look.language)}}},
          {"fullDescription", {{"text", info.meaning.in(look.language)}}},
          {"help",
           {{"text", fmt::format("{} ({})", info.advice.in(look.language), info.basis.in(look.language))}}}};
}

/// The path as a relative reference (RFC 3986, 4.2): a file that looks like a record may have any name.
std::string as_uri(std::string_view path) {
  constexpr std::string_view as_they_are = "-._~!$&'()*+,;=@/";
  std::string uri;
  for (const char c : path) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          as_they_are.find(c) != std::string_view::npos;
    uri += is_plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

/// A finding without a place in a file is about the whole of it.
Json location_of(const Place& place) {
  Json physical{{"artifactLocation", {{"uri", as_uri(place.file)}, {"uriBaseId", "%SRCROOT%"}}}};
  if (place.at.is_in_file()) {
    physical["region"]["startLine"] = place.at.line;
    if (place.at.column > 0) physical["region"]["startColumn"] = place.at.column;
  }
  return {{"physicalLocation", std::move(physical)}};
}

Json result_of(const Finding& finding, std::span<const FindingId> rules, const show::Look& look) {
  Json result{{"ruleId", word(finding.id)},
              {"ruleIndex", std::ranges::find(rules, finding.id) - rules.begin()},
              {"level", level_of(finding.severity).sarif},
              {"message", {{"text", show::message(finding, look.language, look.today)}}},
              {"locations", Json::array()}};
  if (!finding.place.file.empty()) result["locations"].push_back(location_of(finding.place));
  return result;
}

/// What ends a property or a line there.
std::string escaped(std::string_view text, std::string_view also) {
  std::string out;
  for (const char c : printable(text))
    if (c == '%' || c == '\n' || c == '\r' || also.find(c) != std::string_view::npos)
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    else
      out += c;
  return out;
}

} // namespace

std::string check_sarif(std::span<const Finding> findings, std::string_view version, const show::Look& look) {
  const auto ids = ids_in(findings);
  Json rules = Json::array();
  for (const FindingId id : ids) rules.push_back(rule_of(id, look));
  Json results = Json::array();
  for (const Finding& finding : findings) results.push_back(result_of(finding, ids, look));
  const Json driver{{"name", "asystent"}, {"version", version}, {"rules", std::move(rules)}};
  Json run{
      {"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", std::move(results)}};
  return show::document_text({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                              {"version", "2.1.0"},
                              {"runs", Json::array({std::move(run)})}});
}

std::string check_github(std::span<const Finding> findings, const show::Look& look) {
  std::string text;
  for (const Finding& finding : findings) {
    text += fmt::format("::{} file={}", level_of(finding.severity).github, escaped(finding.place.file, ":,"));
    if (finding.place.at.is_in_file())
      text += fmt::format(",line={},col={}", finding.place.at.line, std::max(finding.place.at.column, 1U));
    text += fmt::format(",title={}::{}\n", word(finding.id),
                        escaped(show::message(finding, look.language, look.today), ""));
  }
  return text;
}

} // namespace asystent::report
