#include "yaml/fast_reader.hpp"

#include "yaml/block_scalar.hpp"
#include "yaml/cursor.hpp"
#include "yaml/flow.hpp"
#include "yaml/quoted.hpp"
#include "yaml/scalar.hpp"

#include <iterator>
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

/// Shorter than the line of most values, so that the events seldom move.
constexpr std::size_t bytes_of_value = 12;

class FastReader {
public:
  FastReader(const std::string& text, Arena& arena, const ReadPiece& read_piece)
      : cursor_(text), arena_(arena), read_piece_(read_piece) {
    events_.reserve(text.size() / bytes_of_value + 1);
  }

  Events read() {
    if (cursor_.indent() == 0 && cursor_.peek() == '-') skip_mark();
    if (cursor_.indent() != 0) throw LeftToLibrary{};
    events_.emplace_back();
    mapping(0, 0);
    if (!cursor_.at_end()) throw LeftToLibrary{};
    return std::move(events_);
  }

private:
  /// `---` on a line before the record.
  void skip_mark() {
    if (cursor_.take_word() != "---") throw LeftToLibrary{};
    cursor_.end_line();
  }

  /// The last event becomes a list or mapping; gives its index.
  std::size_t begin(Kind kind, int column, int depth) {
    if (depth > max_fast_depth) throw LeftToLibrary{};
    Event& event = events_.back();
    event.kind = kind;
    event.style = Style::block;
    event.at = {cursor_.line().number, static_cast<std::uint32_t>(column + 1)};
    return events_.size() - 1;
  }

  /// The smallest piece that is not known, a key with its value or an item, is left to the library.
  void pair(int column, int depth) {
    const Line line = cursor_.line();
    const std::size_t before = events_.size();
    try {
      known_pair(column, depth);
    } catch (const LeftToLibrary&) {
      if (line.indent != column) throw; // it does not begin a line: the item does, of which it is the first
      events_.resize(before);
      by_library(line, depth, "0: 0\n");
    }
  }

  void known_pair(int column, int depth) {
    const std::size_t begin = events_.size();
    Event& event = events_.emplace_back();
    event.key_at = cursor_.place();
    event.key = fast::take_key(cursor_);
    cursor_.skip_spaces();
    if (is(cursor_.peek(), fast::begins_text)) return take_text(column); // as most values
    value_of_pair(column, depth);
    if (events_[begin].kind == Kind::empty) events_[begin].at = events_[begin].key_at;
  }

  void value_of_pair(int column, int depth) {
    const bool begins_here = !cursor_.at_line_end() && cursor_.peek() != '#' && cursor_.peek() != '\t';
    if (begins_here) return take_value(column);
    cursor_.end_line();
    if (cursor_.indent() > column)
      block(cursor_.indent(), depth + 1);
    else if (cursor_.indent() == column && cursor_.at_dash())
      list(column, depth + 1);
  }

  void block(int column, int depth) {
    return cursor_.at_dash() ? list(column, depth) : mapping(column, depth);
  }

  void mapping(int column, int depth) {
    const std::size_t first = begin(Kind::mapping, column, depth);
    std::size_t count = 0;
    do {
      pair(column, depth);
      ++count;
    } while (cursor_.indent() == column);
    if (cursor_.indent() > column) throw LeftToLibrary{};
    end_at_last(events_, first, count);
  }

  void list(int column, int depth) {
    const std::size_t first = begin(Kind::sequence, column, depth);
    std::size_t count = 0;
    do {
      item(column, depth);
      ++count;
    } while (cursor_.indent() == column && cursor_.at_dash());
    if (cursor_.indent() > column) throw LeftToLibrary{};
    end_at_last(events_, first, count);
  }

  void item(int column, int depth) {
    const Line line = cursor_.line();
    const std::size_t before = events_.size();
    try {
      known_item(column, depth);
    } catch (const LeftToLibrary&) {
      events_.resize(before);
      by_library(line, depth, "- 0: 0\n");
    }
  }

  void known_item(int column, int depth) {
    cursor_.advance(1);
    cursor_.skip_spaces();
    if (cursor_.at_dash() || cursor_.at_line_end()) throw LeftToLibrary{};
    events_.emplace_back();
    if (fast::at_key(cursor_))
      mapping(cursor_.column(), depth + 1);
    else
      take_value(column);
  }

  /// What begins on a line that the mapping or list at the column has begun.
  void take_value(int column) {
    switch (cursor_.peek()) {
    case '|':
    case '>':
      fast::take_block_scalar(cursor_, column, arena_, events_.back());
      break;
    case '[':
    case '{':
      fast::take_flow(cursor_, column, arena_, events_);
      cursor_.end_line();
      break;
    case '"':
    case '\'':
      fast::take_quoted(cursor_, column, arena_, events_.back());
      cursor_.end_line();
      break;
    default:
      return take_text(column);
    }
    if (cursor_.indent() > column) throw LeftToLibrary{};
  }

  void take_text(int column) { fast::take_plain_scalar(cursor_, column, arena_, events_.back()); }

  /// The key with its value, or the item, that begins at the start, with so many mappings and lists around
  /// it. A follower of its kind is put behind it, as there is one in the whole: a key without a colon the
  /// library tells only at the next colon.
  void by_library(const Line& start, int depth, std::string_view follower) {
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
    const auto both = read_piece_({text, start.number, static_cast<std::size_t>(depth)});
    const Position expected{start.number, static_cast<std::uint32_t>(start.indent + 1)};
    if (!both || both->front().style != Style::block || both->front().at != expected) throw LeftToLibrary{};
    append_first(both->front(), is_item);
  }

  /// What stands before the follower.
  void append_first(const Event& both, bool is_item) {
    if (both.count != 2) throw LeftToLibrary{};
    const auto first = both.children().begin();
    const auto second = std::next(first);
    const bool is_follower = is_item ? second->count == 1 : second->key == "0";
    if (!is_follower) throw LeftToLibrary{};
    events_.insert(events_.end(), &*first, &*second);
  }

  Cursor cursor_;
  Arena& arena_;
  const ReadPiece& read_piece_;
  Events events_;
  int small_pieces_ = 0;
};

} // namespace

std::optional<Events> read_fast(const std::string& text, Arena& arena, const ReadPiece& read_piece) {
  try {
    return FastReader(text, arena, read_piece).read();
  } catch (const LeftToLibrary&) {
    return std::nullopt;
  }
}

} // namespace asystent::yaml
