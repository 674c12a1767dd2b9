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

namespace asystent::report {
namespace {

std::vector<std::string> ids_of(const std::vector<Counted>& families) {
  std::vector<std::string> ids;
  for (const Counted& counted : families) ids.push_back(counted.family->id);
  return ids;
}

CaseloadRow row_of_employed(const Caseloads& caseloads, const Policy& policy, const Assistant& assistant,
                            Date today) {
  return {.id = assistant.id->text,
          .name = *assistant.name,
          .employed = true,
          .families = ids_of(caseloads.counted(policy, assistant, today)),
          .elsewhere = families_elsewhere(assistant),
          .limit = limit_of(assistant, policy)};
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

/// What counts, one text each: the families, and how many there are elsewhere.
std::vector<std::string> counted_texts(const CaseloadRow& row, const FamilyNames& names,
                                       const show::Look& look) {
  std::vector<std::string> texts;
  if (!row.employed)
    texts.push_back(
        say(look.language, "bez zatrudnienia, do przekazania:", "not employed, to be handed over:"));
  for (const std::string& id : row.families) texts.push_back(show::with_name(id, names.of(id), look));
  if (row.elsewhere > 0) texts.push_back(elsewhere_text(row.elsewhere, look.language));
  return texts;
}

std::vector<show::Cell> cells_of(const CaseloadRow& row, const show::Look& look) {
  std::vector<show::Cell> cells{{std::string(row.id), show::Paint::bold}};
  show::add_private_cell(cells, row.name, look);
  add_caseload_cells(cells, row.count(), row.limit);
  return cells;
}

/// Ids share a line; with names each family has its own.
void add_row(const CaseloadRow& row, const FamilyNames& names, const show::Look& look,
             show::TextTable& table) {
  auto cells = cells_of(row, look);
  const auto texts = counted_texts(row, names, look);
  const std::vector<show::Cell> nothing(cells.size());
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
show::Json row_of(const CaseloadRow& row, const FamilyNames& names, const show::Look& look) {
  show::Json json{{"id", row.id},
                  {"name", show::json_of(show::shown_always(row.name))},
                  {"families", row.families},
                  {"count", row.count()},
                  {"limit", row.limit},
                  {"free", row.free()}};
  if (!look.names) return json;
  json["family_names"] = show::Json::object();
  for (const std::string& id : row.families) show::add_private(json["family_names"], id, names.of(id), look);
  return json;
}

show::Paint paint_of(int free) {
  if (free < 0) return show::Paint::red;
  return free == 0 ? show::Paint::yellow : show::Paint::green;
}

} // namespace

std::vector<show::Cell> caseload_header(const show::Look& look, bool has_names) {
  const auto cell = [&](Text text, show::Align align) {
    return show::Cell{std::string(text.in(look.language)), show::Paint::dim, align};
  };
  std::vector<show::Cell> cells{cell({"asystent", "assistant"}, show::Align::left)};
  if (has_names) cells.push_back({});
  cells.push_back(cell({"ma", "has"}, show::Align::right));
  cells.push_back(cell({"limit", "limit"}, show::Align::right));
  cells.push_back(cell({"wolne", "free"}, show::Align::right));
  cells.push_back(cell({"rodziny", "families"}, show::Align::left));
  return cells;
}

void add_caseload_cells(std::vector<show::Cell>& cells, int count, int limit) {
  for (const int number : {count, limit})
    cells.push_back({std::to_string(number), show::Paint::plain, show::Align::right});
  cells.push_back({std::to_string(limit - count), paint_of(limit - count), show::Align::right});
}

std::string elsewhere_text(int number, Language language) {
  return say(language, "+ {} w innej gminie", "+ {} in another gmina", number);
}

std::vector<CaseloadRow> caseload_report(const Office& office, const Caseloads& caseloads, Date today) {
  const Policy policy(office.policy);
  std::vector<CaseloadRow> rows;
  for (const Assistant& assistant : office.assistants) {
    if (employed(assistant, today)) {
      rows.push_back(row_of_employed(caseloads, policy, assistant, today));
    } else if (auto former = row_of_former(caseloads, assistant, today); !former.families.empty()) {
      rows.push_back(std::move(former));
    }
  }
  return rows;
}

std::string caseload_text(std::span<const CaseloadRow> rows, const FamilyNames& names,
                          const show::Look& look) {
  if (rows.empty()) return say(look.language, "Nikt nie jest zatrudniony.\n", "Nobody is employed.\n");
  show::TextTable table(0, show::text_width);
  table.add(caseload_header(look, look.names));
  for (const CaseloadRow& row : rows) add_row(row, names, look, table);
  return table.text(look.style);
}

std::string caseload_json(std::span<const CaseloadRow> rows, const FamilyNames& names, const show::Look& look,
                          std::optional<Date> date) {
  show::Json document = show::document_of(look);
  if (date) document["date"] = show::json_of(date);
  document["assistants"] = show::Json::array();
  for (const CaseloadRow& row :
       rows) // who is not employed has no caseload; what they left is for people to see
    if (row.employed) document["assistants"].push_back(row_of(row, names, look));
  return show::document_text(document);
}

} // namespace asystent::report
