#pragma once

#include "calendar/clock_time.hpp"
#include "model/next_visit.hpp"
#include "show/look.hpp"

#include <optional>
#include <string>

namespace asystent::show {

/// `15:00–16:30`, `15:00`; empty where no hour is known.
std::string hours_text(std::optional<ClockTime> from, std::optional<ClockTime> to);

/// `wt 24.11.2026 15:00–16:30`
std::string moment_text(const NextVisit& meeting, Language language);

/// What kind of meeting it is: `wizyta` for one that was announced, `spotkanie` where nothing says it.
std::string kind_text(const NextVisit& meeting, Language language);

/// The same, with the words of the record and the place where names are shown: `spotkanie w biurze:
/// podpisanie planu, OPS`.
std::string subject_text(const NextVisit& meeting, const Look& look);

} // namespace asystent::show
