#include "yaml/block_scalar.hpp"

#include "yaml/scalar.hpp"

#include <cstddef>
#include <string_view>

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

/// Whether a line of the text is next. The cursor goes to its first byte, or to what is there instead.
bool is_at_line(Cursor& cursor, int parent, Header& header) {
  cursor.skip_spaces(header.indent);
  if (cursor.at_line_end() || cursor.peek() == '\t') throw LeftToLibrary{};
  if (header.indent < 0) header.indent = cursor.column();
  return cursor.column() >= header.indent && header.indent > parent;
}

/// The lines of a text as they are gathered, each with a line break behind it, in what is free of the arena.
class Lines {
public:
  Lines(bool folded, Arena& arena, const Cursor& cursor)
      : folded_(folded), arena_(arena), begin_(arena.room(cursor.bytes_left() + 1)), end_(begin_) {}

  /// Takes one.
  void add(Cursor& cursor) {
    const bool is_deeper = cursor.peek() == ' ';
    if (is_deeper && is_blank(cursor)) throw LeftToLibrary{};
    if (empty()) first_ = cursor.line_from(cursor.column()).data();
    if (folded_ && !empty() && !is_deeper && !is_deeper_) fold(); // beside a deeper line the breaks stay
    end_ = cursor.copy_rest_of_line(end_);
    *end_++ = '\n';
    breaks_ = 1;
    is_deeper_ = is_deeper;
  }
  void add_blank() {
    *end_++ = '\n';
    ++breaks_;
  }
  bool empty() const { return end_ == begin_; }

  /// What stands so in what is read, as most texts of one line do, needs no copy.
  std::string_view take(Chomp chomp) {
    const std::size_t size = static_cast<std::size_t>(end_ - begin_) - breaks_ + breaks_at_end(chomp);
    const std::string_view written(first_, size);
    return written == std::string_view(begin_, size) ? written : arena_.keep(size);
  }

private:
  static bool is_blank(Cursor line) {
    line.skip_all(blank);
    return line.at_line_end();
  }

  /// A line break is a blank, and of several all but the last stay.
  void fold() {
    --end_;
    if (breaks_ == 1) *end_++ = ' ';
  }

  std::size_t breaks_at_end(Chomp chomp) const {
    if (chomp == Chomp::keep) return breaks_;
    return chomp == Chomp::strip ? 0 : 1;
  }

  bool folded_;
  Arena& arena_;
  char* begin_;
  char* end_;
  const char* first_ = nullptr; // where the first line stands
  std::size_t breaks_ = 0;      // at the end of the text
  bool is_deeper_ = false;      // the last line, than the others
};

} // namespace

void take_block_scalar(Cursor& cursor, int parent, Arena& arena, Event& value) {
  const Position at = cursor.place();
  Header header = take_header(cursor, parent);
  if (!cursor.leaves_line_blank()) throw LeftToLibrary{};
  Lines lines(header.folded, arena, cursor);
  while (cursor.to_next_line() && !cursor.at_text_end()) {
    if (cursor.at_line_end() && !lines.empty())
      lines.add_blank();
    else if (is_at_line(cursor, parent, header))
      lines.add(cursor);
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
