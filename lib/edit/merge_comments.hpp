#pragma once

#include <string>
#include <vector>

namespace asystent::edit::merging {

using Lines = std::vector<std::string>;

/// The comments and empty lines of one place, out of those of three versions of it: what one side has taken
/// away is gone, what the other has written is there, nearest to what it is about. They never clash. Lines
/// are compared without blanks around them.
Lines merged_comments(const Lines& base, const Lines& ours, const Lines& theirs);

/// The same of what stands behind a value on its line. Where both have written there, `ours` stays, and
/// theirs is to stand above.
struct Tail {
  std::string text;
  std::string above; // a comment without indentation; empty for none
};
Tail merged_tail(const std::string& base, const std::string& ours, const std::string& theirs);

} // namespace asystent::edit::merging
