#include "show/text_table.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::show {
namespace {

constexpr std::size_t gap = 2;
// A last column narrower than this is hard to read: rather a longer line.
constexpr std::size_t narrowest = 24;
// What is left of a word that is cut still says something.
constexpr std::size_t shortest_cut = 8;
// Where the last column begins on a line of its own, behind the indentation.
constexpr std::size_t own_line_indent = 4;

std::string spaces(std::size_t count) { return std::string(count, ' '); }

/// What is printed of a cell, without spaces at the end.
std::string printed(const Cell& cell) {
  std::string text = printable(cell.text);
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

std::vector<std::size_t> widths_of(const std::vector<std::vector<Cell>>& rows) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], display_width(printed(row[i])));
  }
  return widths;
}

/// Lines of at most `width` columns, broken at spaces; a longer word stands on a line of its own.
std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t used = 0; // columns of the last line
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    if (word.empty()) continue;
    const std::size_t more = display_width(word);
    if (!lines.back().empty() && used + 1 + more <= width) {
      lines.back().append(" ").append(word);
      used += 1 + more;
      continue;
    }
    if (!lines.back().empty()) lines.emplace_back();
    lines.back() = word;
    used = more;
  }
  return lines;
}

bool has_digit(const std::string& text) { return text.find_first_of("0123456789") != std::string::npos; }

/// Half an id, a date or a number would be another one: only columns of words can be cut.
bool can_be_cut(const std::vector<std::vector<Cell>>& rows, std::size_t column) {
  return std::ranges::none_of(rows, [column](const std::vector<Cell>& row) {
    return column < row.size() && (row[column].align == Align::right || has_digit(row[column].text));
  });
}

std::size_t start_of_last(const std::vector<std::size_t>& widths, std::size_t indent) {
  std::size_t start = indent;
  for (std::size_t i = 0; i + 1 < widths.size(); ++i) start += widths[i] + gap;
  return start;
}

/// The widest column that can be cut; nullptr where there is none.
std::size_t* widest_to_cut(const std::vector<std::vector<Cell>>& rows, std::vector<std::size_t>& widths) {
  std::size_t* widest = nullptr;
  for (std::size_t i = 0; i + 1 < widths.size(); ++i)
    if (widths[i] > shortest_cut && can_be_cut(rows, i) && (widest == nullptr || widths[i] > *widest))
      widest = &widths[i];
  return widest;
}

/// A command to be copied: it is never broken, and has a line of its own where the row has no room for it.
bool is_command(const Cell& cell) { return cell.text.starts_with("→ "); }

/// What the last column needs beside the others.
std::size_t room_of_last(const std::vector<std::vector<Cell>>& rows) {
  const auto ends_with_command = [](const std::vector<Cell>& row) {
    return row.empty() || is_command(row.back());
  };
  if (std::ranges::all_of(rows, ends_with_command)) return 0;
  return std::min(narrowest, widths_of(rows).back());
}

/// Cuts columns of words until the last one has room.
void fit(const std::vector<std::vector<Cell>>& rows, std::vector<std::size_t>& widths, std::size_t indent,
         std::size_t width) {
  const std::size_t room = room_of_last(rows);
  while (start_of_last(widths, indent) + room > width) {
    std::size_t* const widest = widest_to_cut(rows, widths);
    if (widest == nullptr) return;
    const std::size_t excess = start_of_last(widths, indent) + room - width;
    *widest -= std::min(excess, *widest - shortest_cut);
  }
}

/// At most so many columns of the terminal, with … where something is left out.
std::string cut(std::string text, std::size_t width) {
  if (display_width(text) <= width) return text;
  std::size_t used = 1; // the …
  std::size_t kept = 0; // bytes
  while (kept < text.size()) {
    const std::string_view next = first_character(std::string_view(text).substr(kept));
    used += display_width(next);
    if (used > width) break;
    kept += next.size();
  }
  return text.substr(0, kept) + "…";
}

