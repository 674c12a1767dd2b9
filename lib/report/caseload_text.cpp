#include "report/report_text.hpp"
#include "show/look.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"

#include <fmt/ranges.h>

#include <utility>
#include <vector>

namespace asystent {
namespace {

std::vector<Cell> header(const Look& look) {
  const auto cell = [&](Text text, Align align) {
    return Cell{std::string(text.in(look.language)), Paint::dim, align};
  };
  std::vector<Cell> cells{cell({"asystent", "assistant"}, Align::left)};
  if (look.names) cells.push_back({});
  cells.push_back(cell({"ma", "has"}, Align::right));
  cells.push_back(cell({"limit", "limit"}, Align::right));
  cells.push_back(cell({"wolne", "free"}, Align::right));
  cells.push_back(cell({"rodziny", "families"}, Align::left));
  return cells;
}

Paint paint_of(const CaseloadRow& row) {
  if (row.free() < 0) return Paint::red;
  return row.free() == 0 ? Paint::yellow : Paint::green;
}

/// What counts, one text each: the families, and how many there are elsewhere.
std::vector<std::string> counted_texts(const CaseloadRow& row, const FamilyNames& names, const Look& look) {
  std::vector<std::string> texts;
  if (!row.employed)
    texts.push_back(
        say(look.language, "bez zatrudnienia, do przekazania:", "not employed, to be handed over:"));
  for (const std::string& id : row.families) {
    texts.push_back(id);
    if (look.names) texts.back().append(" ").append(names.of(id));
  }
  if (row.elsewhere > 0)
    texts.push_back(say(look.language, "+ {} w innej gminie", "+ {} in another gmina", row.elsewhere));
  return texts;
}

std::vector<Cell> cells_of(const CaseloadRow& row, const Look& look) {
  std::vector<Cell> cells{{std::string(row.id), Paint::bold}};
  if (look.names) cells.push_back({std::string(row.name)});
  for (const int number : {row.count(), row.limit})
    cells.push_back({std::to_string(number), Paint::plain, Align::right});
  cells.push_back({std::to_string(row.free()), paint_of(row), Align::right});
  return cells;
}

/// Ids share a line; with names each family has its own.
void add_row(const CaseloadRow& row, const FamilyNames& names, const Look& look, TextTable& table) {
  auto cells = cells_of(row, look);
  const auto texts = counted_texts(row, names, look);
  const std::vector<Cell> nothing(cells.size());
  if (!look.names || texts.empty()) {
    cells.push_back({fmt::format("{}", fmt::join(texts, " "))});
    table.add(std::move(cells));
    return;
  }
  for (const std::string& text : texts) {
    cells.push_back({text});
    table.add(std::exchange(cells, nothing));
  }
}

} // namespace

std::string caseload_text(std::span<const CaseloadRow> rows, const FamilyNames& names, const Look& look) {
  if (rows.empty()) return say(look.language, "Nikt nie jest zatrudniony.\n", "Nobody is employed.\n");
  TextTable table(0, text_width);
  table.add(header(look));
  for (const CaseloadRow& row : rows) add_row(row, names, look, table);
  return table.text(look.style);
}

} // namespace asystent
