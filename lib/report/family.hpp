#pragma once

#include "model/agreed_steps.hpp"
#include "model/case_on_day.hpp"
#include "model/deadline.hpp"
#include "model/next_visit.hpp"
#include "show/look.hpp"
#include "show/text_table.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

/// How far the summary of a family looks ahead.
inline constexpr int family_days = 30;

struct MemberSummary {
  const Member* member = nullptr;
  std::optional<int> age;               // completed years; none before the birth, after death, or not known
  const Placement* placement = nullptr; // where the child is today; nullptr: not placed
};

/// The action that is due first, of an open goal of the plan.
struct NextAction {
  const Goal* goal = nullptr;
  int number = 0; // from 1, in the goal
  const Action* action = nullptr;
};

struct PlanSummary {
  const Plan* plan = nullptr;
  int open_goals = 0;
  int closed_goals = 0;
  std::optional<NextAction> next_action;
};

/// One family at a glance. Looks into the cases that it was made from.
struct FamilySummary {
  const Family* family = nullptr;
  Status status{};
  std::optional<Date> since;                  // of the status; the closure where monitored or closed
  std::string_view assistant;                 // the one on today; empty where there is none
  std::vector<std::string_view> substitutes;  // who stands in today
  Private assistant_name;                     // empty where the office does not know the assistant
  std::vector<MemberSummary> members;         // as in the record
  std::vector<const Consent*> consents;       // that hold today
  std::optional<PlanSummary> plan;            // the newest
  const Plan* draft = nullptr;                // that is open; nullptr: none
  std::vector<const Suspension*> suspensions; // that hold today
  const Visit* last_contact = nullptr;        // the newest held entry of work with the family
  std::vector<NextVisit> meetings;            // that were agreed, forgotten ones too, by day and hour
  const Assessment* last_assessment = nullptr;
  std::optional<Deadline> next_assessment;
  std::optional<Deadline> next_monitoring;          // while monitored
  std::vector<OpenStep> steps;                      // agreed at visits, numbered
  std::vector<const CourtPaper*> open_court_papers; // not sent
  std::vector<const Service*> services;             // that run today
  std::vector<Deadline> overdue;
  std::vector<Deadline> soon;    // due in family_days days, today included
  std::vector<Finding> findings; // errors and warnings that are not among the overdue
};

/// `findings` are those of the whole folder, or of the family. Looks into the family and the office.
FamilySummary family_summary(const CaseOnDay& c, std::span<const Finding> findings);

/// The state of a case in lines of two cells: what, and how it stands. What a line would say nothing about is
/// left out; free text of the record is shown only with names, because it may hold them.
void add_family_lines(const FamilySummary& summary, const show::Look& look, show::TextTable& lines);

// `report family`.

std::string family_text(const FamilySummary& summary, const show::Look& look);

std::string family_json(const FamilySummary& summary, const show::Look& look);

} // namespace asystent::report
