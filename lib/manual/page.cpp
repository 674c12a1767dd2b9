#include "manual/page.hpp"

#include "show/text_table.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::manual {
namespace {

/// The day of the last change that the pages tell of.
constexpr std::string_view day_of_pages = "2026-11-30";

/// What roff would read as its own.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else
      out += c;
  }
  return out;
}

/// A line that begins with a point or an apostrophe would be a request.
std::string guarded(std::string line) {
  return line.starts_with('.') || line.starts_with('\'') ? "\\&" + line : line;
}

/// Broken at words, as lines of a source are.
std::string broken(std::string_view text) {
  std::string out;
  std::string line;
  const auto end_line = [&] {
    if (!line.empty()) out += guarded(std::move(line)) + "\n";
    line.clear();
  };
  std::string words(text);
  std::ranges::replace(words, '\n', ' ');
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string word = escaped(std::string_view(words).substr(at, end - at));
    if (!line.empty() && line.size() + word.size() > 70) end_line();
    if (!word.empty()) line += (line.empty() ? "" : " ") + word;
    at = end + 1;
  }
  end_line();
  return out;
}

std::string roff_of(const Block& block) {
  std::string text;
  if (!block.heading.empty()) text += fmt::format(".SS {}\n", escaped(block.heading));
  if (!block.text.empty()) text += (block.heading.empty() ? ".PP\n" : "") + broken(block.text);
  for (const Item& item : block.items)
    text += fmt::format(".TP\n\\fB{}\\fR\n{}", escaped(item.term),
                        item.text.empty() ? "\\&\n" : broken(item.text));
  if (block.lines.empty()) return text;
  text += ".PP\n.nf\n";
  for (const std::string& line : block.lines) text += guarded(escaped(line)) + "\n";
  return text + ".fi\n";
}

std::string in_capitals(std::string_view name) {
  std::string capitals(name);
  for (char& c : capitals)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 0x20);
  return capitals;
}

/// A text below its heading or its term, broken at words.
std::string indented(std::string_view text, std::size_t indent, std::size_t columns) {
  show::TextTable paragraph(indent, columns);
  paragraph.add({{std::string(text)}});
  return paragraph.text({});
}

/// Beside their terms; where one of these is long, each text stands below its own.
std::string text_of(const std::vector<Item>& items, std::size_t columns) {
  const bool are_long = std::ranges::any_of(
      items, [&](const Item& item) { return columns != 0 && display_width(item.term) > columns / 3; });
  std::string text;
  show::TextTable table(2, columns);
  for (const Item& item : items) {
    table.add({{item.term}, {item.text}});
    text += indented(item.term, 2, columns) + indented(item.text, 6, columns);
  }
  return are_long ? text : table.text({});
}

std::string text_of(const Block& block, std::size_t columns) {
  std::string text;
  if (!block.heading.empty()) text += fmt::format("\n  {}\n", block.heading);
  if (!block.text.empty()) text += indented(block.text, block.heading.empty() ? 2 : 4, columns);
  if (block.heading.empty() && !block.text.empty() && !block.items.empty()) text += "\n";
  text += text_of(block.items, columns);
  if (!block.lines.empty() && !text.empty()) text += "\n";
  for (const std::string& line : block.lines) text += fmt::format("    {}\n", line);
  return text;
}

constexpr Text name_section{"NAZWA", "NAME"};

} // namespace

std::vector<Item> items_of(std::span<const Told> table, Language language) {
  std::vector<Item> items;
  for (const Told& row : table)
    items.push_back({std::string(row.term.in(language)), std::string(row.text.in(language))});
  return items;
}

std::vector<std::string> lines_of(std::span<const std::string_view> table) {
  return {table.begin(), table.end()};
}

Section section_of(Text title, std::span<const Told> table, Language language) {
  return {title, {Block{.items = items_of(table, language)}}};
}

std::string roff_of(const Page& page, std::string_view version, Language language) {
  std::string text = fmt::format(".TH {} {} {} \"asystent {}\"\n", in_capitals(page.name), page.number,
                                 day_of_pages, version);
  text += fmt::format(".SH {}\n{} \\- {}\n", name_section.in(language), escaped(page.name),
                      escaped(page.summary));
  for (const Section& section : page.sections) {
    text += fmt::format(".SH {}\n", escaped(section.title.in(language)));
    std::string blocks;
    for (const Block& block : section.blocks) blocks += roff_of(block);
    text += blocks.starts_with(".PP\n") ? blocks.substr(4) : blocks; // a section begins a paragraph itself
  }
  return text;
}

std::string text_of(const Page& page, std::size_t columns, Language language) {
  std::string text =
      show::broken_at_words(fmt::format("{}({}) — {}", page.name, page.number, page.summary), columns, 2) +
      "\n";
  for (const Section& section : page.sections) {
    text += fmt::format("\n{}\n", section.title.in(language));
    for (const Block& block : section.blocks) {
      if (&block != &section.blocks.front() && block.heading.empty()) text += "\n";
      text += text_of(block, columns);
    }
  }
  return text;
}

} // namespace asystent::manual
