#pragma once

#include "calendar/clock_time.hpp"
#include "model/finding.hpp"

namespace asystent {

/// The arguments of `date-order` for an entry that ends before it begins on the same day.
Arguments order_of_times(ClockTime from, ClockTime to);

} // namespace asystent
