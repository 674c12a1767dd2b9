#include "model/caseload_course.hpp"

#include "model/facts.hpp"

namespace asystent {

CaseloadCourse::CaseloadCourse(const Caseloads& caseloads, const Policy& policy, const Assistant& assistant)
    : caseloads_(caseloads), assistant_(assistant) {
  for (const Date day : caseloads.turns(assistant)) stop_on(day);
  for (const Counted& one : caseloads.engagements_of(assistant)) {
    if (one.family->za_zyciem && !policy.count_za_zyciem) continue;
    const auto end = end_of(*one.engagement, *one.family);
    if (end && *end <= one.engagement->from) continue;
    turns_[one.engagement->from].beginning.push_back(one);
    if (end) turns_[*end].ending.push_back(one);
  }
}

std::optional<Date> CaseloadCourse::first_day() const {
  return turns_.empty() ? std::nullopt : std::optional(turns_.begin()->first);
}

bool CaseloadCourse::next() {
  now_ = has_begun_ ? std::next(now_) : turns_.begin();
  has_begun_ = true;
  if (now_ == turns_.end()) return false;
  for (const Counted& one : now_->second.ending) set(one, false);
  for (const Counted& one : now_->second.beginning) set(one, true);
  return true;
}

int CaseloadCourse::total() const {
  return (is_employed() ? static_cast<int>(held_.size()) : 0) + families_elsewhere(assistant_);
}

bool CaseloadCourse::is_employed() const { return employed(assistant_, day()); }

std::vector<Counted> CaseloadCourse::families() const {
  std::vector<Counted> all;
  for (const auto& [family, held] : held_) all.push_back(counted(family, held));
  return all;
}

std::vector<Counted> CaseloadCourse::changed() const {
  std::set<std::size_t> families;
  for (const Counted& one : now_->second.beginning) families.insert(one.index);
  for (const Counted& one : now_->second.ending) families.insert(one.index);
  std::vector<Counted> all;
  for (const std::size_t family : families)
    if (const auto found = held_.find(family); found != held_.end())
      all.push_back(counted(family, found->second));
  return all;
}

void CaseloadCourse::set(const Counted& one, bool holds) {
  accepted_ -= accepted_by(one.index);
  Held& held = held_[one.index];
  if (holds)
    held.insert(one.engagement);
  else
    held.erase(one.engagement);
  if (held.empty()) held_.erase(one.index);
  accepted_ += accepted_by(one.index);
}

int CaseloadCourse::accepted_by(std::size_t family) const {
  const auto found = held_.find(family);
  return found != held_.end() && !(*found->second.begin())->reasons.empty() ? 1 : 0;
}

Counted CaseloadCourse::counted(std::size_t family, const Held& held) const {
  return {family, &caseloads_.families()[family], *held.begin()};
}

} // namespace asystent
