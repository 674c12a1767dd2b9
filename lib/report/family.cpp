#include "report/family.hpp"

#include "model/agreed_meetings.hpp"
#include "model/newest.hpp"
#include "model/spans.hpp"
#include "rules/judge.hpp"
#include "show/finding_message.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace asystent::report {
namespace {

std::optional<Date> since(const Family& family, Status status) {
  switch (status) {
  case Status::referred:
    return *family.referral.date;
  case Status::refused:
  case Status::granted:
    return *family.referral.decision->date;
  case Status::active:
    return *earliest_assignment(family)->from;
  default:
    return *family.closure->date;
  }
}

MemberSummary summary_of(const Member& member, Date today) {
  const bool is_dead = has_died(member, today);
  const bool has_age = member.born && *member.born <= today && !is_dead;
  return {&member, has_age ? std::optional(age_on(*member.born, today)) : std::nullopt,
          is_dead ? nullptr : placement_on(member, today)};
}

void take_first_due(const Goal& goal, std::optional<NextAction>& first) {
  int number = 0;
  for (const Action& action : goal.actions) {
    ++number;
    if (!is_left(action) || !action.due) continue;
    if (!first || *action.due < *first->action->due) first = NextAction{&goal, number, &action};
  }
}

std::optional<PlanSummary> plan_of(const Family& family) {
  const Plan* plan = newest_plan(family);
  if (plan == nullptr) return std::nullopt;
  PlanSummary summary{.plan = plan, .next_action = {}};
  for (const Goal& goal : plan->goals) {
    ++(is_open(goal) ? summary.open_goals : summary.closed_goals);
    if (is_open(goal)) take_first_due(goal, summary.next_action);
  }
  return summary;
}

const Visit* last_contact(const Family& family, Date today) {
  return newest(family.visits, [today](const Visit& visit) {
    return is_held(visit) && is_direct(visit) && *visit.date <= today;
  });
}

template <class Entry, class Wanted>
std::vector<const Entry*> select(const std::vector<Entry>& entries, Wanted wanted) {
  std::vector<const Entry*> selected;
  for (const Entry& entry : entries)
    if (wanted(entry)) selected.push_back(&entry);
  return selected;
}

void add_deadlines(std::vector<Deadline> deadlines, FamilySummary& summary) {
  rules::sort(deadlines);
  for (const Deadline& deadline : deadlines) {
    if (deadline.finding.id == FindingId::review_overdue) summary.next_assessment = deadline;
    if (deadline.finding.id == FindingId::monitoring_overdue) summary.next_monitoring = deadline;
    if (deadline.days > family_days) continue;
    auto& list = deadline.state == DeadlineState::overdue ? summary.overdue : summary.soon;
    list.push_back(deadline);
  }
}

void add_findings(std::span<const Finding> findings, FamilySummary& summary) {
  std::set<std::pair<FindingId, Place>> overdue;
  for (const Deadline& deadline : summary.overdue)
    overdue.emplace(deadline.finding.id, deadline.finding.place);
  std::ranges::copy_if(findings, std::back_inserter(summary.findings), [&](const Finding& finding) {
    return finding.family == summary.family->id->text && finding.severity != Severity::notice &&
           !overdue.contains({finding.id, finding.place});
  });
  summary.findings = show::without_values(std::move(summary.findings));
}

void add_entries(const Family& family, Date today, FamilySummary& summary) {
  for (const Member& member : family.members) summary.members.push_back(summary_of(member, today));
  summary.consents =
      select(family.consents, [today](const Consent& consent) { return span_of(consent).holds(today); });
  summary.suspensions = select(
      family.suspensions, [today](const Suspension& suspension) { return span_of(suspension).holds(today); });
  summary.plan = plan_of(family);
  summary.draft =
      newest(family.plans, is_draft, [](const Plan& plan) { return plan.date.value_or(Date::max()); });
  summary.last_contact = last_contact(family, today);
  summary.last_assessment = newest_assessment(family);
  summary.steps = open_steps(family);
  summary.open_court_papers =
      select(family.court_papers, [](const CourtPaper& paper) { return !paper.sent; });
  summary.services =
      select(family.services, [today](const Service& service) { return span_of(service).holds(today); });
}

/// Who sees the family today beside the assistant, in the order of the office.
std::vector<std::string_view> substitutes_of(const CaseOnDay& c, std::string_view assistant) {
  auto ids = substitutes_on(c.family, c.office, c.today);
  ids.push_back(on_duty(c.family, c.office, c.today));
  std::set<std::size_t> places;
  for (const std::string_view id : ids)
    if (const auto found = c.office.places.find(id); found != c.office.places.end() && id != assistant)
      places.insert(found->second);
  std::vector<std::string_view> substitutes;
  for (const std::size_t place : places) substitutes.push_back(c.office.assistants[place].id->text);
  return substitutes;
}

} // namespace

FamilySummary family_summary(const CaseOnDay& c, std::span<const Finding> findings) {
  FamilySummary summary;
  summary.family = &c.family;
  summary.status = c.status();
  summary.since = since(c.family, summary.status);
  summary.assistant = assistant_on(c.family, c.office, c.today);
  summary.substitutes = substitutes_of(c, summary.assistant);
  if (const Assistant* assistant = find_assistant(c.office, summary.assistant))
    summary.assistant_name = *assistant->name;
  summary.meetings = all_meetings(c.family, c.office, c.today);
  add_entries(c.family, c.today, summary);
  add_deadlines(rules::deadlines(c), summary);
  add_findings(findings, summary);
  return summary;
}

} // namespace asystent::report
