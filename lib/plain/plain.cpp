#include "plain/plain.hpp"

#include "plain/cursor.hpp"
#include "plain/scalars.hpp"

#include <iterator>
#include <string>

namespace asystent {
namespace {

using plain::Cursor;
using plain::NotPlain;

/// Deeper than any record, and not so deep that the library would refuse it.
constexpr int max_plain_depth = 16;

/// Mappings and lists are gathered on a stack, so that each gets its room once.
template <class T>
class Gathered {
public:
  explicit Gathered(std::vector<T>& stack) : stack_(stack), begin_(stack.size()) {}
  Gathered(const Gathered&) = delete;
  Gathered& operator=(const Gathered&) = delete;
  ~Gathered() { stack_.resize(begin_); }

  void add(T value) { stack_.push_back(std::move(value)); }
  std::vector<T> take() {
    const auto first = stack_.begin() + static_cast<std::ptrdiff_t>(begin_);
    return {std::make_move_iterator(first), std::make_move_iterator(stack_.end())};
  }

private:
  std::vector<T>& stack_;
  std::size_t begin_;
};

class PlainReader {
public:
  PlainReader(std::string_view text, const Keep& keep, const ReadPiece& read_piece)
      : cursor_(text), keep_(keep), read_piece_(read_piece) {}

  Node read() {
    if (cursor_.indent() != 0) throw NotPlain{};
    Node root = begin(Node::Kind::mapping, 0);
    Gathered pairs(pairs_);
    while (cursor_.indent() == 0) pairs.add(top_level_pair());
    if (!cursor_.at_end()) throw NotPlain{};
    root.pairs = pairs.take();
    return root;
  }

private:
  Node begin(Node::Kind kind, int column) const {
    Node node;
    node.kind = kind;
    node.style = Node::Style::block;
    node.at = {cursor_.line(), static_cast<std::uint32_t>(column + 1)};
    return node;
  }

  Pair top_level_pair() {
    const Cursor start = cursor_;
    try {
      return pair(0, 0);
    } catch (const NotPlain&) {
      Node two = by_library(start, 0, 0, "0: 0\n");
      if (two.pairs.size() != 2 || two.pairs.back().key != "0") throw;
      return std::move(two.pairs.front());
    }
  }

  Pair pair(int column, int depth) {
    Pair pair{{}, cursor_.place(), {}};
    pair.key = plain::take_key(cursor_);
    if (pair.key.empty()) throw NotPlain{};
    cursor_.skip_spaces();
    pair.value = value_of_pair(column, depth);
    if (pair.value.kind == Node::Kind::empty) pair.value.at = pair.at;
    return pair;
  }

  Node value_of_pair(int column, int depth) {
    const bool is_comment = cursor_.peek() == '#';
    if (!cursor_.at_line_end() && !is_comment) return plain::take_value(cursor_, column, keep_);
    cursor_.end_line();
    if (cursor_.indent() > column) return block(cursor_.indent(), depth + 1);
    return cursor_.indent() == column && cursor_.at_dash() ? list(column, depth + 1) : Node{};
  }

  Node block(int column, int depth) {
    return cursor_.at_dash() ? list(column, depth) : mapping(column, depth);
  }

  Node mapping(int column, int depth) {
    if (depth > max_plain_depth) throw NotPlain{};
    Node node = begin(Node::Kind::mapping, column);
    Gathered pairs(pairs_);
    do {
      pairs.add(pair(column, depth));
    } while (cursor_.indent() == column);
    if (cursor_.indent() > column) throw NotPlain{};
    node.pairs = pairs.take();
    return node;
  }

  Node list(int column, int depth) {
    if (depth > max_plain_depth) throw NotPlain{};
    Node node = begin(Node::Kind::sequence, column);
    Gathered items(items_);
    do {
      items.add(depth == 1 ? top_level_item(column) : item(column, depth));
    } while (cursor_.indent() == column && cursor_.at_dash());
    if (cursor_.indent() > column) throw NotPlain{};
    node.items = items.take();
    return node;
  }

  Node top_level_item(int column) {
    const Cursor start = cursor_;
    try {
      return item(column, 1);
    } catch (const NotPlain&) {
      Node two = by_library(start, column, 1, "- 0: 0\n");
      if (two.items.size() != 2 || two.items.back().pairs.size() != 1) throw;
      return std::move(two.items.front());
    }
  }

  Node item(int column, int depth) {
    cursor_.advance(1);
    cursor_.skip_spaces();
    if (cursor_.at_dash() || cursor_.at_line_end()) throw NotPlain{};
    const Cursor start = cursor_;
    const bool is_mapping = !plain::take_key(cursor_).empty();
    cursor_ = start;
    return is_mapping ? mapping(cursor_.column(), depth + 1) : plain::take_value(cursor_, column, keep_);
  }

  /// The piece from the start on, whose content begins at the column, so many levels below the root. A
  /// key follows it, as one does in the whole: a key without a colon the library tells only at the next
  /// colon.
  Node by_library(const Cursor& start, int column, std::size_t depth, std::string_view follower) {
    cursor_ = start;
    // A key and its value, each on a line of its own; and what begins a file only, which is kept in the
    // midst.
    if (start.peek() == '?' || start.peek() == ':' || start.peek() == '\xef') throw NotPlain{};
    std::string text(cursor_.take_piece(column, !start.at_dash()));
    if (!text.ends_with('\n')) text += '\n';
    text.append(static_cast<std::size_t>(column), ' ').append(follower);
    auto node = read_piece_({text, start.line(), depth});
    const Position expected{start.line(), static_cast<std::uint32_t>(column + 1)};
    if (!node || node->style != Node::Style::block || node->at != expected) throw NotPlain{};
    return std::move(*node);
  }

  Cursor cursor_;
  const Keep& keep_;
  const ReadPiece& read_piece_;
  std::vector<Pair> pairs_; // of the mappings that are not yet complete
  std::vector<Node> items_; // of such lists
};

} // namespace

std::optional<Node> read_plain(std::string_view text, const Keep& keep, const ReadPiece& read_piece) {
  try {
    return PlainReader(text, keep, read_piece).read();
  } catch (const NotPlain&) {
    return std::nullopt;
  }
}

} // namespace asystent
