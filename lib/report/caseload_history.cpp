#include "report/caseload_history.hpp"

#include "model/facts.hpp"

#include <algorithm>
#include <set>

namespace asystent {
namespace {

using std::chrono::days;

/// The first day to look at: who has neither employment nor families begins today.
Date beginning(const Assistant& assistant, const std::set<Date>& turns, const CaseloadDays& wanted,
               Date today) {
  Date first = today;
  if (assistant.from)
    first = *assistant.from;
  else if (!turns.empty())
    first = std::min(first, *turns.begin());
  return wanted.from ? std::max(first, *wanted.from) : first;
}

/// The days on which a span may begin, the first day of all included.
std::set<Date> beginnings(const Assistant& assistant, const std::set<Date>& turns, const CaseloadDays& wanted,
                          Date today) {
  const Date first = beginning(assistant, turns, wanted, today);
  std::set<Date> dates{first};
  for (const Date turn : turns)
    if (turn > first && (!wanted.until || turn <= *wanted.until)) dates.insert(turn);
  if (wanted.until && first > *wanted.until) dates.clear();
  return dates;
}

/// Closes the open span before the day.
void end_before(std::vector<CaseloadSpan>& spans, Date day) {
  if (!spans.empty() && !spans.back().until) spans.back().until = day - days{1};
}

void add_day(std::vector<CaseloadSpan>& spans, Date day, int count) {
  if (!spans.empty() && !spans.back().until && spans.back().count == count) return;
  end_before(spans, day);
  spans.push_back({day, std::nullopt, count});
}

std::vector<CaseloadSpan> spans_of(const Caseloads& caseloads, const Practice& practice,
                                   const Assistant& assistant, const CaseloadDays& wanted, Date today) {
  std::vector<CaseloadSpan> spans;
  const auto turns = caseloads.turns(assistant);
  for (const Date day : beginnings(assistant, turns, wanted, today)) {
    const auto families = caseloads.counted(practice, assistant, day);
    if (employed(assistant, day))
      add_day(spans, day, static_cast<int>(families.size()) + families_elsewhere(assistant));
    else
      end_before(spans, day);
  }
  if (wanted.until) end_before(spans, *wanted.until + days{1});
  return spans;
}

} // namespace

bool CaseloadHistory::is_over_statutory(const CaseloadSpan& span) {
  return span.count > statutory_caseload_limit;
}

std::vector<CaseloadHistory> caseload_history(const Office& office, const Caseloads& caseloads,
                                              const CaseloadDays& wanted, Date today) {
  const Practice practice(office.policy);
  std::vector<CaseloadHistory> histories;
  for (const Assistant& assistant : office.assistants) {
    auto spans = spans_of(caseloads, practice, assistant, wanted, today);
    if (!spans.empty())
      histories.push_back(
          {assistant.id->text, *assistant.name, limit_of(assistant, practice), std::move(spans)});
  }
  return histories;
}

} // namespace asystent
