#include "../support/records.hpp"
#include "report/audit.hpp"
#include "rules/catalogue.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::rules;
using namespace asystent::test;

namespace {

Finding finding(FindingId id, std::string family, Severity severity = Severity::error) {
  Finding result;
  result.id = id;
  result.family = std::move(family);
  result.severity = severity;
  return result;
}

constexpr auto referred = "referral: {source: self, date: 2026-01-05}\n";

} // namespace

TEST_CASE("an audit has every error and warning by family and group, and no notice") {
  const Records records = std::move(Records().add("R-1", referred).add("R-2", referred).add("R-3", referred));
  const std::vector<Finding> findings{finding(FindingId::visit_overlap, "R-2"),
                                      finding(FindingId::interview_missing, "R-2", Severity::warning),
                                      finding(FindingId::review_due, "R-1", Severity::notice),
                                      finding(FindingId::caseload_exceeded, "")};
  const Audit result = audit(records.cases, findings);
  REQUIRE(result.families.size() == 1);
  CHECK(result.families[0].id == "R-2");
  CHECK(result.families[0].name == Private("Rodzina R-2"));
  REQUIRE(result.families[0].faults.size() == 2);
  CHECK(result.families[0].faults[0].group == FaultGroup::no_interview);
  CHECK(result.families[0].faults[1].group == FaultGroup::cards_overlap);
  REQUIRE(result.office.size() == 1);
  CHECK(result.office[0].group == FaultGroup::too_many_families);
  CHECK(result.family_count == 3);
  CHECK(result.without_faults == 2);
}

TEST_CASE("a record that cannot be read is a family with a fault, not one without") {
  const Records records = std::move(Records().add("R-1", referred));
  const std::vector<Finding> findings{finding(FindingId::yaml_syntax, "R-9")};
  const Audit result = audit(records.cases, findings);
  REQUIRE(result.families.size() == 1);
  CHECK(result.families[0].id == "R-9");
  CHECK(result.families[0].faults[0].group == FaultGroup::unreadable_record);
  CHECK(result.family_count == 2);
  CHECK(result.without_faults == 1);
}

TEST_CASE("each fault of an inspection has findings of its own") {
  CHECK(info(FindingId::decision_missing).group == FaultGroup::no_decision);
  CHECK(info(FindingId::consent_withdrawn).group == FaultGroup::no_consent);
  CHECK(info(FindingId::plan_not_consulted).group == FaultGroup::plan_not_consulted);
  CHECK(info(FindingId::plan_incomplete).group == FaultGroup::plan_without_terms);
  CHECK(info(FindingId::plan_not_updated).group == FaultGroup::plan_not_updated);
  CHECK(info(FindingId::plan_not_coordinated).group == FaultGroup::plan_not_coordinated);
  CHECK(info(FindingId::review_not_passed_on).group == FaultGroup::assessment_late);
  CHECK(info(FindingId::monitoring_missed).group == FaultGroup::no_monitoring);
  CHECK(info(FindingId::visit_unsigned).group == FaultGroup::card_incomplete);
  CHECK(info(FindingId::work_without_consent).group == FaultGroup::work_outside_case);
  CHECK(info(FindingId::visit_gap).group == FaultGroup::other);
  CHECK(info(FindingId::version).group == FaultGroup::unreadable_record);
}
