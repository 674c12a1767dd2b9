#include "rules/future_dates.hpp"

namespace asystent::rules {
namespace {

/// How far ahead a birth can be expected.
constexpr int months_of_expecting = 10;

/// Collects the dates of what has happened that lie after today. Each is judged by its own day, however old
/// the entry is.
class Future {
public:
  Future(const CaseOnDay& c, FindingsOfRule& found) : c_(c), found_(found) {}

  void check(const JudgedEntry& entry, std::string_view key, const Field<Date>& date) {
    if (is_wrong(date)) tell(found_.at(entry, date.at), key, *date);
  }

  void check(const Visit& visit, std::string_view key, const Field<Date>& date) {
    if (is_wrong(date)) tell(found_.at(visit, date.at), key, *date).assistant = c_.visited_by(visit);
  }

  /// Of the record itself, which holds no override.
  void check(std::string_view key, const Field<Date>& date) {
    if (is_wrong(date)) tell(found_.at(date.at), key, *date);
  }

  void check_expected(const Member& member) {
    if (is_wrong(member.expected) && *member.expected > add_months(c_.today, months_of_expecting))
      tell(found_.at(member, member.expected.at), "expected", *member.expected);
  }

private:
  bool is_wrong(const Field<Date>& date) const { return date && *date > c_.today && c_.judges(*date); }

  static Finding& tell(Finding& finding, std::string_view key, Date date) {
    finding.date = date;
    finding.arguments = {{"key", std::string(key)}};
    return finding;
  }

  const CaseOnDay& c_;
  FindingsOfRule& found_;
};

void check_placement(Future& future, const Placement& placement) {
  future.check(placement, "from", placement.from);
  future.check(placement, "ended", placement.ended);
  future.check(placement, "plan_handed_over", placement.plan_handed_over);
  for (const auto& review : placement.reviews) future.check(placement, "reviews", review);
}

void check_member(Future& future, const Member& member) {
  future.check_expected(member);
  future.check(member, "left", member.left);
  future.check(member, "died", member.died);
  for (const Placement& placement : member.placements) check_placement(future, placement);
}

void check_referral(Future& future, const Referral& referral) {
  future.check(referral, "date", referral.date);
  future.check(referral, "interview", referral.interview);
  if (referral.request) future.check(referral, "date", referral.request->date);
  if (referral.decision) future.check(*referral.decision, "date", referral.decision->date);
}

void check_consent(Future& future, const Consent& consent) {
  future.check(consent, "ordered", consent.ordered);
  future.check(consent, "received", consent.received);
  future.check(consent, "ended", consent.ended);
}

void check_plan(Future& future, const Plan& plan) {
  if (is_draft(plan)) return;
  future.check(plan, "date", plan.date);
  for (const Goal& goal : plan.goals) {
    future.check(plan, "closed", goal.closed);
    for (const Action& action : goal.actions) {
      future.check(plan, "done", action.done);
      future.check(plan, "dropped", action.dropped);
    }
  }
}

/// Called off beforehand it may be before its day, and only then.
bool has_happened(const Visit& visit) { return !is_cancelled(visit); }

void check_visit(Future& future, const Visit& visit) {
  if (has_happened(visit)) future.check(visit, "date", visit.date);
  for (const Agreed& step : visit.agreed) {
    future.check(visit, "done", step.done);
    future.check(visit, "dropped", step.dropped);
  }
}

void check_intervention(Future& future, const Intervention& intervention) {
  future.check(intervention, "date", intervention.date);
  future.check(intervention, "follow_up", intervention.follow_up);
  if (!intervention.blue_card) return;
  future.check(intervention, "started", intervention.blue_card->started);
  future.check(intervention, "sent", intervention.blue_card->sent);
}

/// How the work began, and the people.
void check_beginning(Future& future, const Family& family) {
  future.check("records_from", family.records_from);
  for (const Member& member : family.members) check_member(future, member);
  check_referral(future, family.referral);
  if (family.first_contact) future.check(*family.first_contact, "date", family.first_contact->date);
  for (const Consent& consent : family.consents) check_consent(future, consent);
  if (family.diagnosis) future.check(*family.diagnosis, "date", family.diagnosis->date);
}

void check_work(Future& future, const Family& family) {
  for (const Plan& plan : family.plans) check_plan(future, plan);
  for (const Appointment& entry : family.appointments) future.check(entry, "dropped", entry.dropped);
  for (const Visit& visit : family.visits) check_visit(future, visit);
  for (const Intervention& intervention : family.interventions) check_intervention(future, intervention);
}

void check_papers(Future& future, const Family& family) {
  for (const Letter& letter : family.letters) {
    future.check(letter, "date", letter.date);
    future.check(letter, "answered", letter.answered);
  }
  for (const Assessment& assessment : family.assessments) {
    future.check(assessment, "date", assessment.date);
    future.check(assessment, "passed_on", assessment.passed_on);
  }
  for (const CourtPaper& paper : family.court_papers) {
    future.check(paper, "requested", paper.requested);
    future.check(paper, "sent", paper.sent);
  }
  if (family.closure) future.check(*family.closure, "court_notified", family.closure->court_notified);
  for (const Monitoring& monitoring : family.monitoring) future.check(monitoring, "date", monitoring.date);
}

void check_circumstances(Future& future, const Family& family) {
  for (const Debt& debt : family.debts) future.check(debt, "since", debt.since);
  for (const RiskReview& risk : family.risks) future.check(risk, "date", risk.date);
  for (const ChildContact& contact : family.child_contacts)
    if (*contact.outcome == Outcome::held) future.check(contact, "date", contact.date);
}

} // namespace

void date_in_future(const CaseOnDay& c, FindingsOfRule& found) {
  Future future(c, found);
  check_beginning(future, c.family);
  check_work(future, c.family);
  check_papers(future, c.family);
  check_circumstances(future, c.family);
}

void date_in_future(const WorklogOnDay& c, FindingsOfRule& found) {
  for (const WorklogEntry& entry : c.worklog.entries) {
    if (*entry.date <= c.today) continue;
    Finding& finding = found.at(entry, entry.date.at);
    finding.assistant = *c.worklog.assistant;
    finding.date = *entry.date;
    finding.arguments = {{"key", std::string("date")}};
  }
}

} // namespace asystent::rules
