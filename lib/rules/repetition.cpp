#include "rules/repetition_words.hpp"
#include "rules/themes.hpp"

#include <algorithm>

namespace asystent::rules {
namespace {

Finding& at_repeated(const Repeated& repeated, FindingsOfRule& found) {
  Finding& finding = found.at(repeated.at);
  finding.date = repeated.date;
  finding.arguments = {{"entry", std::string(repeated.list)},
                       {"number", static_cast<int>(repeated.first.line)}};
  return finding;
}

/// The entry at the place; the entries stand in the order of their places.
template <class Listed>
const Listed* entry_at(const std::vector<Listed>& entries, Position place) {
  const auto found = std::ranges::lower_bound(entries, place, {}, &Listed::at);
  return found == entries.end() || found->at != place ? nullptr : &*found;
}

/// The assistant of the assignment, or of the entry of the journal, that it is or is within.
std::string assistant_at(const CaseOnDay& c, Position place) {
  if (const auto* assignment = entry_at(c.family.assignments, place))
    return std::string(*assignment->assistant);
  const auto* visit = entry_at(c.family.visits, place);
  return visit == nullptr ? std::string() : c.visited_by(*visit);
}

void repeated_entry(const CaseOnDay& c, FindingsOfRule& found) {
  for (const Repeated& repeated : c.family.repeated)
    if (!repeated.date || c.judges(*repeated.date))
      at_repeated(repeated, found).assistant = assistant_at(c, repeated.entry);
}

void repeated_in_worklog(const WorklogOnDay& c, FindingsOfRule& found) {
  for (const Repeated& repeated : c.worklog.repeated)
    at_repeated(repeated, found).assistant = *c.worklog.assistant;
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::repeated_entry, warning, now, on_its_date, repeated_entry},
});

constexpr auto of_worklogs = std::to_array<WorklogRule>({
    {FindingId::repeated_entry, warning, repeated_in_worklog},
});

} // namespace

Theme repetition_rules() { return {repetition_words, of_families, of_worklogs}; }

} // namespace asystent::rules
