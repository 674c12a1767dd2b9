#include "model/meeting_times.hpp"

#include "model/agreed_meetings.hpp"

namespace asystent {
namespace {

constexpr int minutes_taken = 60;

int end_of(const MeetingTime& meeting) {
  return meeting.to ? meeting.to->minutes : meeting.from->minutes + minutes_taken;
}

} // namespace

bool at_one_time(const MeetingTime& a, const MeetingTime& b) {
  if (a.day != b.day || !a.from || !b.from) return false;
  return a.from->minutes < end_of(b) && b.from->minutes < end_of(a);
}

std::vector<MeetingTime> meetings_on(const Family& family, const Office& office, Date day, Date today) {
  std::vector<MeetingTime> meetings;
  for (const NextVisit& meeting : all_meetings(family, office, today))
    if (meeting.day == day) meetings.push_back({day, meeting.from, meeting.to});
  return meetings;
}

} // namespace asystent
