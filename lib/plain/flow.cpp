#include "plain/flow.hpp"

#include "plain/bytes.hpp"
#include "plain/quoted.hpp"
#include "plain/scalar.hpp"

#include <algorithm>

namespace asystent::plain {
namespace {

/// Deeper than any record.
constexpr int max_flow_depth = 4;

/// Most lists are not longer.
constexpr std::size_t usual_items = 4;

class FlowReader {
public:
  FlowReader(Cursor& cursor, int parent, Keep& keep) : cursor_(cursor), parent_(parent), keep_(keep) {}

  void take(Node& node, int depth) {
    if (depth > max_flow_depth) throw NotPlain{};
    const bool is_list = cursor_.peek() == '[';
    node.kind = is_list ? Node::Kind::sequence : Node::Kind::mapping;
    node.style = Node::Style::flow;
    node.at = cursor_.place_behind_text();
    cursor_.advance(1);
    to_token();
    if (is_list) node.children.reserve(usual_items);
    for (const char end = is_list ? ']' : '}'; cursor_.peek() != end;) {
      if (is_list)
        take_value(node.children.emplace_back(), depth);
      else
        take_pair(node.children.emplace_back(), depth);
      take_comma(end);
    }
    cursor_.advance(1);
  }

private:
  /// To the next byte that is no blank, on this line or one below.
  void to_token() {
    cursor_.skip_spaces();
    if (!cursor_.at_line_end() && cursor_.peek() != '#') return;
    cursor_.end_line();
    if (cursor_.indent() <= parent_) throw NotPlain{};
  }

  /// After the last value may stand one, too.
  void take_comma(char end) {
    to_token();
    if (cursor_.peek() == end) return;
    if (cursor_.peek() != ',') throw NotPlain{};
    cursor_.advance(1);
    to_token();
  }

  void take_pair(Node& child, int depth) {
    child.key_at = cursor_.place_behind_text();
    child.key = take_key(cursor_);
    if (child.key.empty()) throw NotPlain{};
    to_token();
    take_value(child, depth);
    if (child.kind == Node::Kind::empty) child.at = child.key_at;
  }

  void take_value(Node& value, int depth) {
    if (cursor_.peek() == '[' || cursor_.peek() == '{') return take(value, depth + 1);
    if (at_quote(cursor_)) return take_quoted_on_line(cursor_, keep_, value);
    const Position at = cursor_.place_behind_text();
    if (!is(cursor_.peek(), begins_text)) throw NotPlain{};
    set_scalar(value, take_listed_text(), Node::Style::plain, at);
  }

  std::string_view take_listed_text() {
    const std::string_view rest = cursor_.rest_of_line();
    const auto end = std::ranges::find_if_not(rest, [](char c) { return is(c, in_listed_text); });
    const auto size = static_cast<std::size_t>(end - rest.begin());
    cursor_.advance(size);
    if (cursor_.at_line_end()) throw NotPlain{}; // it may go on
    return rest.substr(0, rest.find_last_not_of(' ', size - 1) + 1);
  }

  Cursor& cursor_;
  int parent_;
  Keep& keep_;
};

} // namespace

void take_flow(Cursor& cursor, int parent, Keep& keep, Node& node) {
  FlowReader(cursor, parent, keep).take(node, 1);
}

} // namespace asystent::plain
