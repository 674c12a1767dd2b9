#include "../support/records.hpp"
#include "model/current_risk.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

std::string risk_on(std::string_view today, const std::string& more) {
  const Records records = std::move(Records().add(
      "R-1", std::string(active_family) + "diagnosis: {date: 2026-01-20, risk: medium}\n" + more));
  const auto risk = current_risk(records.cases.families.front(), day(today));
  return risk ? std::string(word(risk->level)) + " " + iso(risk->date) : "-";
}

} // namespace

TEST_CASE("the risk is the one that was seen last, wherever it was written down") {
  CHECK(risk_on("2026-01-19", "") == "-");
  CHECK(risk_on("2026-01-20", "") == "medium 2026-01-20");
  const std::string later = "risks: [{date: 2026-03-01, level: high}, {date: 2026-03-01, level: low}]\n"
                            "assessments: [{date: 2026-04-01, conclusion: continue, risk: high},\n"
                            "              {date: 2026-05-01, conclusion: continue}]\n";
  CHECK(risk_on("2026-03-01", later) == "low 2026-03-01"); // of equals the later in the file
  CHECK(risk_on("2026-06-01", later) == "high 2026-04-01");
}
