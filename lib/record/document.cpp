#include "record/document.hpp"

#include "plain/plain.hpp"
#include "record/plain_text.hpp"
#include "record/yaml.hpp"
#include "text/lines.hpp"

#include <optional>

namespace asystent {

Document::Document(std::string file, std::string text)
    : file_(std::move(file)), text_(std::move(text)), nodes_(text_.size() + 1) {
  Problems problems(file_);
  if (is_plain_text(text_, problems)) root_ = read_tree(problems);
  problems_ = problems.take();
}

const Node& Document::root() const {
  static const Node nothing;
  Problems told_already(file_);
  if (root_ == nullptr) root_ = is_plain_text(text_, told_already) ? read_tree(told_already) : &nothing;
  return *root_;
}

void Document::drop_tree() {
  root_ = nullptr;
  nodes_.release();
}

/// By the fast reader, and by the library what it leaves. The nodes are never destroyed one by one: all that
/// they own is in the memory that is let go.
const Node* Document::read_tree(Problems& problems) const {
  const Keep keep = [this](std::string words) -> std::string_view {
    return kept_.emplace_back(std::move(words));
  };
  const ReadPiece read_piece = [&](const Piece& piece) -> std::optional<Node> {
    Problems of_piece(file_);
    Node node = read_yaml(piece, keep, of_piece);
    return of_piece.empty() ? std::optional(std::move(node)) : std::nullopt;
  };
  Node::allocator_type memory(&nodes_);
  const std::string_view text = normalised(text_, keep);
  auto tree = read_plain(text, keep, read_piece, memory);
  return memory.new_object<Node>(tree ? std::move(*tree) : read_yaml(text, keep, problems));
}

std::string_view Document::line(std::uint32_t number) const {
  if (lines_.empty()) lines_ = lines_of(without_byte_order_mark(text_));
  if (number < 1 || number > lines_.size()) return {};
  const std::string_view line = lines_[number - 1];
  return line.substr(0, line.size() - (line.ends_with('\r') ? 1 : 0));
}

} // namespace asystent
