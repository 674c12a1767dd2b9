#include "model/duty.hpp"

#include "calendar/day_set.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"

#include <algorithm>

namespace asystent {
namespace {

std::vector<const Assignment*> some_of(const Family& family, bool mains) {
  std::vector<const Assignment*> some;
  for (const Assignment& assignment : family.assignments)
    if (is_main(assignment) == mains) some.push_back(&assignment);
  return some;
}

/// When the assignment holds: while its assistant, if known, is employed.
SpanToEvent held(const Assignment& assignment, const Office& office) {
  SpanToEvent time = span_of(assignment);
  const Assistant* assistant = find_assistant(office, *assignment.assistant);
  if (assistant == nullptr) return time;
  const SpanToEvent employed = to_event(span_of(*assistant));
  time.from = std::max(time.from, employed.from); // an open beginning is before each day
  if (!time.ended || (employed.ended && *employed.ended < *time.ended)) time.ended = employed.ended;
  return time;
}

} // namespace

std::string_view Duty::Index::first_on(Date day) const {
  const auto first = times.first_on(day);
  return first ? *assignments[*first]->assistant : std::string_view();
}

Duty::Index Duty::index_of(std::vector<const Assignment*> assignments) const {
  std::vector<SpanToEvent> times;
  for (const Assignment* assignment : assignments) times.push_back(held(*assignment, office_));
  return {std::move(assignments), SpanIndex(times)};
}

SpanIndex Duty::absences_of(const Assistant& assistant) const {
  std::vector<SpanToEvent> times;
  for (const Absence& absence : assistant.absences) times.push_back(to_event(span_of(absence)));
  return SpanIndex(times);
}

Duty::Indexes Duty::indexes() const {
  auto backwards = some_of(family_, false);
  std::ranges::reverse(backwards);
  Indexes all{index_of(some_of(family_, true)),
              index_of(some_of(family_, false)),
              index_of(std::move(backwards)),
              {}};
  for (const Assignment* assignment : all.mains.assignments) {
    const Assistant* assistant = find_assistant(office_, *assignment->assistant);
    const bool has_any = assistant != nullptr && !assistant->absences.empty();
    if (has_any && !all.absences.contains(*assignment->assistant))
      all.absences.emplace(*assignment->assistant, absences_of(*assistant));
  }
  return all;
}

std::string_view Duty::substitute_for(std::string_view main, Date day, const Absence& absence) const {
  const std::string_view assigned = indexes_->substitutes.first_on(day);
  if (assigned == main) return on_duty(family_, office_, day); // a substitute of themselves: seldom
  if (!assigned.empty()) return assigned;
  const Assistant* other = find_assistant(office_, absence.substitute.value_or(main));
  return other != nullptr && employed(*other, day) ? other->id->text : main;
}

std::string_view Duty::on(Date day) const {
  if (!indexes_) indexes_ = indexes();
  const std::string_view main = indexes_->mains.first_on(day);
  if (main.empty()) return indexes_->substitutes_backwards.first_on(day);
  const auto absences = indexes_->absences.find(main);
  const auto absence = absences == indexes_->absences.end() ? std::nullopt : absences->second.first_on(day);
  return absence ? substitute_for(main, day, find_assistant(office_, main)->absences[*absence]) : main;
}

} // namespace asystent
