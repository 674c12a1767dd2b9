#include "dashboard/dashboard.hpp"

#include "model/facts.hpp"
#include "rules/judge.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace asystent::dashboard {
namespace {

bool is_theirs(const Family& family, const Office& office, const Assistant* assistant, Date today) {
  return assistant == nullptr || std::ranges::any_of(family.assignments, [&](const Assignment& one) {
           return *one.assistant == assistant->id->text && holds(one, office, today);
         });
}

void add_families(std::span<const Finding> findings, Dashboard& board) {
  std::map<std::string_view, std::vector<Finding>> by_family;
  for (const Finding& finding : findings) by_family[finding.family].push_back(finding);
  const Office& office = board.cases->office;
  const Policy policy(office.policy);
  for (const Family& family : board.cases->families)
    if (is_theirs(family, office, board.assistant, board.today))
      board.families.push_back(
          report::family_summary(CaseOnDay(family, office, policy, board.today), by_family[family.id->text]));
}

void add_deadlines(std::span<const Deadline> deadlines, Dashboard& board) {
  std::set<std::string_view> shown;
  for (const report::FamilySummary& summary : board.families) shown.insert(summary.family->id->text);
  for (const Deadline& deadline : deadlines) {
    if (deadline.days > dashboard_days || !shown.contains(deadline.finding.family)) continue;
    (deadline.state == DeadlineState::overdue ? board.overdue : board.upcoming).push_back(deadline);
  }
}

void add_visits(Dashboard& board) {
  for (const report::FamilySummary& summary : board.families)
    for (const NextVisit& meeting : summary.meetings)
      (meeting.missed ? board.forgotten : board.visits).push_back(meeting);
  std::ranges::stable_sort(board.visits, {}, when);
  std::ranges::stable_sort(board.forgotten, {}, when);
}

void add_caseload(Dashboard& board) {
  board.caseload = report::caseload_report(board.cases->office, Caseloads(*board.cases), board.today);
  if (board.assistant != nullptr)
    std::erase_if(board.caseload,
                  [&](const report::CaseloadRow& row) { return row.id != board.assistant->id->text; });
}

std::vector<std::string> files_of(std::span<const Finding> problems) {
  std::set<std::string> files;
  for (const Finding& problem : problems) files.insert(problem.place.file);
  return {files.begin(), files.end()};
}

} // namespace

Dashboard dashboard(const CaseSet& cases, std::span<const Finding> findings,
                    std::span<const Finding> problems, Date today, const Assistant* assistant) {
  Dashboard board{.cases = &cases,
                  .today = today,
                  .assistant = assistant,
                  .overdue = {},
                  .upcoming = {},
                  .caseload = {},
                  .families = {},
                  .visits = {},
                  .forgotten = {},
                  .unreadable = files_of(problems)};
  add_families(findings, board);
  add_deadlines(rules::deadlines(cases, today), board);
  add_visits(board);
  add_caseload(board);
  return board;
}

} // namespace asystent::dashboard
