#pragma once

#include "calendar/term.hpp"
#include "model/finding.hpp"

#include <string>

namespace asystent {

enum class DeadlineState { overdue, upcoming };
template <>
inline constexpr auto words<DeadlineState> = std::to_array<Word>({
    {"overdue", {"po terminie", "overdue"}},
    {"upcoming", {"nadchodzi", "upcoming"}},
});

/// Something that must be done by a day. When the day has passed undone it is the finding of the same id.
struct Deadline {
  Finding finding; // with date, due and rolled
  DeadlineState state = DeadlineState::upcoming;
  int days = 0; // from today to rolled, negative when overdue
};

} // namespace asystent
