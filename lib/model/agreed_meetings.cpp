#include "model/agreed_meetings.hpp"

#include "model/facts.hpp"

#include <algorithm>

namespace asystent {

KeptMeetings::KeptMeetings(const Family& family) {
  for (const Visit& visit : family.visits) {
    newest_ = std::max(newest_, std::optional(*visit.date));
    entries_.emplace(*visit.date, *visit.kind);
  }
}

bool KeptMeetings::has(const Appointment& meeting, Date today) const {
  const Date day = *meeting.date;
  if (!newest_ || *newest_ < day) return false;
  if (*newest_ > day || day < today || !meeting.kind) return true;
  return entries_.contains({day, *meeting.kind});
}

std::vector<NextVisit> agreed_meetings(const Family& family, const Office& office, Date today) {
  std::vector<NextVisit> meetings;
  if (family.appointments.empty()) return meetings; // as in most
  if (status_on(family, Policy(office.policy), today) != Status::active) return meetings;
  const KeptMeetings kept(family);
  const std::string assistant(on_duty(family, office, today));
  for (const Appointment& meeting : family.appointments) {
    const Date day = *meeting.date;
    const bool is_long_ago = day + days_asked < today || !is_judged(family, day);
    if (meeting.dropped || is_long_ago || kept.has(meeting, today)) continue;
    meetings.push_back({.family = std::string(family.id->text),
                        .assistant = assistant,
                        .day = day,
                        .missed = day < today,
                        .from = meeting.from.value,
                        .to = meeting.to.value,
                        .kind = meeting.kind.value,
                        .what = meeting.what.value_or({}),
                        .place = meeting.place.value_or({})});
  }
  return meetings;
}

bool is_announced_too(std::optional<VisitKind> kind, const Moment& meeting, const Moment& announced) {
  const bool is_visit = !kind || kind == VisitKind::home;
  const bool is_another_hour = announced.time && meeting.time && announced.time != meeting.time;
  return is_visit && meeting.day == announced.day && !is_another_hour;
}

std::vector<NextVisit> all_meetings(const Family& family, const Office& office, Date today) {
  auto meetings = agreed_meetings(family, office, today);
  const auto next = next_visit(family, office, today);
  const auto is_same = [&](const NextVisit& meeting) {
    return is_announced_too(meeting.kind, {meeting.day, meeting.from}, {next->day, next->from});
  };
  if (next) {
    const auto twin = std::ranges::find_if(meetings, is_same);
    if (twin == meetings.end())
      meetings.push_back(*next);
    else if (!twin->from)
      twin->from = next->from;
  }
  std::ranges::stable_sort(meetings, {}, when);
  return meetings;
}

} // namespace asystent
