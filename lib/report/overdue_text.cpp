#include "report/overdue_table.hpp"
#include "report/report_text.hpp"

namespace asystent {

std::string overdue_text(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look) {
  return overdue_table(deadlines, names, look, 0);
}

} // namespace asystent
