#pragma once

#include "show/look.hpp"

#include <span>
#include <string>
#include <string_view>

namespace asystent::report {

/// One thing in the case folder that is not as it should be.
struct DoctorRow {
  enum class State { mendable, by_hand, mended };

  std::string_view id;
  std::string path; // relative to the folder; `.` is the folder itself
  std::string message;
  std::string remedy;
  State state = State::mendable;
};

/// `doctor`: a line for each, and what to do next.
std::string doctor_text(std::span<const DoctorRow> rows, const show::Look& look);

/// `doctor --format json`:
/// `{"asystent":1,"today","defects":[{"id","path","message","remedy","state"}],"left":N}`, where `state` is
/// `mendable`, `by_hand` or `mended` and `left` counts what is not mended.
std::string doctor_json(std::span<const DoctorRow> rows, const show::Look& look);

/// How many are not mended.
int left_to_mend(std::span<const DoctorRow> rows);

} // namespace asystent::report
