#include "markup/html.hpp"

#include <fmt/format.h>

namespace asystent::markup {
namespace {

std::string cell(std::string_view name, std::string scope, const PageCell& cell) {
  return element(name, {{"scope", std::move(scope)}, {"class", cell.classes}}, cell.content);
}

} // namespace

std::string element(std::string_view name, std::initializer_list<Attribute> attributes,
                    std::string_view content) {
  std::string opening(name);
  for (const Attribute& attribute : attributes)
    if (!attribute.value.empty())
      opening += fmt::format(" {}=\"{}\"", attribute.name, in_markup(attribute.value));
  return fmt::format("<{}>{}</{}>", opening, content, name);
}

std::string element(std::string_view name, std::string_view content) { return element(name, {}, content); }

std::string page_link(std::string target, std::string_view text) {
  return element("a", {{"href", std::move(target)}}, in_markup(text));
}

std::string unseen(std::string_view text) { return element("span", {{"class", "unseen"}}, in_markup(text)); }

std::string small_line(std::string_view content) {
  return content.empty() ? std::string() : element("small", content);
}

std::string section(std::string_view id, std::string_view title, std::string_view content) {
  const std::string heading = std::string(id) + "-title";
  return element("section", {{"id", std::string(id)}, {"aria-labelledby", heading}},
                 "\n" + element("h2", {{"id", heading}}, in_markup(title)) + "\n" + std::string(content) +
                     "\n") +
         "\n";
}

std::string scroll_box(std::string label, std::string_view content) {
  return element("section", {{"class", "scroll"}, {"tabindex", "0"}, {"aria-label", std::move(label)}},
                 content);
}

PageTable::PageTable(std::string_view caption, std::initializer_list<PageCell> header) {
  head_ = element("caption", {{"class", "unseen"}}, in_markup(caption)) + "\n<thead><tr>";
  for (const PageCell& one : header) head_ += cell("th", "col", one);
  head_ += "</tr></thead>\n";
}

void PageTable::add(std::initializer_list<PageCell> cells) {
  rows_ += "<tr>";
  for (const PageCell& one : cells)
    rows_ += &one == cells.begin() ? cell("th", "row", one) : cell("td", "", one);
  rows_ += "</tr>\n";
}

std::string PageTable::text(std::string_view classes) const {
  return element("table", {{"class", std::string(classes)}},
                 "\n" + head_ + "<tbody>\n" + rows_ + "</tbody>\n");
}

} // namespace asystent::markup
