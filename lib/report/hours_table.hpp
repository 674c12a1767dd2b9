#pragma once

#include "report/hours_text.hpp"

namespace asystent {

/// `6. rozwiązywanie problemów wychowawczych z dziećmi`
std::string task_text(Task task, Language language);

/// The sums by area, task and family, one table under the other.
std::string hours_table(const Hours& hours, const FamilyNames& names, TimeRecord record, const Look& look);

} // namespace asystent
