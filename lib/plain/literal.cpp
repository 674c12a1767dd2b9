#include "plain/literal.hpp"

#include <string>

namespace asystent::plain {
namespace {

enum class Chomp { clip, strip, keep }; // the last line breaks: one, none, all

Chomp take_header(Cursor& cursor) {
  cursor.advance(1);
  Chomp chomp = Chomp::clip;
  if (cursor.peek() == '-') chomp = Chomp::strip;
  if (cursor.peek() == '+') chomp = Chomp::keep;
  if (chomp != Chomp::clip) cursor.advance(1);
  if (!cursor.at_line_end()) throw NotPlain{};
  return chomp;
}

/// Whether the line is one of the text, and then the cursor stands behind its indentation. The first line
/// says how deep that is (-1 until then).
bool enter_line(Cursor& cursor, int parent, int& indent) {
  while (cursor.peek() == ' ' && (indent < 0 || cursor.column() < indent)) cursor.advance(1);
  if (cursor.at_line_end() || cursor.peek() == '\t') throw NotPlain{};
  if (indent < 0) indent = cursor.column();
  if (cursor.column() < indent || indent <= parent) return false;
  if (cursor.rest_of_line().find_first_not_of(" \t") == std::string_view::npos) throw NotPlain{};
  return true;
}

/// The lines of a text as they are gathered. Of one line there is no copy.
class Lines {
public:
  void add(std::string_view line) {
    if (count_ == 1) text_ = first_;
    if (count_ > 0) text_.append(breaks_, '\n').append(line);
    if (count_ == 0) first_ = line;
    ++count_;
    breaks_ = 1;
  }
  void add_blank() { ++breaks_; }
  bool empty() const { return count_ == 0; }

  std::string_view take(Chomp chomp, const Keep& keep) {
    const std::size_t breaks = chomp == Chomp::strip ? 0 : chomp == Chomp::clip ? 1 : breaks_;
    if (count_ == 1 && breaks == 0) return first_;
    if (count_ == 1) text_ = first_;
    return keep(std::move(text_.append(breaks, '\n')));
  }

private:
  std::string_view first_;
  std::string text_;
  std::size_t count_ = 0;
  std::size_t breaks_ = 0; // after the last line that was added
};

} // namespace

void take_literal(Cursor& cursor, int parent, const Keep& keep, Node& value) {
  value.kind = Node::Kind::scalar;
  value.style = Node::Style::block;
  value.at = cursor.place();
  const Chomp chomp = take_header(cursor);
  Lines lines;
  int indent = -1;
  while (cursor.to_next_line() && !cursor.at_text_end()) {
    if (cursor.at_line_end() && !lines.empty()) {
      lines.add_blank();
      continue;
    }
    if (!enter_line(cursor, parent, indent)) break;
    lines.add(cursor.rest_of_line());
  }
  if (lines.empty()) throw NotPlain{};
  value.text = lines.take(chomp, keep);
  cursor.to_content();
}

} // namespace asystent::plain
