#include "cli/findings.hpp"

#include "rules/judge.hpp"

#include <algorithm>
#include <iterator>

namespace asystent {

std::vector<Finding> all_findings(Invocation& invocation) {
  auto findings = judge(invocation.all_cases(), invocation.today());
  std::ranges::copy(invocation.folder().problems(), std::back_inserter(findings));
  sort(findings);
  return findings;
}

} // namespace asystent
