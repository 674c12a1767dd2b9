#include "yaml/block_scalar.hpp"

#include "yaml/scalar.hpp"

#include <optional>
#include <string>

namespace asystent::yaml::fast {
namespace {

enum class Chomp { clip, strip, keep }; // of the last line breaks stay one, none, all

struct Header {
  bool folded = false;
  Chomp chomp = Chomp::clip;
  int indent = -1; // the column (0-based) of the lines; -1: the first one tells
};

Header take_header(Cursor& cursor, int parent) {
  Header header{.folded = cursor.peek() == '>'};
  cursor.advance(1);
  for (; !cursor.at_line_end() && cursor.peek() != ' '; cursor.advance(1)) {
    const char sign = cursor.peek();
    if ((sign == '-' || sign == '+') && header.chomp == Chomp::clip)
      header.chomp = sign == '-' ? Chomp::strip : Chomp::keep;
    else if (sign >= '1' && sign <= '9' && header.indent < 0)
      header.indent = parent + (sign - '0');
    else
      throw LeftToLibrary{};
  }
  return header;
}

/// The line, if it is one of the text; else the cursor stays before what it has.
std::optional<std::string_view> take_line(Cursor& cursor, int parent, Header& header) {
  cursor.skip_spaces(header.indent);
  if (cursor.at_line_end() || cursor.peek() == '\t') throw LeftToLibrary{};
  if (header.indent < 0) header.indent = cursor.column();
  if (cursor.column() < header.indent || header.indent <= parent) return std::nullopt;
  const std::string_view line = cursor.take_rest_of_line();
  if (is(line.front(), blank) && line.find_first_not_of(" \t") == std::string_view::npos)
    throw LeftToLibrary{};
  return line;
}

/// The lines of a text as they are gathered. Of one line there is no copy.
class Lines {
public:
  Lines(bool folded, Arena& arena) : folded_(folded), arena_(arena), text_(arena.empty_text()) {}

  void add(std::string_view line) {
    if (count_ == 0) first_ = line;
    if (count_ == 1) text_.append(first_);
    if (count_ > 0) {
      part_from(line);
      text_.append(line);
    }
    ++count_;
    breaks_ = 1;
    is_deeper_ = line.starts_with(' ');
  }
  void add_blank() { ++breaks_; }
  bool empty() const { return count_ == 0; }

  std::string_view take(Chomp chomp) {
    const std::size_t breaks = breaks_at_end(chomp);
    if (count_ == 1 && breaks == 0) return first_;
    if (count_ == 1) text_.append(first_);
    text_.append(breaks, '\n');
    return arena_.copy(text_);
  }

private:
  /// In a folded text the line breaks beside a deeper line stay.
  void part_from(std::string_view line) {
    const bool is_beside_deeper = is_deeper_ || line.starts_with(' ');
    if (folded_ && !is_beside_deeper)
      append_fold(text_, breaks_ - 1);
    else
      for (std::size_t i = 0; i < breaks_; ++i) text_ += '\n';
  }

  std::size_t breaks_at_end(Chomp chomp) const {
    if (chomp == Chomp::keep) return breaks_;
    return chomp == Chomp::strip ? 0 : 1;
  }

  bool folded_;
  Arena& arena_;
  std::string_view first_;
  std::string& text_;
  std::size_t count_ = 0;
  std::size_t breaks_ = 0; // after the last line that was added
  bool is_deeper_ = false; // that line, than the others
};

} // namespace

void take_block_scalar(Cursor& cursor, int parent, Arena& arena, Event& value) {
  const Position at = cursor.place();
  Header header = take_header(cursor, parent);
  if (!cursor.leaves_line_blank()) throw LeftToLibrary{};
  Lines lines(header.folded, arena);
  while (cursor.to_next_line() && !cursor.at_text_end()) {
    if (cursor.at_line_end() && !lines.empty())
      lines.add_blank();
    else if (const auto line = take_line(cursor, parent, header))
      lines.add(*line);
    else
      break;
  }
  if (lines.empty()) throw LeftToLibrary{};
  value.kind = Kind::scalar;
  value.style = Style::block;
  value.at = at;
  value.text = lines.take(header.chomp);
  cursor.to_content();
}

} // namespace asystent::yaml::fast
