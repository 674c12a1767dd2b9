#include "rules/office_rules.hpp"

#include <algorithm>
#include <tuple>

namespace asystent::rules {
namespace {

using Timed = Timetable::Row;

std::string_view group_of(const Timed& timed) { return timed.record->names[timed.entry->group]; }

bool overlap(const Timed& a, const Timed& b) {
  const bool same_group = !group_of(a).empty() && group_of(a) == group_of(b);
  return !same_group && a.entry->from < b.entry->to && b.entry->from < a.entry->to;
}

/// Where an entry is: its family or its worklog. A line says nothing of a change that is not saved.
const std::string& name_of(const Timed& timed) {
  return timed.record->family.empty() ? timed.record->file : timed.record->family;
}

/// The entry, as far as a finding needs it.
JudgedEntry keeper_of(const Timed& timed) {
  JudgedEntry keeper;
  keeper.at = timed.entry->at;
  for (const auto& [at, reason] : timed.record->reasons)
    if (at == keeper.at) keeper.overrides.push_back({FindingId::visit_overlap, reason});
  return keeper;
}

/// The pair stands at the later entry, in file and line; either may hold the override.
void at_pair(const Timed& a, const Timed& b, std::string_view assistant, std::vector<Finding>& found) {
  const auto place = [](const Timed& timed) { return std::tie(timed.record->file, timed.entry->at); };
  const auto& [earlier, later] = place(a) < place(b) ? std::tie(a, b) : std::tie(b, a);
  Finder finder(FindingId::visit_overlap, Severity::error, later.record->file, later.record->family);
  Finding& finding = finder.at(keeper_of(later));
  finder.add_entry(finding, earlier.record->file, keeper_of(earlier));
  finding.assistant = assistant;
  finding.date = later.entry->date;
  finding.arguments = {{"from", to_string(later.entry->from)},
                       {"to", to_string(later.entry->to)},
                       {"entry", name_of(later)},
                       {"other_from", to_string(earlier.entry->from)},
                       {"other_to", to_string(earlier.entry->to)},
                       {"other", name_of(earlier)}};
  found.push_back(std::move(finding));
}

void find_pairs(std::vector<Timed> entries, std::string_view assistant, std::vector<Finding>& found) {
  std::ranges::stable_sort(entries, {},
                           [](const Timed& timed) { return std::tie(timed.entry->date, timed.entry->from); });
  for (auto a = entries.begin(); a != entries.end(); ++a)
    for (auto b = a + 1; b != entries.end() && b->entry->date == a->entry->date; ++b)
      if (overlap(*a, *b)) at_pair(*a, *b, assistant, found);
}

} // namespace

void visit_overlap(const OfficeCase& c, std::vector<Finding>& found) {
  for (const std::string_view assistant : c.timetable.assistants())
    find_pairs(c.timetable.entries_of(assistant), assistant, found);
}

} // namespace asystent::rules
