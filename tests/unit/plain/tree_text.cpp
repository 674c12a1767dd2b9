#include "tree_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace asystent::test {
namespace {

std::string with_breaks_shown(std::string_view text) {
  std::string shown;
  for (const char byte : text) shown += byte == '\n' ? std::string("\\n") : std::string(1, byte);
  return shown;
}

std::string scalar_text(const Node& node) {
  const std::string text = with_breaks_shown(node.text);
  if (node.style == Node::Style::quoted) return "'" + text + "'";
  if (node.style == Node::Style::block) return "|" + text;
  return node.kind == Node::Kind::empty ? "-" : text;
}

std::string items_text(const Node& node) {
  std::vector<std::string> texts;
  for (const Node& item : node.items) texts.push_back(tree_text(item));
  for (const Pair& pair : node.pairs)
    texts.push_back(
        fmt::format("{}@{}:{} {}", pair.key, pair.at.line, pair.at.column, tree_text(pair.value)));
  return fmt::format("{}", fmt::join(texts, ", "));
}

std::string bare_text(const Node& node) {
  if (node.kind == Node::Kind::empty || node.kind == Node::Kind::scalar) return scalar_text(node);
  const std::string_view style = node.style == Node::Style::flow ? "flow" : "";
  const bool is_list = node.kind == Node::Kind::sequence;
  return fmt::format("{}{}{}{}", style, is_list ? "[" : "{", items_text(node), is_list ? "]" : "}");
}

Read read(std::string_view text, std::optional<Node> answer) {
  Keep keep;
  Read result;
  const auto tree = read_plain(text, keep, [&](const Piece& piece) {
    result.pieces.push_back(fmt::format("{}:{}:{}", piece.first_line, piece.depth, piece.text));
    return std::exchange(answer, std::nullopt);
  });
  result.tree = tree ? tree_text(*tree) : "declined";
  return result;
}

} // namespace

std::string tree_text(const Node& node) {
  return fmt::format("{}@{}:{}", bare_text(node), node.at.line, node.at.column);
}

Read read_alone(std::string_view text) { return read(text, std::nullopt); }

Read read_with(std::string_view text, Node answer) { return read(text, std::move(answer)); }

} // namespace asystent::test
