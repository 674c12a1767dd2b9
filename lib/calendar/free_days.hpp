#pragma once

#include "calendar/date.hpp"
#include "text/language.hpp"

#include <optional>
#include <vector>

namespace asystent {

/// Easter Sunday of the Gregorian calendar.
Date easter_sunday(int year);

/// The name of a day that is free by the act of 18 January 1951 on free days (ustawa o dniach wolnych od
/// pracy), all Sundays included; none for any other day. As the act has stood since 2012, the first year of
/// family assistants.
std::optional<Text> statutory_free_day(Date day);

/// The free days of one office: the statutory ones and its own.
class FreeDays {
public:
  FreeDays() = default;
  explicit FreeDays(std::vector<Date> own);

  bool is_free(Date day) const;

  /// Monday to Friday, and not free ("dzień roboczy").
  bool is_working(Date day) const;

  /// The day, or the next that is one.
  Date working_day_from(Date day) const;

private:
  std::vector<Date> own_;         // sorted
  std::vector<Date> next_to_own_; // the working day that follows each of them
};

} // namespace asystent
