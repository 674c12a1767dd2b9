#pragma once

#include "rules/rule.hpp"

namespace asystent::rules {

// The rules of section 4 of the contract that look at one family, a file a theme. Their rows are in
// rules.cpp.

// intake.cpp
void interview_missing(const Case&, Finder&);
void decision_missing(const Case&, Finder&);
void no_minor_child(const Case&, Finder&);
void first_contact_missing(const Case&, Finder&);
void first_contact_late(const Case&, Finder&);
void first_contact_alone(const Case&, Finder&);

// consent.cpp
void consent_missing_soon(const Case&, Finder&);
void consent_missing(const Case&, Finder&);
void consent_withdrawn(const Case&, Finder&);
void consent_unsigned(const Case&, Finder&);
void work_without_consent(const Case&, Finder&);

// assignments.cpp
void assistant_unknown(const Case&, Finder&);
void assignment_overlap(const Case&, Finder&);
void assignment_gap(const Case&, Finder&);

// plan.cpp
void plan_missing(const Case&, Finder&);
void plan_late(const Case&, Finder&);
void plan_not_agreed(const Case&, Finder&);
void plan_not_consulted(const Case&, Finder&);
void plan_not_coordinated(const Case&, Finder&);
void plan_incomplete(const Case&, Finder&);
void plan_without_family(const Case&, Finder&);

// plan_in_force.cpp
void plan_expired(const Case&, Finder&);
void plan_not_updated(const Case&, Finder&);
void plan_no_open_goal(const Case&, Finder&);
void goal_overdue(const Case&, Finder&);
void action_overdue(const Case&, Finder&);

// visits.cpp
void visit_gap(const Case&, Finder&);
void visits_refused(const Case&, Finder&);
void visit_outside_case(const Case&, Finder&);
void visit_unsigned(const Case&, Finder&);

// date_in_future.cpp
void date_in_future(const Case&, Finder&);

// date_order.cpp
void date_order(const Case&, Finder&);

// review.cpp
void review_overdue(const Case&, Finder&);
void review_due(const Case&, Finder&);
void review_late(const Case&, Finder&);
void review_not_passed_on(const Case&, Finder&);
void child_review_overdue(const Case&, Finder&);

// court.cpp
void court_paper_overdue(const Case&, Finder&);
void court_paper_due(const Case&, Finder&);
void court_paper_late(const Case&, Finder&);
void court_report_missing(const Case&, Finder&);
void blue_card_overdue(const Case&, Finder&);
void blue_card_late(const Case&, Finder&);
void intervention_without_follow_up(const Case&, Finder&);

// closure.cpp
void closure_without_assessment(const Case&, Finder&);
void closure_under_order(const Case&, Finder&);
void monitoring_overdue(const Case&, Finder&);
void monitoring_missed(const Case&, Finder&);

} // namespace asystent::rules
