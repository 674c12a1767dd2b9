#pragma once

#include "model/case.hpp"
#include "model/caseload.hpp"
#include "model/cases.hpp"
#include "model/deadline.hpp"
#include "model/timetable.hpp"
#include "yaml/yaml_file.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace asystent {

/// What stays of a record that was looked at.
struct Sketch {
  std::string file;
  std::optional<PrivateText> name; // of a family; nothing where it cannot be read
  std::vector<Finding> problems;
  std::unique_ptr<YamlFile> document; // of one that cannot be read, for the lines that its problems stand at
  std::optional<Engaged> engaged;
  std::optional<TimedRecord> timed;
  std::vector<Deadline> overdue;
};

Sketch sketch_of(const Case& c);

/// What can be told of a folder after a look at each of its records.
class Survey {
public:
  void add(Sketch sketch);
  void add(const Worklog& worklog);
  /// In the place of the record of the same file, or as a new one.
  void put(Sketch sketch);
  void put(const Worklog& worklog);

  const Caseloads& caseloads() const { return caseloads_; }
  const Timetable& timetable() const { return timetable_; }
  /// Sorted.
  std::vector<Deadline> overdue() const;

private:
  Caseloads caseloads_;
  Timetable timetable_;
  std::vector<Deadline> overdue_;
};

} // namespace asystent
