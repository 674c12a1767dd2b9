#include "../support/records.hpp"
#include "document/kinds.hpp"
#include "model/policy.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::document;
using namespace asystent::test;

namespace {

constexpr auto family_with_draft = R"(members:
  - {id: anna, name: Anna Kowalska, role: mother, born: 1990-04-12}
referral: {source: self, date: 2026-01-05}
plans:
  - draft: true
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
)";

/// What the rules would have of this kind of document.
std::vector<std::string> missing(const Records& records, std::string_view kind) {
  const Policy policy(records.cases.office.policy);
  const DocumentRequest request{.office = records.cases.office,
                                .policy = policy,
                                .date = day("2026-03-17"),
                                .family = &records.cases.families.front()};
  std::vector<std::string> ids;
  for (const Finding& finding : find_kind(kind)->missing(request)) ids.emplace_back(word(finding.id));
  return ids;
}

} // namespace

TEST_CASE("a draft is told what it lacks as a plan") {
  const Records records = std::move(Records().add("R-1", family_with_draft));
  CHECK(missing(records, "plan") ==
        std::vector<std::string>{"plan-not-agreed", "plan-not-consulted", "plan-incomplete"});
}

TEST_CASE("a whole plan lacks nothing, and no plan is nothing to tell of") {
  CHECK(missing(std::move(Records().add("R-1", active_family)), "plan").empty());
  CHECK(missing(std::move(Records().add("R-1", "referral: {source: self, date: 2026-01-05}\n")), "plan")
            .empty());
}

TEST_CASE("an assessment that was not passed on in time is told") {
  const std::string assessed =
      std::string(active_family) + "assessments:\n  - {date: 2026-02-10, conclusion: continue}\n";
  CHECK(missing(std::move(Records().add("R-1", assessed)), "ocena") ==
        std::vector<std::string>{"review-not-passed-on"});
}
