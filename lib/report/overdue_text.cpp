#include "report/report_text.hpp"
#include "show/deadline_text.hpp"
#include "show/names.hpp"

namespace asystent {

std::string overdue_text(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look) {
  return deadlines_table(deadlines, names, look, 0);
}

} // namespace asystent
