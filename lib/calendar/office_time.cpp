#include "calendar/office_time.hpp"

#include <fmt/format.h>

namespace asystent {
namespace {

using namespace std::chrono;

sys_seconds change_of_clocks(year in, month of) { return sys_days(in / of / Sunday[last]) + hours(1); }

} // namespace

seconds office_offset(sys_seconds moment) {
  const year in = year_month_day(floor<days>(moment)).year();
  const bool is_summer = moment >= change_of_clocks(in, March) && moment < change_of_clocks(in, October);
  return is_summer ? hours(2) : hours(1);
}

Date office_day(sys_seconds moment) { return floor<days>(moment + office_offset(moment)); }

sys_seconds end_of_office_day(Date day) {
  const sys_seconds midnight =
      day + days(1); // as if the office were at Greenwich; no clock changes near midnight
  return midnight - office_offset(midnight - hours(2)) - seconds(1);
}

std::string office_time(sys_seconds moment) {
  const seconds offset = office_offset(moment);
  const hh_mm_ss clock(moment + offset - floor<days>(moment + offset));
  return fmt::format("{} {:02}:{:02}:{:02} +{:02}:00", iso(office_day(moment)), clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count(), duration_cast<hours>(offset).count());
}

} // namespace asystent
