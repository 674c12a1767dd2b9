#include "rules/dates_words.hpp"
#include "rules/themes.hpp"

namespace asystent::rules {
namespace {

/// Collects the dates of what has happened that lie after today.
class Future {
public:
  Future(const CaseOnDay& c, FindingsOfRule& found) : c_(c), found_(found) {}

  /// By its own day, however old the entry is.
  void check(const JudgedEntry& entry, Date /*dated*/, std::string_view key, const Field<Date>& date,
             std::string assistant = {}) {
    if (!date || *date <= c_.today || !c_.judges(*date)) return;
    Finding& finding = found_.at(entry, date.at);
    finding.assistant = std::move(assistant);
    finding.date = *date;
    finding.arguments = {{"key", std::string(key)}};
  }

private:
  const CaseOnDay& c_;
  FindingsOfRule& found_;
};

void check_plan(Future& future, const Plan& plan) {
  if (is_draft(plan)) return;
  future.check(plan, *plan.date, "date", plan.date);
  for (const Goal& goal : plan.goals) {
    future.check(plan, *plan.date, "closed", goal.closed);
    for (const Action& action : goal.actions) future.check(plan, *plan.date, "done", action.done);
  }
}

void check_intervention(Future& future, const Intervention& intervention) {
  future.check(intervention, *intervention.date, "date", intervention.date);
  future.check(intervention, *intervention.date, "follow_up", intervention.follow_up);
  if (!intervention.blue_card) return;
  future.check(intervention, *intervention.date, "started", intervention.blue_card->started);
  future.check(intervention, *intervention.date, "sent", intervention.blue_card->sent);
}

void check_assessment(Future& future, const Assessment& assessment) {
  future.check(assessment, *assessment.date, "date", assessment.date);
  future.check(assessment, *assessment.date, "passed_on", assessment.passed_on);
}

/// The arguments of `date-order` for an entry that ends before it begins on the same day.
Arguments order_of_times(ClockTime from, ClockTime to) {
  return {{"key", Text{"koniec (to)", "the end (to)"}},
          {"date", to_string(to)},
          {"other", Text{"początek (from)", "the beginning (from)"}},
          {"beginning", to_string(from)}};
}

/// Collects the ends that lie before their beginnings.
class Order {
public:
  Order(const CaseOnDay& c, FindingsOfRule& found) : c_(c), found_(found) {}

  void check(const JudgedEntry& entry, std::string_view from_key, const Field<Date>& from,
             std::string_view key, const Field<Date>& date, std::string_view assistant = {}) {
    if (!from || !date || *date >= *from || !c_.judges(*from)) return;
    Finding& finding = tell(entry, date.at, *from, *date, std::string(key));
    finding.arguments.insert(finding.arguments.end(),
                             {{"other", std::string(from_key)}, {"beginning", *from}});
    finding.assistant = assistant;
  }

  /// An event before one that must come first; it is judged by its own date.
  void check_event(const JudgedEntry& entry, Text earlier, Date first, Text event, const Field<Date>& date) {
    if (*date >= first || !c_.judges(*date)) return;
    Finding& finding = tell(entry, date.at, *date, *date, event);
    finding.arguments.insert(finding.arguments.end(), {{"other", earlier}, {"beginning", first}});
  }

  void check_times(const Visit& visit) {
    if (!visit.from || !visit.to || *visit.to >= *visit.from || !c_.judges(*visit.date)) return;
    Finding& finding = found_.at(visit, visit.to.at);
    finding.date = *visit.date;
    finding.arguments = order_of_times(*visit.from, *visit.to);
    finding.assistant = c_.visited_by(visit);
  }

  void check_born(const Member& member) {
    if (!member.born || *member.born <= c_.today) return;
    Finding& finding = tell(member, member.born.at, *member.born, c_.today, Text{"dziś", "today"});
    finding.arguments.insert(finding.arguments.end(),
                             {{"other", std::string("born")}, {"beginning", *member.born}});
  }

private:
  Finding& tell(const JudgedEntry& entry, Position place, Date event, Date date, Argument what) {
    Finding& finding = found_.at(entry, place);
    finding.date = event;
    finding.arguments = {{"key", std::move(what)}, {"date", date}};
    return finding;
  }

