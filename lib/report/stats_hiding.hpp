#pragma once

#include "report/stats.hpp"

namespace asystent {

/// Numbers under this are hidden in what is published: they could point to a person.
inline constexpr int smallest_shown = 3;

/// Hides the numbers 0, 1 and 2 as `small`, and withholds others from which a hidden one would follow:
/// - Where of a whole and its "z tego" parts just one is hidden, the smallest other part is withheld too, or
///   the whole where none is left. The same for start + new = covered and end + ended = covered.
/// - Where all hidden parts must be 2, because the whole is shown and leaves 2 for each, likewise.
/// - The mean and the maximum where less than three assistants are employed, or the families at the end are
///   hidden, and the mean where the maximum is: they would tell of one or two persons, or give those back.
/// This is for one table: who has the tables of a year and of its halves can still subtract them.
Stats without_small_numbers(Stats stats);

} // namespace asystent
