#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/people.hpp"
#include "document/situation.hpp"
#include "document/wording.hpp"
#include "model/case_on_day.hpp"
#include "model/newest.hpp"
#include "model/spans.hpp"

#include <algorithm>
#include <limits>

namespace asystent::document {
namespace {

std::vector<Date> days_of_opinions(const Family& family) {
  std::vector<Date> days;
  for (const CourtPaper& paper : family.court_papers)
    if (*paper.kind == PaperKind::opinion) days.push_back(*paper.requested);
  return days;
}

using std::chrono::days;

/// The newest paper for which `wanted` holds, by the day of the court's letter; nullptr where there is none.
const CourtPaper* newest_paper(const Family& family, auto wanted) {
  return newest(family.court_papers, wanted, [](const CourtPaper& paper) { return *paper.requested; });
}

const CourtPaper* wanted_opinion(const DocumentRequest& request) {
  return newest_paper(*request.family, [&](const CourtPaper& paper) {
    return *paper.kind == PaperKind::opinion && (!request.entry || *paper.requested == *request.entry);
  });
}

/// A paper that was sent is of that day.
Date day_of_opinion(const DocumentRequest& request) {
  const CourtPaper* paper = wanted_opinion(request);
  return paper == nullptr ? request.date : paper->sent.value_or(request.date);
}

/// A report that the court awaits. One that was sent is of an earlier time.
const CourtPaper* awaited_report(const DocumentRequest& request) {
  return newest_paper(*request.family, [](const CourtPaper& paper) {
    return *paper.kind == PaperKind::report && !paper.sent;
  });
}

bool is_of_another_case(const CourtPaper& paper, const Consent& order) {
  return paper.case_number && paper.case_number.value != order.case_number.value;
}

/// The order that the report is about: of the awaited report's case, else the newest.
const Consent* reported_order(const DocumentRequest& request) {
  const CourtPaper* paper = awaited_report(request);
  const auto is_wanted = [&](const Consent& consent) {
    return *consent.kind == ConsentKind::court_order && *consent.from <= request.date &&
           (paper == nullptr || !is_of_another_case(*paper, consent));
  };
  return newest(request.family->consents, is_wanted, [](const Consent& consent) { return *consent.from; });
}

/// Of the order, else of the report that is awaited.
std::string case_number_of(const DocumentRequest& request) {
  if (const Consent* order = reported_order(request)) return text_of(order->case_number);
  const CourtPaper* paper = awaited_report(request);
  return paper == nullptr ? std::string() : text_of(paper->case_number);
}

/// As the court's letter says; without a term in it, the office's own.
std::optional<Date> due_of(const CourtPaper& paper, const DocumentRequest& request) {
  const auto requested = unless_empty(paper.requested);
  if (paper.due || !requested) return paper.due.value;
  return term_in_days(*requested, request.policy.court_paper_days, request.policy.free_days).due;
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

TemplateFields paper_fields(const CourtPaper& paper, std::optional<Date> due) {
  TemplateFields fields;
  fields.text("court", text_of(paper.court))
      .text("case_number", text_of(paper.case_number))
      .text("requested", date_text(paper.requested))
      .text("due", date_text(due))
      .text("sent", date_text(paper.sent));
  return fields;
}

/// The last day of the work up to the day of the document: the one before the closure.
Date last_day(const DocumentRequest& request) {
  const auto& closure = request.family->closure;
  return closure && *closure->date <= request.date ? *closure->date - days{1} : request.date;
}

void add_basis(TemplateFields& fields, const DocumentRequest& request, Date day) {
  std::vector<Consent> basis;
  for (const Consent& consent : request.family->consents)
    if (span_of(consent).holds(day)) basis.push_back(consent);
  fields.list("consents", basis, [&](const Consent& consent) { return consent_fields(consent, request); });
}

void add_services(TemplateFields& fields, const DocumentRequest& request, const Period& period) {
  std::vector<Service> services;
  for (const Service& service : request.family->services)
    if (span_of(service).overlaps(period)) services.push_back(service);
  fields.list("services", services, [&](const Service& service) { return service_fields(service, request); });
}

/// What both papers tell of the family in that time.
void add_account(TemplateFields& fields, const DocumentRequest& request, const Period& period) {
  const Assessment* now = assessment_until(*request.family, period.until);
  const Assessment* before = now == nullptr ? nullptr : assessment_before(*request.family, *now->date);
  add_basis(fields, request, period.until);
  add_members(fields, as_of(period.until, request));
  add_children(fields, request, period.until);
  add_contacts(fields, *request.family, period);
  add_scores(fields, now, before, request.office);
  add_goals(fields, request, period);
  add_services(fields, request, period);
  fields.part("diagnosis", diagnosis_fields(request));
  add_signatures(fields, {assistant_signature(request), head_signature(request)});
}

/// The day after the last report that was sent in the same case of the court, else since when the order
/// holds; none without an order.
std::optional<Date> first_day_to_report(const DocumentRequest& request) {
  const std::string number = case_number_of(request);
  std::optional<Date> last_sent;
  for (const CourtPaper& paper : request.family->court_papers)
    if (*paper.kind == PaperKind::report && paper.sent && *paper.sent < request.date &&
        text_of(paper.case_number) == number)
      last_sent = std::max(last_sent, paper.sent.value);
  if (last_sent) return *last_sent + days{1};
  const Consent* order = reported_order(request);
  return order == nullptr ? std::nullopt : std::optional(*order->from);
}

TemplateFields court_opinion(const DocumentRequest& request) {
  const CourtPaper* found = wanted_opinion(request);
  const CourtPaper paper = found == nullptr ? CourtPaper{} : *found;
  const std::optional<Date> began = work_began(request);
  const Date until = last_day(request);
  TemplateFields fields;
  fields.part("paper", paper_fields(paper, due_of(paper, request)))
      .text("from", date_text(began))
      .text("until", began ? date_text(std::optional(until)) : std::string());
  add_account(fields, request, {std::min(began.value_or(until), until), until});
  return fields;
}

TemplateFields court_report(const DocumentRequest& request) {
  const CourtPaper* found = awaited_report(request);
  const Consent* order = reported_order(request);
  CourtPaper paper = found == nullptr ? CourtPaper{} : *found;
  if (order != nullptr) { // it names the department too
    paper.court = {*order->court, order->court.at};
    paper.case_number = order->case_number;
  }
  const auto due =
      found != nullptr ? due_of(paper, request) : next_report_date(request, text_of(paper.case_number));
  const Plan* plan = plan_on(*request.family, request.period->until);
  TemplateFields fields;
  fields.part("paper", paper_fields(paper, due))
      .part("order", consent_fields(order == nullptr ? Consent{} : *order, request))
      .text("from",
            order == nullptr && !work_began(request) ? "" : date_text(std::optional(request.period->from)))
      .text("until", date_text(std::optional(request.period->until)))
      .text("agreed_by", plan == nullptr ? "" : names_of(*request.family, plan->agreed_by))
      .text("refusal", plan == nullptr ? "" : text_of(plan->refusal));
  add_account(fields, request, *request.period);
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "opinia",
     .title = {"Opinia o rodzinie i jej członkach", "opinion for the court"},
     .fields = court_opinion,
     .days = days_of_opinions,
     .day = day_of_opinion},
    {.name = "sprawozdanie-sad",
     .title = {"Sprawozdanie z pracy z rodziną", "report for the court"},
     .time = DocumentTime::case_so_far,
     .fields = court_report,
     .begins = first_day_to_report},
});

} // namespace

std::span<const DocumentKind> court_kinds() { return rows; }

} // namespace asystent::document
