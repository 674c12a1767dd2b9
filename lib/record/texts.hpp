#pragma once

#include "record/schema.hpp"
#include "yaml/tree.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace asystent::record {

/// A value of a record as somebody may look for it.
struct RecordText {
  std::string_view text;
  Position at;
  std::string path; // the keys of the field table: `visits.agreed.what`; no key that is itself a value
  const Row* row = nullptr;
  Text entry;               // of the record's own list or mapping: `wpis dziennika`
  std::size_t number = 0;   // of that entry in the record: the same for all that stands in it
  std::optional<Date> date; // of the nearest entry around it that has one
};

/// All values of a record, by the field table, in the order of the file: whatever key the table has is gone
/// through. The tree is of a record that can be read.
void each_text(const yaml::Node& root, const Entity& entity,
               const std::function<void(const RecordText&)>& use);

/// Whether the key is one of the table's below the mapping, alone or as a path: `note`, `visits`,
/// `visits.note`.
bool has_key(const Entity& entity, std::string_view key);

/// All keys of the table below the mapping, each once, those of the mapping itself first.
std::vector<std::string_view> keys_below(const Entity& entity);

/// Whether a path has the key: as a whole, as its beginning, or as one of its keys.
bool path_has(std::string_view path, std::string_view key);

} // namespace asystent::record
