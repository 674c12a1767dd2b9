#include "rules/finder.hpp"

#include "rules/catalogue.hpp"
#include "rules/gate.hpp"

#include <algorithm>
#include <string>

namespace asystent::rules {

FindingsOfRule::FindingsOfRule(FindingId id, Severity severity, std::string_view file,
                               std::string_view family)
    : id_(id), severity_(severity), file_(file), family_(family) {}

Finding& FindingsOfRule::at(const JudgedEntry& entry) { return at(entry, entry.at); }

Finding& FindingsOfRule::at(const JudgedEntry& keeper, Position place) {
  Finding& finding = at(place);
  found_.back().keeper = keeper.at;
  accept_override(finding, keeper);
  return finding;
}

Finding& FindingsOfRule::at(Position place) {
  Finding& finding = found_.emplace_back().finding;
  finding.id = id_;
  finding.severity = severity_;
  finding.place.at = place;
  return finding;
}

Finding& FindingsOfRule::of(Position place) {
  Finding& finding = at(place);
  found_.back().is_at_place = false;
  return finding;
}

void FindingsOfRule::add_entry(Finding& finding, std::string_view file, const JudgedEntry& entry) const {
  finding.entries.push_back({std::string(file), entry.at});
  finding.keepers.push_back(finding.entries.back());
  accept_override(finding, entry);
}

/// Its own entry and keeper come before those that were added.
Finding FindingsOfRule::completed(Found& one) const {
  Finding finding = std::move(one.finding);
  finding.family = family_;
  finding.place.file = file_;
  if (one.is_at_place) finding.entries.insert(finding.entries.begin(), finding.place);
  if (one.keeper) finding.keepers.insert(finding.keepers.begin(), {finding.place.file, *one.keeper});
  return finding;
}

void accept_override(Finding& finding, const JudgedEntry& keeper) {
  if (!is_refused(info(finding.id))) return;
  const auto found = std::ranges::find(keeper.overrides, finding.id, &Override::id);
  if (found == keeper.overrides.end()) return;
  if (finding.id == FindingId::date_order && is_trace_of_days(found->reason)) return;
  finding.severity = Severity::warning;
  finding.override_reason = found->reason;
}

void set_term(Finding& finding, Date event, Term term) {
  finding.date = event;
  finding.due = term.due;
  finding.rolled = term.rolled;
}

void set_due(Finding& finding, Date event, Date due) { set_term(finding, event, {due, due}); }

} // namespace asystent::rules
