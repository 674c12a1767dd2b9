#pragma once

#include "calendar/date.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace asystent::casebook {

// What the numbers of the list mean that was shown last on a terminal: kept outside of the case folder, among
// what is the user's own, for each folder one. Only ids, kinds and days; never a name.

/// One numbered line.
struct ListedLine {
  std::string family;
  std::string about;   // what it is, as long as it is the same
  std::string command; // that was shown for it

  bool operator==(const ListedLine&) const = default;
};

struct LastList {
  Date day; // on which it was shown
  std::vector<ListedLine> lines;
};

/// False where it cannot be kept.
bool keep_list(const std::filesystem::path& folder, const LastList& list);
/// Nothing where none was kept, or what is there is none.
std::optional<LastList> last_list(const std::filesystem::path& folder);

} // namespace asystent::casebook
