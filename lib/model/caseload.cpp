#include "model/caseload.hpp"

#include "calendar/spans.hpp"
#include "model/facts.hpp"

#include <algorithm>

namespace asystent {
namespace {

using std::chrono::days;

const Engagement* engagement_on(const Engagements& family, std::string_view assistant, Date day) {
  const auto found = std::ranges::find_if(family.engagements, [&](const Engagement& engagement) {
    return engagement.assistant == assistant &&
           SpanToEvent{engagement.from, end_of(engagement, family)}.holds(day);
  });
  return found == family.engagements.end() ? nullptr : &*found;
}

} // namespace

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

std::vector<Counted> Caseloads::engagements_of(const Assistant& assistant) const {
  std::vector<Counted> all;
  for (const std::size_t index : families_of(assistant))
    for (const Engagement& engagement : families_[index].engagements)
      if (engagement.assistant == assistant.id->text) all.push_back({index, &families_[index], &engagement});
  return all;
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

} // namespace asystent
