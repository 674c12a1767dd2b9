#pragma once

#include "exchange/import_columns.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace asystent::exchange {

/// What a spreadsheet is, and which of its columns is which: guessed from the heads, or said by a map.
struct ImportMap {
  ImportKind kind{};
  std::optional<char> separator;
  std::vector<std::string> columns; // of each head, in their order: the name of a column; empty: none
};

/// By the heads alone.
ImportMap map_of_heads(std::span<const std::string> heads, std::optional<ImportKind> kind);

/// What the file says of the spreadsheet; only `separator` where no heads are given.
///
///   kind: visits
///   separator: ";"
///   columns:
///     Data wizyty: date
///     Uwagi kierownika: -
///
/// Throws ExportError where the file is no such map, or names a column that there is none.
ImportMap map_of_file(const std::string& name, const std::string& text, std::span<const std::string> heads);

/// Such a file, to be completed: what is guessed of the heads, `-` for the others, and the names of all
/// columns as comments.
std::string map_text(const ImportMap& map, std::span<const std::string> heads, Language language);

} // namespace asystent::exchange
