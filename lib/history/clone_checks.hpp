#pragma once

#include "calendar/date.hpp"
#include "history/repository.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

/// One thing that is looked after in a clone.
struct CloneCheck {
  std::string_view id;
  Text meaning; // what is wrong, and what follows for who works here
  Text remedy;  // what mends it, as an order
  /// What is there, a word or a path for each time that it is wrong; `today` is for what has an age. Throws
  /// GitError and FolderError.
  std::vector<std::string> (*find)(const Repository& repository, Date today);
  void (*mend)(const Repository& repository) = nullptr; // nullptr: only by hand
  bool stops = false; // where this is found git is left alone: nothing else is looked at, nothing mended
};

/// Whether the clone is set up: settings, attributes, hooks, the driver.
std::span<const CloneCheck> checks_of_set_up();

/// What lies in it, or is missing: leftovers, work that nobody else has, history that is cut.
std::span<const CloneCheck> checks_of_content();

/// Whether the servers that are folders here (paths, file: addresses) take only what can be read and undone,
/// as make_server() sets them up. Of others nothing can be seen.
std::span<const CloneCheck> checks_of_servers();

/// Whether its commits are signed, for who wants them to be.
std::span<const CloneCheck> checks_of_signing();

} // namespace asystent::history
