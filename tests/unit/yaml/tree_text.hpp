#pragma once

#include "yaml/fast_reader.hpp"
#include "yaml/tree.hpp"

#include <string>
#include <vector>

namespace asystent::test {

/// All of a tree on one line, each value with its place: `{key@1:1 value@1:6, list@2:1 [x@3:3]@3:1}@1:1`.
/// `'x'` was quoted, `|x` is a text of whole lines, `flow[` and `flow{` are in brackets, `-` is nothing.
std::string tree_text(const yaml::Node& node);

/// What the fast reader makes of a text, and the pieces that it asked the library for.
struct Read {
  std::string tree;                // "declined" where there is none
  std::vector<std::string> pieces; // `first line:depth:text`
};

/// The library answers for every piece that it is wrong.
Read read_alone(const std::string& text);

/// The library answers with these trees for the first pieces.
Read read_with(const std::string& text, const std::vector<yaml::Node>& answers);
Read read_with(const std::string& text, const yaml::Node& first_answer);

} // namespace asystent::test
