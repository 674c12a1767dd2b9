#include "../support/records.hpp"
#include "document/course.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::document;
using namespace asystent::test;

namespace {

constexpr auto record = R"(
members:
  - {id: anna, name: Anna Lis, role: mother, born: 1990-04-12}
referral: {source: self, date: 2026-01-05}
plans:
  - date: 2026-02-01
    agreed_by: [anna]
    goals:
      - id: g1
        area: budget
        goal: Spłaca dług
        scale:
          - {date: 2026-05-01, value: 6, by: anna}
          - {date: 2026-02-01, value: 2, by: anna}
          - {date: 2026-03-01, value: 9, by: sąsiadka}
          - {date: 2026-12-01, value: 8, by: anna}
      - {id: g2, area: work, goal: Ma pracę, scale: [{date: 2026-02-01, value: 5}]}
assessments:
  - {date: 2026-03-02, scores: {budget: 2, work: 3, health: no_data}, conclusion: continue}
  - {date: 2026-06-02, scores: {budget: 3, health: 4}, conclusion: continue}
  - {date: 2026-09-02, scores: {budget: 5, work: na}, conclusion: continue}
)";

/// `list: label, aria-label` of each course.
std::string courses(std::string_view on) {
  const Records records = std::move(Records().add("R-1", record));
  const Policy policy(records.cases.office.policy);
  const DocumentRequest request{.office = records.cases.office,
                                .policy = policy,
                                .date = day(on),
                                .family = &records.cases.families.front()};
  TemplateFields fields;
  add_courses(fields, request, day(on));
  std::string all;
  for (const std::string_view list : {"score_courses", "scale_courses"})
    for (const TemplateFields& course : fields.find(list)->parts) {
      const std::string& svg = course.find("picture")->text;
      const std::size_t begin = svg.find("aria-label=\"") + 12;
      all += course.find("label")->text + " | " + svg.substr(begin, svg.find('"', begin) - begin) + "\n";
    }
  return all;
}

} // namespace

TEST_CASE("what has two marks or more by the day has a course") {
  CHECK(courses("2026-11-20") ==
        "budżet i zadłużenie | budżet i zadłużenie: 2 (02.03.2026), 3 (02.06.2026), 5 (02.09.2026)\n"
        "Spłaca dług (Anna Lis) | Spłaca dług (Anna Lis): 2 (01.02.2026), 6 (01.05.2026)\n");
}

TEST_CASE("what comes after the day is not in the course") {
  CHECK(courses("2026-06-30") ==
        "budżet i zadłużenie | budżet i zadłużenie: 2 (02.03.2026), 3 (02.06.2026)\n"
        "Spłaca dług (Anna Lis) | Spłaca dług (Anna Lis): 2 (01.02.2026), 6 (01.05.2026)\n");
  CHECK(courses("2026-03-31").empty());
}
