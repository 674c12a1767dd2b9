#include "yaml/flow.hpp"

#include "yaml/quoted.hpp"
#include "yaml/scalar.hpp"

namespace asystent::yaml::fast {
namespace {

/// Deeper than any record.
constexpr int max_flow_depth = 4;

/// Most lists are not longer.
constexpr std::size_t usual_items = 4;

class FlowReader {
public:
  FlowReader(Cursor& cursor, int parent, Arena& arena) : cursor_(cursor), parent_(parent), arena_(arena) {}

  void take(Node& node, Position at, int depth) {
    if (depth > max_flow_depth) throw LeftToLibrary{};
    const bool is_list = cursor_.peek() == '[';
    node.kind = is_list ? Node::Kind::sequence : Node::Kind::mapping;
    node.style = Node::Style::flow;
    node.at = at;
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
    if (cursor_.indent() <= parent_) throw LeftToLibrary{};
  }

  /// After the last value may stand one, too.
  void take_comma(char end) {
    to_token();
    if (cursor_.peek() == end) return;
    if (cursor_.peek() != ',') throw LeftToLibrary{};
    cursor_.advance(1);
    to_token();
  }

  void take_pair(Node& child, int depth) {
    child.key_at = cursor_.place_behind_text();
    child.key = take_key(cursor_);
    to_token();
    take_value(child, depth);
    if (child.kind == Node::Kind::empty) child.at = child.key_at;
  }

  void take_value(Node& value, int depth) {
    const Position at = cursor_.place_behind_text();
    if (cursor_.peek() == '[' || cursor_.peek() == '{') return take(value, at, depth + 1);
    if (at_quote(cursor_)) return take_quoted_on_line(cursor_, at, arena_, value);
    if (!is(cursor_.peek(), begins_text)) throw LeftToLibrary{};
    set_scalar(value, take_listed_text(), Node::Style::plain, at);
  }

  std::string_view take_listed_text() {
    const std::string_view text = cursor_.take_all(in_listed_text);
    if (cursor_.at_line_end()) throw LeftToLibrary{}; // it may go on
    return without_end_spaces(text);
  }

  Cursor& cursor_;
  int parent_;
  Arena& arena_;
};

} // namespace

void take_flow(Cursor& cursor, int parent, Arena& arena, Node& node) {
  FlowReader(cursor, parent, arena).take(node, cursor.place(), 1);
}

} // namespace asystent::yaml::fast
