#pragma once

#include "text/markup.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace asystent::markup {

// The few pieces of HTML that the pages are made of. What is called content is markup already: texts go
// through in_markup() on their way into it.

/// The value is plain text. One without a value is left out.
struct Attribute {
  std::string_view name;
  std::string value;
};

/// `<name …>content</name>`
std::string element(std::string_view name, std::initializer_list<Attribute> attributes,
                    std::string_view content);
std::string element(std::string_view name, std::string_view content);

/// A link within the pages; text is plain.
std::string page_link(std::string target, std::string_view text);

/// For screen readers only.
std::string unseen(std::string_view text);

/// A second line in a cell, smaller.
std::string small_line(std::string_view content);

/// A part of a page with its heading (h2), and an address for links.
std::string section(std::string_view id, std::string_view title, std::string_view content);

/// A box that scrolls by itself where its content is wider than the page, by keyboard too.
std::string scroll_box(std::string label, std::string_view content);

/// One cell of a row. The first of a row is its header.
struct PageCell {
  std::string content;
  std::string classes = {};
};

/// A table with a caption that only screen readers say, because a heading stands above it.
class PageTable {
public:
  PageTable(std::string_view caption, std::initializer_list<PageCell> header);

  void add(std::initializer_list<PageCell> cells);
  bool empty() const { return rows_.empty(); }
  std::string text(std::string_view classes = {}) const;

private:
  std::string head_;
  std::string rows_;
};

} // namespace asystent::markup
