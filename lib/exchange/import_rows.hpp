#pragma once

#include "casebook/new_entry.hpp"
#include "casebook/record_file.hpp"
#include "exchange/import_map.hpp"
#include "text/csv_reader.hpp"

#include <string>
#include <vector>

namespace asystent::exchange {

/// One row as an entry for a record.
struct ImportRow {
  std::size_t line = 0;
  std::string family; // as the row says it; empty: not at all
  casebook::NewEntry entry;
  std::vector<std::string_view>
      keys; // that the row gives, of `entry`; those of a mapping within as the mapping
};

/// The entries of the rows. A cell that is empty says nothing.
std::vector<ImportRow> import_rows(const ImportMap& map, std::span<const CsvRow> rows);

/// What is wrong with the entry, each told with the head of its column where it has one.
std::vector<std::string> problems_of(const ImportRow& row, std::span<const std::string> heads,
                                     const Office& office, Language language, Date today);

/// What a record has of a row: nothing, the same in all that the row says, or something else.
enum class There { nothing, same, different };

/// The family itself, for a row of families.
There family_in(const casebook::CaseFile& file, const ImportRow& row);
/// The member of the row's id, else of its name.
There member_in(const casebook::CaseFile& file, const ImportRow& row);

/// The ids of the members.
std::vector<std::string> member_ids(const casebook::CaseFile& file);

/// An id for a member of this name: `anna`, `anna2` where that is taken.
std::string member_id(std::string_view name, std::span<const std::string> taken);

} // namespace asystent::exchange
