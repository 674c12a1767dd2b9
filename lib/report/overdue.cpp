#include "report/overdue.hpp"

namespace asystent {

std::vector<Deadline> overdue(const Cases& cases, Date today) { return due_within(cases, today, -1); }

std::vector<Deadline> due_within(const Cases& cases, Date today, int days) {
  std::vector<Deadline> due = deadlines(cases, today);
  std::erase_if(due, [days](const Deadline& deadline) { return deadline.days > days; });
  return due;
}

} // namespace asystent
