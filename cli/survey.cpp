#include "cli/survey.hpp"

#include "rules/judge.hpp"

#include <algorithm>
#include <iterator>

namespace asystent {
namespace {

bool is_upcoming(const Deadline& deadline) { return deadline.state != DeadlineState::overdue; }

} // namespace

Sketch sketch_of(const Case& c) {
  Sketch sketch{.file = c.family.file,
                .name = PrivateText(*c.family.name),
                .problems = {},
                .document = nullptr,
                .engaged = Engaged(c.family),
                .timed = TimedRecord(c.family, c.office),
                .overdue = deadlines(c)};
  std::erase_if(sketch.overdue, is_upcoming);
  return sketch;
}

void Survey::add(Sketch sketch) {
  if (sketch.engaged) caseloads_.add(std::move(*sketch.engaged));
  if (sketch.timed) timetable_.add(std::move(*sketch.timed));
  std::ranges::move(sketch.overdue, std::back_inserter(overdue_));
}

void Survey::add(const Worklog& worklog) { timetable_.add(TimedRecord(worklog)); }

void Survey::put(Sketch sketch) {
  std::erase_if(overdue_, [&](const Deadline& old) { return old.finding.place.file == sketch.file; });
  std::ranges::move(sketch.overdue, std::back_inserter(overdue_));
  caseloads_.put(std::move(*sketch.engaged));
  timetable_.put(std::move(*sketch.timed));
}

void Survey::put(const Worklog& worklog) { timetable_.put(TimedRecord(worklog)); }

std::vector<Deadline> Survey::overdue() const {
  auto sorted = overdue_;
  sort(sorted);
  return sorted;
}

} // namespace asystent
