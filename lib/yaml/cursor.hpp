#pragma once

#include "model/field.hpp"
#include "yaml/sixteen.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace asystent::yaml::fast {

/// Thrown from anywhere in the fast reader where it does not know for certain what the text says, and caught
/// by it alone, where a piece ends that the library can read: a way out of many small functions, and no
/// error. It carries nothing, and costs nothing where it is not thrown, which is nearly always.
struct LeftToLibrary {};

/// What a byte may be part of. Narrower than YAML on purpose: what is not here is left to the library.
enum Role : std::uint8_t {
  begins_text = 1,    // the first byte of a text without quotes
  in_listed_text = 2, // such a text in brackets
  blank = 4,
  ends_line = 8, // a line feed, or the zero behind the text
};

consteval std::uint8_t roles_of(char byte) {
  const auto is_one_of = [byte](std::string_view bytes) {
    return bytes.find(byte) != std::string_view::npos;
  };
  const bool in_word = is_in_word(byte) && byte != '-';
  const bool is_beyond_ascii = static_cast<unsigned char>(byte) >= 0x80;
  const bool begins = in_word || is_beyond_ascii || is_one_of("()+./;=^$~");
  const bool ends = byte == '\n' || byte == '\0';
  unsigned roles = 0;
  if (begins) roles |= begins_text;
  if (begins || is_one_of(" -<")) roles |= in_listed_text;
  if (is_one_of(" \t")) roles |= blank;
  if (ends) roles |= ends_line;
  return static_cast<std::uint8_t>(roles);
}

consteval std::array<std::uint8_t, 256> roles_of_bytes() {
  std::array<std::uint8_t, 256> roles{};
  for (std::size_t byte = 0; byte < roles.size(); ++byte) roles[byte] = roles_of(static_cast<char>(byte));
  return roles;
}

/// Whether the byte has one of the roles.
inline bool is(char byte, unsigned roles) {
  static constexpr auto roles_of_all = roles_of_bytes();
  return (roles_of_all[static_cast<unsigned char>(byte)] & roles) != 0;
}

/// A line with content.
struct Line {
  const char* begin;
  std::uint32_t number; // 1-based
  int indent;           // the column (0-based) at which its content begins; -1 behind the last line
};

/// Goes through a text, up to the zero behind it: no byte needs to be asked whether there is one. Lines and
/// columns of its places are 1-based, columns count characters. Blank lines and lines of comment only lie
/// between lines with content, and are passed over.
class Cursor {
public:
  /// The text stays where it is, and no zero is in it.
  explicit Cursor(const std::string& text);

  /// The line where the cursor is.
  const Line& line() const { return line_; }
  int indent() const { return line_.indent; }
  bool at_end() const { return line_.indent < 0; }
  /// Back to the beginning of what is in a line.
  void return_to(const Line& line);

  /// The next byte. At the end of a line that is its line break, or the zero.
  char peek() const { return *at_; }
  /// The byte behind the next one, where that is not the zero.
  char peek_second() const { return at_[1]; }
  bool at_line_end() const { return is(*at_, ends_line); }
  bool at_text_end() const { return at_ == end_; }
  /// A dash that begins the item of a list.
  bool at_dash() const { return *at_ == '-' && (at_[1] == ' ' || is(at_[1], ends_line)); }

