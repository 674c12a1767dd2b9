#include "rules/family_rules.hpp"

#include <algorithm>

namespace asystent::rules {
namespace {

/// How many days before the term a paper for a court is announced.
constexpr int paper_notice_days = 7;

/// The day in the court's letter, which does not roll; without one, the office's own term.
Term paper_term(const Case& c, const CourtPaper& paper) {
  if (paper.due) return {*paper.due, *paper.due};
  return c.term_in_days(*paper.requested, c.practice.court_paper_days);
}

Finding& at_paper(const Case& c, Finder& found, const CourtPaper& paper) {
  Finding& finding = found.at(paper);
  set_term(finding, *paper.requested, paper_term(c, paper));
  finding.arguments = {{"kind", label(*paper.kind)}};
  return finding;
}

template <class Use>
void each_paper(const Case& c, Use use) {
  for (const CourtPaper& paper : c.family.court_papers)
    if (c.judges(*paper.requested)) use(paper);
}

std::vector<Date> judged_report_dates(const Case& c, const Consent& order) {
  std::vector<Date> dates;
  for (const auto& date : order.report_dates)
    if (c.judges(*date)) dates.push_back(*date);
  std::ranges::sort(dates);
  return dates;
}

std::ptrdiff_t reports_sent(const Case& c, const Consent& order) {
  return std::ranges::count_if(c.family.court_papers, [&](const CourtPaper& paper) {
    return *paper.kind == PaperKind::report && paper.sent && *paper.sent <= c.today &&
           c.judges(*paper.sent) && paper.case_number && *paper.case_number == order.case_number.value_or("");
  });
}

Term blue_card_term(const Case& c, const BlueCard& card) {
  return term_in_working_days(*card.started, blue_card_working_days, c.practice.free_days);
}

/// The cards that the assistant started, with their interventions.
template <class Use>
void each_own_card(const Case& c, Use use) {
  for (const Intervention& intervention : c.family.interventions) {
    const auto& card = intervention.blue_card;
    if (card && card->started_by.value_or(StartedBy::assistant) == StartedBy::assistant &&
        c.judges(*intervention.date))
      use(intervention, *card);
  }
}

} // namespace

// Art. 15 ust. 1 pkt 17.
void court_paper_overdue(const Case& c, Finder& found) {
  each_paper(c, [&](const CourtPaper& paper) {
    if (!paper.sent) at_paper(c, found, paper);
  });
}

void court_paper_due(const Case& c, Finder& found) {
  each_paper(c, [&](const CourtPaper& paper) {
    const int days = days_between(c.today, paper_term(c, paper).rolled);
    if (!paper.sent && days >= 0 && days <= paper_notice_days) at_paper(c, found, paper);
  });
}

void court_paper_late(const Case& c, Finder& found) {
  each_paper(c, [&](const CourtPaper& paper) {
    if (paper.sent && *paper.sent > paper_term(c, paper).rolled)
      at_paper(c, found, paper).arguments.emplace_back("date", *paper.sent);
  });
}

// KRO art. 109 § 4. A date of the court is judged by itself: an order older than the file still has its dates
// ahead. The first date of the order that has no report yet.
void court_report_missing(const Case& c, Finder& found) {
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

void blue_card_overdue(const Case& c, Finder& found) {
  each_own_card(c, [&](const Intervention& intervention, const BlueCard& card) {
    if (!card.sent) set_term(found.at(intervention, card.at), *card.started, blue_card_term(c, card));
  });
}

void blue_card_late(const Case& c, Finder& found) {
  each_own_card(c, [&](const Intervention& intervention, const BlueCard& card) {
    const Term term = blue_card_term(c, card);
    if (card.sent && *card.sent > term.rolled)
      set_term(found.at(intervention, card.sent.at), *card.started, term);
  });
}

void intervention_without_follow_up(const Case& c, Finder& found) {
  for (const Intervention& intervention : c.family.interventions)
    if (!intervention.follow_up && c.judges(*intervention.date))
      set_term(found.at(intervention), *intervention.date,
               c.term_in_days(*intervention.date, c.practice.follow_up_days));
}

} // namespace asystent::rules
