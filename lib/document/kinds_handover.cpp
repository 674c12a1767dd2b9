#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/open_work.hpp"
#include "document/people.hpp"
#include "document/plan_entries.hpp"
#include "document/wording.hpp"
#include "model/current_risk.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

/// How far the protocol looks ahead.
constexpr int handover_days = 90;

bool has_ended(const Assignment& assignment, Date day) {
  return assignment.ended && *assignment.ended <= day;
}

/// For so many days a change that is recorded is the one that the protocol is about.
constexpr std::chrono::days recent_change{31};

const Assignment* main_assignment_on(const DocumentRequest& request) {
  for (const Assignment& assignment : request.family->assignments)
    if (is_main(assignment) && holds(assignment, request.office, request.date)) return &assignment;
  return nullptr;
}

/// Who had the family until the day on which this assignment began.
std::string_view predecessor(const Family& family, const Assignment& assignment) {
  for (const Assignment& other : family.assignments)
    if (is_main(other) && other.ended && *other.ended == *assignment.from) return *other.assistant;
  return {};
}

/// Nobody is named where no change is recorded: the paper is then filled in by hand.
std::string_view taker(const DocumentRequest& request) {
  if (request.assistant != &blank_assistant) return request.assistant->id->text;
  const Assignment* present = main_assignment_on(request);
  const bool is_new = present != nullptr && *present->from + recent_change >= request.date;
  return is_new && !predecessor(*request.family, *present).empty() ? *present->assistant : std::string_view();
}

/// Who had the family: also where the change has been recorded already.
std::string giver(const DocumentRequest& request) {
  const Family& family = *request.family;
  const std::string_view responsible = assistant_on(family, request.office, request.date);
  if (responsible != taker(request)) return assistant_name(request.office, responsible);
  std::string_view before;
  for (const Assignment& assignment : family.assignments)
    if (is_main(assignment) && has_ended(assignment, request.date)) before = *assignment.assistant;
  return assistant_name(request.office, before);
}

/// Since when the new assistant has the family, once that is recorded.
std::string taken_on(const DocumentRequest& request) {
  const std::string_view by = taker(request);
  const auto is_taken = [&](const Assignment& assignment) {
    return *assignment.assistant == by && !has_ended(assignment, request.date);
  };
  const auto& assignments = request.family->assignments;
  const auto last = std::find_if(assignments.rbegin(), assignments.rend(), is_taken);
  return last == assignments.rend() ? std::string() : date_text(last->from);
}

struct CourtTerm {
  std::string what = {};
  std::string court = {};
  std::string case_number = {};
  std::optional<Date> due = {};
};

/// Papers that are not sent, and the days to come on which the court wants a report (KRO art. 109 § 4).
std::vector<CourtTerm> court_terms(const DocumentRequest& request) {
  std::vector<CourtTerm> terms;
  for (const CourtPaper& paper : request.family->court_papers)
    if (*paper.requested <= request.date && (!paper.sent || *paper.sent > request.date)) {
      const Policy& policy = request.policy;
      const Date own = term_in_days(*paper.requested, policy.court_paper_days, policy.free_days).due;
      terms.push_back(
          {label_of(paper.kind), text_of(paper.court), text_of(paper.case_number), paper.due.value_or(own)});
    }
  for (const Consent& consent : request.family->consents)
    for (const auto& date : consent.report_dates)
      if (span_of(consent).holds(request.date) && *date >= request.date)
        terms.push_back({"sprawozdanie", text_of(consent.court), text_of(consent.case_number), *date});
  std::ranges::stable_sort(terms, {}, &CourtTerm::due);
  return terms;
}

TemplateFields court_term_fields(const CourtTerm& term, Date day) {
  TemplateFields fields;
  fields.text("what", term.what)
      .text("court", term.court)
      .text("case_number", term.case_number)
      .text("due", short_date(term.due))
      .flag("is_overdue", term.due && *term.due < day);
  return fields;
}

struct Paper {
  std::string_view name;
  std::size_t count = 0;
};

/// How many there were on the day of the protocol.
template <class Entries, class When>
std::size_t count_until(const Entries& entries, Date day, When when) {
  return static_cast<std::size_t>(
      std::ranges::count_if(entries, [&](const auto& entry) { return when(entry) <= day; }));
}

