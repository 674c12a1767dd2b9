#include "record/schema.hpp"

#include "model/enums.hpp"
#include "model/facts.hpp"
#include "model/office.hpp"
#include "text/fold.hpp"
#include "text/same_word.hpp"

#include <algorithm>

namespace asystent::record {

const Row* Entity::find(std::string_view key) const {
  for (const Row& row : rows)
    if (same_word(row.key, key)) return &row;
  return nullptr;
}

std::vector<std::string_view> Entity::keys() const {
  std::vector<std::string_view> keys;
  for (const Row& row : rows) keys.push_back(row.key);
  return keys;
}

std::vector<std::string_view> words_of(std::span<const Word> words) {
  std::vector<std::string_view> result;
  result.reserve(words.size());
  for (const Word& word : words) result.push_back(word.word);
  return result;
}

std::span<const Word> words_of(const Type& type) {
  if (type.shape == Shape::area) return words<BuiltInArea>;
  return type.item != nullptr ? words_of(*type.item) : type.words;
}

std::string_view as_recorded(const Type& type, std::string_view typed) {
  if (type.shape == Shape::flag) {
    const std::string word = fold(typed);
    return word == "tak" ? "true" : word == "nie" ? "false" : typed;
  }
  if (type.shape == Shape::area) return typed;
  const Word* word = typed_word(words_of(type), typed);
  return word == nullptr ? typed : word->word;
}

namespace {

void put_scores(yaml::Node& scores) {
  for (yaml::Node& score : scores.children)
    if (const Word* value = typed_word(words<Score>, score.text)) score.text = value->word;
}

void put_value(yaml::Node& value, const Type& type) {
  if (type.shape == Shape::scores) return put_scores(value);
  if (value.kind == yaml::Node::Kind::sequence) {
    for (yaml::Node& item : value.children) put_value(item, type.item != nullptr ? *type.item : type);
  } else if (value.kind == yaml::Node::Kind::mapping) {
    if (type.entity != nullptr) put_as_recorded(value, type.entity());
  } else if (value.kind == yaml::Node::Kind::scalar) {
    value.text = as_recorded(type, value.text);
  }
}

} // namespace

void put_as_recorded(yaml::Node& entry, const Entity& entity) {
  for (yaml::Node& value : entry.children)
    if (const Row* row = entity.find(value.key)) put_value(value, *row->type);
}

std::string_view area_as_recorded(std::string_view typed, const Office& office) {
  if (find_own_area(office, typed) != nullptr) return typed;
  const Word* word = typed_word(words<BuiltInArea>, typed);
  return word == nullptr ? typed : word->word;
}

namespace {

void put_areas(yaml::Node& value, const Type& type, const Office& office) {
  if (type.shape == Shape::scores) {
    for (yaml::Node& score : value.children) score.key = area_as_recorded(score.key, office);
  } else if (value.kind == yaml::Node::Kind::sequence) {
    for (yaml::Node& item : value.children) put_areas(item, type.item != nullptr ? *type.item : type, office);
  } else if (value.kind == yaml::Node::Kind::mapping) {
    if (type.entity != nullptr) put_areas_as_recorded(value, type.entity(), office);
  } else if (type.shape == Shape::area) {
    value.text = area_as_recorded(value.text, office);
  }
}

} // namespace

void put_areas_as_recorded(yaml::Node& entry, const Entity& entity, const Office& office) {
  for (yaml::Node& value : entry.children)
    if (const Row* row = entity.find(value.key)) put_areas(value, *row->type, office);
}

} // namespace asystent::record
