#include "report/caseload_report.hpp"

#include "model/facts.hpp"

namespace asystent {
namespace {

std::vector<std::string> ids_of(const std::vector<Counted>& families) {
  std::vector<std::string> ids;
  for (const Counted& counted : families) ids.push_back(counted.family->id);
  return ids;
}

CaseloadRow row_of_employed(const Caseloads& caseloads, const Practice& practice, const Assistant& assistant,
                            Date today) {
  return {.id = assistant.id->text,
          .name = *assistant.name,
          .employed = true,
          .families = ids_of(caseloads.counted(practice, assistant, today)),
          .elsewhere = families_elsewhere(assistant),
          .limit = limit_of(assistant, practice)};
}

/// Somebody who is not employed has no caseload, but families may still be written down as theirs.
CaseloadRow row_of_former(const Caseloads& caseloads, const Assistant& assistant, Date today) {
  return {.id = assistant.id->text,
          .name = *assistant.name,
          .employed = false,
          .families = ids_of(caseloads.left_with(assistant, today)),
          .elsewhere = 0,
          .limit = 0};
}

} // namespace

std::vector<CaseloadRow> caseload_report(const Office& office, const Caseloads& caseloads, Date today) {
  const Practice practice(office.policy);
  std::vector<CaseloadRow> rows;
  for (const Assistant& assistant : office.assistants) {
    if (employed(assistant, today)) {
      rows.push_back(row_of_employed(caseloads, practice, assistant, today));
    } else if (auto former = row_of_former(caseloads, assistant, today); !former.families.empty()) {
      rows.push_back(std::move(former));
    }
  }
  return rows;
}

} // namespace asystent
