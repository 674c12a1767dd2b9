#include "report/check.hpp"

#include "show/finding_text.hpp"
#include "show/json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asystent {
namespace {

Json summary_of(std::span<const Finding> findings) {
  Json summary;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::notice})
    summary[std::string(word(severity))] = std::ranges::count(findings, severity, &Finding::severity);
  return summary;
}

} // namespace

std::string check_text(std::span<const Finding> findings, int families, const LineOf& line_of,
                       const Look& look) {
  std::string text;
  for (const Finding& finding : findings) text += finding_text(finding, line_of(finding.place), look);
  return text + findings_summary(findings, families, look);
}

std::string check_json(std::span<const Finding> findings, int families, const Look& look) {
  Json document = document_of(look);
  document["families"] = families;
  document["findings"] = json_of(findings, look);
  document["summary"] = summary_of(findings);
  return document_text(document);
}

} // namespace asystent
