#include "rules/judge.hpp"

#include "rules/rule.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace asystent::rules {
namespace {

/// Adds what one rule finds of one family and is wanted, with the assistant where the rule leaves it to the
/// date.
template <class IsWanted>
void apply(const FamilyRule& rule, const CaseOnDay& c, IsWanted is_wanted, std::vector<Finding>& found) {
  FindingsOfRule finder(rule.id, rule.severity, c.family.file, c.family.id->text);
  rule.find(c, finder);
  const std::size_t before = found.size();
  finder.move_to(found, is_wanted);
  if (rule.whose != RuleAssignee::on_its_date) return;
  for (Finding& finding : std::span(found).subspan(before))
    if (finding.assistant.empty() && finding.date) finding.assistant = c.on_duty(*finding.date);
}

bool has_passed(const Finding& finding, Date today) { return today > *finding.rolled; }

void append(std::vector<Finding>& all, std::vector<Finding> found) {
  std::ranges::move(found, std::back_inserter(all));
}

bool is_among(std::span<const FindingId> ids, FindingId id) {
  return std::ranges::find(ids, id) != ids.end();
}

std::vector<Finding> shortened(std::vector<Finding> found) {
  shorten(found);
  return found;
}

void add_findings(const FamilyRule& rule, const CaseOnDay& c, std::vector<Finding>& found) {
  const auto is_wrong_today = [&](const Finding& finding) {
    return rule.when == RuleTiming::now || has_passed(finding, c.today);
  };
  apply(rule, c, is_wrong_today, found);
}

Deadline deadline_of(Finding finding, Date today) {
  const int days = days_between(today, *finding.rolled);
  const auto state = days < 0 ? DeadlineState::overdue : DeadlineState::upcoming;
  return {std::move(finding), state, days};
}

} // namespace

std::vector<Finding> judge(const CaseOnDay& c) {
  std::vector<Finding> found;
  for (const FamilyRule& rule : family_rules()) add_findings(rule, c, found);
  return found;
}

std::vector<Finding> judge(const CaseOnDay& c, std::span<const FindingId> only) {
  std::vector<Finding> found;
  for (const FamilyRule& rule : family_rules())
    if (is_among(only, rule.id)) add_findings(rule, c, found);
  return found;
}

std::vector<Finding> judge(const Worklog& worklog, const Office& office, Date today) {
  std::vector<Finding> found;
  for (const WorklogRule& rule : worklog_rules()) {
    FindingsOfRule finder(rule.id, rule.severity, worklog.file, {});
    rule.find({worklog, office, today}, finder);
    finder.move_to(found);
  }
  return found;
}

std::vector<Finding> judge(const Office& office, const Caseloads& caseloads, const Timetable& timetable,
                           Date today, std::span<const std::string> not_read,
                           std::span<const std::string> about) {
  const Policy policy(office.policy);
  std::vector<Finding> found;
  for (const OfficeRule& rule : office_rules())
    rule.find({office, caseloads, timetable, policy, today, not_read, about}, found);
  return found;
}

std::vector<Finding> judge(const Office& office, const Caseloads& caseloads, Date today,
                           std::span<const FindingId> only) {
  const Policy policy(office.policy);
  const Timetable none;
  std::vector<Finding> found;
  for (const OfficeRule& rule : office_rules())
    if (is_among(only, rule.id)) rule.find({office, caseloads, none, policy, today, {}, {}}, found);
  return found;
}

std::vector<Finding> judge(const CaseSet& cases, Date today) {
  const Policy policy(cases.office.policy);
  std::vector<Finding> found;
  for (const Family& family : cases.families)
    append(found, shortened(judge(CaseOnDay(family, cases.office, policy, today))));
  for (const Worklog& worklog : cases.worklogs) append(found, shortened(judge(worklog, cases.office, today)));
  append(found, shortened(judge(cases.office, Caseloads(cases), Timetable(cases), today, cases.not_read)));
  sort(found);
  return found;
}

void sort(std::vector<Finding>& findings) {
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
    const auto& [file, at] = finding.place;
    return std::tuple(std::string_view(file), at.line, word(finding.id), at.column);
  });
}

void shorten(std::vector<Finding>& findings) {
  if (findings.size() <= most_listed) return;
  sort(findings);
  struct Listed {
    int count = 0;
    std::size_t last = 0;
  };
  std::map<std::tuple<std::string, FindingId, Severity>, Listed> kinds;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    Finding& finding = findings[i];
    Listed& listed = kinds[{finding.place.file, finding.id, finding.severity}];
    if (listed.count++ >= most_listed) {
      findings[listed.last].more += 1 + finding.more;
      continue;
    }
    listed.last = kept;
    if (kept != i) findings[kept] = std::move(finding);
    ++kept;
  }
  findings.resize(kept);
}

std::vector<Deadline> deadlines(const CaseOnDay& c, Date until) {
  const auto is_due = [&](const Finding& finding) { return *finding.rolled <= until; };
  std::vector<Finding> due;
  for (const FamilyRule& rule : family_rules())
    if (rule.when == RuleTiming::term) apply(rule, c, is_due, due);
  if (due.empty()) return {};
  const std::string_view responsible = on_duty(c.family, c.office, c.today);
  std::vector<Deadline> deadlines;
  for (Finding& finding : due) {
    if (!responsible.empty()) finding.assistant = responsible;
    deadlines.push_back(deadline_of(std::move(finding), c.today));
  }
  return deadlines;
}

std::vector<Deadline> deadlines(const CaseSet& cases, Date today, Date until) {
  const Policy policy(cases.office.policy);
  std::vector<Deadline> all;
  for (const Family& family : cases.families)
    std::ranges::move(deadlines(CaseOnDay(family, cases.office, policy, today), until),
                      std::back_inserter(all));
  sort(all);
  return all;
}

std::tuple<Date, std::string_view, std::string_view> order(const Deadline& deadline) {
  const Finding& finding = deadline.finding;
  return {*finding.rolled, finding.family, word(finding.id)};
}

void sort(std::vector<Deadline>& deadlines) { std::ranges::stable_sort(deadlines, {}, order); }

} // namespace asystent::rules
