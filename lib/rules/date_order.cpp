#include "rules/date_order.hpp"

#include "rules/family_rules.hpp"

namespace asystent {

Arguments order_of_times(ClockTime from, ClockTime to) {
  return {{"key", std::string("to")},
          {"date", to_string(to)},
          {"other", std::string("from")},
          {"beginning", to_string(from)}};
}

} // namespace asystent

namespace asystent::rules {
namespace {

/// Collects the ends that lie before their beginnings.
class Order {
public:
  Order(const Case& c, Finder& found) : c_(c), found_(found) {}

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
    Finding& finding = tell(member, member.born.at, *member.born, *member.born, std::string("born"));
    finding.arguments.insert(finding.arguments.end(),
                             {{"other", Text{"dziś", "today"}}, {"beginning", c_.today}});
  }

private:
  Finding& tell(const JudgedEntry& entry, Position place, Date event, Date date, Argument what) {
    Finding& finding = found_.at(entry, place);
    finding.date = event;
    finding.arguments = {{"key", std::move(what)}, {"date", date}};
    return finding;
  }

  const Case& c_;
  Finder& found_;
};

void check_people(const Case& c, Order& order) {
  for (const Member& member : c.family.members) {
    order.check_born(member);
    for (const Placement& placement : member.placements)
      order.check(placement, "from", placement.from, "ended", placement.ended);
  }
}

void check_begin_and_end(const Case& c, Order& order) {
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
    order.check(plan, "date", plan.date, "closed", goal.closed);
    for (const Action& action : goal.actions) order.check(plan, "date", plan.date, "done", action.done);
  }
}

void check_work(const Case& c, Order& order) {
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

} // namespace

void date_order(const Case& c, Finder& found) {
  Order order(c, found);
  check_people(c, order);
  check_begin_and_end(c, order);
  check_work(c, order);
}

} // namespace asystent::rules
