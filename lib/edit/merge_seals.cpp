#include "edit/merge_seals.hpp"

#include "edit/merge_same.hpp"

#include <algorithm>

namespace asystent::edit::merging {
namespace {

/// The side that may have set a seal, and the one that may have changed something meanwhile.
struct Sides {
  Version Choice::*sealing;
  Version Choice::*other;
  Take others_take;
};

constexpr Sides both_ways[] = {{&Choice::ours, &Choice::theirs, Take::theirs},
                               {&Choice::theirs, &Choice::ours, Take::ours}};

std::string content(const Version& version) { return version ? content_of(*version.node) : std::string(); }

bool is_true(const Version& version) { return version && version.node->text == "true"; }

bool sets_seal(const Choice& part, const record::Merging& merging, const Sides& sides) {
  const Version& sealing = part.*sides.sealing;
  if (content(sealing) == content(part.base)) return false;
  if (part.key == merging.draft) return is_true(part.base) && !is_true(sealing);
  return merging.seals.has(part.key) && !content(sealing).empty();
}

/// Whether the part stands open after the seal: how the work went on, and the seals themselves.
bool is_open(const Choice& part, const record::Entity& entity) {
  const record::Merging& merging = entity.merging;
  return part.key == "override" || part.key == merging.draft || merging.open.has(part.key) ||
         merging.seals.has(part.key);
}

void put_clash(Choice& part) {
  part.take = Take::clash;
  part.clash = ClashKind::sealed;
  part.parts.clear();
}

bool contest(Choice& part, const Sides& sides);

bool contest_parts(Choice& choice, const Sides& sides) {
  const record::Entity* entity = choice.shape.entity();
  const bool has_keys = !choice.parts.empty() && choice.parts.front().place == Place::pair;
  bool found = false;
  for (Choice& part : choice.parts)
    if (!has_keys || entity == nullptr || !is_open(part, *entity)) found |= contest(part, sides);
  return found;
}

/// Puts a clash where the other side has changed a part that it is not as the sealing one has it. False where
/// there is no such part.
bool contest(Choice& part, const Sides& sides) {
  if (part.take == Take::clash || content(part.*sides.other) == content(part.base) ||
      content(part.*sides.other) == content(part.*sides.sealing))
    return false;
  Choice opened = part;
  if (!open_up(opened)) {
    put_clash(part);
    return true;
  }
  if (!contest_parts(opened, sides)) return false;
  part = std::move(opened);
  widen_clash(part);
  return true;
}

bool is_on_all_sides(const Choice& mapping) { return mapping.base && mapping.ours && mapping.theirs; }

void keep(Choice& mapping, const record::Entity& entity, const Sides& sides) {
  const auto is_set = [&](const Choice& part) { return sets_seal(part, entity.merging, sides); };
  if (std::ranges::none_of(mapping.parts, is_set)) return;
  if (!contest_parts(mapping, sides)) return;
  for (Choice& part : mapping.parts)
    if (is_set(part)) put_clash(part);
}

} // namespace

void keep_seals(Choice& mapping) {
  const record::Entity* entity = mapping.shape.entity();
  if (entity == nullptr || !is_on_all_sides(mapping)) return;
  for (const Sides& sides : both_ways) keep(mapping, *entity, sides);
}

} // namespace asystent::edit::merging
