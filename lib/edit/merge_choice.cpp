#include "edit/merge_choice.hpp"

#include "edit/merge_order.hpp"
#include "edit/merge_same.hpp"
#include "edit/merge_seals.hpp"

#include <algorithm>
#include <map>

namespace asystent::edit::merging {
namespace {

using Kind = yaml::Node::Kind;

bool is_list(const Version& version) { return version && version.node->kind == Kind::sequence; }
bool is_nothing(const Version& version) { return !version || version.node->is_null(); }
bool is_mapping(const Version& version) { return version && version.node->kind == Kind::mapping; }

bool same_content(const Version& a, const Version& b) {
  const auto content = [](const Version& version) {
    return version ? content_of(*version.node) : std::string();
  };
  return content(a) == content(b);
}

/// Whether somebody has worked on it: another layout is no work, a comment is.
bool is_changed(const Version& version, const Version& base) {
  if (same_writing(version, base) && version.part && base.part &&
      plain_lines(version, version.part->first, version.part->at) ==
          plain_lines(base, base.part->first, base.part->at))
    return false;
  if (!same_content(version, base)) return true;
  const auto old = comments_of(base);
  return std::ranges::any_of(comments_of(version), [&](const std::string& comment) {
    return std::ranges::find(old, comment) == old.end();
  });
}

void take(Choice& choice, Take take, bool is_whole = true) {
  choice.take = take;
  choice.is_whole = is_whole;
}

void put_clash(Choice& choice, ClashKind kind) {
  choice.take = Take::clash;
  choice.clash = kind;
  choice.parts.clear();
}

void decide(Choice& choice);

/// The children of a version, which may have no lines of their own.
std::vector<Version> versions_within(const Version& version) {
  std::vector<Version> versions;
  if (!version || !version.node->is_collection()) return versions;
  const auto parts =
      version.part ? version.side->parts(*version.node, *version.part) : std::optional<Parts>();
  for (std::size_t i = 0; i < version.node->children.size(); ++i)
    versions.push_back({version.side, &version.node->children[i],
                        parts ? std::optional((*parts)[i]) : std::optional<Part>(), i});
  return versions;
}

Items items_of(const std::vector<Version>& versions) {
  Items items;
  for (const Version& version : versions) items.push_back(version.node);
  return items;
}

void add_keys(const Version& within, Version Choice::*member, Choice& choice) {
  for (const Version& version : versions_within(within)) {
    auto known = std::ranges::find(choice.parts, version.node->key, &Choice::key);
    if (known == choice.parts.end())
      known = choice.parts.insert(known, Choice{.place = Place::pair,
                                                .key = version.node->key,
                                                .shape = choice.shape.under(version.node->key)});
    (*known).*member = version;
  }
}

/// Of what one side added: the part of an entry that the other added too, or a new one.
void add_items(const std::vector<Version>& base, const std::vector<Version>& ours,
               const std::vector<Version>& theirs, Choice& choice) {
  const record::Entity* entity = choice.shape.entity();
  const auto new_part = [&]() -> Choice& {
    return choice.parts.emplace_back(Choice{.place = Place::item, .key = {}, .shape = choice.shape.item()});
  };
  for (const Version& version : base) new_part().base = version;
  const auto put = [&](const std::vector<Version>& versions, Version Choice::*member) {
    const Matches found = matches(items_of(base), items_of(versions), entity);
    std::vector<Version> added;
    for (std::size_t i = 0; i < versions.size(); ++i)
      if (found[i])
        choice.parts[*found[i]].*member = versions[i];
      else
        added.push_back(versions[i]);
    return added;
  };
  const std::vector<Version> added = put(ours, &Choice::ours);
  const std::vector<Version> added_there = put(theirs, &Choice::theirs);
  const std::size_t first = choice.parts.size();
  for (const Version& version : added_there) new_part().theirs = version;
  const Matches both = matches_of_added(items_of(added), items_of(added_there), entity);
  for (std::size_t i = 0; i < added.size(); ++i)
    (both[i] ? choice.parts[first + *both[i]] : new_part()).ours = added[i];
}

/// Whether a version that is to be written anew would lose a comment.
bool has_comment_within(const Version& version) {
  if (!version || !version.part || !version.node->is_collection()) return false;
  const Range range = version.part->value;
  const std::string_view text = version.side->source().text().substr(range.start, range.end - range.start);
  return text.find(" #") != text.npos || text.find("\n#") != text.npos;
}

bool is_in_lines(const Version& version) {
  return version.part && version.side->parts(*version.node, *version.part).has_value();
}

/// Whether each version that has something within has it in lines.
bool can_be_taken_by_parts(const Choice& choice) {
  const auto is_good = [](const Version& version) {
    return !version || !version.node->is_collection() || version.node->children.empty() ||
           is_in_lines(version);
  };
  return is_good(choice.ours) && is_good(choice.theirs) &&
         (is_in_lines(choice.ours) || is_in_lines(choice.theirs));
}

bool is_clash(const Choice& choice) { return choice.take == Take::clash; }

/// The first part that is not taken out, of an item whose dash stands on the line of that part.
bool loses_its_dash(const Choice& choice) {
  if (choice.place != Place::item || choice.take != Take::parts) return false;
  const auto first =
      std::ranges::find_if(choice.parts, [](const Choice& part) { return part.take != Take::nothing; });
  return first != choice.parts.end() && is_clash(*first) && (!first->ours || !first->theirs);
}

bool is_list_on_all_sides(const Choice& choice) {
  const auto is_good = [](const Version& version) { return is_list(version) || is_nothing(version); };
  return is_good(choice.base) && is_good(choice.ours) && is_good(choice.theirs) &&
         (is_list(choice.ours) || is_list(choice.theirs));
}

void decide_parts(Choice& choice, bool is_of_list) {
  choice.parts.clear();
  choice.take = can_be_taken_by_parts(choice) ? Take::parts : Take::values;
  choice.is_whole = false;
  if (choice.take == Take::values && (has_comment_within(choice.ours) || has_comment_within(choice.theirs)))
    return put_clash(choice, ClashKind::changed_twice);
  if (is_of_list) {
    add_items(versions_within(choice.base), versions_within(choice.ours), versions_within(choice.theirs),
              choice);
  } else {
    add_keys(choice.base, &Choice::base, choice);
    add_keys(choice.ours, &Choice::ours, choice);
    add_keys(choice.theirs, &Choice::theirs, choice);
  }
  std::ranges::for_each(choice.parts, decide);
  put_in_order(choice);
  if (!is_of_list) keep_seals(choice);
  widen_clash(choice);
}

void decide_value(Choice& choice) {
  const bool is_ours_as_before = same_content(choice.ours, choice.base);
  const bool is_theirs_as_before = same_content(choice.theirs, choice.base);
  if (same_content(choice.ours, choice.theirs)) return take(choice, Take::ours, false);
  if (choice.base && is_theirs_as_before) return take(choice, Take::ours, false);
  if (choice.base && is_ours_as_before) return take(choice, Take::theirs, false);
  put_clash(choice, ClashKind::changed_twice);
}

const Version& one_there(const Choice& choice) { return choice.ours ? choice.ours : choice.theirs; }

/// On one side alone.
void decide_alone(Choice& choice) {
  const Version& there = one_there(choice);
  if (!choice.base) return take(choice, choice.ours ? Take::ours : Take::theirs);
  if (is_changed(there, choice.base)) return put_clash(choice, ClashKind::removed_and_changed);
  take(choice, Take::nothing);
}

/// Two entries of one name, of which nobody can say which is meant.
bool are_two_of_one_name(const Choice& choice) {
  const record::Entity* entity = choice.shape.entity();
  return !choice.base && choice.place != Place::pair && entity != nullptr && entity->merging.same.count > 0 &&
         !same_content(choice.ours, choice.theirs);
}

void decide(Choice& choice) {
  if (!choice.ours && !choice.theirs) return take(choice, Take::nothing);
  const bool is_of_list = is_list_on_all_sides(choice);
  const bool is_on_one_side = !choice.ours || !choice.theirs;
  if (is_on_one_side && (!is_of_list || !choice.base || !is_changed(one_there(choice), choice.base)))
    return decide_alone(choice);
  if (!is_on_one_side && choice.base && same_writing(choice.ours, choice.base))
    return take(choice, Take::theirs);
  if (!is_on_one_side && choice.base && same_writing(choice.theirs, choice.base))
    return take(choice, Take::ours);
  if (!is_on_one_side && same_writing(choice.ours, choice.theirs)) return take(choice, Take::ours);
  if (!is_on_one_side && are_two_of_one_name(choice)) return put_clash(choice, ClashKind::added_twice);
  if (is_of_list) return decide_parts(choice, true);
  if (is_mapping(choice.ours) && is_mapping(choice.theirs) &&
      (is_mapping(choice.base) || is_nothing(choice.base)))
    return decide_parts(choice, false);
  decide_value(choice);
}

Version version_of(const Side& side) {
  if (side.is_empty()) return {};
  return {&side, &side.root(), side.whole(), 0};
}

} // namespace

Choice chosen(const Side& base, const Side& ours, const Side& theirs, const record::Entity& root) {
  Choice choice{.place = Place::file,
                .key = {},
                .shape = ValueShape(root),
                .base = version_of(base),
                .ours = version_of(ours),
                .theirs = version_of(theirs)};
  decide(choice);
  return choice;
}

bool open_up(Choice& choice) {
  const bool is_taken = choice.take == Take::ours || choice.take == Take::theirs;
  if (choice.is_merged()) return true;
  if (!is_taken || !choice.base || !choice.ours || !choice.theirs) return false;
  const bool is_of_list = is_list_on_all_sides(choice);
  if (!is_of_list && !(is_mapping(choice.base) && is_mapping(choice.ours) && is_mapping(choice.theirs)))
    return false;
  decide_parts(choice, is_of_list);
  return choice.is_merged();
}

void widen_clash(Choice& choice) {
  if (!has_clash(choice)) return;
  const bool is_added_mapping = !choice.base && is_mapping(choice.ours) && is_mapping(choice.theirs);
  if (is_added_mapping) return put_clash(choice, ClashKind::added_twice);
  if (choice.take == Take::values || loses_its_dash(choice)) {
    const auto part = std::ranges::find_if(choice.parts, has_clash);
    put_clash(choice, is_clash(*part) ? part->clash : ClashKind::changed_twice);
  }
}

bool has_clash(const Choice& choice) {
  return choice.take == Take::clash || std::ranges::any_of(choice.parts, has_clash);
}

} // namespace asystent::edit::merging
