#include "model/meeting_times.hpp"

#include "model/newest.hpp"
#include "model/next_visit.hpp"

namespace asystent {
namespace {

constexpr int minutes_taken = 60;

int end_of(const MeetingTime& meeting) {
  return meeting.to ? meeting.to->minutes : meeting.from->minutes + minutes_taken;
}

auto time_of(const Visit& visit) { return std::pair(*visit.date, visit.from.value_or(ClockTime{0})); }

const Visit* newest_announcing(const Family& family, Date up_to) {
  const auto announces = [up_to](const Visit& visit) { return visit.next && *visit.date <= up_to; };
  return newest(family.visits, announces, time_of);
}

} // namespace

bool at_one_time(const MeetingTime& a, const MeetingTime& b) {
  if (a.day != b.day || !a.from || !b.from) return false;
  return a.from->minutes < end_of(b) && b.from->minutes < end_of(a);
}

std::vector<MeetingTime> meetings_on(const Family& family, Date day) {
  std::vector<MeetingTime> meetings;
  for (const Appointment& meeting : family.appointments)
    if (*meeting.date == day && !meeting.dropped)
      meetings.push_back({day, meeting.from.value, meeting.to.value});
  const Visit* visit = newest_announcing(family, day);
  if (visit != nullptr && visit->next->day == day) meetings.push_back({day, visit->next->time, std::nullopt});
  return meetings;
}

const Visit* announcing_visit(const Family& family, const Office& office, Date today) {
  return next_visit(family, office, today) ? newest_announcing(family, today) : nullptr;
}

} // namespace asystent
