#include "record/reader.hpp"

#include "text/nearest.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asystent {
namespace {

std::string shown(const Node& node) {
  switch (node.kind) {
  case Node::Kind::sequence:
    return "[…]";
  case Node::Kind::mapping:
    return "{…}";
  default:
    return std::string(node.text);
  }
}

std::vector<std::string_view> keys_of(const Entity& entity) {
  std::vector<std::string_view> keys;
  for (const Row& row : entity.rows) keys.push_back(row.key);
  return keys;
}

void read_pairs(Reader& reader, const Node& node, const Entity& entity, void* entry) {
  std::set<std::string_view> seen;
  for (const Pair& pair : node.pairs) {
    const Row* row = entity.find(pair.key);
    if (!reader.is_first(pair, seen)) continue;
    if (row == nullptr)
      reader.refuse_key(pair, entity.name, keys_of(entity));
    else
      row->read(reader, pair.value, entry);
  }
}

void tell_missing_keys(Reader& reader, const Node& node, const Entity& entity) {
  for (const Row& row : entity.rows) {
    if (row.need == Need::optional) continue;
    const Node* value = node.find(row.key);
    if (value != nullptr && !is_absent(*value, *row.type)) continue;
    reader.problems().add(FindingId::missing_key, value != nullptr ? value->at : node.at,
                          {{"key", std::string(row.key)}, {"entry", entity.name}});
  }
}

} // namespace

const Row* Entity::find(std::string_view key) const {
  const auto row = std::ranges::find(rows, key, &Row::key);
  return row == rows.end() ? nullptr : &*row;
}

Reader::Reader(Problems& problems, const Office* office)
    : problems_(problems), areas_(words_of(words<BuiltInArea>)) {
  if (office == nullptr) return;
  for (const OwnArea& own : office->areas) areas_.push_back(own.area.id);
}

bool Reader::refuse(const Node& node, Argument expected, std::string_view nearest) {
  problems_.add(
      FindingId::bad_value, node.at,
      {{"value", shown(node)}, {"expected", std::move(expected)}, {"nearest", std::string(nearest)}});
  return false;
}

bool Reader::refuse_word(const Node& node, std::span<const std::string_view> allowed) {
  return refuse(node, fmt::format("{}", fmt::join(allowed, ", ")), nearest(node.text, allowed));
}

bool Reader::is_first(const Pair& pair, std::set<std::string_view>& seen) {
  if (seen.insert(pair.key).second) return true;
  problems_.add(FindingId::repeated_key, pair.at, {{"key", std::string(pair.key)}});
  return false;
}

void Reader::refuse_key(const Pair& pair, Argument entry, std::span<const std::string_view> allowed) {
  problems_.add(FindingId::unknown_key, pair.at,
                {{"key", std::string(pair.key)},
                 {"entry", std::move(entry)},
                 {"nearest", std::string(nearest(pair.key, allowed))}});
}

bool is_absent(const Node& node, const Type& type) {
  return type.shape == Shape::text ? node.kind == Node::Kind::empty : node.is_null();
}

std::vector<std::string_view> words_of(std::span<const Word> words) {
  std::vector<std::string_view> result;
  for (const Word& word : words) result.push_back(word.word);
  return result;
}

bool read_entry(Reader& reader, const Node& node, const Entity& entity, void* entry) {
  if (node.kind != Node::Kind::mapping)
    return reader.refuse(node, Text{"pola w postaci „klucz: wartość”", "keys with values, `key: value`"});
  read_pairs(reader, node, entity, entry);
  tell_missing_keys(reader, node, entity);
  return true;
}

} // namespace asystent