/// One row being written: spaces are held back until something follows them.
class Line {
public:
  Line(std::string& out, Style style) : out_(out), style_(style) {}

  void skip(std::size_t count) { pending_ += count; }

  void write(const std::string& text, Paint paint) {
    if (text.empty()) return;
    out_ += spaces(pending_) + style_(paint, text);
    pending_ = 0;
  }

  void end() {
    out_ += '\n';
    pending_ = 0;
  }

private:
  std::string& out_;
  Style style_;
  std::size_t pending_ = 0;
};

void write_cell(Line& line, const Cell& cell, std::size_t width) {
  const std::string text = cut(printed(cell), width);
  const std::size_t rest = width - display_width(text);
  if (cell.align == Align::right) line.skip(rest);
  line.write(text, cell.paint);
  if (cell.align == Align::left) line.skip(rest);
}

/// Where the cell begins: here, or on a line of its own where it would be wider than the terminal.
std::size_t with_room(Line& line, const Cell& cell, std::size_t start, std::size_t width,
                      std::size_t own_start) {
  if (start + display_width(printed(cell)) <= width || start <= own_start) return start;
  line.end();
  line.skip(own_start);
  return own_start;
}

/// `own_start`: where it begins on a line of its own, where the row leaves it no room; the same as `start`
/// where it goes on whatever its length.
void write_last(Line& line, const Cell& cell, std::size_t start, std::size_t width, std::size_t own_start) {
  const bool is_whole = is_command(cell);
  const bool has_room =
      display_width(printed(cell)) + start <= width || (!is_whole && width >= start + narrowest);
  if (!has_room && own_start < start && !printed(cell).empty()) {
    line.end();
    line.skip(own_start);
    start = own_start;
  }
  const bool is_limited = !is_whole && width >= start + narrowest;
  bool is_first = true;
  for (const std::string& part : wrapped(printed(cell), is_limited ? width - start : std::string::npos)) {
    if (!is_first) {
      line.end();
      line.skip(start);
    }
    line.write(part, cell.paint);
    is_first = false;
  }
}

/// Of a text with its colours.
std::size_t shown_width(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const std::size_t colour = std::min(text.find('\x1b'), text.size());
    plain += text.substr(0, colour);
    text.remove_prefix(colour);
    text.remove_prefix(text.empty() ? 0 : std::min(text.find('m'), text.size() - 1) + 1);
  }
  return display_width(plain);
}

} // namespace

std::string broken_at_words(std::string_view text, std::size_t columns, std::size_t indent) {
  if (columns == 0) return std::string(text);
  std::string out;
  std::size_t used = 0;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    const std::size_t width = shown_width(word);
    if (used > 0 && used + 1 + width > columns) {
      out += "\n" + spaces(indent);
      used = indent;
    } else if (!out.empty()) {
      out += ' ';
      ++used;
    }
    out += word;
    used += width;
  }
  return out;
}

std::string TextTable::text(Style style) const {
  const std::size_t limit = style.columns == 0 ? width_ : style.columns;
  auto widths = widths_of(rows_);
  if (style.columns > 0) fit(rows_, widths, indent_, limit);
  std::string out;
  for (const auto& row : rows_) {
    Line line(out, style);
    line.skip(indent_);
    std::size_t start = indent_;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool is_last = i + 1 == widths.size();
      std::size_t width = widths[i];
      if (style.columns > 0 && i > 0 && !is_last) {
        const std::size_t own = with_room(line, row[i], start, limit, indent_ + own_line_indent);
        // Where it has a line of its own there is room for more of it, but for no more than the line has.
        if (own != start)
          width = std::min(std::max(width, display_width(printed(row[i]))), limit - std::min(own, limit));
        start = own;
      }
      if (is_last && row[i].align == Align::left)
        write_last(line, row[i], start, limit, style.columns > 0 ? indent_ + own_line_indent : start);
      else
        write_cell(line, row[i], width);
      line.skip(gap);
      start += width + gap;
    }
    line.end();
  }
  return out;
}

} // namespace asystent::show
