#include "model/report_dates.hpp"
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

/// What a paper is called, with whom it is for.
Text name_of(PaperKind kind) {
  switch (kind) {
  case PaperKind::opinion:
    return {"opinia dla sądu", "opinion for the court"};
  case PaperKind::report:
    return {"sprawozdanie dla sądu", "report for the court"};
  case PaperKind::information:
    return {"informacja dla sądu", "information for the court"};
  case PaperKind::care_opinion:
  case PaperKind::alimony_opinion:
    break;
  }
  return label(kind);
}

Finding& at_paper(const CaseOnDay& c, FindingsOfRule& found, const CourtPaper& paper) {
  Finding& finding = found.at(paper);
  set_term(finding, *paper.requested, paper_term(c, paper));
  finding.arguments = {{"kind", name_of(*paper.kind)}, {"words", PrivateText(std::string(*paper.court))}};
  return finding;
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
// ahead. One whose report is begun is that paper's, so that it is not told twice.
void court_report_missing(const CaseOnDay& c, FindingsOfRule& found) {
  const SentReports reports(c.family, c.today);
  const BegunReports begun(c.family);
  for (const Consent& order : c.family.consents) {
    if (*order.kind != ConsentKind::court_order) continue;
    const auto unmet = unmet_report_dates(c.family, order, reports);
    const auto first = std::ranges::find_if(unmet, [&](Date day) { return !begun.has(order, day); });
    if (first == unmet.end()) continue;
    Finding& finding = found.at(order);
    set_due(finding, *first, *first);
    finding.arguments = {{"case_number", std::string(*order.case_number)},
                         {"words", PrivateText(std::string(order.court.value_or("")))}};
  }
}

/// The organiser of foster care goes to the court before so many months of it are over.
constexpr int months_to_motion = 18;
constexpr std::chrono::days days_before_motion{60};
constexpr int months_of_an_opinion = 12;

/// One opinion is of the family, so it serves all its children.
bool has_opinion_for_care(const CaseOnDay& c) {
  return std::ranges::any_of(c.family.court_papers, [&](const CourtPaper& paper) {
    return *paper.kind == PaperKind::care_opinion && paper.sent && *paper.sent <= c.today &&
           *paper.sent > add_months(c.today, -months_of_an_opinion);
  });
}

// Art. 47 ust. 6 and 7, art. 100 ust. 4a.
void care_opinion_due(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.is_active() || has_opinion_for_care(c)) return;
  for (const Member& member : c.family.members) {
    const auto since = minor_in_foster_care_since(member, c.today);
    if (!since) continue;
    const Date motion = add_months(*since, months_to_motion);
    if (motion > c.today + days_before_motion) continue;
    Finding& finding = found.at(member);
    set_due(finding, *since, motion);
    finding.arguments = {{"member", PrivateText(member.id->text)}};
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
    {FindingId::care_opinion_due, notice, now, on_its_date, care_opinion_due},
});

} // namespace

Theme court_rules() { return {court_words, of_families}; }

} // namespace asystent::rules
