#pragma once

#include "model/finding.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::rules {

/// Where each entry of a changed file stood before the change, and where it stands after it.
struct MovedEntries {
  std::string file;
  std::map<Position, Position> places;
};

/// The errors that a change would bring in and the gate stops: those after it that were not there before it,
/// by id, family, assistant and entries, never by line (contract, section 3). Points into `after`.
std::vector<const Finding*> brought_in(std::span<const Finding> before, std::span<const Finding> after,
                                       std::span<const MovedEntries> moved);

/// What stands between corrected days; it is in none of their reasons.
inline constexpr std::string_view between_corrections = "; ";

/// Whether a reason is only what is kept of corrected days, as `ended 2026-10-30: a mistake; due 2026-09-01:
/// …`: that says what once stood there, and lets no other error pass.
bool is_trace_of_days(std::string_view reason);

} // namespace asystent::rules
