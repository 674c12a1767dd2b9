#include "model/facts.hpp"

#include "calendar/term.hpp"

#include <algorithm>

namespace asystent {
namespace {

/// The entry with the latest (Latest) or earliest date; of equals the later, or earlier, in the file.
template <bool Latest, class Entries, class Wanted>
auto by_date(const Entries& entries, Wanted wanted) -> decltype(entries.data()) {
  decltype(entries.data()) best = nullptr;
  for (const auto& entry : entries) {
    if (!wanted(entry)) continue;
    const bool better = best == nullptr || (Latest ? *entry.date >= *best->date : *entry.date < *best->date);
    if (better) best = &entry;
  }
  return best;
}

bool has_ended_monitoring(const Family& family, Date day) {
  return std::ranges::any_of(family.monitoring, [day](const Monitoring& entry) {
    return *entry.date <= day && *entry.decision != MonitoringDecision::continue_monitoring;
  });
}

Date monitored_until(const Closure& closure, const Practice& practice) {
  return add_months(add_months(*closure.date, practice.monitoring_after_months.back()), 1);
}

bool is_monitored(const Family& family, const Practice& practice, Date day) {
  return wants_monitoring(*family.closure) && !has_ended_monitoring(family, day) &&
         day <= monitored_until(*family.closure, practice);
}

Status status_before_work(const Family& family, Date day) {
  const auto& decision = family.referral.decision;
  if (!decision || *decision->date > day) return Status::referred;
  if (*decision->granted) return Status::granted;
  return family.assignments.empty() ? Status::refused : Status::referred;
}

} // namespace

Status status_on(const Family& family, const Practice& practice, Date day) {
  if (family.closure && *family.closure->date <= day)
    return is_monitored(family, practice, day) ? Status::monitoring : Status::closed;
  const Assignment* first = earliest_assignment(family);
  return first != nullptr && *first->from <= day ? Status::active : status_before_work(family, day);
}

const Assignment* earliest_assignment(const Family& family) {
  const auto first =
      std::ranges::min_element(family.assignments, {}, [](const Assignment& entry) { return *entry.from; });
  return first == family.assignments.end() ? nullptr : &*first;
}

bool wants_monitoring(const Closure& closure) {
  switch (*closure.reason) {
  case ClosureReason::no_consent:
  case ClosureReason::moved_away:
  case ClosureReason::children_of_age:
  case ClosureReason::permanent_placement:
  case ClosureReason::death:
    return closure.monitoring.value_or(false);
  default:
    return closure.monitoring.value_or(true);
  }
}

bool is_judged(const Family& family, Date day) { return !family.records_from || day >= *family.records_from; }

bool lasts(const Value<Date>& from, const Field<Date>& ended, Date day) {
  return *from <= day && (!ended || day < *ended);
}

bool consent_holds(const Family& family, Date day) {
  return std::ranges::any_of(
      family.consents, [day](const Consent& consent) { return lasts(consent.from, consent.ended, day); });
}

bool order_holds(const Family& family, Date day) {
  return std::ranges::any_of(family.consents, [day](const Consent& consent) {
    return *consent.kind == ConsentKind::court_order && lasts(consent.from, consent.ended, day);
  });
}

const Assistant* find_assistant(const Office& office, std::string_view id) {
  const auto found = office.places.find(id);
  return found == office.places.end() ? nullptr : &office.assistants[found->second];
}

bool employed(const Assistant& assistant, Date day) {
  return (!assistant.from || *assistant.from <= day) && (!assistant.until || day <= *assistant.until);
}

Text why_unknown(const Assistant* assistant) {
  if (assistant == nullptr) return {"nie występuje w asystent.yaml", "is not in asystent.yaml"};
  return {"nie jest w tym dniu zatrudniony", "is not employed on that day"};
}

bool holds(const Assignment& assignment, const Office& office, Date day) {
  const Assistant* assistant = find_assistant(office, *assignment.assistant);
  return lasts(assignment.from, assignment.ended, day) && (assistant == nullptr || employed(*assistant, day));
}

std::string_view assistant_on(const Family& family, const Office& office, Date day) {
  std::string_view substitute;
  for (const Assignment& assignment : family.assignments) {
    if (!holds(assignment, office, day)) continue;
    if (assignment.role.value_or(AssignmentRole::main) == AssignmentRole::main) return *assignment.assistant;
    substitute = *assignment.assistant;
  }
  return substitute;
}

std::string_view assistant_of(const Visit& visit, const Family& family, const Office& office) {
  return visit.assistant ? *visit.assistant : assistant_on(family, office, *visit.date);
}

WorkArea work_area(const Visit& visit) {
  if (visit.area) return *visit.area;
  switch (*visit.kind) {
  case VisitKind::institution:
  case VisitKind::letter:
  case VisitKind::meeting:
    return WorkArea::indirect;
  default:
    return WorkArea::parents;
  }
}

bool is_direct(const Visit& visit) {
  const WorkArea area = work_area(visit);
  return area == WorkArea::parents || area == WorkArea::children;
}

bool is_held(const Visit& visit) { return *visit.outcome == Outcome::held; }

bool is_cancelled(const Visit& visit) {
  return *visit.outcome == Outcome::cancelled_by_family || *visit.outcome == Outcome::cancelled_by_assistant;
}

bool has_task(const Visit& visit, Task task) {
  return std::ranges::any_of(visit.tasks, [task](const Value<Task>& one) { return *one == task; });
}

bool is_draft(const Plan& plan) { return plan.draft.value_or(false); }

const Plan* newest_plan(const Family& family) {
  return by_date<true>(family.plans, [](const Plan& plan) { return !is_draft(plan); });
}

const Plan* earliest_plan(const Family& family) {
  return by_date<false>(family.plans, [](const Plan& plan) { return !is_draft(plan); });
}

const Assessment* newest_assessment(const Family& family) {
  return by_date<true>(family.assessments, [](const Assessment&) { return true; });
}

GoalStatus status_of(const Goal& goal) { return goal.status.value_or(GoalStatus::open); }

bool is_child(const Member& member) { return *member.role == Role::child; }

bool is_minor(const Member& member, Date day) { return !member.born || day < birthday(*member.born, 18); }

const Member* find_member(const Family& family, Private id) {
  const auto found =
      std::ranges::find(family.members, id, [](const Member& member) { return member.id->text; });
  return found == family.members.end() ? nullptr : &*found;
}

bool has_died(const Member& member, Date day) { return member.died && *member.died <= day; }

bool is_gone(const Member& member, Date day) {
  return has_died(member, day) || (member.left && *member.left <= day);
}

const Placement* placement_on(const Member& member, Date day) {
  const auto found = std::ranges::find_if(member.placements, [day](const Placement& placement) {
    return lasts(placement.from, placement.ended, day);
  });
  return found == member.placements.end() ? nullptr : &*found;
}

bool is_foster(const Placement& placement) {
  return *placement.kind == PlacementKind::foster_family ||
         *placement.kind == PlacementKind::foster_institution;
}

std::optional<Date> in_foster_care_since(const Member& member, Date day) {
  std::optional<Date> since;
  const auto reaches = [&](const Placement& placement) {
    const Date until_then = since ? *since : day;
    return is_foster(placement) && *placement.from <= until_then &&
           (!placement.ended || (since ? *placement.ended >= until_then : *placement.ended > day));
  };
  // Each turn goes back to an earlier beginning, or there is no other placement that adjoins.
  for (bool further = true; further;) {
    further = false;
    for (const Placement& placement : member.placements) {
      if (!reaches(placement) || (since && *placement.from >= *since)) continue;
      since = *placement.from;
      further = true;
    }
  }
  return since;
}

} // namespace asystent
