#pragma once

// Changes of a record that leave every other byte of its file alone. An edit is made twice: on the tree
// (intended.cpp), which says what the file must read as, and on the text (splices.cpp), which is then read
// again and compared. What does not come out as intended is refused; nothing is hoped for.
//
//   path       the way to a value                  source_text   the file by lines
//   shape      what the field table says of it     extents       how far what is written there reaches
//   intended   the tree as it must become          splices       pieces of text in place of others
//   quoting    scalars, writing: new values        item_lines    items as they are written
//   one_text   edits told of one text              edit_splices  the pieces of one edit
//   at_once    several edits, and one reading      refusal       what stands in the way
//
// Nothing here knows a command, a folder or a rule.

#include "edit/path.hpp"
#include "edit/refusal.hpp"
#include "record/schema.hpp"
#include "yaml/yaml_file.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace asystent::edit {

/// A new item, a mapping or a scalar, before the present item `index` of a list; at the end where that is its
/// size. The key of the list may be absent, without value or `[]`: it becomes a list.
struct InsertItem {
  Path list;
  std::size_t index = 0;
  yaml::Node item;
  std::string lines = {}; // how it stands elsewhere: see lines_of_item(); empty: in canonical form
};

/// Replaces the value of a key, or adds the key at its canonical place in the mapping. A value without
/// content empties a key that is there, and in brackets takes it away; it adds none.
struct SetValue {
  Path mapping;
  std::string key;
  yaml::Node value;
  std::string lines = {}; // of a list: how its items stand elsewhere; empty: in canonical form
};

/// Takes an item out of a list, with its comments. The last one leaves the key without a value.
struct RemoveItem {
  Path list;
  std::size_t index = 0;
};

using Edit = std::variant<InsertItem, SetValue, RemoveItem>;

/// The lines of an item of a list as they are written, comments too, for an InsertItem of another list.
/// Throws CannotEdit.
std::string lines_of_item(const yaml::YamlFile& file, const Path& list, std::size_t index);

/// Where every node and key that was there before stands now. Where a mapping and its first key share a
/// place, that of the mapping. 1:1, the file itself, stays.
using NewPlaces = std::map<Position, Position>;

/// The new text, read again.
struct EditResult {
  std::unique_ptr<yaml::YamlFile> document;
  NewPlaces moves;
};

/// Makes the edits at once where they can be told of one text, else one after another; the path of an edit
/// refers to the result of those before it. Only the lines that an edit is about change. `root`
/// describes the mapping of the whole file. Throws CannotEdit, and std::logic_error for a path that leads
/// nowhere or a document with problems.
EditResult apply(const yaml::YamlFile& before, std::span<const Edit> edits, const record::Entity& root);

/// Where an item of that date goes in a list in order of time: after the last item whose `key`, a date, is
/// not later. Items without the key (drafts) count as the latest; in a list of dates an item is its own date.
/// 0 for no list.
std::size_t sorted_index(const yaml::Node* list, std::string_view key, std::string_view iso_date);

} // namespace asystent::edit