  const CaseOnDay& c_;
  FindingsOfRule& found_;
};

void check_people(const CaseOnDay& c, Order& order) {
  for (const Member& member : c.family.members) {
    order.check_born(member);
    for (const Placement& placement : member.placements)
      order.check(placement, "from", placement.from, "ended", placement.ended);
  }
}

void check_begin_and_end(const CaseOnDay& c, Order& order) {
  const Family& family = c.family;
  const auto& decision = family.referral.decision;
  if (decision)
    order.check_event(*decision, {"zgłoszenie", "referral"}, *family.referral.date, {"decyzja", "decision"},
                      decision->date);
  for (const auto& entry : family.assignments)
    order.check(entry, "from", entry.from, "ended", entry.ended, *entry.assistant);
  for (const auto& entry : family.consents) order.check(entry, "from", entry.from, "ended", entry.ended);
  for (const auto& entry : family.suspensions) order.check(entry, "from", entry.from, "until", entry.until);
  for (const auto& entry : family.services) order.check(entry, "from", entry.from, "until", entry.until);
  for (const auto& entry : family.mandates) order.check(entry, "from", entry.from, "until", entry.until);
  if (family.closure && c.first())
    order.check_event(*family.closure, {"pierwszy przydział", "first assignment"}, *c.first(),
                      {"zakończenie", "closure"}, family.closure->date);
}

void check_plan(Order& order, const Plan& plan) {
  if (is_draft(plan)) return;
  order.check(plan, "date", plan.date, "until", plan.until);
  for (const Goal& goal : plan.goals) {
    const Field<Date>& begun = goal.added ? goal.added : plan.date;
    const std::string_view key = goal.added ? "added" : "date";
    order.check(plan, key, begun, "closed", goal.closed);
    for (const Action& action : goal.actions) order.check(plan, key, begun, "done", action.done);
  }
}

void check_work(const CaseOnDay& c, Order& order) {
  for (const Plan& plan : c.family.plans) check_plan(order, plan);
  for (const Visit& visit : c.family.visits) order.check_times(visit);
  for (const auto& entry : c.family.assessments)
    order.check(entry, "date", entry.date, "passed_on", entry.passed_on);
  for (const auto& entry : c.family.court_papers)
    order.check(entry, "requested", entry.requested, "sent", entry.sent);
  for (const auto& entry : c.family.interventions) {
    order.check(entry, "date", entry.date, "follow_up", entry.follow_up);
    if (entry.blue_card)
      order.check(entry, "started", entry.blue_card->started, "sent", entry.blue_card->sent);
  }
}

void date_in_future(const CaseOnDay& c, FindingsOfRule& found) {
  Future future(c, found);
  const Family& family = c.family;
  for (const Member& member : family.members)
    for (const Placement& placement : member.placements)
      for (const auto& review : placement.reviews)
        future.check(placement, *placement.from, "reviews", review);
  if (family.first_contact)
    future.check(*family.first_contact, *family.first_contact->date, "date", family.first_contact->date);
  for (const Plan& plan : family.plans) check_plan(future, plan);
  for (const Visit& visit : family.visits)
    if (is_held(visit)) future.check(visit, *visit.date, "date", visit.date, c.visited_by(visit));
  for (const Intervention& intervention : family.interventions) check_intervention(future, intervention);
  for (const Assessment& assessment : family.assessments) check_assessment(future, assessment);
  for (const CourtPaper& paper : family.court_papers)
    future.check(paper, *paper.requested, "sent", paper.sent);
  for (const Monitoring& monitoring : family.monitoring)
    future.check(monitoring, *monitoring.date, "date", monitoring.date);
}

void date_order(const CaseOnDay& c, FindingsOfRule& found) {
  Order order(c, found);
  check_people(c, order);
  check_begin_and_end(c, order);
  check_work(c, order);
}

void times_in_worklog(const Worklog& worklog, const Office&, FindingsOfRule& finder) {
  for (const WorklogEntry& entry : worklog.entries) {
    if (!entry.from || !entry.to || *entry.to >= *entry.from) continue;
    Finding& finding = finder.at(entry, entry.to.at);
    finding.assistant = *worklog.assistant;
    finding.date = *entry.date;
    finding.arguments = order_of_times(*entry.from, *entry.to);
  }
}

void dates_of_employment(const OfficeOnDay& c, std::vector<Finding>& found) {
  FindingsOfRule finder(FindingId::date_order, Severity::error, c.office.file, {});
  for (const Assistant& assistant : c.office.assistants) {
    if (!assistant.from || !assistant.until || *assistant.until >= *assistant.from) continue;
    Finding& finding = finder.at(assistant.until.at);
    finding.assistant = assistant.id->text;
    finding.date = *assistant.from;
    finding.arguments = {{"key", std::string("until")},
                         {"other", std::string("from")},
                         {"beginning", *assistant.from},
                         {"date", *assistant.until}};
  }
  finder.move_to(found);
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::date_in_future, error, now, on_its_date, date_in_future},
    {FindingId::date_order, error, now, on_its_date, date_order},
});

constexpr auto of_worklogs = std::to_array<WorklogRule>({
    {FindingId::date_order, error, times_in_worklog},
});

constexpr auto of_office = std::to_array<OfficeRule>({
    {FindingId::date_order, dates_of_employment},
});

} // namespace

Theme dates_rules() { return {dates_words, of_families, of_worklogs, of_office}; }

} // namespace asystent::rules
