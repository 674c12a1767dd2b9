#pragma once

#include "model/caseload.hpp"
#include "model/family_names.hpp"
#include "show/look.hpp"
#include "show/text_table.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

/// The caseload of one assistant against the limit (art. 15 ust. 4). Looks into the office.
struct CaseloadRow {
  std::string_view id;
  Private name;
  bool employed = true;
  std::vector<std::string> families; // their ids, in the order of the files
  int elsewhere = 0;                 // families in another gmina
  int limit = 0;

  int count() const { return static_cast<int>(families.size()) + elsewhere; }
  int free() const { return limit - count(); } // negative: over the limit
};

/// The assistants employed on the day, in the office's order. Others only where an assignment was never
/// ended: their families wait to be handed over, and their limit is 0.
std::vector<CaseloadRow> caseload_report(const Office& office, const Caseloads& caseloads, Date today);

// `report caseload`.

std::string caseload_text(std::span<const CaseloadRow> rows, const FamilyNames& names,
                          const show::Look& look);

/// `date`: the day that the rows are of, where another one than today was asked for.
std::string caseload_json(std::span<const CaseloadRow> rows, const FamilyNames& names, const show::Look& look,
                          std::optional<Date> date = std::nullopt);

// What every table of caseloads has.

/// The heads of its columns; `has_names`: the second one is for names.
std::vector<show::Cell> caseload_header(const show::Look& look, bool has_names);
/// How many families, of how many, and how many are free: in green, at the limit yellow, over it red.
void add_caseload_cells(std::vector<show::Cell>& cells, int count, int limit);
/// Families in another gmina.
std::string elsewhere_text(int number, Language language);

} // namespace asystent::report
