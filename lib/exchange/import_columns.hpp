#pragma once

#include "record/schema.hpp"
#include "text/words.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::exchange {

// What a spreadsheet of an office may be, and which of its columns is which key.

enum class ImportKind { families, members, visits };

inline constexpr std::array import_kinds = std::to_array<Word>({
    {"families", {"rodziny, po jednej w wierszu", "families, one in a row"}, "rodziny"},
    {"members", {"członkowie rodzin", "members of families"}, "osoby"},
    {"visits", {"wizyty i kontakty", "visits and contacts"}, "wizyty"},
});

/// A key that a column may be: of the entry, or of a mapping that it has once (`referral_date`). The names
/// are those of the exported tables.
struct ImportColumn {
  std::string name;
  std::string_view key;
  std::string_view within; // empty: the entry itself
  const record::Type* type = nullptr;
  Text meaning;
};

/// The column that says which family the row is of; of families it is their id.
inline constexpr std::string_view family_column = "family";

/// All keys that rows of the kind may give.
std::vector<ImportColumn> import_columns(ImportKind kind);

/// The name of the column that a head means: itself, the meaning of the key in either language, or a word
/// that offices have over such columns; empty where it is none of the kind.
std::string column_of_head(ImportKind kind, std::string_view head);

/// Whether the column stands in exported tables and says nothing that is imported: the number of the entry.
bool is_of_export(std::string_view head);

/// The kind whose columns the heads are, as many as possible.
ImportKind kind_of_heads(std::span<const std::string> heads);

const record::Entity& entity_of(ImportKind kind);

} // namespace asystent::exchange
