#include "tree_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

using namespace asystent::yaml;

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

std::string key_text(const Node& parent, const Node& child) {
  if (parent.kind != Node::Kind::mapping) return {};
  return fmt::format("{}@{}:{} ", child.key, child.key_at.line, child.key_at.column);
}

std::string children_text(const Node& node) {
  std::vector<std::string> texts;
  for (const Node& child : node.children) texts.push_back(key_text(node, child) + tree_text(child));
  return fmt::format("{}", fmt::join(texts, ", "));
}

std::string bare_text(const Node& node) {
  if (node.kind == Node::Kind::empty || node.kind == Node::Kind::scalar) return scalar_text(node);
  const std::string_view style = node.style == Node::Style::flow ? "flow" : "";
  const bool is_list = node.kind == Node::Kind::sequence;
  return fmt::format("{}{}{}{}", style, is_list ? "[" : "{", children_text(node), is_list ? "]" : "}");
}

} // namespace

Read read_with(const std::string& text, const std::vector<Node>& answers) {
  Arena arena;
  Read result;
  const auto events = read_fast(text, arena, [&](const Piece& piece) {
    const std::size_t number = result.pieces.size();
    result.pieces.push_back(fmt::format("{}:{}:{}", piece.first_line, piece.depth, piece.text));
    return number < answers.size() ? std::optional(events_of(answers[number])) : std::nullopt;
  });
  result.tree = events ? tree_text(tree_of(events->front())) : "declined";
  return result;
}

std::string tree_text(const Node& node) {
  return fmt::format("{}@{}:{}", bare_text(node), node.at.line, node.at.column);
}

Read read_with(const std::string& text, const Node& first_answer) {
  return read_with(text, std::vector{first_answer});
}

Read read_alone(const std::string& text) { return read_with(text, std::vector<Node>()); }

} // namespace asystent::test
