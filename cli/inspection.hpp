#pragma once

#include "cli/read_each.hpp"
#include "render/family_names.hpp"
#include "rules/deadline.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace asystent {

// For commands that look at each record alone: every record is read once, and of what was read only the
// answer stays. So a folder may be larger than the memory, and its records are looked at on all processors.
// Both functions throw FolderError.

/// What is wrong in a folder: with records that cannot be read, and by the rules in the others.
struct Inspection {
  std::vector<Finding> findings; // by file, line and id
  int families = 0;              // those that cannot be read too

  /// The line of a file that a finding stands at.
  std::string_view line(const Place& place) const;

  std::map<Place, std::string> lines;
};
Inspection inspect(const std::filesystem::path& folder, const Loaded<Office>& office, Date today);

/// What is to be done in a folder, sorted, with the names of the families that it is to be done for.
struct Outstanding {
  std::vector<Deadline> deadlines;
  FamilyNames names;
  std::vector<Finding> problems; // of records that cannot be read, by file, line and id
};
/// Up to so many days from today; negative: what is overdue only.
Outstanding outstanding(const std::filesystem::path& folder, const Office& office, Date today, int within);

} // namespace asystent
