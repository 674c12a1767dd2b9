#pragma once

// Of each part of a record: whose version is taken. A tree of choices, in the order of what comes out.

#include "edit/merge.hpp"
#include "edit/merge_side.hpp"
#include "edit/shape.hpp"

#include <string_view>
#include <vector>

namespace asystent::edit::merging {

enum class Take : std::uint8_t {
  ours,
  theirs,
  parts,  // of its parts some from here and some from there, each in its own lines
  values, // the same, but the whole is written anew: it stands in brackets, say
  clash,
  nothing, // taken out
};

struct Choice {
  Place place = Place::file;
  std::string_view key; // of a pair
  ValueShape shape;     // of its value
  Version base = {};
  Version ours = {};
  Version theirs = {};
  Take take = Take::nothing;
  ClashKind clash = ClashKind::changed_twice;
  bool is_whole = false; // of ours and theirs: also the comments within are theirs alone
  std::vector<Choice> parts = {};
  std::vector<Version> gone = {}; // of the base, taken out on both sides

  const Version& taken() const { return take == Take::theirs ? theirs : ours; }
  bool is_merged() const { return take == Take::parts || take == Take::values; }
};

/// The choice of the whole file. Each side is a record, or empty.
Choice chosen(const Side& base, const Side& ours, const Side& theirs, const record::Entity& root);

/// Looks part by part at a list or mapping of which one side's version was taken. False where it has none.
bool open_up(Choice& choice);

/// Makes one clash of the whole where one within cannot stand between markers of its own.
void widen_clash(Choice& choice);

/// Whether there is a clash in it.
bool has_clash(const Choice& choice);

} // namespace asystent::edit::merging
