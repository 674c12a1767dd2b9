#include "../support/attention.hpp"
#include "../support/summary.hpp"
#include "report/attention.hpp"
#include "report/audit.hpp"
#include "report/caseload.hpp"
#include "report/check.hpp"
#include "report/family.hpp"
#include "report/outcome.hpp"
#include "report/overdue.hpp"
#include "rules/judge.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::rules;
using namespace asystent::show;
using namespace asystent::test;

namespace {

using Json = nlohmann::ordered_json;

const Look look{.language = Language::en, .names = false, .style = {}, .today = day("2026-03-21")};
const Look named{.language = Language::en, .names = true, .style = {}, .today = day("2026-03-21")};

Records one_family() { return std::move(Records().add("R-1", active_family)); }

Finding finding(std::string file, Position at, FindingId id, Severity severity) {
  Finding result;
  result.id = id;
  result.severity = severity;
  result.place = {std::move(file), at};
  result.date = day("2026-02-01");
  result.arguments = {{"what", Text{}}};
  return result;
}

std::vector<std::string> keys(const Json& object) {
  std::vector<std::string> result;
  for (const auto& item : object.items()) result.push_back(item.key());
  return result;
}

} // namespace

TEST_CASE("check is the document of the contract, sorted by file, line and id") {
  using enum FindingId;
  const std::vector<Finding> findings{finding("b.yaml", {1, 1}, plan_not_consulted, Severity::error),
                                      finding("a.yaml", {9, 1}, plan_not_consulted, Severity::error),
                                      finding("a.yaml", {9, 5}, plan_not_agreed, Severity::warning)};
  const Json document = Json::parse(check_json(findings, 7, look));
  CHECK(keys(document) == std::vector<std::string>{"asystent", "today", "families", "findings", "summary"});
  CHECK(document["asystent"] == 1);
  CHECK(document["today"] == "2026-03-21");
  CHECK(document["families"] == 7);
  CHECK(document["summary"].dump() == R"({"error":2,"warning":1,"notice":0})");
  REQUIRE(document["findings"].size() == 3);
  CHECK(document["findings"][0]["id"] == "plan-not-agreed");
  CHECK(document["findings"][1]["id"] == "plan-not-consulted");
  const Json& last = document["findings"][2];
  CHECK(keys(last) == std::vector<std::string>{"id", "severity", "family", "assistant", "file", "line",
                                               "column", "date", "due", "rolled", "message", "basis",
                                               "help"});
  CHECK(last["file"] == "b.yaml");
  CHECK(last["family"].is_null());
  CHECK(last["due"].is_null());
  CHECK(last["date"] == "2026-02-01");
  CHECK(last["line"] == 1);
}

TEST_CASE("check without findings has an empty list and zeros") {
  const Json document = Json::parse(check_json({}, 0, look));
  CHECK(document["findings"].dump() == "[]");
  CHECK(document["summary"]["error"] == 0);
}

TEST_CASE("overdue is the document of the contract") {
  const Records records = one_family();
  const Json document = Json::parse(overdue_json(overdue(records.cases, look.today), records.cases, look));
  CHECK(
      document["deadlines"][1].dump() ==
      R"({"kind":"action-overdue","family":"R-1","assistant":"elis","due":"2026-03-20","rolled":"2026-03-20",)"
      R"("days":-1,"state":"overdue","what":null,"goal":"g1","action":1,"entry":"2026-02-01",)"
      R"("command":"asystent plan done R-1 --goal g1 --action 1"})");
  CHECK(Json::parse(overdue_json({}, records.cases, look))["deadlines"].dump() == "[]");
}

TEST_CASE("caseload is the document of the contract") {
  const Records records = one_family();
  const Json document = Json::parse(caseload_json(
      caseload_report(records.cases.office, Caseloads(records.cases), look.today), records.cases, look));
  CHECK(document["assistants"].dump() ==
        R"([{"id":"elis","name":"Ewa Lis","families":["R-1"],"count":1,"limit":15,"free":14}])");
}

