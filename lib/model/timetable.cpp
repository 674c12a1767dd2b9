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
TimedEntry times_of(const Timed& entry, std::uint32_t assistant, std::uint32_t group) {
  return {*entry.date, *entry.from, *entry.to, entry.at, assistant, group};
}

} // namespace

/// Numbers the names of a record, which lives on until all have their number.
class TimedRecord::Names {
public:
  explicit Names(std::vector<std::string>& names) : names_(names) {}

  /// 0 is no name. Most often it is the one that was asked for last.
  std::uint32_t number_of(std::string_view name) {
    if (name.empty()) return 0;
    if (same_word(names_[last_], name)) return last_;
    const auto [found, is_new] = numbers_.try_emplace(name, static_cast<std::uint32_t>(names_.size()));
    if (is_new) names_.emplace_back(name);
    return last_ = found->second;
  }

private:
  std::vector<std::string>& names_;
  std::map<std::string_view, std::uint32_t> numbers_;
  std::uint32_t last_ = 0;
};

TimedRecord::TimedRecord(const Family& record, const Office& office)
    : file(record.file), family(record.id->text) {
  entries.reserve(record.visits.size());
  Names numbers(names);
  const Duty duty(record, office);
  for (const Visit& visit : record.visits) {
    if (!took_time(visit) || !is_judged(record, *visit.date)) continue;
    const std::string_view assistant = duty.of(visit);
    if (assistant.empty()) continue;
    const std::uint32_t number = numbers.number_of(assistant);
    add(visit, times_of(visit, number, numbers.number_of(visit.group.value_or(""))));
  }
}

TimedRecord::TimedRecord(const Worklog& worklog) : file(worklog.file) {
  entries.reserve(worklog.entries.size());
  const std::uint32_t assistant = Names(names).number_of(*worklog.assistant);
  for (const WorklogEntry& entry : worklog.entries)
    if (has_times(entry)) add(entry, times_of(entry, assistant, 0));
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
  std::vector<bool> is_placed(record.names.size());
  for (const TimedEntry& entry : record.entries) {
    if (is_placed[entry.assistant]) continue;
    is_placed[entry.assistant] = true;
    auto& records = by_assistant_[record.names[entry.assistant]];
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
      for (const TimedEntry& entry : record.entries) ids.insert(record.names[entry.assistant]);
  return {ids.begin(), ids.end()};
}

std::vector<Timetable::Row> Timetable::entries_of(std::string_view assistant) const {
  std::vector<Row> rows;
  const auto found = by_assistant_.find(assistant);
  if (found == by_assistant_.end()) return rows;
  for (const std::size_t index : found->second)
    for (const TimedEntry& entry : records_[index].entries)
      if (records_[index].names[entry.assistant] == assistant) rows.push_back({&records_[index], &entry});
  return rows;
}

} // namespace asystent
