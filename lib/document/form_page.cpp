#include "document/form_page.hpp"

#include "document/page_pieces.hpp"

#include <algorithm>
#include <vector>

namespace asystent::document {
namespace {

using Pieces = std::vector<PagePiece>;

bool is_begin(const PagePiece& piece, std::string_view name) {
  return piece.is_tag && !piece.is_end() && piece.name() == name;
}

/// Where the cell ends that begins there.
Pieces::const_iterator end_of_cell(Pieces::const_iterator begin, Pieces::const_iterator end) {
  return std::find_if(begin, end,
                      [](const PagePiece& piece) { return piece.is_end() && piece.name() == "td"; });
}

bool has(Pieces::const_iterator begin, Pieces::const_iterator end, std::string_view class_name) {
  return std::any_of(begin, end,
                     [&](const PagePiece& piece) { return piece.is_tag && piece.has_class(class_name); });
}

} // namespace

std::string with_empty_cells(std::string_view page) {
  const Pieces pieces = pieces_of(page);
  std::string result;
  bool is_of_facts = false;
  for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
    result += piece->text;
    if (is_begin(*piece, "table")) is_of_facts = piece->has_class("facts");
    if (is_of_facts || !is_begin(*piece, "td")) continue;
    const auto end = end_of_cell(piece, pieces.end());
    if (has(piece, end, "blank") && !has(piece, end, "box")) piece = end - 1;
  }
  return result;
}

} // namespace asystent::document
