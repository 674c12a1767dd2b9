#include "yaml/flow.hpp"

#include "text/utf8.hpp"
#include "yaml/quoted.hpp"
#include "yaml/scalar.hpp"

namespace asystent::yaml::fast {
namespace {

/// Deeper than any record.
constexpr int max_flow_depth = 4;

class FlowReader {
public:
  FlowReader(Cursor& cursor, int parent, Arena& arena, Events& events)
      : cursor_(cursor), parent_(parent), arena_(arena), events_(events) {}

  /// Fills the last event.
  void take(Position at, int depth) {
    if (depth > max_flow_depth) throw LeftToLibrary{};
    const bool is_list = cursor_.peek() == '[';
    const std::size_t begin = events_.size() - 1;
    begin_with(is_list ? Kind::sequence : Kind::mapping, at);
    cursor_.advance(1);
    to_token();
    std::size_t count = 0;
    for (const char end = is_list ? ']' : '}'; cursor_.peek() != end; ++count) {
      events_.emplace_back();
      if (is_list)
        take_value(depth);
      else
        take_pair(depth);
      take_comma(end);
    }
    cursor_.advance(1);
    end_at_last(events_, begin, count);
  }

private:
  void begin_with(Kind kind, Position at) {
    Event& event = events_.back();
    event.kind = kind;
    event.style = Style::flow;
    event.at = at;
  }

  /// To the next byte that is no blank, on this line or one below.
  void to_token() {
    cursor_.skip_spaces();
    if (!cursor_.at_line_end() && cursor_.peek() != '#') return;
    cursor_.end_line();
    continuing_ = 0;
    if (cursor_.indent() <= parent_) throw LeftToLibrary{};
  }

  /// After the last value may stand one, too.
  void take_comma(char end) {
    if (cursor_.peek() != ',' && cursor_.peek() != end) to_token();
    if (cursor_.peek() == end) return;
    if (cursor_.peek() != ',') throw LeftToLibrary{};
    cursor_.advance(1);
    to_token();
  }

  void take_pair(int depth) {
    const std::size_t begin = events_.size() - 1;
    const Position key_at = place();
    events_.back().key_at = key_at;
    events_.back().key = take_key(cursor_);
    to_token();
    take_value(depth);
    if (events_[begin].kind == Kind::empty) events_[begin].at = key_at;
  }

  /// A word of its own, as most values are. False where it is another one; then nothing is taken.
  bool take_word(Position at) {
    const std::string_view word = cursor_.word();
    if (!is(cursor_.peek(), begins_text)) return false;
    const char behind = word.data()[word.size()]; // there is one: the zero behind the text at least
    if (behind != ',' && behind != ']') return false;
    cursor_.advance(word.size());
    set_scalar(events_.back(), word, Style::plain, at);
    return true;
  }

  void take_value(int depth) {
    const Position at = place();
    if (!take_word(at)) take_no_word(at, depth);
  }

  [[gnu::noinline]] void take_no_word(Position at, int depth) {
    if (cursor_.peek() == '[' || cursor_.peek() == '{') return take(at, depth + 1);
    if (at_quote(cursor_)) return take_quoted(at);
    if (!is(cursor_.peek(), begins_text)) throw LeftToLibrary{};
    set_scalar(events_.back(), take_listed_text(), Style::plain, at);
  }

  /// Before the brackets all is ASCII.
  Position place() const {
    const auto [line, bytes] = cursor_.place();
    return {line, bytes - continuing_};
  }

  void take_quoted(Position at) {
    const int begin = cursor_.column();
    take_quoted_on_line(cursor_, at, arena_, events_.back());
    for (const char byte : cursor_.line_from(begin)) count(byte);
  }

  void count(char byte) { continuing_ += continues_character(byte) ? 1 : 0; }

  std::string_view take_listed_text() {
    const std::string_view text = cursor_.take_all(in_listed_text, [this](char byte) { count(byte); });
    if (cursor_.at_line_end()) throw LeftToLibrary{}; // it may go on
    return without_end_spaces(text);
  }

  Cursor& cursor_;
  int parent_;
  Arena& arena_;
  Events& events_;
  std::uint32_t continuing_ = 0; // of the bytes taken of the line, those of characters after their first
};

} // namespace

void take_flow(Cursor& cursor, int parent, Arena& arena, Events& events) {
  FlowReader(cursor, parent, arena, events).take(cursor.place(), 1);
}

} // namespace asystent::yaml::fast
