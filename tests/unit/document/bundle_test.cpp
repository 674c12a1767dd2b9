#include "../support/records.hpp"
#include "document/bundle.hpp"
#include "model/policy.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::document;
using namespace asystent::test;

namespace {

/// `plan 2026-02-01`, in the order of the bundle.
std::vector<std::string> papers_of(const Records& records, Purpose purpose) {
  const Policy policy(records.cases.office.policy);
  const DocumentRequest request{.office = records.cases.office,
                                .policy = policy,
                                .date = day("2026-03-17"),
                                .family = &records.cases.families.front()};
  std::vector<std::string> papers;
  for (const BundledPaper& paper : bundle_for(purpose, request).papers) {
    const auto& entry = paper.request.entry;
    papers.push_back(std::string(paper.kind->name) + (entry ? " " + iso(*entry) : std::string()));
  }
  return papers;
}

constexpr auto two_notes = R"(interventions:
  - {date: 2026-03-02, kind: other, what: Druga}
  - {date: 2026-02-14, kind: other, what: Pierwsza}
)";

} // namespace

TEST_CASE("an inspection gets each entry of a kind, a court the newest, and none that is not there") {
  const Records records = std::move(Records().add("R-1", std::string(active_family) + two_notes));
  const auto inspected = papers_of(records, Purpose::inspection);
  const auto first = std::ranges::find(inspected, "notatka 2026-02-14");
  REQUIRE(first != inspected.end());
  REQUIRE(std::next(first) != inspected.end());
  CHECK(*std::next(first) == "notatka 2026-03-02");
  CHECK(std::ranges::find(inspected, "sprawozdanie-sad") == inspected.end());
  const auto for_court = papers_of(records, Purpose::court);
  CHECK(std::ranges::find(for_court, "plan") != for_court.end());
  CHECK(std::ranges::none_of(for_court, [](const auto& paper) { return paper.starts_with("notatka"); }));
}

TEST_CASE("the journal of a bundle is of the case so far") {
  const Records records = std::move(Records().add("R-1", active_family));
  const Policy policy(records.cases.office.policy);
  const Family& family = records.cases.families.front();
  const DocumentRequest request{
      .office = records.cases.office, .policy = policy, .date = day("2026-03-17"), .family = &family};
  const Period time = usual_period(*find_kind("dziennik"), request);
  CHECK(time.from == *family.assignments.front().from);
  CHECK(time.until == request.date);
}

TEST_CASE("papers are bound behind their cover into one page") {
  const std::string page = "<!DOCTYPE html><html><head><title>Plan &quot;A&quot;</title></head><body "
                           "class=\"x\"><main><p>A</p></main>"
                           "</body></html>";
  const std::string whole = bound("<html><body><h1>Zestaw</h1></body></html>", {page, page});
  CHECK(whole == "<html><body><h1>Zestaw</h1>"
                 "<section class=\"paper\" id=\"paper-1\" aria-label=\"1. Plan "
                 "&quot;A&quot;\">\n<div><p>A</p></div></section>\n"
                 "<section class=\"paper\" id=\"paper-2\" aria-label=\"2. Plan "
                 "&quot;A&quot;\">\n<div><p>A</p></div></section>\n"
                 "</body></html>");
}
