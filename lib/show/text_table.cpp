#include "show/text_table.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::show {
namespace {

constexpr std::size_t gap = 2;
// A last column narrower than this is hard to read: rather a longer line.
constexpr std::size_t narrowest = 24;

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
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    std::string& line = lines.back();
    if (word.empty()) continue;
    if (line.empty())
      line = word;
    else if (display_width(line) + 1 + display_width(word) <= width)
      line.append(" ").append(word);
    else
      lines.emplace_back(word);
  }
  return lines;
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
  const std::string text = printed(cell);
  const std::size_t rest = width - display_width(text);
  if (cell.align == Align::right) line.skip(rest);
  line.write(text, cell.paint);
  if (cell.align == Align::left) line.skip(rest);
}

void write_last(Line& line, const Cell& cell, std::size_t start, std::size_t width) {
  const bool is_limited = width >= start + narrowest;
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

} // namespace

std::string TextTable::text(Style style) const {
  const auto widths = widths_of(rows_);
  std::string out;
  for (const auto& row : rows_) {
    Line line(out, style);
    line.skip(indent_);
    std::size_t start = indent_;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool is_last = i + 1 == widths.size();
      if (is_last && row[i].align == Align::left)
        write_last(line, row[i], start, width_);
      else
        write_cell(line, row[i], widths[i]);
      line.skip(gap);
      start += widths[i] + gap;
    }
    line.end();
  }
  return out;
}

} // namespace asystent::show
