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
      arena_(text_.size() + 1),
      nodes_(text_.size() + 1) {
  FindingCollector problems(file_);
  events_ = check_text(text_, problems) ? read(problems) : Events(1);
  problems_ = problems.take();
}

const Event& YamlFile::events() const {
  if (events_.empty()) throw std::logic_error("the events of " + file_ + " were let go");
  return events_.front();
}

/// The nodes are never destroyed one by one: all that they own is in the memory that is let go.
const Node& YamlFile::root() const {
  if (root_ != nullptr) return *root_;
  Node::allocator_type memory(&nodes_);
  if (!events_.empty()) {
    root_ = memory.new_object<Node>(tree_of(events_.front(), memory));
  } else {
    FindingCollector told_already(file_);
    const Events again = read(told_already);
    root_ = memory.new_object<Node>(tree_of(again.front(), memory));
  }
  return *root_;
}

void YamlFile::drop_tree() {
  root_ = nullptr;
  nodes_.release();
}

/// By the fast reader, and by the library what it leaves.
Events YamlFile::read(FindingCollector& problems) const {
  const std::string& text = normalised_ ? *normalised_ : text_;
  const auto read_piece = [this](const Piece& piece) { return read_with_library(piece, arena_); };
  auto events = read_fast(text, arena_, read_piece);
  return events ? std::move(*events) : read_with_library(text, arena_, problems);
}

std::string_view YamlFile::line(std::uint32_t number) const { return line_of(text_, number); }

} // namespace asystent::yaml
