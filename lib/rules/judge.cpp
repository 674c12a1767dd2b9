#include "rules/judge.hpp"

#include "rules/rule.hpp"

#include <algorithm>
#include <tuple>

namespace asystent {
namespace {

/// What one rule finds of one family, with the assistant where the rule leaves it to the date.
std::vector<Finding> apply(const FamilyRule& rule, const Case& c) {
  Finder finder(rule.id, rule.severity, c.family.file, std::string(c.family.id->text));
  rule.find(c, finder);
  std::vector<Finding> found;
  finder.move_to(found);
  for (Finding& finding : found)
    if (rule.whose == Whose::on_its_date && finding.assistant.empty() && finding.date)
      finding.assistant = assistant_on(c.family, c.office, *finding.date);
  return found;
}

bool has_passed(const Finding& finding, Date today) { return today > *finding.rolled; }

void judge_family(const Case& c, std::vector<Finding>& found) {
  for (const FamilyRule& rule : family_rules())
    for (Finding& finding : apply(rule, c))
      if (rule.when == When::now || has_passed(finding, c.today)) found.push_back(std::move(finding));
}

void add_deadlines(const Case& c, std::vector<Deadline>& deadlines) {
  const std::string responsible(assistant_on(c.family, c.office, c.today));
  for (const FamilyRule& rule : family_rules()) {
    if (rule.when != When::term) continue;
    for (Finding& finding : apply(rule, c)) {
      if (!responsible.empty()) finding.assistant = responsible;
      const int days = days_between(c.today, *finding.rolled);
      const auto state = days < 0 ? DeadlineState::overdue : DeadlineState::upcoming;
      deadlines.push_back({std::move(finding), state, days});
    }
  }
}

auto order(const Finding& finding) {
  return std::tuple(finding.place.file, finding.place.at, word(finding.id));
}

} // namespace

std::vector<Finding> judge(const Cases& cases, Date today) {
  const Practice practice(cases.office.policy);
  std::vector<Finding> found;
  for (const Family& family : cases.families)
    judge_family(Case(family, cases.office, practice, today), found);
  for (const OfficeRule& rule : office_rules()) rule.find(cases, practice, today, found);
  std::ranges::stable_sort(found, {}, order);
  return found;
}

std::vector<Deadline> deadlines(const Cases& cases, Date today) {
  const Practice practice(cases.office.policy);
  std::vector<Deadline> all;
  for (const Family& family : cases.families) add_deadlines(Case(family, cases.office, practice, today), all);
  std::ranges::stable_sort(all, {}, [](const Deadline& deadline) {
    const Finding& finding = deadline.finding;
    return std::tuple(*finding.rolled, finding.family, word(finding.id));
  });
  return all;
}

} // namespace asystent
