#include "report/caseload_history_text.hpp"
#include "show/json.hpp"

#include <nlohmann/json.hpp>

namespace asystent {
namespace {

Json span_of(const CaseloadHistory& history, const CaseloadSpan& span) {
  return {{"from", iso(span.from)},
          {"until", json_of(span.until)},
          {"count", span.count},
          {"over", history.is_over(span)},
          {"over_statutory", CaseloadHistory::is_over_statutory(span)}};
}

Json row_of(const CaseloadHistory& history) {
  Json spans = Json::array();
  for (const CaseloadSpan& span : history.spans) spans.push_back(span_of(history, span));
  return {{"id", history.id},
          {"name", json_of(history.name)},
          {"limit", history.limit},
          {"spans", std::move(spans)}};
}

} // namespace

std::string caseload_history_json(std::span<const CaseloadHistory> histories, const Look& look) {
  Json document = document_of(look);
  document["assistants"] = Json::array();
  for (const CaseloadHistory& history : histories) document["assistants"].push_back(row_of(history));
  return document_text(document);
}

} // namespace asystent
