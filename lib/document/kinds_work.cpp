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
