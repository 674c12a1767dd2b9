#include "report/check.hpp"

#include "show/finding_text.hpp"
#include "show/json_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asystent::report {
namespace {

show::Json summary_of(std::span<const Finding> findings) {
  show::Json summary;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::notice})
    summary[std::string(word(severity))] = count_of(findings, severity);
  return summary;
}

} // namespace

std::string check_text(std::span<const Finding> findings, int families, const LineOf& line_of,
                       const show::Look& look) {
  const auto text_of = [&](const Finding& finding) {
    return show::finding_text(finding, line_of(finding.place), look);
  };
  return show::findings_text(findings, text_of, look) + show::findings_summary(findings, families, look);
}

std::string check_json(std::span<const Finding> findings, int families, const show::Look& look) {
  constexpr std::size_t bytes_of_a_finding = 640; // seldom more: twice the text is not held while it grows
  show::JsonText text(show::document_of(look));
  text.expect(findings.size() * bytes_of_a_finding);
  text.add("families", families);
  text.begin_list("findings");
  for (const Finding* finding : show::in_order(findings)) show::add_finding(text, *finding, look);
  text.end_list();
  text.add("summary", summary_of(findings));
  return text.take();
}

} // namespace asystent::report
