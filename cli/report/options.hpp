#pragma once

#include "calendar/period.hpp"
#include "cli/session.hpp"

#include <string>

namespace asystent::cli {

// Options that several reports have. Each throws CommandError (usage) for a value that cannot be.

/// The assistant of `--assistant`, else of `--as`. Throws CommandError where neither is given or nobody has
/// that id.
const Assistant& required_assistant(Call& call);

/// The assistant of `--assistant`; nullptr where it is not given.
const Assistant* assistant_option(Call& call);

inline constexpr Option within_option{
    .name = "--within",
    .kind = Kind::number,
    .meaning = {"także to, co wypada w ciągu tylu dni", "also what falls due within so many days"}};

/// The days of `--within`, 0 to 3660; none where it is not given.
std::optional<int> days_within(Call& call);

/// The month of `--month`; none where it is not given.
std::optional<Period> month_option(Call& call);

/// The year of `--year`; none where it is not given.
std::optional<Period> year_option(Call& call);

} // namespace asystent::cli
