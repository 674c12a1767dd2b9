#include "report/caseload.hpp"

#include "model/facts.hpp"
#include "show/json.hpp"
#include "show/look.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"

#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <utility>
#include <vector>

namespace asystent {
namespace {

std::vector<std::string> ids_of(const std::vector<Counted>& families) {
  std::vector<std::string> ids;
  for (const Counted& counted : families) ids.push_back(counted.family->id);
  return ids;
}

CaseloadRow row_of_employed(const Caseloads& caseloads, const Practice& practice, const Assistant& assistant,
                            Date today) {
  return {.id = assistant.id->text,
          .name = *assistant.name,
          .employed = true,
          .families = ids_of(caseloads.counted(practice, assistant, today)),
          .elsewhere = families_elsewhere(assistant),
          .limit = limit_of(assistant, practice)};
}

/// Somebody who is not employed has no caseload, but families may still be written down as theirs.
CaseloadRow row_of_former(const Caseloads& caseloads, const Assistant& assistant, Date today) {
  return {.id = assistant.id->text,
          .name = *assistant.name,
          .employed = false,
          .families = ids_of(caseloads.left_with(assistant, today)),
          .elsewhere = 0,
          .limit = 0};
}

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
  for (const std::string& id : row.families) texts.push_back(with_name(id, names.of(id), look));
  if (row.elsewhere > 0)
    texts.push_back(say(look.language, "+ {} w innej gminie", "+ {} in another gmina", row.elsewhere));
  return texts;
}

std::vector<Cell> cells_of(const CaseloadRow& row, const Look& look) {
  std::vector<Cell> cells{{std::string(row.id), Paint::bold}};
  add_private_cell(cells, row.name, look);
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

/// Who works there is no secret of a family: the name of the assistant is always there.
Json row_of(const CaseloadRow& row, const FamilyNames& names, const Look& look) {
  Json json{{"id", row.id},
            {"name", json_of(shown_always(row.name))},
            {"families", row.families},
            {"count", row.count()},
            {"limit", row.limit},
            {"free", row.free()}};
  if (!look.names) return json;
  json["family_names"] = Json::object();
  for (const std::string& id : row.families) add_private(json["family_names"], id, names.of(id), look);
  return json;
}

} // namespace

std::vector<CaseloadRow> caseload_report(const Office& office, const Caseloads& caseloads, Date today) {
  const Practice practice(office.policy);
  std::vector<CaseloadRow> rows;
  for (const Assistant& assistant : office.assistants) {
    if (employed(assistant, today)) {
      rows.push_back(row_of_employed(caseloads, practice, assistant, today));
    } else if (auto former = row_of_former(caseloads, assistant, today); !former.families.empty()) {
      rows.push_back(std::move(former));
    }
  }
  return rows;
}

std::string caseload_text(std::span<const CaseloadRow> rows, const FamilyNames& names, const Look& look) {
  if (rows.empty()) return say(look.language, "Nikt nie jest zatrudniony.\n", "Nobody is employed.\n");
  TextTable table(0, text_width);
  table.add(header(look));
  for (const CaseloadRow& row : rows) add_row(row, names, look, table);
  return table.text(look.style);
}

std::string caseload_json(std::span<const CaseloadRow> rows, const FamilyNames& names, const Look& look,
                          std::optional<Date> date) {
  Json document = document_of(look);
  if (date) document["date"] = json_of(date);
  document["assistants"] = Json::array();
  for (const CaseloadRow& row :
       rows) // who is not employed has no caseload; what they left is for people to see
    if (row.employed) document["assistants"].push_back(row_of(row, names, look));
  return document_text(document);
}

} // namespace asystent
