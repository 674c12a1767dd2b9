#include "report/overdue.hpp"

#include "show/deadline_text.hpp"
#include "show/json.hpp"
#include "show/private.hpp"

#include <nlohmann/json.hpp>

namespace asystent {
namespace {

std::vector<Deadline> within(std::vector<Deadline> due, int days) {
  std::erase_if(due, [days](const Deadline& deadline) { return deadline.days > days; });
  return due;
}

} // namespace

std::vector<Deadline> overdue(const Cases& cases, Date today) { return within(deadlines(cases, today), -1); }

std::vector<Deadline> due_within(const Case& c, int days) { return within(deadlines(c), days); }

std::string overdue_text(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look) {
  return deadlines_table(deadlines, names, look, 0);
}

std::string overdue_json(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look) {
  Json document = document_of(look);
  document["deadlines"] = json_of(deadlines, names, look);
  return document_text(document);
}

} // namespace asystent
