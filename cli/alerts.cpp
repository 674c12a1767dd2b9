#include "cli/alerts.hpp"

#include "report/overdue.hpp"
#include "show/finding_text.hpp"

#include <algorithm>
#include <set>

namespace asystent {
namespace {

std::string count_of_others(Invocation& invocation, std::span<const Deadline> others) {
  if (others.empty()) return {};
  std::set<std::string_view> families;
  for (const Deadline& deadline : others) families.insert(deadline.finding.family);
  return invocation.say("po terminie w innych rodzinach: {} (rodzin: {}). Zobacz: asystent report overdue\n",
                        "overdue in other families: {} (families: {}). See: asystent report overdue\n",
                        others.size(), families.size());
}

} // namespace

std::string alerts_text(Invocation& invocation) {
  if (invocation.is_quiet() || !invocation.has_folder()) return {};
  const auto is_touched = [&](const Deadline& deadline) {
    return std::ranges::find(invocation.touched, deadline.finding.family) != invocation.touched.end();
  };
  auto all = invocation.folder().overdue();
  const auto others = std::stable_partition(all.begin(), all.end(), is_touched);
  return overdue_text({all.begin(), others}, invocation.folder().family_names(), invocation.look()) +
         count_of_others(invocation, {others, all.end()});
}

std::string bad_records_text(Invocation& invocation) {
  std::string text;
  for (const Finding& finding : invocation.problems) text += finding_line(finding, invocation.look());
  return text;
}

} // namespace asystent
