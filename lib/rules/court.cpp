#include "rules/court_words.hpp"
#include "rules/themes.hpp"

#include <algorithm>

namespace asystent::rules {
namespace {

/// How many days before the term a paper for a court is announced.
constexpr int paper_notice_days = 7;

/// The day in the court's letter, which does not roll; without one, the office's own term.
Term paper_term(const CaseOnDay& c, const CourtPaper& paper) {
  if (paper.due) return {*paper.due, *paper.due};
  return c.term_in_days(*paper.requested, c.policy.court_paper_days);
}

Finding& at_paper(const CaseOnDay& c, FindingsOfRule& found, const CourtPaper& paper) {
  Finding& finding = found.at(paper);
  set_term(finding, *paper.requested, paper_term(c, paper));
  finding.arguments = {{"kind", label(*paper.kind)}};
  return finding;
}

std::vector<Date> judged_report_dates(const CaseOnDay& c, const Consent& order) {
  std::vector<Date> dates;
  for (const auto& date : order.report_dates)
    if (c.judges(*date)) dates.push_back(*date);
  std::ranges::sort(dates);
  return dates;
}

std::ptrdiff_t reports_sent(const CaseOnDay& c, const Consent& order) {
  return std::ranges::count_if(c.family.court_papers, [&](const CourtPaper& paper) {
    return *paper.kind == PaperKind::report && paper.sent && *paper.sent <= c.today &&
           c.judges(*paper.sent) && paper.case_number && *paper.case_number == order.case_number.value_or("");
  });
}

// Art. 15 ust. 1 pkt 17.
void court_paper_overdue(const CaseOnDay& c, FindingsOfRule& found) {
  for (const CourtPaper& paper : c.family.court_papers)
    if (!paper.sent) at_paper(c, found, paper);
}

void court_paper_due(const CaseOnDay& c, FindingsOfRule& found) {
  for (const CourtPaper& paper : c.family.court_papers) {
    const int days = days_between(c.today, paper_term(c, paper).rolled);
    if (!paper.sent && days >= 0 && days <= paper_notice_days) at_paper(c, found, paper);
  }
}

void court_paper_late(const CaseOnDay& c, FindingsOfRule& found) {
  for (const CourtPaper& paper : c.family.court_papers) {
    const Term term = paper_term(c, paper);
    if (paper.sent && *paper.sent > term.rolled && c.judges(term.due))
      at_paper(c, found, paper).arguments.emplace_back("date", *paper.sent);
  }
}

// KRO art. 109 § 4. A date of the court is judged by itself: an order older than the file still has its dates
// ahead. The first date of the order that has no report yet.
void court_report_missing(const CaseOnDay& c, FindingsOfRule& found) {
  for (const Consent& order : c.family.consents) {
    if (*order.kind != ConsentKind::court_order) continue;
    const auto dates = judged_report_dates(c, order);
    const auto sent = static_cast<std::size_t>(reports_sent(c, order));
    if (sent >= dates.size()) continue;
    Finding& finding = found.at(order);
    set_due(finding, dates[sent], dates[sent]);
    finding.arguments = {{"case_number", std::string(*order.case_number)}};
  }
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::court_paper_overdue, error, term, on_its_date, court_paper_overdue},
    {FindingId::court_paper_due, notice, now, on_its_date, court_paper_due},
    {FindingId::court_paper_late, warning, now, on_its_date, court_paper_late},
    {FindingId::court_report_missing, error, term, on_its_date, court_report_missing},
});

} // namespace

Theme court_rules() { return {court_words, of_families}; }

} // namespace asystent::rules
