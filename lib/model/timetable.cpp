#include "model/timetable.hpp"

#include "model/duty.hpp"
#include "text/same_word.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace asystent {
namespace {

/// An entry that does not end after it begins has no time that could be compared: `date-order` tells it.
template <class Timed>
bool has_times(const Timed& entry) {
  return entry.from && entry.to && *entry.to > *entry.from;
}

bool took_time(const Visit& visit) { return has_times(visit) && !is_cancelled(visit); }

template <class Timed>
TimedEntry times_of(const Timed& entry, std::uint32_t who) {
  return {std::chrono::time_point_cast<SmallDate::duration>(*entry.date), *entry.from, *entry.to, entry.at,
          who};
}

} // namespace

/// Numbers those who were there, in a record that lives on until all have their number.
class TimedRecord::Numbers {
public:
  explicit Numbers(std::vector<Attendance>& attendances) : attendances_(attendances) {}

  /// Most often they are those that were asked for last.
  std::uint32_t number_of(std::string_view assistant, std::string_view group) {
    if (!attendances_.empty() && same_word(attendances_[last_].assistant, assistant) &&
        attendances_[last_].group == group)
      return last_;
    const auto next = static_cast<std::uint32_t>(attendances_.size());
    const auto [found, is_new] = numbers_.try_emplace({assistant, group}, next);
    if (is_new) attendances_.push_back({std::string(assistant), std::string(group)});
    return last_ = found->second;
  }

private:
  std::vector<Attendance>& attendances_;
  std::map<std::pair<std::string_view, std::string_view>, std::uint32_t> numbers_;
  std::uint32_t last_ = 0;
};

TimedRecord::TimedRecord(const Family& record, const Office& office)
    : file(record.file), family(record.id->text) {
  entries.reserve(record.visits.size());
  Numbers numbers(attendances);
  const Duty duty(record, office);
  for (const Visit& visit : record.visits) {
    if (!took_time(visit) || !is_judged(record, *visit.date)) continue;
    const std::string_view assistant = duty.of(visit);
    if (assistant.empty()) continue;
    add(visit, times_of(visit, numbers.number_of(assistant, visit.group.value_or(""))));
  }
}

TimedRecord::TimedRecord(const Worklog& worklog)
    : file(worklog.file), attendances{{std::string(*worklog.assistant), {}}} {
  entries.reserve(worklog.entries.size());
  for (const WorklogEntry& entry : worklog.entries)
    if (has_times(entry)) add(entry, times_of(entry, 0));
}

const std::string* TimedRecord::reason_of(Position at) const {
  const auto found = std::ranges::lower_bound(reasons, at, {}, &std::pair<Position, std::string>::first);
  return found != reasons.end() && found->first == at ? &found->second : nullptr;
}

void TimedRecord::add(const JudgedEntry& entry, const TimedEntry& timed) {
  entries.push_back(timed);
  for (const Override& given : entry.overrides)
    if (given.id == FindingId::visit_overlap) reasons.emplace_back(entry.at, given.reason);
}

Timetable::Timetable(const CaseSet& cases) {
  for (const Family& family : cases.families) add(TimedRecord(family, cases.office));
  for (const Worklog& worklog : cases.worklogs) add(TimedRecord(worklog));
}

void Timetable::add(TimedRecord record) {
  records_.emplace_back();
  place(std::move(record), records_.size() - 1);
}

void Timetable::put(TimedRecord record) {
  const auto same = std::ranges::find(records_, record.file, &TimedRecord::file);
  if (same == records_.end()) return add(std::move(record));
  place(std::move(record), static_cast<std::size_t>(same - records_.begin()));
}

/// An index that is no longer true does no harm: whose an entry is stands at the entry.
void Timetable::place(TimedRecord record, std::size_t index) {
  for (const Attendance& one : record.attendances) {
    auto& records = by_assistant_[one.assistant];
    const auto place = std::ranges::lower_bound(records, index);
    if (place == records.end() || *place != index) records.insert(place, index);
  }
  records_[index] = std::move(record);
}

std::vector<std::string_view> Timetable::assistants() const {
  std::vector<std::string_view> ids;
  for (const auto& [id, records] : by_assistant_) ids.emplace_back(id);
  return ids;
}

std::vector<std::string_view> Timetable::assistants_in(std::span<const std::string> files) const {
  std::set<std::string_view> ids;
  for (const TimedRecord& record : records_)
    if (std::ranges::find(files, record.file) != files.end())
      for (const TimedEntry& entry : record.entries) ids.insert(record.who(entry).assistant);
  return {ids.begin(), ids.end()};
}

std::vector<Timetable::Row> Timetable::entries_of(std::string_view assistant) const {
  std::vector<Row> rows;
  const auto found = by_assistant_.find(assistant);
  if (found == by_assistant_.end()) return rows;
  for (const std::size_t index : found->second)
    for (const TimedEntry& entry : records_[index].entries)
      if (records_[index].who(entry).assistant == assistant) rows.push_back({&records_[index], &entry});
  return rows;
}

} // namespace asystent
