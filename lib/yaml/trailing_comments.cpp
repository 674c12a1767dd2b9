#include "yaml/trailing_comments.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace asystent::yaml {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t'; }

/// Reads one line after the other; what is open at the end of one goes on in the next.
class Lines {
public:
  /// Where the comment behind a plain value begins; nothing where there is none.
  std::optional<std::size_t> comment_in(std::string_view line) {
    line_ = line;
    if (stays_in_block()) return std::nullopt;
    has_value_ = false;
    may_begin_ = true;
    for (at_ = 0; at_ < line_.size() && !is_in_block_; ++at_) {
      if (!is_quoted() && is_comment()) return has_value_ ? std::optional(at_) : std::nullopt;
      take();
    }
    return std::nullopt;
  }

private:
  bool is_quoted() const { return quote_ != '\0'; }
  bool ends_word() const { return at_ + 1 == line_.size() || is_space(line_[at_ + 1]); }
  bool is_comment() const { return line_[at_] == '#' && (at_ == 0 || is_space(line_[at_ - 1])); }

  /// The lines of a text behind `|` or `>` are all that is further to the right.
  bool stays_in_block() {
    const std::size_t indent = line_.find_first_not_of(' ');
    is_in_block_ = is_in_block_ && (trimmed(line_).empty() || indent > block_parent_);
    return is_in_block_;
  }

  void take() {
    const char c = line_[at_];
    if (is_quoted()) return take_quoted(c);
    if (is_space(c)) return;
    if (may_begin_ && (c == '"' || c == '\'')) return open(c);
    if (may_begin_ && depth_ == 0 && (c == '|' || c == '>'))
      return void(is_in_block_ = true); // `note: |` and `- >-`
    if (c == '[' || c == '{') return take_bracket(c);
    if (depth_ > 0 && (c == ']' || c == '}' || c == ',')) return take_bracket(c);
    const bool is_mark = (c == ':' && !may_begin_) || (may_begin_ && (c == '-' || c == '?'));
    if (is_mark && ends_word()) return end_key(c);
    if (may_begin_ && c != ':') key_at_ = at_;
    may_begin_ = false;
    has_value_ = true;
  }

  void open(char c) {
    key_at_ = at_;
    quote_ = c;
    may_begin_ = false;
  }

  void take_quoted(char c) {
    if (quote_ == '"' && c == '\\') ++at_;
    if (c != quote_) return;
    quote_ = '\0';
    has_value_ = false; // a comment behind it takes nothing away
  }

  /// Within a plain value it is a part of it.
  void take_bracket(char c) {
    const bool opens = c == '[' || c == '{';
    if (opens && !may_begin_) return;
    if (opens) ++depth_;
    if (c == ']' || c == '}') --depth_;
    may_begin_ = opens || c == ',';
    has_value_ = false;
  }

  void end_key(char c) {
    block_parent_ = c == ':' ? key_at_ : at_;
    may_begin_ = true;
    has_value_ = false;
  }

  std::string_view line_;
  std::size_t at_ = 0;
  char quote_ = '\0';     // that is open
  int depth_ = 0;         // brackets that are open
  bool may_begin_ = true; // whether the next character begins a value or a key
  bool has_value_ = false;
  std::size_t key_at_ = 0;
  std::size_t block_parent_ = 0; // the column that the lines of a text are to the right of
  bool is_in_block_ = false;
};

} // namespace

std::vector<TrailingComment> comments_behind_values(std::string_view text) {
  std::vector<TrailingComment> comments;
  Lines lines;
  std::uint32_t number = 0;
  for (const std::string_view line : lines_of(text)) {
    ++number;
    if (const auto at = lines.comment_in(line)) comments.push_back({number, trimmed(line.substr(*at))});
  }
  return comments;
}

} // namespace asystent::yaml
