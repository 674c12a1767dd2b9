#include "document/area_scores.hpp"
#include "document/situation.hpp"
#include "support/records.hpp"

#include <doctest/doctest.h>

using namespace asystent::document;

namespace asystent {
namespace {

constexpr auto two_assessments = R"(referral: {source: self, date: 2026-01-05}
assessments:
  - date: 2026-02-02
    scores: {care: 4, budget: 2, health: na, work: 3, household: 3}
    conclusion: continue
  - date: 2026-08-03
    scores: {care: 2, budget: 3, health: 3, addictions: no_data, household: 3}
    conclusion: continue
)";

std::string value(const TemplateFields& fields, std::string_view name) { return fields.find(name)->text; }

/// `area: score, before, difference` of each area.
std::vector<std::string> rows(const TemplateFields& fields) {
  std::vector<std::string> texts;
  for (const TemplateFields& row : fields.find("areas")->parts)
    texts.push_back(value(row, "area") + ": " + value(row, "score") + ", " + value(row, "before") + ", " +
                    value(row, "difference"));
  return texts;
}

} // namespace

TEST_CASE("scores stand beside those before, and the difference has a word") {
  test::Records records;
  records.add("R-2026-001", two_assessments);
  const Family& family = records.cases.families.front();
  const Assessment* now = assessment_until(family, test::day("2026-08-03"));
  const Assessment* before = assessment_before(family, test::day("2026-08-03"));
  REQUIRE(before != nullptr);
  TemplateFields fields;
  add_scores(fields, now, before, records.cases.office);
  CHECK(rows(fields) == std::vector<std::string>{
                            "opieka i wychowanie: 2, 4, −2 pogorszenie",
                            "zdrowie: 3, nie dotyczy, ",
                            "uzależnienia: brak danych, , ",
                            "dom i gospodarstwo: 3, 3, bez zmian",
                            "budżet i zadłużenie: 3, 2, +1 poprawa",
                            "praca: , 3, ",
                        });
}

TEST_CASE("without an assessment every area of the office is there to be scored by hand") {
  const test::Records records(std::string(test::one_assistant) + "areas: {transport: Dojazdy}\n");
  TemplateFields fields;
  add_scores(fields, nullptr, nullptr, records.cases.office);
  CHECK(rows(fields).size() == words<BuiltInArea>.size() + 1);
  CHECK(rows(fields).back() == "Dojazdy: , , ");
}

TEST_CASE("the scale is in the office's own words where it has them") {
  const test::Records own(std::string(test::one_assistant) + "scale: {1: źle, 5: dobrze}\n");
  TemplateFields fields;
  add_scores(fields, nullptr, nullptr, own.cases.office);
  CHECK(value(fields, "scale") == "1 – źle, 2, 3, 4, 5 – dobrze");
  TemplateFields plain;
  add_scores(plain, nullptr, nullptr, test::Records().cases.office);
  CHECK(value(plain, "scale") == "od 1 (najgorzej) do 5 (najlepiej)");
}

} // namespace asystent
