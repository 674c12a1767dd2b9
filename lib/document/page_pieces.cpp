#include "document/page_pieces.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asystent::document {
namespace {

constexpr auto without_page_text = std::to_array<std::string_view>({"style", "title", "script", "svg"});
constexpr auto alone =
    std::to_array<std::string_view>({"!DOCTYPE", "br", "col", "hr", "img", "input", "link", "meta", "wbr"});

/// To the `>` that is in no quotes.
std::string_view tag_at_begin(std::string_view text) {
  char quote = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (quote != 0)
      quote = text[i] == quote ? char{0} : quote;
    else if (text[i] == '"' || text[i] == '\'')
      quote = text[i];
    else if (text[i] == '>')
      return text.substr(0, i + 1);
  }
  return text;
}

/// The tag with the text that is none of the page.
std::string_view with_own_text(std::string_view tag, std::string_view text) {
  const std::string_view name = PagePiece{tag, true}.name();
  const bool has_text =
      !tag.starts_with("</") && std::ranges::find(without_page_text, name) != without_page_text.end();
  return has_text ? text.substr(0, text.find("</" + std::string(name))) : tag;
}

} // namespace

std::string_view PagePiece::name() const {
  std::string_view rest = text.substr(is_end() ? 2 : 1);
  return rest.substr(0, rest.find_first_of(" \n\t/>"));
}

bool PagePiece::is_alone() const {
  return text.ends_with("/>") || text.starts_with("<!") || std::ranges::find(alone, name()) != alone.end();
}

bool PagePiece::has_class(std::string_view wanted) const {
  constexpr std::string_view attribute = "class=\"";
  const std::size_t begin = text.find(attribute);
  if (begin == std::string_view::npos) return false;
  std::string_view classes = text.substr(begin + attribute.size());
  classes = classes.substr(0, classes.find('"'));
  while (!classes.empty()) {
    const std::string_view first = classes.substr(0, classes.find(' '));
    if (first == wanted) return true;
    classes.remove_prefix(std::min(first.size() + 1, classes.size()));
  }
  return false;
}

std::vector<PagePiece> pieces_of(std::string_view page) {
  std::vector<PagePiece> pieces;
  while (!page.empty()) {
    const std::string_view text = page.substr(0, page.find('<'));
    const bool is_tag = text.empty();
    const std::string_view piece = is_tag ? with_own_text(tag_at_begin(page), page) : text;
    pieces.push_back({piece, is_tag});
    page.remove_prefix(piece.size());
  }
  return pieces;
}

} // namespace asystent::document
