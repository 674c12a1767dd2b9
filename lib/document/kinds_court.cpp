#include "document/court_account.hpp"
#include "document/court_paper.hpp"
#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/situation.hpp"
#include "document/wording.hpp"
#include "model/newest.hpp"

#include <algorithm>
#include <limits>

namespace asystent::document {
namespace {

using std::chrono::days;

/// When a report is due: that tells the reports of one order apart, which have the day of the order.
Date term_of(const CourtPaper& report) { return report.due.value_or(*report.requested); }

std::vector<Date> terms_of_reports(const Family& family) {
  std::vector<Date> terms;
  for (const CourtPaper& paper : family.court_papers)
    if (*paper.kind == PaperKind::report) terms.push_back(term_of(paper));
  return terms;
}

/// The one of the term that is asked for, else the first that the court still awaits: one that was sent is of
/// an earlier time.
const CourtPaper* wanted_report(const DocumentRequest& request) {
  const auto is_wanted = [&](const CourtPaper& paper) {
    return *paper.kind == PaperKind::report &&
           (request.entry ? term_of(paper) == *request.entry : !paper.sent);
  };
  return earliest(request.family->court_papers, is_wanted, term_of);
}

bool is_of_another_case(const CourtPaper& paper, const Consent& order) {
  return paper.case_number && paper.case_number.value != order.case_number.value;
}

/// The order that a paper is about: of its case, else the newest.
const Consent* order_of(const CourtPaper* paper, const DocumentRequest& request) {
  const auto is_wanted = [&](const Consent& consent) {
    return *consent.kind == ConsentKind::court_order && *consent.from <= request.date &&
           (paper == nullptr || !is_of_another_case(*paper, consent));
  };
  return newest(request.family->consents, is_wanted, [](const Consent& consent) { return *consent.from; });
}

/// Of the order, else of the report.
std::string case_number_of(const DocumentRequest& request) {
  const CourtPaper* paper = wanted_report(request);
  if (const Consent* order = order_of(paper, request)) return text_of(order->case_number);
  return paper == nullptr ? std::string() : text_of(paper->case_number);
}

bool is_about(const Finding& finding, const std::string& case_number) {
  return std::ranges::any_of(finding.arguments, [&](const auto& argument) {
    const auto* text = std::get_if<std::string>(&argument.second);
    return text != nullptr && *text == case_number;
  });
}

/// The first date of the order that has no report yet.
std::optional<Date> next_report_date(const DocumentRequest& request, const std::string& case_number) {
  const auto due = terms_within(request, std::numeric_limits<int>::max());
  const auto found = std::ranges::find_if(due, [&](const Deadline& deadline) {
    return deadline.finding.id == FindingId::court_report_missing && is_about(deadline.finding, case_number);
  });
  return found == due.end() ? std::nullopt : found->finding.due;
}

Date day_of_report(const DocumentRequest& request) { return day_of_paper(wanted_report(request), request); }

/// The day after the last report that was sent in the same case of the court, else since when the order
/// holds; none without an order.
std::optional<Date> first_day_to_report(const DocumentRequest& request) {
  const std::string number = case_number_of(request);
  const Date day = day_of_report(request);
  std::optional<Date> last_sent;
  for (const CourtPaper& paper : request.family->court_papers)
    if (*paper.kind == PaperKind::report && paper.sent && *paper.sent < day &&
        text_of(paper.case_number) == number)
      last_sent = std::max(last_sent, paper.sent.value);
  if (last_sent) return *last_sent + days{1};
  const Consent* order = order_of(wanted_report(request), request);
  return order == nullptr ? std::nullopt : std::optional(*order->from);
}

CourtPaper or_empty(const CourtPaper* paper) { return paper == nullptr ? CourtPaper{} : *paper; }

TemplateFields court_opinion(const DocumentRequest& request) {
  const CourtPaper* found = wanted_paper(request, PaperKind::opinion);
  const CourtPaper paper = or_empty(found);
  const DocumentRequest then = as_of(day_of_paper(found, request), request);
  TemplateFields fields;
  add_paper(fields, paper, due_of(paper, request));
  add_account(fields, paper, then, time_of_work(then));
  return fields;
}

/// A report that only the order asks for has no letter: court and number are the order's, which also names
/// the department.
CourtPaper report_of(const CourtPaper* found, const Consent* order) {
  CourtPaper paper = or_empty(found);
  if (order == nullptr) return paper;
  paper.court = {*order->court, order->court.at};
  paper.case_number = order->case_number;
  return paper;
}

/// How the plan came about: agreed with whom, or refused by whom the court obliged.
void add_agreement(TemplateFields& fields, const Family& family, Date day) {
  const Plan* plan = plan_on(family, day);
  fields.text("agreed_by", plan == nullptr ? "" : names_of(family, plan->agreed_by))
      .text("refusal", plan == nullptr ? "" : text_of(plan->refusal));
}

TemplateFields court_report(const DocumentRequest& request) {
  const CourtPaper* found = wanted_report(request);
  const Consent* order = order_of(found, request);
  const CourtPaper paper = report_of(found, order);
  const DocumentRequest then = as_of(day_of_paper(found, request), request);
  const Date until = std::min(request.period->until, then.date);
  const Period period{std::min(request.period->from, until), until};
  const auto due =
      found != nullptr ? due_of(paper, request) : next_report_date(request, text_of(paper.case_number));
  TemplateFields fields;
  add_paper(fields, paper, due);
  add_order(fields, order, request);
  add_agreement(fields, *request.family, until);
  add_account(fields, paper, then, period);
  return fields;
}

/// Unasked: what the court should know of a family that it has obliged, or of its children.
TemplateFields court_information(const DocumentRequest& request) {
  const CourtPaper* found = wanted_paper(request, PaperKind::information);
  const Consent* order = order_of(found, request);
  const CourtPaper paper = found == nullptr ? report_of(nullptr, order) : *found;
  const DocumentRequest then = as_of(day_of_paper(found, request), request);
  TemplateFields fields;
  add_paper(fields, paper, {});
  add_order(fields, order, request);
  add_account(fields, paper, then, time_of_work(then));
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "opinia",
     .title = {"Opinia o rodzinie i jej członkach", "opinion for the court"},
     .detail = DocumentDetail::scores,
     .fields = court_opinion,
     .days = [](const Family& family) { return days_of_papers(family, PaperKind::opinion); },
     .day = day_of_paper<PaperKind::opinion>},
    {.name = "sprawozdanie-sad",
     .title = {"Sprawozdanie z pracy z rodziną", "report for the court"},
     .time = DocumentTime::case_so_far,
     .detail = DocumentDetail::scores,
     .fields = court_report,
     .days = terms_of_reports,
     .day = day_of_report,
     .begins = first_day_to_report},
    {.name = "informacja-sad",
     .title = {"Informacja o sytuacji rodziny", "information to the court, unasked"},
     .fields = court_information,
     .days = [](const Family& family) { return days_of_papers(family, PaperKind::information); },
     .day = day_of_paper<PaperKind::information>},
});

} // namespace

std::span<const DocumentKind> court_kinds() { return rows; }

} // namespace asystent::document
