#include "report/overdue.hpp"

#include "show/deadline_text.hpp"
#include "show/json.hpp"
#include "show/private.hpp"

#include <nlohmann/json.hpp>

namespace asystent::report {

std::vector<Deadline> overdue(const CaseSet& cases, Date today) {
  return rules::deadlines(cases, today, today - std::chrono::days{1});
}

Audience::Audience(const CaseOnDay& c, std::string_view assistant)
    : assistant_(assistant),
      sees_all_(assistant.empty() || is_seen_by(c.family, c.office, assistant, c.today)) {}

std::vector<Deadline> due_within(const CaseOnDay& c, int days, std::string_view assistant) {
  auto due = rules::deadlines(c, c.today + std::chrono::days{days});
  const Audience audience(c, assistant);
  std::erase_if(
      due, [&](const Deadline& deadline) { return !audience.sees_what_is_of(deadline.finding.assistant); });
  return due;
}

std::string overdue_text(std::span<const Deadline> deadlines, const FamilyNames& names,
                         const show::Look& look, show::Handles* handles) {
  return show::deadlines_table(deadlines, names, look, 0, handles);
}

std::string overdue_json(std::span<const Deadline> deadlines, const FamilyNames& names,
                         const show::Look& look) {
  show::Json document = show::document_of(look);
  document["deadlines"] = show::json_of(deadlines, names, look);
  return show::document_text(document);
}

} // namespace asystent::report
