#pragma once

#include "rules/rule.hpp"

#include <algorithm>
#include <array>

namespace asystent::rules {

/// The rules of one theme of section 4 of the contract. It is made when it is compiled, and what is wrong
/// with it does not compile: each rule's finding is among the theme's words, which say what is to be done
/// where the rule is a term.
class Theme {
public:
  consteval Theme(std::span<const FindingInfo> words, std::span<const FamilyRule> of_families,
                  std::span<const WorklogRule> of_worklogs = {}, std::span<const OfficeRule> of_office = {})
      : families(of_families), worklogs(of_worklogs), office(of_office) {
    for (const FamilyRule& rule : families) {
      const bool has_duty = words_of(words, rule.id).duty.has_value();
      if (rule.when == RuleTiming::term && !has_duty)
        throw "a rule that is a term has no duty in the words of its finding";
    }
    for (const WorklogRule& rule : worklogs) words_of(words, rule.id);
    for (const OfficeRule& rule : office) words_of(words, rule.id);
  }

  std::span<const FamilyRule> families;
  std::span<const WorklogRule> worklogs;
  std::span<const OfficeRule> office;

private:
  static consteval const FindingInfo& words_of(std::span<const FindingInfo> words, FindingId id) {
    const auto found = std::ranges::find(words, id, &FindingInfo::id);
    if (found == words.end()) throw "the finding of a rule is not among the words of its theme";
    return *found;
  }
};

// Each is made in the source of its name, beside the functions of its rules; what people read of its findings
// is in NAME_words.hpp. rules.cpp names them all: a theme that registered itself would vanish from a static
// library.
Theme intake_rules();
Theme consent_rules();
Theme caseload_rules();
Theme assignments_rules();
Theme plan_rules();
Theme plan_progress_rules();
Theme visits_rules();
Theme agreements_rules();
Theme review_rules();
Theme court_rules();
Theme interventions_rules();
Theme closure_rules();
Theme people_rules();
Theme dates_rules();
Theme repetition_rules();
Theme folder_rules();

} // namespace asystent::rules
