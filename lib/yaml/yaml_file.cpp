#include "yaml/yaml_file.hpp"

#include "yaml/fast_reader.hpp"
#include "yaml/library_reader.hpp"
#include "yaml/text_check.hpp"

#include <stdexcept>

namespace asystent::yaml {

YamlFile::YamlFile(std::string file, std::string text)
    : file_(std::move(file)),
      text_(std::move(text)),
      normalised_(normalised(text_)),
      arena_(text_.size() / 2 + 1),
      nodes_(text_.size() + 1) {
  FindingCollector problems(file_);
  static const Node nothing;
  root_ = check_text(text_, problems) ? read_tree(problems) : &nothing;
  problems_ = problems.take();
}

const Node& YamlFile::root() const {
  if (root_ == nullptr) throw std::logic_error("the tree of " + file_ + " was let go");
  return *root_;
}

void YamlFile::drop_tree() {
  root_ = nullptr;
  nodes_.release();
}

void YamlFile::restore_tree() {
  FindingCollector told_already(file_);
  if (root_ == nullptr) root_ = read_tree(told_already);
}

/// By the fast reader, and by the library what it leaves. The nodes are never destroyed one by one: all that
/// they own is in the memory that is let go.
const Node* YamlFile::read_tree(FindingCollector& problems) {
  Node::allocator_type memory(&nodes_);
  const std::string& text = normalised_ ? *normalised_ : text_;
  const auto read_piece = [this](const Piece& piece) { return read_with_library(piece, arena_); };
  auto tree = read_fast(text, arena_, read_piece, memory);
  return memory.new_object<Node>(tree ? std::move(*tree) : read_with_library(text, arena_, problems));
}

std::string_view YamlFile::line(std::uint32_t number) const { return line_of(text_, number); }

} // namespace asystent::yaml
