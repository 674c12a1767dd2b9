#pragma once

#include "calendar/term.hpp"
#include "model/finding.hpp"

#include <string>

namespace asystent {

/// Something that must be done by a day. When the day has passed undone it is the finding of the same id.
struct Deadline {
  Finding finding; // with date, due and rolled
  DeadlineState state = DeadlineState::upcoming;
  int days = 0; // from today to rolled, negative when overdue
};

} // namespace asystent
