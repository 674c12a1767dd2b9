#include "report/attention.hpp"

#include "rules/judge.hpp"

#include <algorithm>
#include <iterator>

namespace asystent {
namespace {

// One plans by the day on which a term is due, not by the working day to which the law moves its end.
void add_deadlines(const Case& c, std::string_view assistant, Attention& attention) {
  const Date last = c.today + std::chrono::days{attention_days};
  for (Deadline& deadline : deadlines(c)) {
    if (*deadline.finding.due > last || (!assistant.empty() && deadline.finding.assistant != assistant))
      continue;
    auto& list = deadline.state == DeadlineState::overdue ? attention.overdue : attention.soon;
    list.push_back(std::move(deadline));
  }
}

void add_visit(const Case& c, std::string_view assistant, Attention& attention) {
  auto next = next_visit(c.family, c.office, c.today);
  const Date last = c.today + std::chrono::days{attention_days};
  if (!next || next->day > last || (!assistant.empty() && next->assistant != assistant)) return;
  auto& list = next->missed ? attention.forgotten : attention.visits;
  list.push_back(std::move(*next));
}

template <class T>
void append(std::vector<T>& all, std::vector<T>& more) {
  std::ranges::move(more, std::back_inserter(all));
}

} // namespace

Attention attention(const Case& c, std::string_view assistant) {
  Attention found;
  add_deadlines(c, assistant, found);
  add_visit(c, assistant, found);
  return found;
}

Attention all_attention(std::vector<Attention> of_families) {
  Attention all;
  for (Attention& one : of_families) {
    append(all.overdue, one.overdue);
    append(all.soon, one.soon);
    append(all.visits, one.visits);
    append(all.forgotten, one.forgotten);
  }
  sort(all.overdue);
  sort(all.soon);
  std::ranges::stable_sort(all.visits, {}, &NextVisit::day);
  std::ranges::stable_sort(all.forgotten, {}, &NextVisit::day);
  return all;
}

} // namespace asystent
