#include "rules/caseload.hpp"

#include "rules/facts.hpp"

#include <algorithm>

namespace asystent {
namespace {

using std::chrono::days;

bool counts(const Family& family, const Practice& practice) {
  return practice.count_za_zyciem || !family.za_zyciem.value_or(false);
}

const Assignment* assignment_on(const Family& family, const Assistant& assistant, Date day) {
  for (const Assignment& assignment : family.assignments)
    if (*assignment.assistant == assistant.id->text && lasts(assignment.from, assignment.ended, day))
      return &assignment;
  return nullptr;
}

bool is_accepted(const Counted& counted) {
  return std::ranges::any_of(counted.assignment->overrides,
                             [](const Override& entry) { return entry.id == FindingId::caseload_exceeded; });
}

void extend(Overload& overload, const std::vector<Counted>& counted, int total, int limit) {
  overload.most = std::max(overload.most, total);
  overload.accepted = overload.accepted && std::ranges::count_if(counted, is_accepted) >= total - limit;
  for (const Counted& one : counted)
    if (std::ranges::find(overload.counted, one.assignment, &Counted::assignment) == overload.counted.end())
      overload.counted.push_back(one);
}

} // namespace

std::vector<Counted> counted_families(const Cases& cases, const Practice& practice,
                                      const Assistant& assistant, Date day) {
  std::vector<Counted> counted;
  if (!employed(assistant, day)) return counted;
  for (const Family& family : cases.families) {
    if (!counts(family, practice) || status_on(family, practice, day) != Status::active) continue;
    if (const Assignment* assignment = assignment_on(family, assistant, day))
      counted.push_back({&family, assignment});
  }
  return counted;
}

int families_elsewhere(const Assistant& assistant) {
  return assistant.families_elsewhere ? assistant.families_elsewhere->value : 0;
}

int limit_of(const Assistant& assistant, const Practice& practice) {
  return assistant.limit ? assistant.limit->value : practice.caseload_limit;
}

std::set<Date> caseload_turns(const Cases& cases, const Assistant& assistant) {
  std::set<Date> turns;
  const auto add = [&](const Field<Date>& field) {
    if (field) turns.insert(*field);
  };
  for (const Family& family : cases.families)
    for (const Assignment& assignment : family.assignments) {
      if (*assignment.assistant != assistant.id->text) continue;
      add(assignment.from);
      add(assignment.ended);
      if (family.closure) add(family.closure->date);
    }
  add(assistant.from);
  if (assistant.until) turns.insert(*assistant.until + days{1});
  return turns;
}

std::vector<Overload> overloads(const Cases& cases, const Practice& practice, const Assistant& assistant,
                                int limit) {
  std::vector<Overload> found;
  bool is_open = false;
  for (const Date day : caseload_turns(cases, assistant)) {
    const auto counted = counted_families(cases, practice, assistant, day);
    const int total = static_cast<int>(counted.size()) + families_elsewhere(assistant);
    const bool is_over = employed(assistant, day) && total > limit;
    if (is_open && !is_over) found.back().until = day - days{1};
    if (!is_open && is_over) found.push_back({.from = day, .until = {}, .counted = {}});
    if (is_over) extend(found.back(), counted, total, limit);
    is_open = is_over;
  }
  return found;
}

} // namespace asystent
