#include "../support/records.hpp"
#include "dashboard/dashboard.hpp"
#include "rules/judge.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::dashboard;
using namespace asystent::report;
using namespace asystent::rules;
using namespace asystent::test;

namespace {

constexpr auto office = R"(asystent: 1
assistants:
  - {id: elis, name: Ewa Lis}
  - {id: mzuk, name: Marta Żuk}
)";

std::string assigned(const std::string& assignments) {
  return "referral: {source: self, date: 2026-01-05}\nassignments:\n" + assignments;
}

Records three_families() {
  return std::move(Records(office)
                       .add("R-1", assigned("  - {assistant: elis, from: 2026-01-10}\n"))
                       .add("R-2", assigned("  - {assistant: elis, from: 2026-01-10, ended: 2026-01-20}\n"
                                            "  - {assistant: mzuk, from: 2026-01-20}\n"))
                       .add("R-3", assigned("  - {assistant: elis, from: 2026-01-10}\n"
                                            "closure: {date: 2026-01-15, reason: moved_away}\n")));
}

std::vector<std::string_view> ids(const Dashboard& board) {
  std::vector<std::string_view> result;
  for (const FamilySummary& summary : board.families) result.push_back(summary.family->id->text);
  return result;
}

} // namespace

TEST_CASE("the office's dashboard has every family, and what is overdue apart from what comes") {
  const Records records = three_families();
  const Date today = day("2026-01-25");
  const Dashboard board =
      asystent::dashboard::dashboard(records.cases, judge(records.cases, today), {}, today);
  CHECK(ids(board) == std::vector<std::string_view>{"R-1", "R-2", "R-3"});
  CHECK(board.caseload.size() == 2);
  REQUIRE_FALSE(board.overdue.empty());
  REQUIRE_FALSE(board.upcoming.empty());
  for (const Deadline& deadline : board.overdue) CHECK(deadline.days < 0);
  for (const Deadline& deadline : board.upcoming) CHECK(deadline.days >= 0);
  for (const Deadline& deadline : board.upcoming) CHECK(deadline.days <= dashboard_days);
}

TEST_CASE(
    "an assistant's dashboard has the families that are theirs, closed ones too, and nothing of others") {
  const Records records = three_families();
  const Date today = day("2026-01-25");
  const Dashboard board = asystent::dashboard::dashboard(records.cases, judge(records.cases, today), {},
                                                         today, &records.cases.office.assistants[0]);
  CHECK(ids(board) == std::vector<std::string_view>{"R-1", "R-3"});
  REQUIRE(board.caseload.size() == 1);
  CHECK(board.caseload[0].id == "elis");
  for (const Deadline& deadline : board.overdue) CHECK(deadline.finding.family == "R-1");
  for (const Deadline& deadline : board.upcoming) CHECK(deadline.finding.family == "R-1");
}

TEST_CASE("each file that cannot be read is named once") {
  const Records records = three_families();
  std::vector<Finding> problems(3);
  problems[0].place.file = "families/R-9.yaml";
  problems[1].place.file = "families/R-8.yaml";
  problems[2].place.file = "families/R-9.yaml";
  const Dashboard board = asystent::dashboard::dashboard(records.cases, {}, problems, day("2026-01-25"));
  CHECK(board.unreadable == std::vector<std::string>{"families/R-8.yaml", "families/R-9.yaml"});
}
