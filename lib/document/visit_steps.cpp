#include "document/visit_fields.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"
#include "model/worked_days.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

auto moment_of(const Visit& visit) { return std::pair(*visit.date, visit.from.value_or(ClockTime{0})); }

bool is_before(const Visit& earlier, const Visit& later) {
  return &earlier != &later && moment_of(earlier) < moment_of(later);
}

/// The day of the last meeting with the family before the visit.
std::optional<Date> last_meeting_before(const Visit& visit, const Family& family) {
  const Visit* last = newest(
      family.visits,
      [&](const Visit& other) { return is_before(other, visit) && is_held(other) && is_direct(other); },
      moment_of);
  return last == nullptr ? std::nullopt : std::optional(*last->date);
}

std::string with_day(std::string_view what, Date day) { return std::string(what) + " " + polish(day); }

/// On the day of the visit: what came later it could not know.
std::string state_on(const Agreed& step, Date day) {
  if (step.done && *step.done <= day) return with_day("wykonano", *step.done);
  if (step.dropped && *step.dropped <= day) return with_day("zaniechano", *step.dropped);
  return step.due && *step.due < day ? "niewykonane, po terminie" : "w toku";
}

/// Done or given up before the last meeting: told there.
bool is_over_before(const Agreed& step, const std::optional<Date>& meeting) {
  const auto over = step.done ? step.done.value : step.dropped.value;
  return over && meeting && *over < *meeting;
}

/// Held entries of one kind.
struct VisitSum {
  std::string kind = {};
  int count = 0;
  int minutes = 0;
};

/// One for each kind that there was, and what they come to.
struct VisitSums {
  std::vector<VisitSum> kinds = {};
  VisitSum total{.kind = "razem"};
  int not_held = 0;
};

VisitSums sums_of(const std::vector<Visit>& visits) {
  VisitSums sums;
  for (const Word& kind : words<VisitKind>) sums.kinds.push_back({.kind = std::string(kind.label.pl)});
  for (const Visit& visit : visits) {
    if (!is_held(visit)) {
      ++sums.not_held;
      continue;
    }
    for (VisitSum* sum : {&sums.kinds[static_cast<std::size_t>(*visit.kind)], &sums.total}) {
      ++sum->count;
      sum->minutes += minutes_of(visit);
    }
  }
  std::erase_if(sums.kinds, [](const VisitSum& sum) { return sum.count == 0; });
  return sums;
}

TemplateFields sum_row(const VisitSum& sum) {
  TemplateFields fields;
  fields.text("kind", sum.kind)
      .text("count", std::to_string(sum.count))
      .text("time", duration_or_dash(sum.minutes));
  return fields;
}

} // namespace

std::vector<EarlierStep> steps_before(const Visit& visit, const Family& family) {
  const auto meeting = last_meeting_before(visit, family);
  std::vector<EarlierStep> steps;
  for (const Visit& earlier : family.visits) {
    if (!is_before(earlier, visit)) continue;
    for (const Agreed& step : earlier.agreed)
      if (!is_over_before(step, meeting)) steps.push_back({&earlier, step, state_on(step, *visit.date)});
  }
  std::ranges::stable_sort(steps, {}, [](const EarlierStep& step) { return moment_of(*step.visit); });
  return steps;
}

TemplateFields step_fields(const EarlierStep& step, const DocumentRequest& request) {
  const Agreed& agreed = step.step;
  TemplateFields fields;
  fields.text("day", step.visit == nullptr ? "" : short_date(step.visit->date))
      .text("who", actor(*request.family, *agreed.who))
      .text("what", text_of(agreed.what))
      .text("due", short_date(agreed.due))
      .text("state", step.state);
  return fields;
}

std::vector<Visit> visits_in(const Family& family, const Period& period) {
  std::vector<Visit> visits;
  for (const Visit& visit : family.visits)
    if (period.contains(*visit.date)) visits.push_back(visit);
  std::ranges::stable_sort(visits, {}, moment_of);
  return visits;
}

void add_journal(TemplateFields& fields, const std::vector<Visit>& visits, const DocumentRequest& request) {
  const JournalOf journal(request);
  const VisitSums sums = sums_of(visits);
  fields.list("visits", visits, [&](const Visit& visit) { return visit_fields(visit, request, journal); })
      .list("sums", sums.kinds, sum_row)
      .part("total", sum_row(sums.total))
      .text("not_held", std::to_string(sums.not_held));
}

} // namespace asystent::document
