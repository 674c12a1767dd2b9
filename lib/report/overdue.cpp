#include "report/overdue.hpp"

namespace asystent {
namespace {

std::vector<Deadline> within(std::vector<Deadline> due, int days) {
  std::erase_if(due, [days](const Deadline& deadline) { return deadline.days > days; });
  return due;
}

} // namespace

std::vector<Deadline> overdue(const Cases& cases, Date today) { return within(deadlines(cases, today), -1); }

std::vector<Deadline> due_within(const Case& c, int days) { return within(deadlines(c), days); }

} // namespace asystent
