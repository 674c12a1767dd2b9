#include "report/overdue.hpp"

namespace asystent {
namespace {

void leave_later(std::vector<Deadline>& due, int days) {
  std::erase_if(due, [days](const Deadline& deadline) { return deadline.days > days; });
}

} // namespace

std::vector<Deadline> overdue(const Cases& cases, Date today) { return due_within(cases, today, -1); }

std::vector<Deadline> due_within(const Cases& cases, Date today, int days) {
  std::vector<Deadline> due = deadlines(cases, today);
  leave_later(due, days);
  return due;
}

std::vector<Deadline> due_within(const Case& c, int days) {
  std::vector<Deadline> due = deadlines(c);
  leave_later(due, days);
  return due;
}

} // namespace asystent
