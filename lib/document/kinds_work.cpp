#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"
#include "model/worked_days.hpp"

#include <algorithm>
#include <array>

namespace asystent::document {
namespace {

constexpr std::array plan_elements = {FindingId::plan_not_agreed, FindingId::plan_not_consulted,
                                      FindingId::plan_not_coordinated, FindingId::plan_incomplete,
                                      FindingId::plan_without_family};

/// The plan to print: of the wanted day; else the newest draft, which is printed to be talked over and
/// signed; else the newest plan. nullptr where there is none.
const Plan* wanted_plan(const DocumentRequest& request) {
  const auto& plans = request.family->plans;
  if (request.entry) return wanted_entry(plans, request.entry);
  const auto draft = std::ranges::find_if(plans.rbegin(), plans.rend(), is_draft);
  return draft != plans.rend() ? &*draft : newest_plan(*request.family);
}

/// Which plan of the family it is, from 1.
std::string version_of(const Plan& plan, const Family& family) {
  const auto earlier = std::ranges::count_if(family.plans, [&](const Plan& other) {
    return &other != &plan && other.date && plan.date && *other.date < *plan.date;
  });
  return plan.date ? std::to_string(earlier + 1) : std::string();
}

Date day_of_plan(const DocumentRequest& request) {
  const Plan* plan = wanted_plan(request);
  return plan == nullptr ? request.date : plan->date.value_or(request.date);
}

TemplateFields plan_document(const DocumentRequest& request) {
  const Plan* found = wanted_plan(request);
  const Plan plan = found == nullptr ? Plan{} : *found;
  TemplateFields fields;
  fields.part("plan", plan_fields(plan, request))
      .text("version", found == nullptr ? "" : version_of(*found, *request.family));
  auto signatures = member_signatures(*request.family, plan.agreed_by);
  if (signatures.empty()) signatures.push_back({"członek rodziny", ""});
  signatures.push_back(assistant_signature(request));
  signatures.push_back({"pracownik socjalny", text_of(plan.consulted_with)});
  if (plan.coordinated_with)
    signatures.push_back({"koordynator pieczy zastępczej", text_of(plan.coordinated_with)});
  add_signatures(fields, signatures);
  return fields;
}

/// Scope of actions, terms, effects, and with whom it was made (art. 15 ust. 1 pkt 1-2 and ust. 3); of a
/// draft, what it would lack as a plan of that day.
std::vector<Finding> missing_in_plan(const DocumentRequest& request) {
  const Plan* plan = wanted_plan(request);
  if (plan == nullptr) return {};
  Family family = *request.family;
  family.records_from = {};
  family.plans = {*plan};
  family.plans.front().draft = {};
  family.plans.front().date.value = plan->date.value_or(request.date);
  return findings_of(request, std::move(family), plan_elements);
}

const Visit* wanted_visit(const DocumentRequest& request) {
  return request.visit != nullptr ? request.visit : wanted_entry(request.family->visits, {});
}

Date day_of_visit(const DocumentRequest& request) {
  const Visit* visit = wanted_visit(request);
  return visit == nullptr ? request.date : *visit->date;
}

TemplateFields visit_card(const DocumentRequest& request) {
  const Visit* found = wanted_visit(request);
  const Visit visit = found == nullptr ? Visit{} : *found;
  TemplateFields fields;
  fields.part("visit", visit_fields(visit, request));
  std::vector<Signature> signatures = {{"asystent rodziny", assistant_signature(request).name}};
  signatures.push_back({"członek rodziny", name_of(*request.family, visit.signed_by)});
  add_signatures(fields, signatures);
  return fields;
}

std::vector<Visit> visits_in(const Family& family, const Period& period) {
  std::vector<Visit> visits;
  for (const Visit& visit : family.visits)
    if (period.contains(*visit.date)) visits.push_back(visit);
  std::ranges::stable_sort(visits, {}, [](const Visit& visit) {
    return std::pair(*visit.date, visit.from.value_or(ClockTime{0}));
  });
  return visits;
}

/// Held entries of one kind.
struct Sum {
  std::string kind;
  int count = 0;
  int minutes = 0;
};

std::vector<Sum> sums_by_kind(const std::vector<Visit>& visits) {
  std::vector<Sum> sums;
  for (const Word& kind : words<VisitKind>) sums.push_back({.kind = std::string(kind.label.pl)});
  for (const Visit& visit : visits) {
    if (!is_held(visit)) continue;
    Sum& sum = sums[static_cast<std::size_t>(*visit.kind)];
    ++sum.count;
    sum.minutes += minutes_of(visit);
  }
  std::erase_if(sums, [](const Sum& sum) { return sum.count == 0; });
  return sums;
}

/// „0 min” is a sum too: an empty one would be a line to fill in.
std::string sum_text(int minutes) { return minutes == 0 ? "0 min" : duration_text(minutes); }

TemplateFields sum_row(const Sum& sum) {
  TemplateFields fields;
  fields.text("kind", sum.kind).text("count", std::to_string(sum.count)).text("time", sum_text(sum.minutes));
  return fields;
}

TemplateFields journal(const DocumentRequest& request) {
  const Period period = *request.period;
  const std::vector<Visit> visits = visits_in(*request.family, period);
  const std::vector<Sum> sums = sums_by_kind(visits);
  Sum total{.kind = "razem"};
  for (const Sum& sum : sums) {
    total.count += sum.count;
    total.minutes += sum.minutes;
  }
  const GoalWords words(*request.family);
  TemplateFields fields;
  fields.text("from", date_text(std::optional(period.from)))
      .text("until", date_text(std::optional(period.until)))
      .list("visits", visits, [&](const Visit& visit) { return visit_fields(visit, request, words); })
      .list("sums", sums, sum_row)
      .part("total", sum_row(total))
      .text("not_held", std::to_string(static_cast<int>(visits.size()) - total.count));
  add_signatures(fields, {assistant_signature(request)});
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "plan",
     .title = {"Plan pracy z rodziną", "plan of work with the family"},
     .fields = plan_document,
     .days = [](const Family& family) { return days_of(family.plans); },
     .missing = missing_in_plan,
     .day = day_of_plan},
    {.name = "karta-wizyty",
     .title = {"Karta wizyty", "card of a visit"},
     .about = DocumentSubject::visit,
     .fields = visit_card,
     .day = day_of_visit},
    {.name = "dziennik",
     .title = {"Dziennik pracy z rodziną", "journal of the work with the family"},
     .time = DocumentTime::case_so_far,
     .fields = journal},
});

} // namespace

std::span<const DocumentKind> work_kinds() { return rows; }

} // namespace asystent::document
