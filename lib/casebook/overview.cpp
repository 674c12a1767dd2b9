#include "casebook/overview.hpp"

#include "model/agreed_meetings.hpp"
#include "model/facts.hpp"
#include "rules/judge.hpp"
#include "yaml/problems.hpp"

#include <algorithm>
#include <iterator>

namespace asystent::casebook {

bool has_ended(Status status) {
  return status == Status::closed || status == Status::monitoring || status == Status::refused;
}

Digest::Digest(const CaseOnDay& c)
    : name(*c.family.name),
      status(c.status()),
      engaged(Engagements(c.family)),
      timed(TimedRecord(c.family, c.office)),
      overdue(rules::deadlines(c, c.today - std::chrono::days{1})) {
  for (const std::string_view id : substitutes_on(c.family, c.office, c.today)) substitutes.emplace_back(id);
  for (NextVisit& meeting : all_meetings(c.family, c.office, c.today))
    if (meeting.from)
      meetings.push_back({std::move(meeting.family),
                          std::string(c.on_duty(meeting.day)),
                          {meeting.day, meeting.from, meeting.to}});
}

std::optional<Status> Overview::status_of(std::string_view id) const {
  const auto found = statuses_.find(id);
  return found == statuses_.end() ? std::nullopt : std::optional(found->second);
}

bool Overview::has_ended(std::string_view id) const {
  const auto status = status_of(id);
  return status && casebook::has_ended(*status);
}

std::vector<Deadline> Overview::overdue() const {
  auto sorted = overdue_;
  rules::sort(sorted);
  return sorted;
}

bool Overview::is_for(const Deadline& deadline, std::string_view assistant) const {
  if (deadline.finding.assistant == assistant) return true;
  const auto found = substitutes_.find(deadline.finding.family);
  return found != substitutes_.end() && std::ranges::find(found->second, assistant) != found->second.end();
}

std::vector<AgreedMeeting> Overview::meetings_at(const MeetingTime& time, std::string_view assistant,
                                                 std::string_view beside) const {
  std::vector<AgreedMeeting> found;
  for (const AgreedMeeting& meeting : meetings_) {
    if (meeting.assistant != assistant || meeting.family == beside || !at_one_time(time, meeting.time))
      continue;
    if (found.empty() || found.back().family != meeting.family) found.push_back(meeting);
  }
  return found;
}

void Overview::keep_substitutes(std::string_view id, Digest& digest) {
  if (!digest.substitutes.empty())
    substitutes_.insert_or_assign(std::string(id), std::move(digest.substitutes));
  else if (const auto old = substitutes_.find(id); old != substitutes_.end())
    substitutes_.erase(old);
}

void Overview::add_family(std::string_view file, Digest digest) {
  const std::string_view id = yaml::stem_of_file(file);
  if (digest.engaged) {
    know(id, digest.name);
  } else {
    family_ids_.emplace_back(id);
    caseloads_.add(Engagements::of_unreadable(id));
  }
  if (digest.status) statuses_.emplace(id, *digest.status);
  keep_substitutes(id, digest);
  problems_.add(std::move(digest.findings));
  if (digest.engaged) caseloads_.add(std::move(*digest.engaged));
  if (digest.timed) timetable_.add(std::move(*digest.timed));
  std::ranges::move(digest.overdue, std::back_inserter(overdue_));
  std::ranges::move(digest.meetings, std::back_inserter(meetings_));
}

void Overview::add_worklog(Digest digest) {
  problems_.add(std::move(digest.findings));
  if (digest.timed) timetable_.add(std::move(*digest.timed));
}

void Overview::put(Digest digest) {
  std::erase_if(overdue_, [&](const Deadline& old) { return old.finding.place.file == digest.timed->file; });
  std::ranges::move(digest.overdue, std::back_inserter(overdue_));
  std::erase_if(meetings_,
                [&](const AgreedMeeting& old) { return file_of_family(old.family) == digest.timed->file; });
  std::ranges::move(digest.meetings, std::back_inserter(meetings_));
  if (digest.engaged) keep_substitutes(yaml::stem_of_file(digest.timed->file), digest);
  if (digest.engaged) caseloads_.put(std::move(*digest.engaged));
  timetable_.put(std::move(*digest.timed));
}

void Overview::know(std::string_view id, Private name) {
  if (family_names_.contains(id)) return;
  family_ids_.emplace_back(id);
  family_names_.add(id, name);
}

} // namespace asystent::casebook
