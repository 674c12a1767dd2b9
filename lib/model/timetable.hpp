#pragma once

#include "calendar/clock_time.hpp"
#include "calendar/date.hpp"
#include "model/case_set.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asystent {

/// A day and a time of it in fewer bytes.
using SmallDate = std::chrono::time_point<Date::clock, std::chrono::duration<std::int32_t, Date::period>>;

struct SmallTime {
  constexpr SmallTime(ClockTime time) : minutes(static_cast<std::uint16_t>(time.minutes)) {}
  constexpr operator ClockTime() const { return {minutes}; }
  auto operator<=>(const SmallTime&) const = default;

  std::uint16_t minutes;
};

/// An entry with times. Small, as an office has a million of them.
struct TimedEntry {
  SmallDate date;
  SmallTime from;
  SmallTime to;
  Position at;
  std::uint32_t who; // index into those of its record
};

/// Who was there: the assistant, alone with the family or with a group of several.
struct Attendance {
  std::string assistant;
  std::string group; // empty: none
};

/// The entries of a record whose times the program compares with others, with their own texts: the record
/// itself may be gone.
struct TimedRecord {
  TimedRecord() = default;
  TimedRecord(const Family& family, const Office& office);
  explicit TimedRecord(const Worklog& worklog);

  const Attendance& who(const TimedEntry& entry) const { return attendances[entry.who]; }
  /// Why the entry at the place was saved; nullptr where no reason is given.
  const std::string* reason_of(Position at) const;

  std::string file;
  std::string family; // empty: a worklog
  std::vector<Attendance> attendances;
  std::vector<TimedEntry> entries;
  std::vector<std::pair<Position, std::string>>
      reasons; // why an entry was saved although it overlaps; by place

private:
  class Numbers;

  void add(const JudgedEntry& entry, const TimedEntry& timed);
};

/// Who was where when.
class Timetable {
public:
  Timetable() = default;
  explicit Timetable(const CaseSet& cases);

  void add(TimedRecord record);
  /// In the place of the record of the same file, or as a new one.
  void put(TimedRecord record);

  struct Row {
    const TimedRecord* record;
    const TimedEntry* entry;
  };
  std::vector<std::string_view> assistants() const;
  /// Only those who are in the records of these files.
  std::vector<std::string_view> assistants_in(std::span<const std::string> files) const;
  /// In the order of adding.
  std::vector<Row> entries_of(std::string_view assistant) const;

private:
  void place(TimedRecord record, std::size_t index);

  std::vector<TimedRecord> records_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_assistant_;
};

} // namespace asystent
