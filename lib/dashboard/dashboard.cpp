#include "dashboard/dashboard.hpp"

#include "model/facts.hpp"
#include "rules/judge.hpp"

#include <algorithm>

namespace asystent::dashboard {
namespace {

bool is_theirs(const Family& family, const Office& office, const Assistant* assistant, Date today) {
  return assistant == nullptr || std::ranges::any_of(family.assignments, [&](const Assignment& one) {
           return *one.assistant == assistant->id->text && holds(one, office, today);
         });
}

void add_families(std::span<const Finding> findings, Dashboard& board) {
  const Office& office = board.cases->office;
  const Policy policy(office.policy);
  for (const Family& family : board.cases->families)
    if (is_theirs(family, office, board.assistant, board.today))
      board.families.push_back(
          report::family_summary(CaseOnDay(family, office, policy, board.today), findings));
}

bool is_shown(const Dashboard& board, std::string_view family) {
  return std::ranges::any_of(board.families, [family](const report::FamilySummary& summary) {
    return summary.family->id->text == family;
  });
}

void add_deadlines(std::span<const Deadline> deadlines, Dashboard& board) {
  for (const Deadline& deadline : deadlines) {
    if (deadline.days > dashboard_days || !is_shown(board, deadline.finding.family)) continue;
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
  std::vector<std::string> files;
  for (const Finding& problem : problems)
    if (std::ranges::find(files, problem.place.file) == files.end()) files.push_back(problem.place.file);
  std::ranges::sort(files);
  return files;
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
