#include "edit/merge_needed.hpp"

namespace asystent::edit::merging {
namespace {

bool has_ids(const Choice& list) {
  const record::Entity* entity = list.shape.entity();
  return list.shape.shape() == record::Shape::entries && entity != nullptr && entity->merging.same.has("id");
}

bool is_taken_out(const Choice& part) {
  return part.take == Take::nothing && part.base && (part.ours || part.theirs);
}

bool contest(Choice& list) {
  bool found = false;
  for (Choice& part : list.parts) {
    if (!is_taken_out(part)) continue;
    part.take = Take::clash;
    part.clash = ClashKind::removed_and_changed;
    found = true;
  }
  return found;
}

/// Lists of entries with ids, at any depth: members, goals, assistants.
bool contest_within(Choice& choice) {
  Choice opened = choice;
  if (!open_up(opened)) return false;
  bool found = has_ids(opened) && contest(opened);
  for (Choice& part : opened.parts) found |= contest_within(part);
  if (!found) return false;
  choice = std::move(opened);
  widen_clash(choice);
  return true;
}

} // namespace

bool contest_removals(Choice& file) { return contest_within(file); }

} // namespace asystent::edit::merging
