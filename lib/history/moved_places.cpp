#include "history/moved_places.hpp"

#include "history/merge_driver.hpp"
#include "history/same_items.hpp"

namespace asystent::history {
namespace {

using yaml::Node;

void follow(const Node& before, const Node& after, const record::Entity* entity, edit::NewPlaces& places);

void follow_keys(const Node& before, const Node& after, const record::Entity* entity,
                 edit::NewPlaces& places) {
  for (const Node& value : before.children) {
    const Node* same = after.find(value.key);
    if (same == nullptr) continue;
    places.emplace(value.key_at, same->key_at);
    const record::Row* row = entity == nullptr ? nullptr : entity->find(value.key);
    const bool has_entity = row != nullptr && row->type->entity != nullptr;
    follow(value, *same, has_entity ? &row->type->entity() : nullptr, places);
  }
}

/// The first of two that share a place is meant: a mapping before its first key.
void follow(const Node& before, const Node& after, const record::Entity* entity, edit::NewPlaces& places) {
  places.emplace(before.at, after.at);
  if (before.kind != after.kind) return;
  if (before.kind == Node::Kind::mapping) follow_keys(before, after, entity, places);
  if (before.kind != Node::Kind::sequence || entity == nullptr) return;
  for (const auto& [old, now] : same_items(before, after, *entity))
    follow(before.children[old], after.children[now], entity, places);
}

edit::NewPlaces moved_places(const yaml::YamlFile& before, const std::string& text,
                             const record::Entity& root) {
  const yaml::YamlFile after(before.file(), text);
  edit::NewPlaces places;
  if (after.problems().empty()) follow(before.root(), after.root(), &root, places);
  return places;
}

} // namespace

casebook::Rewriting rewriting_of(const std::string& file, const std::optional<casebook::Record>& old,
                                 std::string text) {
  casebook::Rewriting one{.file = file, .old = old, .text = std::move(text), .moves = {}};
  if (!old) return one;
  const auto document_of = [](const auto* record) -> const yaml::YamlFile& { return *record->document; };
  one.moves = moved_places(std::visit(document_of, *old), one.text, *schema_of(file));
  return one;
}

casebook::SettingsProposal rewritten_settings(const casebook::Source& source,
                                              const casebook::Casebook& casebook,
                                              const casebook::SettingsFile& before, std::string after) {
  const auto moves = moved_places(*before.document, after, record::entity_of<Office>());
  return casebook::propose_settings(source, casebook, *before.document, std::move(after), moves);
}

} // namespace asystent::history
