#include "rules/facts.hpp"
#include "rules/office_rules.hpp"

#include <algorithm>
#include <tuple>

namespace asystent::rules {
namespace {

/// An entry with times, of a family or of a worklog.
struct Timed {
  std::string_view assistant;
  Date date;
  ClockTime from;
  ClockTime to;
  std::string_view group;
  std::string_view file;
  std::string_view family; // empty in a worklog
  const JudgedEntry* entry;
};

bool took_time(const Visit& visit) { return visit.from && visit.to && !is_cancelled(visit); }

std::vector<Timed> timed_entries(const Cases& cases) {
  std::vector<Timed> entries;
  for (const Family& family : cases.families)
    for (const Visit& visit : family.visits)
      if (took_time(visit) && is_judged(family, *visit.date))
        entries.push_back({assistant_of(visit, family, cases.office), *visit.date, *visit.from, *visit.to,
                           visit.group.value_or(""), family.file, family.id->text, &visit});
  for (const Worklog& worklog : cases.worklogs)
    for (const WorklogEntry& entry : worklog.entries)
      if (entry.from && entry.to)
        entries.push_back(
            {*worklog.assistant, *entry.date, *entry.from, *entry.to, {}, worklog.file, {}, &entry});
  return entries;
}

bool overlap(const Timed& a, const Timed& b) {
  const bool same_group = !a.group.empty() && a.group == b.group;
  return !same_group && a.from < b.to && b.from < a.to;
}

/// Where an entry is: its family or its worklog. A line says nothing of a change that is not saved.
std::string name_of(const Timed& timed) {
  return std::string(timed.family.empty() ? timed.file : timed.family);
}

/// The pair stands at the later entry, in file and line; either may hold the override.
void at_pair(const Timed& a, const Timed& b, std::vector<Finding>& found) {
  const auto place = [](const Timed& timed) { return std::tuple(timed.file, timed.entry->at); };
  const auto& [earlier, later] = place(a) < place(b) ? std::tie(a, b) : std::tie(b, a);
  Finder finder(FindingId::visit_overlap, Severity::error, std::string(later.file),
                std::string(later.family));
  Finding& finding = finder.at(*later.entry);
  finder.add_entry(finding, earlier.file, *earlier.entry);
  finding.assistant = later.assistant;
  finding.date = later.date;
  finding.arguments = {{"from", to_string(later.from)},     {"to", to_string(later.to)},
                       {"entry", name_of(later)},           {"other_from", to_string(earlier.from)},
                       {"other_to", to_string(earlier.to)}, {"other", name_of(earlier)}};
  found.push_back(std::move(finding));
}

} // namespace

void visit_overlap(const Cases& cases, const Practice&, Date, std::vector<Finding>& found) {
  auto entries = timed_entries(cases);
  std::erase_if(entries, [](const Timed& timed) { return timed.assistant.empty(); });
  const auto day = [](const Timed& timed) { return std::tuple(timed.assistant, timed.date, timed.from); };
  std::ranges::stable_sort(entries, {}, day);
  for (auto a = entries.begin(); a != entries.end(); ++a)
    for (auto b = a + 1; b != entries.end() && b->assistant == a->assistant && b->date == a->date; ++b)
      if (overlap(*a, *b)) at_pair(*a, *b, found);
}

} // namespace asystent::rules
