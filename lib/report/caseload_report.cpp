#include "report/caseload_report.hpp"

#include "rules/caseload.hpp"
#include "rules/facts.hpp"

#include <algorithm>

namespace asystent {
namespace {

CaseloadRow row_of_employed(const Cases& cases, const Caseloads& caseloads, const Practice& practice,
                            const Assistant& assistant, Date today) {
  CaseloadRow row{.id = assistant.id->text,
                  .name = assistant.name.value_or(""),
                  .employed = true,
                  .families = {},
                  .elsewhere = families_elsewhere(assistant),
                  .limit = limit_of(assistant, practice)};
  for (const Counted& counted : caseloads.counted(practice, assistant, today))
    row.families.push_back(&cases.families[counted.index]);
  return row;
}

bool is_left_with(const Family& family, const Assistant& assistant, Date today) {
  return std::ranges::any_of(family.assignments, [&](const Assignment& assignment) {
    return *assignment.assistant == assistant.id->text && lasts(assignment.from, assignment.ended, today);
  });
}

/// Somebody who is not employed has no caseload, but families may still be written down as theirs.
CaseloadRow row_of_former(const Cases& cases, const Practice& practice, const Assistant& assistant,
                          Date today) {
  CaseloadRow row{.id = assistant.id->text,
                  .name = assistant.name.value_or(""),
                  .employed = false,
                  .families = {},
                  .elsewhere = 0,
                  .limit = 0};
  for (const Family& family : cases.families)
    if (status_on(family, practice, today) == Status::active && is_left_with(family, assistant, today))
      row.families.push_back(&family);
  return row;
}

} // namespace

std::vector<CaseloadRow> caseload_report(const Cases& cases, Date today) {
  const Practice practice(cases.office.policy);
  const Caseloads caseloads(cases);
  std::vector<CaseloadRow> rows;
  for (const Assistant& assistant : cases.office.assistants) {
    if (employed(assistant, today)) {
      rows.push_back(row_of_employed(cases, caseloads, practice, assistant, today));
    } else if (auto former = row_of_former(cases, practice, assistant, today); !former.families.empty()) {
      rows.push_back(std::move(former));
    }
  }
  return rows;
}

} // namespace asystent