  /// Over bytes of this line.
  void advance(std::size_t bytes) { at_ += bytes; }
  char take() { return *at_++; }
  void skip_spaces() {
    if (*at_ == ' ' && *++at_ == ' ') at_ = behind_spaces(at_, wide_end_);
  }
  /// No further than the column.
  void skip_spaces(int column) {
    const char* const behind = behind_spaces(at_, wide_end_);
    at_ = column < 0 ? behind : std::min(behind, line_.begin + column);
  }
  /// Over all bytes from here on that have the role, which is not that of a line's end; gives them, and each
  /// of them to `use`.
  template <class Use>
  std::string_view take_all(Role role, Use use) {
    const char* end = at_;
    for (; is(*end, role); ++end) use(*end);
    return {std::exchange(at_, end), end};
  }
  void skip_all(Role role) {
    while (is(*at_, role)) ++at_;
  }
  /// Letters, digits, `_` and `-` from here on.
  std::string_view word() const { return {at_, behind_word(at_, wide_end_)}; }
  /// Over them; gives them.
  std::string_view take_word() {
    const char* const end = behind_word(at_, wide_end_);
    return {std::exchange(at_, end), end};
  }
  /// Over all bytes from here on up to one of the stops; gives them.
  template <class Stops>
  std::string_view take_up_to() {
    const char* const end = first_stop<Stops>(at_, wide_end_);
    return {std::exchange(at_, end), end};
  }
  /// From where a text of this line was taken up to here.
  std::string_view since(std::string_view begun) const { return {begun.data(), at_}; }
  /// What is left of the line.
  std::string_view take_rest_of_line();
  /// The same as a copy, of which the end is given. There is room for all that is left of the text.
  char* copy_rest_of_line(char* to) {
    const char* const end = copy_line(at_, end_, to);
    return to + (end - std::exchange(at_, end));
  }
  /// So many bytes are left of the text.
  std::size_t bytes_left() const { return static_cast<std::size_t>(end_ - at_); }

  /// Bytes from the beginning of the line.
  int column() const { return static_cast<int>(at_ - line_.begin); }
  /// Where the cursor is, as long as all before it in the line is ASCII.
  Position place() const { return {line_.number, static_cast<std::uint32_t>(column()) + 1}; }
  /// What is taken of the line from the column on.
  std::string_view line_from(int column) const { return {line_.begin + column, at_}; }

  /// Whether the rest of the line is blank or a comment, which a blank parts from what is before it. The
  /// cursor goes to the comment.
  bool leaves_line_blank();

  /// To the next line with content. What is left of this one must be blank or a comment, else it throws
  /// LeftToLibrary.
  void end_line();
  /// Whether a line of comment that was passed over on the way is deeper than the column.
  bool has_passed_comment(int column) const { return deepest_comment_ > column; }

  /// To the very next line, whatever it is, at its first byte; false behind the last one.
  bool to_next_line();
  /// To the first line with content from this one on, of which nothing but spaces is read yet.
  void to_content();

  /// From the beginning of this line up to the next line whose content begins at or before the column; with
  /// `dashes_belong`, a dash at the column itself is still inside. The cursor goes to that line.
  std::string_view take_piece(int column, bool dashes_belong);

private:
  void end_commented_line();

  const char* at_;
  const char* end_;      // of the text
  const char* wide_end_; // of its bytes that fifteen follow
  Line line_;
  int deepest_comment_ = -1; // of the comment lines that were passed over last
};

inline void Cursor::end_line() {
  if (*at_ != '\n') return end_commented_line();
  line_.begin = ++at_;
  ++line_.number;
  deepest_comment_ = -1;
  at_ = behind_spaces(at_, wide_end_);
  line_.indent = column();
  if (*at_ == '#' || at_line_end()) to_content();
}

inline bool Cursor::leaves_line_blank() {
  if (at_line_end()) return true;
  skip_all(blank);
  return at_line_end() || (*at_ == '#' && at_ > line_.begin && is(at_[-1], blank));
}

inline std::string_view Cursor::take_rest_of_line() {
  const void* const feed = std::memchr(at_, '\n', static_cast<std::size_t>(end_ - at_));
  const char* const end = feed != nullptr ? static_cast<const char*>(feed) : end_;
  return {std::exchange(at_, end), end};
}

inline bool Cursor::to_next_line() {
  if (*at_ != '\n') take_rest_of_line();
  if (at_ == end_) return false;
  line_.begin = ++at_;
  ++line_.number;
  return true;
}

} // namespace asystent::yaml::fast
