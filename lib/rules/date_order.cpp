#include "rules/date_order.hpp"

namespace asystent::rules {
namespace {

constexpr Text is_before{"jest wcześniej niż", "is before"};
constexpr Text is_the_same_as{"to ta sama godzina co", "is the same time as"};

/// The arguments of an entry that does not end after it begins on the same day.
Arguments order_of_times(ClockTime from, ClockTime to) {
  return {{"key", Text{"koniec (to)", "the end (to)"}},
          {"date", to_string(to)},
          {"what", to == from ? is_the_same_as : is_before},
          {"other", Text{"początek (from)", "the beginning (from)"}},
          {"beginning", to_string(from)}};
}

Arguments order_of_days(Argument key, Date date, Argument other, Date beginning) {
  return {{"key", std::move(key)},
          {"date", date},
          {"what", is_before},
          {"other", std::move(other)},
          {"beginning", beginning}};
}

template <class Timed>
bool ends_too_early(const Timed& entry) {
  return entry.from && entry.to && *entry.to <= *entry.from;
}

/// A date, and the key under which it stands.
struct Keyed {
  std::string_view key;
  const Field<Date> date;
};

/// Collects the ends that lie before their beginnings.
class Order {
public:
  Order(const CaseOnDay& c, FindingsOfRule& found) : c_(c), found_(found) {}

  /// It is judged by the beginning.
  void check(const JudgedEntry& entry, const Keyed& from, const Keyed& end) {
    if (is_wrong(from, end)) tell(found_.at(entry, end.date.at), from, end);
  }

  void check(const Visit& visit, const Keyed& end) {
    const Keyed from{"date", visit.date};
    if (is_wrong(from, end)) tell(found_.at(visit, end.date.at), from, end).assistant = c_.visited_by(visit);
  }

  void check(const Assignment& assignment) {
    const Keyed from{"from", assignment.from};
    const Keyed end{"ended", assignment.ended};
    if (is_wrong(from, end))
      tell(found_.at(assignment, end.date.at), from, end).assistant = *assignment.assistant;
  }

  /// An event before one that must come first; it is judged by its own date.
  void check_event(const JudgedEntry& entry, Text earlier, Date first, Text event, const Field<Date>& date) {
    if (*date >= first || !c_.judges(*date)) return;
    Finding& finding = found_.at(entry, date.at);
    finding.date = *date;
    finding.arguments = order_of_days(event, *date, earlier, first);
  }

  void check_times(const Appointment& meeting) {
    if (is_wrong_by_time(meeting)) tell_times(meeting);
  }

  void check_times(const Visit& visit) {
    if (is_wrong_by_time(visit)) tell_times(visit).assistant = c_.visited_by(visit);
  }

  void check_born(const Member& member) {
    if (!member.born || *member.born <= c_.today || !c_.judges(*member.born)) return;
    Finding& finding = found_.at(member, member.born.at);
    finding.date = *member.born;
    finding.arguments = order_of_days(Text{"dziś", "today"}, c_.today, std::string("born"), *member.born);
  }

private:
  bool is_wrong(const Keyed& from, const Keyed& end) const {
    return from.date && end.date && *end.date < *from.date && c_.judges(*from.date);
  }

  static Finding& tell(Finding& finding, const Keyed& from, const Keyed& end) {
    finding.date = *from.date;
    finding.arguments = order_of_days(std::string(end.key), *end.date, std::string(from.key), *from.date);
    return finding;
  }

  template <class Timed>
  bool is_wrong_by_time(const Timed& entry) const {
    return ends_too_early(entry) && c_.judges(*entry.date);
  }

  template <class Timed>
  Finding& tell_times(const Timed& entry) {
    Finding& finding = found_.at(entry, entry.to.at);
    finding.date = *entry.date;
    finding.arguments = order_of_times(*entry.from, *entry.to);
    return finding;
  }

