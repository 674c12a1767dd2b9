#include "document/open_work.hpp"

#include "document/entries.hpp"
#include "document/situation.hpp"
#include "document/wording.hpp"
#include "model/agreed_meetings.hpp"
#include "model/agreed_steps.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"
#include "rules/deadline_subject.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

bool has_passed(const Field<Date>& due, Date day) { return due && *due < day; }

TemplateFields action_row(const Action& action, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("what", text_of(action.what))
      .text("who", actors(*request.family, action.who))
      .text("due", short_date(action.due))
      .flag("is_overdue", has_passed(action.due, request.date));
  return fields;
}

/// A goal and which of its plan it is, from 1.
struct OpenGoal {
  std::size_t number = 0;
  Goal goal = {};
};

std::vector<OpenGoal> open_goals(const Family& family) {
  std::vector<OpenGoal> goals;
  const Plan* plan = newest_plan(family);
  if (plan == nullptr) return goals;
  for (std::size_t i = 0; i < plan->goals.size(); ++i)
    if (is_open(plan->goals[i])) goals.push_back({i + 1, plan->goals[i]});
  return goals;
}

TemplateFields goal_row(const OpenGoal& open, const DocumentRequest& request) {
  const Goal& goal = open.goal;
  std::vector<Action> left = goal.actions;
  std::erase_if(left, [](const Action& action) { return !is_left(action); });
  TemplateFields fields;
  fields.text("which", open.number == 0 ? "" : std::to_string(open.number))
      .text("goal", text_of(goal.goal))
      .text("area", area_label(goal.area, request.office))
      .text("due", short_date(goal.due))
      .flag("is_overdue", has_passed(goal.due, request.date))
      .list("actions", left, [&](const Action& action) { return action_row(action, request); });
  return fields;
}

struct Step {
  Field<Date> day;
  Agreed agreed;
};

std::vector<Step> steps_left(const DocumentRequest& request) {
  std::vector<Step> steps;
  for (const OpenStep& open : open_steps(*request.family))
    if (*open.visit->date <= request.date) steps.push_back({open.visit->date, *open.step});
  return steps;
}

TemplateFields step_row(const Step& step, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("day", short_date(step.day))
      .text("who", actor(*request.family, *step.agreed.who))
      .text("what", text_of(step.agreed.what))
      .text("due", short_date(step.agreed.due))
      .flag("is_overdue", has_passed(step.agreed.due, request.date));
  return fields;
}

/// Goals, actions, steps and papers for a court have tables of their own.
bool is_told_elsewhere(const Deadline& deadline) {
  switch (deadline.finding.id) {
  case FindingId::goal_overdue:
  case FindingId::action_overdue:
  case FindingId::agreed_overdue:
  case FindingId::court_paper_overdue:
    return true;
  case FindingId::court_report_missing:
    return deadline.state == DeadlineState::upcoming;
  default:
    return false;
  }
}

TemplateFields term_row(const Deadline& term) {
  const bool is_empty = !term.finding.rolled;
  TemplateFields fields;
  fields.text("what", is_empty ? "" : rules::subject_of(term, Language::pl))
      .text("due", short_date(term.finding.due))
      .text("rolled", short_date(term.finding.rolled))
      .flag("is_rolled", term.finding.rolled != term.finding.due)
      .flag("is_overdue", term.state == DeadlineState::overdue);
  return fields;
}

/// Somebody whom one calls about the family.
struct Around {
  std::string who = {};
  std::string person = {};
  std::string telephone = {};
  std::string matter = {};
  std::string about = {}; // which members
};

/// Each of those by whom children are placed once, with the children.
void add_coordinators(const Family& family, Date day, std::vector<Around>& around) {
  for (const Member& member : family.members) {
    const Placement* placement = placement_on(member, day);
    if (placement == nullptr || !placement->coordinator) continue;
    const std::string name = text_of(placement->coordinator);
    const auto known = std::ranges::find_if(around, [&](const Around& one) {
      return one.person == name && one.matter == label_of(placement->kind);
    });
    if (known != around.end())
      known->about += ", " + text_of(member.name);
    else
      around.push_back({.who = "koordynator lub wychowawca",
                        .person = name,
                        .matter = label_of(placement->kind),
                        .about = text_of(member.name)});
  }
}

/// Nobody calls these before a visit.
bool is_strained(const Contact& contact) {
  return contact.tie && (*contact.tie == Tie::stressful || *contact.tie == Tie::broken);
}

/// `is_left_out`: which of the contacts.
template <class Predicate>
std::vector<Around> people_around(const DocumentRequest& request, Predicate is_left_out) {
  const Family& family = *request.family;
  std::vector<Around> around;
  if (std::string worker = social_worker_now(family).name; !worker.empty())
    around.push_back({.who = "pracownik socjalny", .person = std::move(worker)});
  if (const Consent* order = order_on(family, request.date); order != nullptr && order->kurator)
    around.push_back({.who = "kurator sądowy",
                      .person = text_of(order->kurator),
                      .telephone = text_of(order->kurator_phone),
                      .about = names_of(family, order->binds)});
  add_coordinators(family, request.date, around);
  for (const Contact& contact : family.contacts)
    if ((!contact.until || *contact.until >= request.date) && !is_left_out(contact))
      around.push_back({text_of(contact.who), text_of(contact.person), text_of(contact.phone),
                        text_of(contact.matter), names_of(family, contact.members)});
  return around;
}

TemplateFields around_row(const Around& one) {
  TemplateFields fields;
  fields.text("who", one.who)
      .text("person", one.person)
      .text("telephone", one.telephone)
      .text("matter", one.matter)
      .text("about", one.about);
  return fields;
}

} // namespace

std::optional<NextVisit> next_meeting(const DocumentRequest& request) {
  const auto meetings = all_meetings(*request.family, request.office, request.date);
  const auto next = std::ranges::find_if(meetings, [](const NextVisit& meeting) { return !meeting.missed; });
  return next == meetings.end() ? std::nullopt : std::optional(*next);
}

std::string next_meeting_text(const DocumentRequest& request) {
  const auto next = next_meeting(request);
  if (!next) return {};
  const std::string day = polish_long(next->day);
  return next->from ? day + ", " + to_string(*next->from) : day;
}

void add_open_goals(TemplateFields& fields, const DocumentRequest& request) {
  fields.list("goals", open_goals(*request.family),
              [&](const OpenGoal& goal) { return goal_row(goal, request); });
}

void add_open_steps(TemplateFields& fields, const DocumentRequest& request) {
  fields.list("steps", steps_left(request), [&](const Step& step) { return step_row(step, request); });
}

void add_terms(TemplateFields& fields, const DocumentRequest& request, int days) {
  auto terms = terms_within(request, days);
  std::erase_if(terms, is_told_elsewhere);
  fields.list("terms", terms, term_row);
}

void add_people_around(TemplateFields& fields, const DocumentRequest& request) {
  fields.list("around", people_around(request, [](const Contact&) { return false; }), around_row);
}

void add_people_to_call(TemplateFields& fields, const DocumentRequest& request) {
  fields.list("around", people_around(request, is_strained), around_row);
}

} // namespace asystent::document
