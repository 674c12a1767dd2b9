#include "document/column_widths.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace asystent::document {
namespace {

/// How wide a class of _style.css makes a column, in percent.
struct Width {
  std::string_view name;
  int percent;
};

constexpr auto widths = std::to_array<Width>({
    {"number", 10},
    {"lp", 6},
    {"wide", 45},
    {"area", 24},
    {"mark", 19},
    {"when", 14},
    {"kind", 14},
    {"who", 14},
    {"tasks", 12},
    {"signed", 14},
    {"c8", 8},
    {"c11", 11},
    {"c14", 14},
    {"c17", 17},
    {"c20", 20},
    {"c25", 25},
});

constexpr auto of_facts = std::to_array({36, 64});
constexpr auto of_pairs = std::to_array({17, 33, 17, 33});
constexpr int whole = 100;
constexpr int not_said = 0;

/// Of the columns, where the table names them, else of the heads in its first row; none where one of these is
/// over several columns.
std::vector<int> widths_said(std::span<const PagePiece> table) {
  std::vector<int> said;
  for (const PagePiece& piece : table) {
    if (!piece.is_tag) continue;
    if (piece.is_end() && (piece.name() == "colgroup" || piece.name() == "tr")) return said;
    if (piece.is_end() || (piece.name() != "col" && piece.name() != "th")) continue;
    if (piece.text.find("colspan") != std::string_view::npos) return {};
    const auto found =
        std::ranges::find_if(widths, [&](const Width& width) { return piece.has_class(width.name); });
    said.push_back(found == widths.end() ? not_said : found->percent);
  }
  return said;
}

/// What is left goes to the others in equal parts.
void share_rest(std::vector<int>& columns) {
  const auto others = static_cast<int>(std::ranges::count(columns, not_said));
  const int rest = whole - std::accumulate(columns.begin(), columns.end(), 0);
  if (others > 0) std::ranges::replace(columns, not_said, std::max(rest / others, 1));
}

std::vector<int> columns_of(std::span<const PagePiece> table) {
  if (table.front().has_class("pairs")) return {of_pairs.begin(), of_pairs.end()};
  if (table.front().has_class("facts")) return {of_facts.begin(), of_facts.end()};
  auto columns = widths_said(table);
  share_rest(columns);
  return columns;
}

} // namespace

std::string column_group(std::span<const PagePiece> table) {
  std::string columns;
  for (const int percent : columns_of(table)) columns += fmt::format("<col style=\"width: {}%\">", percent);
  return columns.empty() ? columns : fmt::format("<colgroup>{}</colgroup>", columns);
}

} // namespace asystent::document