TEST_CASE("who is not employed is not in the caseload document") {
  const Records records = one_family();
  auto rows = caseload_report(records.cases.office, Caseloads(records.cases), look.today);
  REQUIRE(rows.size() == 1);
  rows.front().employed = false;
  CHECK(Json::parse(caseload_json(rows, records.cases, look))["assistants"].empty());
}

TEST_CASE("names are in a document only when asked") {
  const Records records = one_family();
  const auto findings = judge(records.cases, look.today);
  for (const Look& one : {look, named}) {
    const auto has = [](const std::string& text, std::string_view part) {
      return text.find(part) != std::string::npos;
    };
    const auto due = overdue(records.cases, one.today);
    const auto summary = summary_on(records, one.today);
    CHECK(has(overdue_json(due, records.cases, one), "Rodzina R-1") == one.names);
    CHECK(has(caseload_json(caseload_report(records.cases.office, Caseloads(records.cases), one.today),
                            records.cases, one),
              "Rodzina R-1") == one.names);
    CHECK(has(attention_json(attention_on(records, one.today), records.cases, one), "Rodzina") == one.names);
    CHECK(has(audit_json(audit(records.cases, findings), one), "Rodzina R-1") == one.names);
    CHECK(has(family_json(summary, one), "Anna Kowalska") == one.names);
    CHECK(has(family_json(summary, one), "Rozmowa z pedagogiem") == one.names);
  }
}

TEST_CASE("each deadline says what it is about: in the words of the record, else in the program's own") {
  Records records = std::move(Records().add("R-1", std::string(active_family) + R"(court_papers:
  - {kind: opinion, court: Sąd w Lipowie, requested: 2026-02-02}
interventions:
  - {date: 2026-02-10, kind: other, what: Pożar w kuchni, blue_card: {started: 2026-02-10}}
)"));
  std::map<std::string, std::string> whats;
  const auto due = overdue(records.cases, named.today);
  const Json document = Json::parse(overdue_json(due, records.cases, named));
  for (const Json& row : document["deadlines"]) whats[row["kind"]] = row["what"];
  CHECK(whats["court-paper-overdue"] == "Sąd w Lipowie");
  CHECK(whats["intervention-without-follow-up"] == "Pożar w kuchni");
  CHECK(whats["blue-card-late"] == "Pożar w kuchni");
  CHECK(whats["visit-gap"] == "visit");
  const Json unnamed = Json::parse(overdue_json(due, records.cases, look));
  for (const Json& row : unnamed["deadlines"]) CHECK(row["what"].is_null());
}

TEST_CASE("a write and a failure have their documents") {
  CHECK(Json::parse(written_json("R-1", "families/R-1.yaml", true)).dump() ==
        R"({"asystent":1,"family":"R-1","file":"families/R-1.yaml","written":true})");
  const std::vector<Finding> findings{
      finding("a.yaml", {9, 1}, FindingId::plan_not_consulted, Severity::error)};
  const Json failure = Json::parse(failure_json(3, "refused", findings, look));
  CHECK(keys(failure["error"]) == std::vector<std::string>{"status", "message", "findings"});
  CHECK(failure["error"]["status"] == 3);
  CHECK(failure["error"]["findings"][0]["id"] == "plan-not-consulted");
  CHECK(Json::parse(failure_json(2, "usage", {}, look))["error"]["findings"].dump() == "[]");
}

TEST_CASE("a document ends with one line break, and bad UTF-8 does not break it") {
  const std::string text = failure_json(5, "no such file: \xff", {}, look);
  CHECK(text.ends_with("}\n"));
  CHECK(Json::parse(text)["error"]["message"] == "no such file: \xef\xbf\xbd");
}

TEST_CASE("what commands a terminal is escaped, and everything else is as it was") {
  const std::string message = "Żółw „x”\n\t\x1b[31m \xc2\x9b \x7f \xe2\x80\xae";
  const std::string text = failure_json(5, message, {}, look);
  CHECK(text.find("Żółw „x”\\n\\t\\u001b[31m \\u009b \\u007f \\u202e") != std::string::npos);
  CHECK(Json::parse(text)["error"]["message"] == message);
}
