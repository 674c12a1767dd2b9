#pragma once

#include "history/object_texts.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace asystent::history {

// The folder goes from one commit to a later one of its branch: only files that differ, each at once and only
// where the disk has what the first commit has. Git's own checkout takes a file away before it writes the new
// one, asks nobody's lock and leaves half of it where it is killed.

/// Where the folder is to go.
struct Journey {
  std::string branch; // "main"
  std::string from;   // the commit that it is at
  std::string to;
};

/// Whether it has arrived, and the files that somebody has changed by hand meanwhile: nothing is changed
/// then, the branch neither.
struct Arrival {
  bool has_arrived = false;
  std::vector<std::string> changed; // from the top of the repository
};

/// Holds the folder's lock, and waits about so long for it. What stops half way is gone back on; of what is
/// killed half way a note stays. Throws GitError and FolderError.
Arrival move_folder(ObjectTexts& texts, const Journey& journey, std::chrono::milliseconds wait);

/// Goes on with what was killed half way; nothing where nothing was. Throws as above.
void finish_journey(ObjectTexts& texts, std::chrono::milliseconds wait);

} // namespace asystent::history
