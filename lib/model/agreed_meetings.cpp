#include "model/agreed_meetings.hpp"

#include "model/facts.hpp"

#include <algorithm>

namespace asystent {

bool is_kept(const Family& family, const Appointment& meeting, Date today) {
  return std::ranges::any_of(family.visits, [&](const Visit& visit) {
    if (*visit.date != *meeting.date || *meeting.date < today) return *visit.date >= *meeting.date;
    return !meeting.kind || *meeting.kind == *visit.kind;
  });
}

std::vector<NextVisit> agreed_meetings(const Family& family, const Office& office, Date today) {
  std::vector<NextVisit> meetings;
  if (status_on(family, Policy(office.policy), today) != Status::active) return meetings;
  for (const Appointment& meeting : family.appointments) {
    const Date day = *meeting.date;
    const bool is_long_ago = day + days_asked < today || !is_judged(family, day);
    if (meeting.dropped || is_long_ago || is_kept(family, meeting, today)) continue;
    meetings.push_back(
        {std::string(family.id->text), std::string(on_duty(family, office, today)), day, day < today});
  }
  return meetings;
}

} // namespace asystent
