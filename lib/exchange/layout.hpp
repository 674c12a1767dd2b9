#pragma once

#include "exchange/table.hpp"
#include "record/schema.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::exchange {

// Which tables a kind of file becomes: by the field table, so that a new key is exported without a word more.
// A list of entries is a table, an entry that is there once gives columns of its owner: `referral_date`.

/// A column, and the keys that lead from the entry of its row to the value.
struct LaidColumn {
  Column column;
  std::vector<std::string_view> keys;
  const record::Type* type = nullptr;
};

/// A table below an entry: a list of entries, or a mapping whose keys are values themselves.
struct Layout {
  std::string name;
  std::vector<std::string_view> keys; // from the entry above to the list
  bool is_mapping = false;            // then its columns are `key` and `value`
  std::vector<LaidColumn> columns;
  std::vector<Layout> below;
};

/// Of a file of the kind. `prefix` is put before the names of the tables below. Without `personal` nothing is
/// there that tells of people by itself: names, ids of members, what is written freely.
Layout layout_of(const record::Entity& root, std::string name, std::string_view prefix, bool personal);

} // namespace asystent::exchange
