#include "schema/json_schema.hpp"

#include "model/family.hpp"
#include "model/office.hpp"
#include "model/work.hpp"
#include "schema/conditions.hpp"
#include "schema/values.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace asystent::schema {
namespace {

struct Kind {
  std::string_view name; // of file_kinds
  const record::Entity& (*root)();
  std::string_view folder; // of the case folder, where its files are; empty: the folder itself
};

constexpr std::array kinds = std::to_array<Kind>({
    {file_kinds[0].word, record::entity_of<Family>, "families"},
    {file_kinds[1].word, record::entity_of<Office>, ""},
    {file_kinds[2].word, record::entity_of<Worklog>, "worklog"},
});

std::string in_both(Text text) { return fmt::format("{} / {}", text.pl, text.en); }

/// `komunalne: mieszkanie komunalne / council flat`: what the words of a closed list mean.
std::string words_text(const record::Type& type) {
  std::string text;
  for (const Word& each : words_of(type)) {
    if (each.label.pl == each.word && each.label.en == each.word) continue;
    text += fmt::format("\n- {}: {} / {}", each.word, each.label.pl, each.label.en);
  }
  return text;
}

Json property(const record::Row& row) {
  Json schema = schema_of(*row.type, !row.is_required);
  schema["description"] = in_both(row.meaning) + words_text(*row.type);
  return schema;
}

Json mapping(const record::Entity& entity) {
  Json schema{{"title", in_both(entity.name)}, {"type", "object"}, {"properties", Json::object()}};
  Json required = Json::array();
  for (const record::Row& row : entity.rows) {
    schema["properties"][std::string(row.key)] = property(row);
    if (row.is_required) required.push_back(row.key);
  }
  if (!required.empty()) schema["required"] = std::move(required);
  schema["additionalProperties"] = false;
  if (Json conditions = conditions_of(entity); !conditions.empty()) schema["allOf"] = std::move(conditions);
  return schema;
}

const record::Entity* entity_below(const record::Row& row) {
  const record::Type& type = *row.type;
  if (type.entity != nullptr) return &type.entity();
  return type.item != nullptr && type.item->entity != nullptr ? &type.item->entity() : nullptr;
}

/// All mappings below the entity, each once.
void define_below(const record::Entity& entity, Json& definitions) {
  for (const record::Row& row : entity.rows) {
    const record::Entity* below = entity_below(row);
    if (below == nullptr || definitions.contains(name_of(*below))) continue;
    definitions[name_of(*below)] = mapping(*below);
    define_below(*below, definitions);
  }
}

const Kind& kind_named(std::string_view name) { return *std::ranges::find(kinds, name, &Kind::name); }

} // namespace

std::string json_schema(std::string_view name) {
  const Kind& kind = kind_named(name);
  Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
              {"$id", fmt::format("urn:asystent:1:{}", name)}};
  Json root = mapping(kind.root());
  root["title"] = in_both(std::ranges::find(file_kinds, name, &Word::word)->label);
  schema.update(root);
  Json definitions = Json::object();
  define_below(kind.root(), definitions);
  if (!definitions.empty()) schema["$defs"] = std::move(definitions);
  return schema.dump(1) + "\n";
}

std::string schema_file(std::string_view kind) { return fmt::format(".asystent/{}.schema.json", kind); }

std::string_view kind_of_file(std::string_view file) {
  if (file == "asystent.yaml") return kinds[1].name;
  for (const Kind& each : kinds)
    if (!each.folder.empty() && file.starts_with(each.folder) &&
        file.substr(each.folder.size()).starts_with('/'))
      return each.name;
  return {};
}

std::string modeline(std::string_view file) {
  const std::string_view kind = kind_of_file(file);
  if (kind.empty()) return {};
  const std::string_view up = file.find('/') == std::string_view::npos ? "" : "../";
  return fmt::format("# yaml-language-server: $schema={}{}\n", up, schema_file(kind));
}

} // namespace asystent::schema
