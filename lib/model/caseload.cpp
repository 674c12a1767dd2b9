#include "model/caseload.hpp"

#include "calendar/spans.hpp"
#include "model/facts.hpp"

#include <algorithm>

namespace asystent {
namespace {

using std::chrono::days;

Engagement engagement_of(const Assignment& assignment) {
  Engagement engagement{std::string(*assignment.assistant),
                        *assignment.from,
                        assignment.ended.value,
                        is_main(assignment),
                        assignment.at,
                        {}};
  for (const Override& entry : assignment.overrides)
    if (entry.id == FindingId::caseload_exceeded) engagement.reasons.emplace_back(entry.reason);
  return engagement;
}

/// The first day on which the engagement does not hold any more.
std::optional<Date> end_of(const Engagement& engagement, const Engagements& family) {
  if (!engagement.ended || !family.closed) return engagement.ended ? engagement.ended : family.closed;
  return std::min(*engagement.ended, *family.closed);
}

const Engagement* engagement_on(const Engagements& family, std::string_view assistant, Date day) {
  const auto found = std::ranges::find_if(family.engagements, [&](const Engagement& engagement) {
    return engagement.assistant == assistant &&
           SpanToEvent{engagement.from, end_of(engagement, family)}.holds(day);
  });
  return found == family.engagements.end() ? nullptr : &*found;
}

void extend(Overload& overload, const std::vector<Counted>& counted, int total, int limit) {
  const auto is_accepted = [](const Counted& one) { return !one.engagement->reasons.empty(); };
  overload.most = std::max(overload.most, total);
  overload.accepted = overload.accepted && std::ranges::count_if(counted, is_accepted) >= total - limit;
  for (const Counted& one : counted)
    if (std::ranges::find(overload.counted, one.engagement, &Counted::engagement) == overload.counted.end())
      overload.counted.push_back(one);
}

} // namespace

Engagements::Engagements(const Family& family)
    : id(family.id->text), file(family.file), za_zyciem(family.za_zyciem.value_or(false)) {
  if (family.closure) closed = *family.closure->date;
  if (family.previous) previous = family.previous->text;
  previous_at = family.previous.at;
  for (const Assignment& assignment : family.assignments) engagements.push_back(engagement_of(assignment));
}

Engagements Engagements::of_unreadable(std::string_view id) {
  Engagements unknown;
  unknown.id = id;
  return unknown;
}

bool Engagements::is_active(Date day) const {
  const bool has_begun = std::ranges::any_of(
      engagements, [day](const Engagement& engagement) { return engagement.from <= day; });
  return has_begun && (!closed || *closed > day);
}

Caseloads::Caseloads(const CaseSet& cases) {
  for (const Family& family : cases.families) add(Engagements(family));
  for (const std::string& id : cases.unreadable) add(Engagements::of_unreadable(id));
}

void Caseloads::add(Engagements family) {
  families_.emplace_back();
  place(std::move(family), families_.size() - 1);
}

void Caseloads::put(Engagements family) {
  const auto same = std::ranges::find(families_, family.file, &Engagements::file);
  if (same == families_.end()) return add(std::move(family));
  place(std::move(family), static_cast<std::size_t>(same - families_.begin()));
}

/// An index that is no longer true does no harm: who has the family is looked for in the family.
void Caseloads::place(Engagements family, std::size_t index) {
  for (const Engagement& engagement : family.engagements) {
    auto& families = by_assistant_[engagement.assistant];
    const auto place = std::ranges::lower_bound(families, index);
    if (place == families.end() || *place != index) families.insert(place, index);
  }
  families_[index] = std::move(family);
}

const std::vector<std::size_t>& Caseloads::families_of(const Assistant& assistant) const {
  static const std::vector<std::size_t> none;
  const auto found = by_assistant_.find(assistant.id->text);
  return found == by_assistant_.end() ? none : found->second;
}

template <class Counts>
std::vector<Counted> Caseloads::engaged(const Assistant& assistant, Date day, Counts counts) const {
  std::vector<Counted> found;
  for (const std::size_t index : families_of(assistant)) {
    const Engagements& family = families_[index];
    if (!counts(family)) continue;
    if (const Engagement* engagement = engagement_on(family, assistant.id->text, day))
      found.push_back({index, &family, engagement});
  }
  return found;
}

std::vector<Counted> Caseloads::counted(const Policy& policy, const Assistant& assistant, Date day) const {
  if (!employed(assistant, day)) return {};
  return engaged(assistant, day,
                 [&](const Engagements& family) { return policy.count_za_zyciem || !family.za_zyciem; });
}

std::vector<Counted> Caseloads::left_with(const Assistant& assistant, Date day) const {
  return engaged(assistant, day, [](const Engagements&) { return true; });
}

std::vector<Counted> Caseloads::led_by(const Assistant& assistant, Date day) const {
  if (!employed(assistant, day)) return {};
  std::vector<Counted> found;
  for (const std::size_t index : families_of(assistant))
    for (const Engagement& engagement : families_[index].engagements)
      if (engagement.is_main && engagement.assistant == assistant.id->text &&
          SpanToEvent{engagement.from, end_of(engagement, families_[index])}.holds(day))
        found.push_back({index, &families_[index], &engagement});
  return found;
}

std::set<Date> Caseloads::turns(const Assistant& assistant) const {
  std::set<Date> turns;
  const auto add = [&](const std::optional<Date>& date) {
    if (date) turns.insert(*date);
  };
  for (const std::size_t index : families_of(assistant))
    for (const Engagement& engagement : families_[index].engagements) {
      if (engagement.assistant != assistant.id->text) continue;
      add(engagement.from);
      add(engagement.ended);
      add(families_[index].closed);
    }
  add(assistant.from.value);
  if (assistant.until) turns.insert(*assistant.until + days{1});
  return turns;
}

/// Counts the engagements; a family can have two at once.
int Caseloads::at_most(const Assistant& assistant) const {
  std::vector<std::pair<Date, int>> changes; // on one day what ends comes first
  for (const std::size_t index : families_of(assistant))
    for (const Engagement& engagement : families_[index].engagements) {
      const auto end = end_of(engagement, families_[index]);
      if (engagement.assistant != assistant.id->text || (end && *end <= engagement.from)) continue;
      changes.emplace_back(engagement.from, 1);
      if (end) changes.emplace_back(*end, -1);
    }
  std::ranges::sort(changes);
  int now = 0;
  int most = 0;
  for (const auto& [day, change] : changes) most = std::max(most, now += change);
  return most;
}

int families_elsewhere(const Assistant& assistant) {
  return assistant.families_elsewhere ? assistant.families_elsewhere->value : 0;
}

int limit_of(const Assistant& assistant, const Policy& policy) {
  return assistant.limit ? assistant.limit->value : policy.caseload_limit;
}

std::vector<Overload> overloads(const Caseloads& caseloads, const Policy& policy, const Assistant& assistant,
                                int limit, Date today) {
  std::vector<Overload> found;
  // Most never had too many: their days need not be gone through.
  if (caseloads.at_most(assistant) + families_elsewhere(assistant) <= limit) return found;
  bool is_open = false;
  auto turns = caseloads.turns(assistant);
  if (!assistant.from && (turns.empty() || *turns.begin() > today)) turns.insert(today);
  for (const Date day : turns) {
    const auto counted = caseloads.counted(policy, assistant, day);
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
