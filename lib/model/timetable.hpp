#pragma once

#include "model/case_set.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asystent {

/// An entry with times. Small, as an office has a million of them.
struct TimedEntry {
  Date date;
  ClockTime from;
  ClockTime to;
  Position at;
  std::uint32_t assistant; // index into the names of its record
  std::uint32_t group;     // the same; 0 is none
};

/// The entries of a record whose times the program compares with others, with their own texts: the record
/// itself may be gone.
struct TimedRecord {
  TimedRecord() = default;
  TimedRecord(const Family& family, const Office& office);
  explicit TimedRecord(const Worklog& worklog);

  std::string file;
  std::string family; // empty: a worklog
  std::vector<std::string> names{std::string()};
  std::vector<TimedEntry> entries;
  std::vector<std::pair<Position, std::string>>
      reasons; // why an entry was saved although it overlaps; by place

  /// Why the entry at the place was saved; nullptr where no reason is given.
  const std::string* reason_of(Position at) const;

private:
  class Names;

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
