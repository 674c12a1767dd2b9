#include "rules/family_rules.hpp"

namespace asystent::rules {
namespace {

/// Collects the dates of what has happened that lie after today.
class Future {
public:
  Future(const Case& c, Finder& found) : c_(c), found_(found) {}

  /// `dated`: the day of the entry, by which it is judged or not.
  void check(const JudgedEntry& entry, Date dated, std::string_view key, const Field<Date>& date,
             std::string assistant = {}) {
    if (!date || *date <= c_.today || !c_.judges(dated)) return;
    Finding& finding = found_.at(entry, date.at);
    finding.assistant = std::move(assistant);
    finding.date = *date;
    finding.arguments = {{"key", std::string(key)}};
  }

private:
  const Case& c_;
  Finder& found_;
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

} // namespace

void date_in_future(const Case& c, Finder& found) {
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

} // namespace asystent::rules
