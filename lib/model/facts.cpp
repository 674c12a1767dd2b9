#include "model/facts.hpp"

#include "calendar/term.hpp"
#include "model/newest.hpp"
#include "model/spans.hpp"

#include <algorithm>

namespace asystent {
namespace {

bool has_ended_monitoring(const Family& family, Date day) {
  return std::ranges::any_of(family.monitoring, [day](const Monitoring& entry) {
    return *entry.date <= day && *entry.decision != MonitoringDecision::continue_monitoring;
  });
}

Date monitored_until(const Closure& closure, const Policy& policy) {
  return add_months(add_months(*closure.date, policy.monitoring_after_months.back()), 1);
}

/// Where nobody worked with the family there is nothing to follow up.
bool is_monitored(const Family& family, const Policy& policy, Date day) {
  return was_assigned_by(family, day) && wants_monitoring(*family.closure) &&
         !has_ended_monitoring(family, day) && day <= monitored_until(*family.closure, policy);
}

/// Whose substitute assignment holds on the day; empty where there is none but of `main` itself.
std::string_view substitute_on(const Family& family, const Office& office, std::string_view main, Date day) {
  for (const Assignment& assignment : family.assignments)
    if (!is_main(assignment) && *assignment.assistant != main && holds(assignment, office, day))
      return *assignment.assistant;
  return {};
}

Status status_before_work(const Family& family, Date day) {
  const auto& decision = family.referral.decision;
  if (!decision || *decision->date > day) return Status::referred;
  if (*decision->granted) return Status::granted;
  return Status::refused;
}

} // namespace

Status status_on(const Family& family, const Policy& policy, Date day) {
  if (family.closure && *family.closure->date <= day)
    return is_monitored(family, policy, day) ? Status::monitoring : Status::closed;
  return was_assigned_by(family, day) ? Status::active : status_before_work(family, day);
}

bool is_main(const Assignment& assignment) {
  return assignment.role.value_or(AssignmentRole::main) == AssignmentRole::main;
}

bool was_assigned_by(const Family& family, Date day) {
  const Assignment* first = earliest_assignment(family);
  return first != nullptr && *first->from <= day;
}

const Assignment* earliest_assignment(const Family& family) {
  return earliest(
      family.assignments, [](const Assignment&) { return true; },
      [](const Assignment& assignment) { return *assignment.from; });
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

bool consent_holds(const Family& family, Date day) {
  return std::ranges::any_of(family.consents,
                             [day](const Consent& consent) { return span_of(consent).holds(day); });
}

bool order_holds(const Family& family, Date day) {
  return std::ranges::any_of(family.consents, [day](const Consent& consent) {
    return *consent.kind == ConsentKind::court_order && span_of(consent).holds(day);
  });
}

const Assistant* find_assistant(const Office& office, std::string_view id) {
  const auto found = office.places.find(id);
  return found == office.places.end() ? nullptr : &office.assistants[found->second];
}

const OwnArea* find_own_area(const Office& office, std::string_view id) {
  const auto found = office.area_places.find(id);
  return found == office.area_places.end() ? nullptr : &office.areas[found->second];
}

bool employed(const Assistant& assistant, Date day) { return span_of(assistant).holds(day); }

Text why_unknown(const Assistant* assistant) {
  if (assistant == nullptr) return {"nie występuje w asystent.yaml", "is not in asystent.yaml"};
  return {"nie jest w tym dniu zatrudniony", "is not employed on that day"};
}

bool holds(const Assignment& assignment, const Office& office, Date day) {
  const Assistant* assistant = find_assistant(office, *assignment.assistant);
  return span_of(assignment).holds(day) && (assistant == nullptr || employed(*assistant, day));
}

std::string_view main_on(const Family& family, const Office& office, Date day) {
  const auto leads = [&](const Assignment& assignment) {
    return is_main(assignment) && holds(assignment, office, day);
  };
  const auto found = std::ranges::find_if(family.assignments, leads);
  return found == family.assignments.end() ? std::string_view() : *found->assistant;
}

std::string_view assistant_on(const Family& family, const Office& office, Date day) {
  const std::string_view main = main_on(family, office, day);
  const auto substitutes = main.empty() ? substitutes_on(family, office, day) : std::vector{main};
  return substitutes.empty() ? std::string_view() : substitutes.back();
}

const Absence* absence_on(const Assistant& assistant, Date day) {
  const auto lasts = [day](const Absence& absence) { return span_of(absence).holds(day); };
  const auto found = std::ranges::find_if(assistant.absences, lasts);
  return found == assistant.absences.end() ? nullptr : &*found;
}

std::string_view on_duty(const Family& family, const Office& office, Date day) {
  const std::string_view main = main_on(family, office, day);
  if (main.empty()) return assistant_on(family, office, day);
  const Assistant* assistant = find_assistant(office, main);
  const Absence* absence = assistant == nullptr ? nullptr : absence_on(*assistant, day);
  if (absence == nullptr) return main;
  const std::string_view assigned = substitute_on(family, office, main, day);
  if (!assigned.empty()) return assigned;
  const Assistant* other = find_assistant(office, absence->substitute.value_or(main));
  return other != nullptr && employed(*other, day) ? other->id->text : main;
}

std::vector<std::string_view> substitutes_on(const Family& family, const Office& office, Date day) {
  std::vector<std::string_view> substitutes;
  for (const Assignment& assignment : family.assignments)
    if (!is_main(assignment) && holds(assignment, office, day)) substitutes.push_back(*assignment.assistant);
  return substitutes;
}

bool is_seen_by(const Family& family, const Office& office, std::string_view assistant, Date day) {
  if (on_duty(family, office, day) == assistant) return true;
  const auto substitutes = substitutes_on(family, office, day);
  return std::ranges::find(substitutes, assistant) != substitutes.end();
}

std::string_view assistant_of(const Visit& visit, const Family& family, const Office& office) {
  return visit.assistant ? *visit.assistant : on_duty(family, office, *visit.date);
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
  return newest(family.plans, [](const Plan& plan) { return !is_draft(plan); });
}

const Plan* earliest_plan(const Family& family) {
  return earliest(family.plans, [](const Plan& plan) { return !is_draft(plan); });
}

const Assessment* newest_assessment(const Family& family) {
  return newest(family.assessments, [](const Assessment&) { return true; });
}

GoalStatus status_of(const Goal& goal) { return goal.status.value_or(GoalStatus::open); }

bool is_open(const Goal& goal) { return status_of(goal) == GoalStatus::open; }

bool is_left(const Action& action) { return !action.done && !action.dropped; }

bool is_request(const Letter& letter) {
  return letter.kind.value_or(LetterKind::request) == LetterKind::request;
}

} // namespace asystent
