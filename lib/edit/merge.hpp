#pragma once

// One record out of two versions of it: what stands here, what stands there, and what both came from. What
// one side has changed is taken in its own lines, with its comments; all other lines stay as they are here.
//
//   merge_side      a version of the text, cut into parts: each key or item with what stands around it
//   merge_same      which entries of two lists are one entry
//   merge_choice    of each part: whose is taken, or that both cannot be had
//   merge_seals     what somebody answered for, and the other side changed
//   merge_needed    what one side took out, and the other may have named
//   merge_order     in which order the parts of both sides stand
//   merge_comments  comments of both sides
//   merge_tree      the chosen parts as a tree, and the clashes
//   merge_lines     the chosen parts as lines, with merge_markers where there is a clash
//   merge_sum       whether a text says what both sides did, and nothing else
//
// The field table says what two entries are told apart by, and what is sealed: see record::Merging.

#include "record/schema.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::edit {

enum class ClashKind : std::uint8_t {
  changed_twice,       // one value, in two ways
  removed_and_changed, // an entry or key, on one side each
  sealed,              // signed, agreed, passed on, sent or decided here, and changed there
  added_twice,         // two entries of one id, or that are told apart by nothing
  unreadable,          // a side is no record, or what came out does not read as what both meant
};

/// What cannot be had of both sides. Data: its words are elsewhere.
struct Clash {
  ClashKind kind;
  std::string list;  // the key of the record that it is in, `visits`; empty of the whole file
  std::string entry; // what tells the innermost entry from others: `2026-11-20 15:00`, `g1`; may be empty
  std::string key;   // the key in it; empty of the whole entry
  std::string ours;  // the value, or the lines of an entry; empty where it is not there
  std::string theirs;
};

/// What stands behind the markers of a conflict.
struct MergeLabels {
  std::string ours = "tu";
  std::string theirs = "na serwerze";
};

struct MergeOptions {
  MergeLabels labels = {};
  std::size_t marker_size = 7;
  bool is_inner = false; // of the bases of two versions: what clashes is as in the base, without markers
  /// What is wrong with a record beyond what its rows say: names of problems. May be left out.
  std::function<std::vector<std::string>(const std::string& text)> problems = {};
};

struct Merged {
  std::string text;
  std::vector<Clash> clashes; // with these: markers around just those lines, but for an inner merge

  bool is_clean() const { return clashes.empty(); }
};

/// `root` describes the mapping of the whole file. An empty base is none: both sides have added the file.
/// Nothing is thrown for what a text holds.
Merged merge(std::string_view base, std::string_view ours, std::string_view theirs,
             const record::Entity& root, const MergeOptions& options = {});

/// Two texts of which nothing can be had together: both whole between markers, of an inner merge the base.
std::string in_conflict(std::string_view base, std::string_view ours, std::string_view theirs,
                        const MergeOptions& options);

/// Whether a text can be merged as a record: it reads, and no mapping has a key twice. Nothing is one too.
bool is_mergeable(std::string_view text);

} // namespace asystent::edit
