#include "report/json.hpp"

#include "show/json.hpp"
#include "show/names.hpp"

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

Json deadlines_of(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look) {
  Json list = Json::array();
  for (const Deadline& deadline : deadlines) {
    list.push_back(json_of(deadline));
    if (look.names) list.back()["name"] = json_of(names.of(deadline.finding.family));
  }
  return list;
}

Json row_of(const CaseloadRow& row, const FamilyNames& names, const Look& look) {
  Json json{{"id", row.id},         {"name", json_of(row.name)}, {"families", row.families},
            {"count", row.count()}, {"limit", row.limit},        {"free", row.free()}};
  if (!look.names) return json;
  json["family_names"] = Json::object();
  for (const std::string& id : row.families) json["family_names"][id] = json_of(names.of(id));
  return json;
}

Json visits_of(std::span<const NextVisit> visits, const FamilyNames& names, const Look& look) {
  Json list = Json::array();
  for (const NextVisit& visit : visits) {
    list.push_back({{"family", visit.family},
                    {"assistant", json_of(visit.assistant)},
                    {"date", iso(visit.day)},
                    {"days", days_between(look.today, visit.day)}});
    if (look.names) list.back()["name"] = json_of(names.of(visit.family));
  }
  return list;
}

} // namespace

std::string check_json(std::span<const Finding> findings, int families, const Look& look) {
  Json document = document_of(look);
  document["families"] = families;
  document["findings"] = json_of(findings, look);
  document["summary"] = summary_of(findings);
  return document_text(document);
}

std::string overdue_json(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look) {
  Json document = document_of(look);
  document["deadlines"] = deadlines_of(deadlines, names, look);
  return document_text(document);
}

std::string caseload_json(std::span<const CaseloadRow> rows, const FamilyNames& names, const Look& look,
                          std::optional<Date> date) {
  Json document = document_of(look);
  if (date) document["date"] = json_of(date);
  document["assistants"] = Json::array();
  for (const CaseloadRow& row :
       rows) // who is not employed has no caseload; what they left is for people to see
    if (row.employed) document["assistants"].push_back(row_of(row, names, look));
  return document_text(document);
}

std::string attention_json(const Attention& attention, const FamilyNames& names, const Look& look) {
  Json document = document_of(look);
  document["overdue"] = deadlines_of(attention.overdue, names, look);
  document["soon"] = deadlines_of(attention.soon, names, look);
  document["visits"] = visits_of(attention.visits, names, look);
  document["without_entry"] = visits_of(attention.forgotten, names, look);
  return document_text(document);
}

std::string written_json(std::string_view family, std::string_view file, bool written) {
  return document_text(
      {{"asystent", 1}, {"family", json_of(family)}, {"file", json_of(file)}, {"written", written}});
}

std::string failure_json(int status, std::string_view message, std::span<const Finding> findings,
                         const Look& look) {
  return document_text(
      {{"asystent", 1},
       {"error", {{"status", status}, {"message", message}, {"findings", json_of(findings, look)}}}});
}

} // namespace asystent
