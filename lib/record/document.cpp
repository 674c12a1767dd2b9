#include "record/document.hpp"

#include "plain/plain.hpp"
#include "record/plain_text.hpp"
#include "record/yaml.hpp"

namespace asystent {

Document::Document(std::string file, std::string text) : file_(std::move(file)), text_(std::move(text)) {
  Problems problems(file_);
  if (is_plain_text(text_, problems)) root_ = read_tree(problems);
  problems_ = problems.take();
}

/// The fast reader, and the library for what it leaves.
Node Document::read_tree(Problems& problems) {
  const Keep kept = [this](std::string words) { return keep(std::move(words)); };
  const ReadPiece read_piece = [&](const Piece& piece) -> std::optional<Node> {
    Problems of_piece(file_);
    Node node = read_yaml(piece, kept, of_piece);
    return of_piece.empty() ? std::optional(std::move(node)) : std::nullopt;
  };
  const std::string_view text = normalised(text_, kept);
  auto tree = read_plain(text, kept, read_piece);
  return tree ? std::move(*tree) : read_yaml(text, kept, problems);
}

std::string_view Document::line(std::uint32_t number) const {
  std::string_view rest = text_;
  if (rest.starts_with(byte_order_mark)) rest.remove_prefix(byte_order_mark.size());
  for (; number > 1; --number) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return {};
    rest.remove_prefix(end + 1);
  }
  rest = rest.substr(0, rest.find('\n'));
  return rest.ends_with('\r') ? rest.substr(0, rest.size() - 1) : rest;
}

std::string_view Document::keep(std::string text) { return kept_.emplace_back(std::move(text)); }

} // namespace asystent
