#include "yaml/brackets.hpp"

#include "yaml/indent_levels.hpp"

#include <algorithm>
#include <string>

namespace asystent::yaml {
namespace {

constexpr char text_end = '\0'; // no text has one

constexpr std::string_view brackets = "[]{},";

bool is_one_of(char byte, std::string_view bytes) { return bytes.find(byte) != std::string_view::npos; }
bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }
bool is_gap(char byte) { return is_blank(byte) || byte == '\n'; }
bool is_gap_or_end(char byte) { return is_gap(byte) || byte == text_end; }

bool is_in_tag(char byte) {
  const auto is_between = [byte](char first, char last) { return first <= byte && byte <= last; };
  return is_between('a', 'z') || is_between('A', 'Z') || is_between('0', '9') ||
         is_one_of(byte, "-#;/?:@&=+$_.~*'()!%");
}

/// Thrown where the text is no YAML any more: what is behind it the library never sees.
struct Ends {};

/// Goes from token to token as the library does, and keeps of each only what says where the next one begins.
class Scanner {
public:
  Scanner(std::string_view text, std::size_t around, std::size_t most)
      : text_(text), around_(around), most_(most) {}

  std::optional<std::size_t> find() try {
    for (to_token(); at_ < text_.size(); to_token()) {
      pop_levels();
      if (is_one_of(peek(), "[{") && depth() >= most_) return at_;
      take_token();
    }
    return std::nullopt;
  } catch (const Ends&) {
    return std::nullopt;
  }

private:
  using Kind = IndentLevels::Kind;

  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : text_end;
  }
  std::size_t column() const { return at_ - line_begin_; }
  bool is_in_brackets() const { return !open_.empty(); }
  std::size_t depth() const { return around_ + levels_.depth() + open_.size(); }

  void take_break() {
    ++at_;
    line_begin_ = at_;
  }
  void skip_line() { at_ = std::min(text_.find('\n', at_), text_.size()); }

  void to_token() {
    for (;;) {
      for (; is_blank(peek()); ++at_)
        if (peek() == '\t' && !is_in_brackets()) may_be_key_ = false;
      if (peek() == '#') skip_line();
      if (peek() != '\n') return;
      take_break();
      if (is_in_brackets()) continue;
      levels_.forget_key();
      may_be_key_ = true;
    }
  }

  // Within brackets indentation makes no levels.

  void push_level(Kind kind) {
    if (!is_in_brackets()) levels_.push(kind, column());
  }

  void pop_levels() {
    const bool is_item = peek() == '-' && is_gap_or_end(peek(1));
    if (!is_in_brackets()) levels_.pop_to(column(), is_item);
  }

  void begin_possible_key() {
    if (may_be_key_ && !is_in_brackets()) levels_.begin_key({at_, line_begin_}, column());
  }

  void take_token() {
    if (column() == 0 && (peek() == '%' || is_at_document_mark())) return take_document_mark();
    if (is_one_of(peek(), brackets)) return take_bracket();
    if (is_gap_or_end(peek(1)) && is_one_of(peek(), "-?")) return take_indicator();
    if (is_at_colon()) return take_colon();
    if (is_one_of(peek(), "*&")) return take_name();
    if (peek() == '!') return take_tag();
    if (!is_in_brackets() && is_one_of(peek(), "|>")) return take_block_text();
    if (is_one_of(peek(), "'\"")) return take_quoted_text();
    if (is_one_of(peek(), "%@`|>")) throw Ends{};
    take_plain_text();
  }

  bool is_at_document_mark() const {
    const std::string_view mark = text_.substr(at_, 3);
    return (mark == "---" || mark == "...") && is_gap_or_end(peek(3));
  }

  /// Or a directive, which has its line for itself.
  void take_document_mark() {
    if (!is_in_brackets()) levels_ = {};
    may_be_key_ = false;
    is_behind_quotes_ = false;
    if (peek() == '%')
      skip_line();
    else
      at_ += 3;
  }

  void take_bracket() {
    const char bracket = peek();
    if (is_one_of(bracket, "[{")) {
      begin_possible_key();
      open_ += bracket == '[' ? ']' : '}';
    } else if (bracket != ',') {
      if (open_.empty() || open_.back() != bracket) throw Ends{};
      open_.pop_back();
    }
    may_be_key_ = !is_one_of(bracket, "]}");
    is_behind_quotes_ = !may_be_key_;
    ++at_;
  }

  /// The dash of an item, the question mark of a key.
  void take_indicator() {
    const bool is_item = peek() == '-';
    if (is_in_brackets() ? is_item : !may_be_key_) throw Ends{};
    push_level(is_item ? Kind::list : Kind::mapping);
    may_be_key_ = !is_in_brackets();
    if (is_item) is_behind_quotes_ = false;
    ++at_;
  }

  /// In brackets one behind a text in quotes needs no blank.
  bool is_at_colon() const {
    if (peek() != ':') return false;
    if (!is_in_brackets()) return is_gap_or_end(peek(1));
    return is_behind_quotes_ || is_gap(peek(1)) || is_one_of(peek(1), ",]}");
  }

