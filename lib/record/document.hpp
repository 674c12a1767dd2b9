#pragma once

#include "record/problems.hpp"
#include "tree/tree.hpp"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace asystent {

/// One file as text and as tree. Keeps the texts that the tree and the model look into, so it stays where it
/// is.
class Document {
public:
  /// `file` is relative to the case folder, `text` the whole file. Nothing is thrown for what is wrong in the
  /// text: it stands in problems(), and then the tree is not to be trusted.
  Document(std::string file, std::string text);
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  const std::string& file() const { return file_; }
  const std::string& text() const { return text_; }
  const Node& root() const { return root_; }
  const std::vector<Finding>& problems() const { return problems_; }

  /// A line of the text, 1-based, without its line break; empty where there is none.
  std::string_view line(std::uint32_t number) const;

  /// A copy of `text` that lives as long as the document.
  std::string_view keep(std::string text);

private:
  Node read_tree(Problems& problems);

  std::string file_;
  std::string text_;
  std::deque<std::string> kept_;
  Node root_;
  std::vector<Finding> problems_;
};

} // namespace asystent
