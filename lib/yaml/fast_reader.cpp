#include "yaml/fast_reader.hpp"

#include "yaml/block_scalar.hpp"
#include "yaml/cursor.hpp"
#include "yaml/flow.hpp"
#include "yaml/quoted.hpp"
#include "yaml/scalar.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asystent::yaml {
namespace {

using fast::Cursor;
using fast::LeftToLibrary;
using fast::Line;

/// Deeper than any record, and not so deep that the library would refuse it.
constexpr int max_fast_depth = 16;

/// A record that is written in another way throughout is read faster in few great pieces than in many small,
/// and one that is wrong deep down must not be read anew at every level.
constexpr int max_small_pieces = 16;
constexpr std::size_t max_small_bytes = 4096;

/// Most lists and mappings are not longer.
constexpr std::size_t usual_size = 8;

class FastReader {
public:
  FastReader(const std::string& text, Arena& arena, const ReadPiece& read_piece,
             const Node::allocator_type& memory)
      : cursor_(text), arena_(arena), read_piece_(read_piece), memory_(memory) {
    usual_children_.fill(usual_size);
  }

  Node read() {
    if (cursor_.indent() == 0 && cursor_.peek() == '-') skip_mark();
    if (cursor_.indent() != 0) throw LeftToLibrary{};
    Node root(memory_);
    begin(root, Node::Kind::mapping, 0);
    root.children.reserve(2 * usual_size);
    while (cursor_.indent() == 0) pair(0, 0, root.children.emplace_back());
    if (!cursor_.at_end()) throw LeftToLibrary{};
    return root;
  }

private:
  /// `---` on a line before the record.
  void skip_mark() {
    if (cursor_.take_all(fast::in_key) != "---") throw LeftToLibrary{};
    cursor_.end_line();
  }

  void begin(Node& node, Node::Kind kind, int column) const {
    node.kind = kind;
    node.style = Node::Style::block;
    node.at = {cursor_.line().number, static_cast<std::uint32_t>(column + 1)};
  }

  /// The smallest piece that is not known, a key with its value or an item, is left to the library.
  void pair(int column, int depth, Node& result) {
    const Line line = cursor_.line();
    try {
      known_pair(column, depth, result);
    } catch (const LeftToLibrary&) {
      if (line.indent != column) throw; // it does not begin a line: the item does, of which it is the first
      result = by_library(line, depth, "0: 0\n");
    }
  }

  void known_pair(int column, int depth, Node& result) {
    result.key_at = cursor_.place();
    result.key = fast::take_key(cursor_);
    cursor_.skip_spaces();
    value_of_pair(column, depth, result);
    if (result.kind == Node::Kind::empty) result.at = result.key_at;
  }

  void value_of_pair(int column, int depth, Node& value) {
    const bool begins_here = !cursor_.at_line_end() && cursor_.peek() != '#' && cursor_.peek() != '\t';
    if (begins_here) return take_value(column, value);
    cursor_.end_line();
    if (cursor_.indent() > column)
      block(cursor_.indent(), depth + 1, value);
    else if (cursor_.indent() == column && cursor_.at_dash())
      list(column, depth + 1, value);
  }

  void block(int column, int depth, Node& node) {
    return cursor_.at_dash() ? list(column, depth, node) : mapping(column, depth, node);
  }

  void mapping(int column, int depth, Node& node) {
    if (depth > max_fast_depth) throw LeftToLibrary{};
    begin(node, Node::Kind::mapping, column);
    std::size_t& usual = usual_children_[static_cast<std::size_t>(depth)];
    node.children.reserve(usual);
    do {
      pair(column, depth, node.children.emplace_back());
    } while (cursor_.indent() == column);
    if (cursor_.indent() > column) throw LeftToLibrary{};
    usual = std::max(usual, node.children.size());
  }

  void list(int column, int depth, Node& node) {
    if (depth > max_fast_depth) throw LeftToLibrary{};
    begin(node, Node::Kind::sequence, column);
    node.children.reserve(usual_size);
    do {
      item(column, depth, node.children.emplace_back());
    } while (cursor_.indent() == column && cursor_.at_dash());
    if (cursor_.indent() > column) throw LeftToLibrary{};
  }

  void item(int column, int depth, Node& result) {
    const Line line = cursor_.line();
    try {
      known_item(column, depth, result);
    } catch (const LeftToLibrary&) {
      result = by_library(line, depth, "- 0: 0\n");
    }
  }

  void known_item(int column, int depth, Node& result) {
    cursor_.advance(1);
    cursor_.skip_spaces();
    if (cursor_.at_dash() || cursor_.at_line_end()) throw LeftToLibrary{};
    if (fast::at_key(cursor_))
      mapping(cursor_.column(), depth + 1, result);
    else
      take_value(column, result);
  }

  /// What begins on a line that the mapping or list at the column has begun.
  void take_value(int column, Node& value) {
    switch (cursor_.peek()) {
    case '|':
    case '>':
      fast::take_block_scalar(cursor_, column, arena_, value);
      break;
    case '[':
    case '{':
      fast::take_flow(cursor_, column, arena_, value);
      cursor_.end_line();
      break;
    case '"':
    case '\'':
      fast::take_quoted(cursor_, column, arena_, value);
      cursor_.end_line();
      break;
    default:
      fast::take_plain_scalar(cursor_, column, arena_, value);
    }
    if (cursor_.indent() > column) throw LeftToLibrary{};
  }

  /// The key with its value, or the item, that begins at the start, with so many mappings and lists around
  /// it. A follower of its kind is put behind it, as there is one in the whole: a key without a colon the
  /// library tells only at the next colon.
  Node by_library(const Line& start, int depth, std::string_view follower) {
    cursor_.return_to(start);
    // A key and its value, each on a line of its own; and what begins a file only, which is kept in the
    // midst.
    const char first = cursor_.peek();
    if (first == '?' || first == ':' || first == '\xef') throw LeftToLibrary{};
    const bool is_item = cursor_.at_dash();
    const std::string_view piece = cursor_.take_piece(start.indent, !is_item);
    const bool is_deep = depth > 1; // below an item of a top-level key
    if (is_deep && (piece.size() > max_small_bytes || ++small_pieces_ > max_small_pieces))
      throw LeftToLibrary{};
    std::string text(piece);
    if (!text.ends_with('\n')) text += '\n';
    text.append(static_cast<std::size_t>(start.indent), ' ').append(follower);
    auto both = read_piece_({text, start.number, static_cast<std::size_t>(depth)});
    const Position expected{start.number, static_cast<std::uint32_t>(start.indent + 1)};
    if (!both || both->style != Node::Style::block || both->at != expected || both->children.size() != 2)
      throw LeftToLibrary{};
    const Node& second = both->children.back();
    const bool is_follower = is_item ? second.children.size() == 1 : second.key == "0";
    if (!is_follower) throw LeftToLibrary{};
    return std::move(both->children.front());
  }

  Cursor cursor_;
  Arena& arena_;
  const ReadPiece& read_piece_;
  Node::allocator_type memory_;
  int small_pieces_ = 0;
  std::array<std::size_t, max_fast_depth + 1> usual_children_; // of a mapping: entries of a list are alike
};

} // namespace

std::optional<Node> read_fast(const std::string& text, Arena& arena, const ReadPiece& read_piece,
                              const Node::allocator_type& memory) {
  try {
    return FastReader(text, arena, read_piece, memory).read();
  } catch (const LeftToLibrary&) {
    return std::nullopt;
  }
}

} // namespace asystent::yaml
