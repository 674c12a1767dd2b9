#include "../support/records.hpp"
#include "report/overdue.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::rules;
using namespace asystent::test;

namespace {

std::vector<std::string> kinds(const std::vector<Deadline>& deadlines) {
  std::vector<std::string> result;
  for (const Deadline& deadline : deadlines) result.emplace_back(word(deadline.finding.id));
  return result;
}

/// In the only family of the records, sorted.
std::vector<Deadline> due(const Records& records, std::string_view today, int days) {
  const Office& office = records.cases.office;
  const Policy policy(office.policy);
  std::vector<Deadline> found =
      due_within(CaseOnDay(records.cases.families.front(), office, policy, day(today)), days);
  sort(found);
  return found;
}

} // namespace

TEST_CASE("overdue is what has passed, the longest overdue first") {
  const Records records = std::move(Records().add("R-1", active_family));
  const auto found = overdue(records.cases, day("2026-07-01"));
  CHECK(kinds(found) == std::vector<std::string>{"visit-gap", "action-overdue", "goal-overdue"});
  CHECK(found.front().days < found.back().days);
  CHECK(found.back().days == -1);
}

TEST_CASE("the last day of a term is not overdue, but due within 0 days") {
  const Records records = std::move(Records().add("R-1", active_family));
  CHECK(kinds(overdue(records.cases, day("2026-03-20"))) == std::vector<std::string>{"visit-gap"});
  CHECK(kinds(due(records, "2026-03-20", 0)) == std::vector<std::string>{"visit-gap", "action-overdue"});
}

TEST_CASE("of all families only what is due until a day, that day included") {
  const Records records = std::move(Records().add("R-1", active_family));
  const Date today = day("2026-03-20");
  CHECK(kinds(deadlines(records.cases, today, today)) ==
        std::vector<std::string>{"visit-gap", "action-overdue"});
  CHECK(deadlines(records.cases, today).size() > 2);
}

TEST_CASE("due within so many days takes the last of them in") {
  const Records records = std::move(Records().add("R-1", active_family));
  CHECK(due(records, "2026-03-15", 4).size() == 1);
  CHECK(due(records, "2026-03-15", 5).size() == 2);
}
