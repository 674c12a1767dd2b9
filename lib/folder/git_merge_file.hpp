#pragma once

#include "folder/git.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace asystent::folder {

/// Three texts, and what stands behind the markers of a conflict.
struct TextMerge {
  std::string_view base;
  std::string_view ours;
  std::string_view theirs;
  std::string_view our_label;
  std::string_view their_label;
  std::size_t marker_size = 7;
};

/// Git's own merge of texts, line by line, in no repository. The texts are in memory: nothing of them comes
/// to the disk. The status is 0 where it was clean, 1 to 127 the number of conflicts, else git could not.
GitAnswer git_merge_file(const TextMerge& texts);

} // namespace asystent::folder