/// What there is to be handed over; in a form all that there may be.
std::vector<Paper> papers_of(const DocumentRequest& request) {
  const Family& family = *request.family;
  const Date day = request.date;
  const Referral& referral = family.referral;
  const auto dated = [](const auto& entry) { return *entry.date; };
  const auto begun = [](const auto& entry) { return *entry.from; };
  const auto asked = [](const CourtPaper& paper) { return *paper.requested; };
  const auto planned = [](const Plan& plan) { return plan.date.value_or(Date::max()); };
  std::vector<Paper> papers{
      {"wniosek o przydzielenie asystenta", referral.request ? 1U : 0U},
      {"przydzielenie asystenta", referral.decision ? 1U : 0U},
      {"zgody rodziny i postanowienia sądu", count_until(family.consents, day, begun)},
      {"zasady współpracy", family.agreement ? 1U : 0U},
      {"diagnoza", family.diagnosis ? 1U : 0U},
      {"plany pracy z rodziną", count_until(family.plans, day, planned)},
      {"wpisy dziennika i karty wizyt", count_until(family.visits, day, dated)},
      {"pisma do instytucji", count_until(family.letters, day, dated)},
      {"okresowe oceny", count_until(family.assessments, day, dated)},
      {"opinie, sprawozdania i informacje dla sądu", count_until(family.court_papers, day, asked)},
      {"notatki z interwencji", count_until(family.interventions, day, dated)},
      {"katalog możliwego wsparcia („Za życiem”)", family.catalogue ? 1U : 0U},
      {"upoważnienia do działania przed instytucjami", count_until(family.mandates, day, begun)}};
  if (!request.is_form) std::erase_if(papers, [](const Paper& paper) { return paper.count == 0; });
  return papers;
}

TemplateFields paper_fields(const Paper& paper) {
  TemplateFields fields;
  fields.text("name", std::string(paper.name)).text("count", std::to_string(paper.count));
  return fields;
}

std::vector<Service> services_on(const Family& family, Date day) {
  std::vector<Service> services = family.services;
  std::erase_if(services, [day](const Service& service) {
    return *service.from > day || (service.until && *service.until < day);
  });
  return services;
}

/// The risk as it was seen last, and what was agreed about it then.
void add_risk(TemplateFields& fields, const DocumentRequest& request) {
  const auto risk = current_risk(*request.family, request.date);
  RiskReview review;
  for (const RiskReview& one : request.family->risks)
    if (risk && *one.date == risk->date) review = one;
  TemplateFields part;
  part.text("level", risk ? std::string(label(risk->level).pl) : "")
      .text("day", risk ? polish_long(risk->date) : "")
      .text("signs", text_of(review.signs))
      .text("plan", text_of(review.plan));
  fields.flag("has_risk", risk.has_value()).part("risk", part);
}

std::string last_visit(const Family& family, Date day) {
  std::vector<Visit> visits = family.visits;
  std::erase_if(visits, [day](const Visit& visit) {
    return !is_held(visit) || !is_direct(visit) || *visit.date > day;
  });
  const Visit* last = wanted_entry(visits, std::nullopt);
  return last == nullptr ? "" : date_text(last->date);
}

TemplateFields handover_document(const DocumentRequest& request) {
  const Family& family = *request.family;
  const Plan* plan = newest_plan(family);
  const std::string from = giver(request);
  const std::string to = assistant_name(request.office, taker(request));
  TemplateFields fields;
  fields.text("giver", from)
      .text("taker", to)
      .text("from", taken_on(request))
      .part("plan", plan_fields(plan == nullptr ? Plan{} : *plan, request))
      .list("court_terms", court_terms(request),
            [&](const CourtTerm& term) { return court_term_fields(term, request.date); })
      .list("services", services_on(family, request.date),
            [&](const Service& service) { return service_fields(service, request); })
      .list("papers", papers_of(request), paper_fields)
      .text("last_visit", last_visit(family, request.date))
      .text("next_visit", next_meeting_text(request));
  add_risk(fields, request);
  add_open_goals(fields, request);
  add_open_steps(fields, request);
  add_terms(fields, request, handover_days);
  add_people_around(fields, request);
  add_members(fields, request);
  add_consents(fields, request);
  add_signatures(fields,
                 {{"asystent przekazujący", from}, {"asystent przejmujący", to}, head_signature(request)});
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "przekazanie",
     .title = {"Protokół przekazania rodziny", "protocol of a change of assistant"},
     .detail = DocumentDetail::successor,
     .fields = handover_document},
});

} // namespace

std::span<const DocumentKind> handover_kinds() { return rows; }

} // namespace asystent::document
