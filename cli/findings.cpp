#include "cli/findings.hpp"

#include "rules/judge.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace asystent {

std::vector<Finding> all_findings(Invocation& invocation) {
  auto findings = judge(invocation.folder().cases(), invocation.today());
  std::ranges::copy(invocation.folder().problems(), std::back_inserter(findings));
  sort_by_place(findings);
  return findings;
}

void sort_by_place(std::vector<Finding>& findings) {
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
    return std::tuple(finding.place.file, finding.place.at.line, word(finding.id));
  });
}

} // namespace asystent