  void take_colon() {
    is_behind_quotes_ = false;
    const bool is_of_key = is_in_brackets() || levels_.take_key_before({at_, line_begin_});
    if (!is_of_key) {
      if (!may_be_key_) throw Ends{};
      push_level(Kind::mapping);
    }
    may_be_key_ = !is_of_key;
    ++at_;
  }

  /// What precedes a value, or stands for one.
  void begin_name() {
    begin_possible_key();
    may_be_key_ = false;
    is_behind_quotes_ = false;
    ++at_;
  }

  void take_name() {
    begin_name();
    while (!is_gap_or_end(peek()) && !is_one_of(peek(), brackets)) ++at_;
  }

  void take_tag() {
    begin_name();
    if (peek() == '<') {
      at_ = std::min(text_.find_first_of(">\n", at_), text_.size());
      if (peek() != '>') throw Ends{};
      ++at_;
    } else {
      while (is_in_tag(peek())) ++at_;
    }
  }

  void take_quoted_text() {
    begin_possible_key();
    const char quote = peek();
    for (++at_; at_ < text_.size(); ++at_) {
      if (column() == 0 && is_at_document_mark()) throw Ends{};
      const bool is_doubled = quote == '\'' && peek() == quote && peek(1) == quote;
      if (peek() == quote && !is_doubled) break;
      if (is_doubled || (quote == '"' && peek() == '\\')) ++at_;
      if (peek() == '\n') line_begin_ = at_ + 1;
    }
    if (peek() != quote) throw Ends{};
    ++at_;
    may_be_key_ = false;
    is_behind_quotes_ = true;
  }

  bool ends_plain_text() const {
    if (is_gap(peek()) && peek(1) == '#') return true;
    if (!is_in_brackets()) return peek() == ':' && is_gap_or_end(peek(1));
    if (is_one_of(peek(), brackets) || peek() == '?') return true;
    return peek() == ':' && (is_gap_or_end(peek(1)) || is_one_of(peek(1), ",]}"));
  }

  /// It goes on over lines as long as these are deeper; in brackets whatever they are.
  void take_plain_text() {
    const std::size_t column_of_text = is_in_brackets() ? 0 : levels_.least_column_within();
    begin_possible_key();
    const std::size_t begin = at_;
    may_be_key_ = false;
    is_behind_quotes_ = false;
    while (at_ < text_.size() && !ends_plain_text()) {
      if (column() == 0 && is_at_document_mark()) break;
      if (peek() != '\n') {
        ++at_;
        continue;
      }
      take_break();
      while (is_blank(peek()) && !ends_plain_text()) {
        if (peek() == '\t' && column() < column_of_text) throw Ends{};
        ++at_;
      }
      may_be_key_ = peek() != '\n' && column() < column_of_text;
      if (may_be_key_) break;
    }
    if (at_ == begin) throw Ends{}; // a mark that begins no text
  }

  /// All lines that are as deep as the first one, or as the header says.
  void take_block_text() {
    is_behind_quotes_ = false;
    may_be_key_ = true;
    ++at_;
    std::size_t indent = 1;
    bool is_known = false;
    for (int signs = 0; signs < 2 && is_one_of(peek(), "+-123456789"); ++signs, ++at_)
      if (!is_one_of(peek(), "+-")) {
        indent = static_cast<std::size_t>(peek() - '0');
        is_known = true;
      }
    indent += levels_.column();
    while (is_blank(peek())) ++at_;
    if (peek() == '#') skip_line();
    if (peek() != '\n' && peek() != text_end) throw Ends{};
    take_block_lines(indent, is_known);
  }

  void take_block_lines(std::size_t indent, bool is_known) {
    while (at_ < text_.size()) {
      take_break();
      while (peek() == ' ' && (column() < indent || !is_known)) ++at_;
      if (!is_known) indent = std::max(indent, column());
      if (peek() == '\n') continue;
      if (column() < indent && peek() == '\t') throw Ends{};
      if (column() < indent) return;
      is_known = true;
      skip_line();
    }
  }

  const std::string_view text_;
  const std::size_t around_;
  const std::size_t most_;
  std::size_t at_ = 0;
  std::size_t line_begin_ = 0;
  IndentLevels levels_;
  std::string open_;              // what closes each bracket that is open
  bool may_be_key_ = true;        // whether a key may begin here
  bool is_behind_quotes_ = false; // or behind a bracket
};

/// Of fewer the library may keep what it likes.
constexpr std::ptrdiff_t few_brackets = 16;

bool has_few_brackets(std::string_view text) {
  return std::ranges::count(text, '[') + std::ranges::count(text, '{') < few_brackets;
}

} // namespace

std::optional<std::size_t> too_deep_bracket(std::string_view text, std::size_t around, std::size_t most) {
  if (has_few_brackets(text)) return std::nullopt;
  return Scanner(text, around, most).find();
}

} // namespace asystent::yaml
