#include "dashboard/index_sections.hpp"
#include "markup/html.hpp"
#include "markup/svg.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

#include <algorithm>

namespace asystent {
namespace {

constexpr double bar_height = 24;

/// The longest of all bars and limits: all rows have one scale.
int scale_of(std::span<const CaseloadRow> rows) {
  int most = 1;
  for (const CaseloadRow& row : rows) most = std::max({most, row.count(), row.limit});
  return most;
}

/// One unit is one family. The picture is stretched to its cell, so it holds no text: the numbers stand in
/// the table beside it.
std::string bar(const CaseloadRow& row, int scale) {
  const auto families = static_cast<double>(row.families.size());
  const auto limit = static_cast<double>(row.limit);
  std::string shapes = svg_rect("room", {0, 4, limit, 16});
  shapes += svg_rect(row.free() < 0 ? "load over" : "load", {0, 4, families, 16});
  if (row.elsewhere > 0)
    shapes += svg_rect("elsewhere", {families, 4, static_cast<double>(row.elsewhere), 16});
  shapes += svg_line("limit", {limit, 0}, {limit, bar_height});
  return fmt::format("<svg viewBox=\"0 0 {} {}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{}</svg>",
                     scale, number(bar_height), shapes);
}

std::string who(const CaseloadRow& row, const Look& look) {
  std::string text = markup(row.id);
  if (look.names) text += small_line(markup(shown(row.name, look)));
  if (!row.employed) text += small_line(markup(say(look.language, "bez zatrudnienia", "not employed")));
  return text;
}

std::string load_text(const CaseloadRow& row, const Look& look) {
  std::string text = markup(say(look.language, "{} z {}", "{} of {}", row.count(), row.limit));
  if (row.elsewhere > 0)
    text += small_line(
        markup(say(look.language, "w tym {} w innej gminie", "{} of them in another gmina", row.elsewhere)));
  return text;
}

std::string free_class(const CaseloadRow& row) {
  if (row.free() < 0) return "number late";
  return row.free() == 0 ? "number warning" : "number";
}

} // namespace

std::string caseload_section(const Dashboard& board, const Look& look) {
  const auto in = [&](Text text) { return markup(text.in(look.language)); };
  const std::string title = in({"Rodziny na asystenta", "Families per assistant"});
  PageTable table(title, {{in({"asystent", "assistant"})},
                          {in({"wykres", "picture"})},
                          {in({"rodziny", "families"}), "number"},
                          {in({"wolne", "free"}), "number"}});
  const int scale = scale_of(board.caseload);
  for (const CaseloadRow& row : board.caseload)
    table.add({{who(row, look)},
               {bar(row, scale)},
               {load_text(row, look), "number"},
               {std::to_string(row.free()), free_class(row)}});
  const std::string note = element(
      "p", {{"class", "note"}},
      markup(say(look.language, "Pionowa kreska to limit asystenta (art. 15 ust. 4: najwyżej 15 rodzin).",
                 "The upright line is the assistant's limit (art. 15 ust. 4: 15 families at most).")));
  if (board.caseload.empty())
    return section(
        "caseload", title,
        element("p", {{"class", "muted"}}, in({"Nikt nie jest zatrudniony.", "Nobody is employed."})));
  return section("caseload", title, table.text("caseload") + "\n" + note);
}

} // namespace asystent
