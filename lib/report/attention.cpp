#include "report/attention.hpp"

#include "rules/judge.hpp"

#include <algorithm>

namespace asystent {
namespace {

// One plans by the day on which a term is due, not by the working day to which the law moves its end.
void add_deadlines(const Cases& cases, Date today, std::string_view assistant, Attention& attention) {
  const Date last = today + std::chrono::days{attention_days};
  for (Deadline& deadline : deadlines(cases, today)) {
    if (*deadline.finding.due > last || (!assistant.empty() && deadline.finding.assistant != assistant))
      continue;
    auto& list = deadline.state == DeadlineState::overdue ? attention.overdue : attention.soon;
    list.push_back(std::move(deadline));
  }
}

void add_visits(const Cases& cases, Date today, std::string_view assistant, Attention& attention) {
  const Date last = today + std::chrono::days{attention_days};
  for (const Family& family : cases.families) {
    const auto next = next_visit(family, cases.office, today);
    if (!next || next->day > last || (!assistant.empty() && next->assistant != assistant)) continue;
    (next->missed ? attention.forgotten : attention.visits).push_back(*next);
  }
  std::ranges::stable_sort(attention.visits, {}, &NextVisit::day);
  std::ranges::stable_sort(attention.forgotten, {}, &NextVisit::day);
}

} // namespace

Attention attention(const Cases& cases, Date today, std::string_view assistant) {
  Attention found;
  add_deadlines(cases, today, assistant, found);
  add_visits(cases, today, assistant, found);
  return found;
}

} // namespace asystent