  const CaseOnDay& c_;
  FindingsOfRule& found_;
};

void check_people(const CaseOnDay& c, Order& order) {
  for (const Member& member : c.family.members) {
    order.check_born(member);
    for (const Placement& placement : member.placements) {
      order.check(placement, {"from", placement.from}, {"ended", placement.ended});
      order.check(placement, {"from", placement.from}, {"plan_handed_over", placement.plan_handed_over});
    }
  }
}

/// What lasts from a day to an event, or to a last day.
template <class Entry>
void check_ended(Order& order, const std::vector<Entry>& entries) {
  for (const Entry& entry : entries) order.check(entry, {"from", entry.from}, {"ended", entry.ended});
}

template <class Entry>
void check_until(Order& order, const std::vector<Entry>& entries) {
  for (const Entry& entry : entries) order.check(entry, {"from", entry.from}, {"until", entry.until});
}

void check_referral(const CaseOnDay& c, Order& order) {
  constexpr Text referral{"zgłoszenie", "referral"};
  const Family& family = c.family;
  const Date referred = *family.referral.date;
  if (const auto& decision = family.referral.decision)
    order.check_event(*decision, referral, referred, {"decyzja", "decision"}, decision->date);
  if (const auto& contact = family.first_contact)
    order.check_event(*contact, referral, referred, {"pierwszy kontakt", "first contact"}, contact->date);
}

void check_closure(const CaseOnDay& c, Order& order) {
  const auto& closure = c.family.closure;
  if (!closure) return;
  order.check(*closure, {"date", closure->date}, {"court_notified", closure->court_notified});
  if (c.first())
    order.check_event(*closure, {"pierwszy przydział", "first assignment"}, *c.first(),
                      {"zakończenie", "closure"}, closure->date);
}

void check_begin_and_end(const CaseOnDay& c, Order& order) {
  const Family& family = c.family;
  for (const Assignment& assignment : family.assignments) order.check(assignment);
  check_ended(order, family.consents);
  for (const Consent& consent : family.consents)
    for (const auto& day : consent.report_dates)
      order.check(consent, {"from", consent.from}, {"report_dates", day});
  check_until(order, family.suspensions);
  check_until(order, family.services);
  check_until(order, family.mandates);
  for (const Contact& entry : family.contacts)
    order.check(entry, {"since", entry.since}, {"until", entry.until});
  for (const Debt& entry : family.debts)
    order.check(entry, {"since", entry.since}, {"paid_off", entry.paid_off});
}

/// What was agreed later than the plan counts from its own day.
Keyed begun(const Field<Date>& added, const Keyed& otherwise) {
  return added ? Keyed{"added", added} : otherwise;
}

void check_goal(Order& order, const Plan& plan, const Goal& goal) {
  const Keyed since = begun(goal.added, {"date", plan.date});
  order.check(plan, since, {"due", goal.due});
  order.check(plan, since, {"closed", goal.closed});
  for (const Action& action : goal.actions) {
    const Keyed from = begun(action.added, since);
    order.check(plan, from, {"due", action.due});
    order.check(plan, from, {"done", action.done});
    order.check(plan, from, {"dropped", action.dropped});
  }
}

void check_plan(Order& order, const Plan& plan) {
  if (is_draft(plan)) return;
  order.check(plan, {"date", plan.date}, {"until", plan.until});
  for (const Goal& goal : plan.goals) check_goal(order, plan, goal);
}

Field<Date> day_of(const Field<Moment>& moment) { return {moment->day, moment.at, true}; }

void check_visit(Order& order, const Visit& visit) {
  order.check_times(visit);
  if (visit.next) order.check(visit, {"next", day_of(visit.next)});
  for (const Agreed& step : visit.agreed) {
    order.check(visit, {"done", step.done});
    order.check(visit, {"dropped", step.dropped});
  }
}

void check_intervention(Order& order, const Intervention& entry) {
  order.check(entry, {"date", entry.date}, {"follow_up", entry.follow_up});
  if (!entry.blue_card) return;
  const Keyed started{"started", entry.blue_card->started};
  order.check(entry, started, {"sent", entry.blue_card->sent});
  order.check(entry, started, {"ended", entry.blue_card->ended});
}

void check_work(const Family& family, Order& order) {
  for (const Plan& plan : family.plans) check_plan(order, plan);
  for (const Visit& visit : family.visits) check_visit(order, visit);
  for (const Appointment& appointment : family.appointments) order.check_times(appointment);
  for (const Intervention& intervention : family.interventions) check_intervention(order, intervention);
  for (const Letter& entry : family.letters)
    order.check(entry, {"date", entry.date}, {"answered", entry.answered});
  for (const Assessment& entry : family.assessments)
    order.check(entry, {"date", entry.date}, {"passed_on", entry.passed_on});
  for (const CourtPaper& entry : family.court_papers) {
    order.check(entry, {"requested", entry.requested}, {"due", entry.due});
    order.check(entry, {"requested", entry.requested}, {"sent", entry.sent});
  }
}

void check_span(FindingsOfRule& found, const Assistant& assistant, const Field<Date>& from,
                const Field<Date>& until) {
  if (!from || !until || *until >= *from) return;
  Finding& finding = found.at(until.at);
  finding.assistant = assistant.id->text;
  finding.date = *from;
  finding.arguments = order_of_days(std::string("until"), *until, std::string("from"), *from);
}

} // namespace

void date_order(const CaseOnDay& c, FindingsOfRule& found) {
  Order order(c, found);
  check_people(c, order);
  check_referral(c, order);
  check_begin_and_end(c, order);
  check_work(c.family, order);
  check_closure(c, order);
}

void date_order(const WorklogOnDay& c, FindingsOfRule& found) {
  for (const WorklogEntry& entry : c.worklog.entries) {
    if (!ends_too_early(entry)) continue;
    Finding& finding = found.at(entry, entry.to.at);
    finding.assistant = *c.worklog.assistant;
    finding.date = *entry.date;
    finding.arguments = order_of_times(*entry.from, *entry.to);
  }
}

void date_order(const OfficeOnDay& c, std::vector<Finding>& found) {
  FindingsOfRule finder(FindingId::date_order, Severity::error, c.office.file, {});
  for (const Assistant& assistant : c.office.assistants) {
    check_span(finder, assistant, assistant.from, assistant.until);
    for (const Absence& absence : assistant.absences)
      check_span(finder, assistant, absence.from, absence.until);
  }
  finder.move_to(found);
}

} // namespace asystent::rules
