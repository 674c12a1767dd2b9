#pragma once

#include "cli/read_each.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace asystent {

/// What is wrong in a folder: with records that cannot be read, and by the rules in the others.
struct Inspection {
  std::vector<Finding> findings; // by file, line and id
  int families = 0;              // those that cannot be read too

  /// The line of a file that a finding stands at.
  std::string_view line(const Place& place) const;

  std::map<Place, std::string> lines;
};

/// Every record is read once, and of what was read only the findings stay, so a folder may be larger than the
/// memory. Throws FolderError.
Inspection inspect(const std::filesystem::path& folder, const Loaded<Office>& office, Date today);

} // namespace asystent
