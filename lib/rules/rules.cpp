#include "rules/themes.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace asystent::rules {
namespace {

/// In the order in which they are judged.
std::vector<Theme> themes() {
  return {intake_rules(), consent_rules(),       caseload_rules(),      assignments_rules(),
          plan_rules(),   plan_progress_rules(), visits_rules(),        agreements_rules(),
          review_rules(), court_rules(),         interventions_rules(), closure_rules(),
          people_rules(), dates_rules(),         repetition_rules(),    folder_rules()};
}

/// The rules of one kind of all themes.
template <class Rule>
std::vector<Rule> all_rules(std::span<const Rule> Theme::*of_kind) {
  std::vector<Rule> all;
  for (const Theme& theme : themes()) std::ranges::copy(theme.*of_kind, std::back_inserter(all));
  return all;
}

} // namespace

std::span<const FamilyRule> family_rules() {
  static const auto all = all_rules(&Theme::families);
  return all;
}

std::span<const WorklogRule> worklog_rules() {
  static const auto all = all_rules(&Theme::worklogs);
  return all;
}

std::span<const OfficeRule> office_rules() {
  static const auto all = all_rules(&Theme::office);
  return all;
}

} // namespace asystent::rules
