#pragma once

#include "history/marked_text.hpp"
#include "history/merged_tree.hpp"
#include "history/object_texts.hpp"
#include "history/objects.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace asystent::history {

// A merge that waits for a person: which colleague's commit is to be merged, which files have been laid into
// the folder with markers, and which of them are settled. All other files of the folder stay as they are, and
// work in them goes on.

/// A file of it, as a note in the clone has it.
struct OpenFile {
  enum class State { laid, settled, removed };

  std::string name; // relative to the folder
  State state = State::laid;
  std::string ours; // the two objects that it is settled between
  std::string theirs;
  std::string settled_as; // the object of the text that was chosen; empty while it is laid
};

struct Resolution {
  std::string theirs; // the commit
  std::vector<OpenFile> files;
};

/// Nothing where none is open.
std::optional<Resolution> open_resolution(const Repository& repository);
/// Throws FolderError.
void keep(const Repository& repository, const Resolution& resolution);
void forget_resolution(const Repository& repository);

/// The names of its files, which are nobody's changes by hand.
std::vector<std::string> names_of(const std::optional<Resolution>& resolution);

/// What a file in conflict has become by a person's hand; an empty object: it is removed. Nothing where it is
/// not settled. Throws GitError.
std::optional<TreeChange> settled_change(ObjectTexts& texts, const std::optional<Resolution>& resolution,
                                         const Conflict& conflict);

/// Whether it was laid and is now as it was committed: only a person knows whether that is what was meant.
bool is_as_before(ObjectTexts& texts, const std::optional<Resolution>& resolution, const Conflict& conflict);

/// A file in conflict, to be shown and settled.
struct ConflictFile {
  std::string name; // relative to the folder
  Conflict conflict;
  MarkedText text;
  std::string marked;        // as it would be laid; empty where markers say nothing: one side has removed it
  bool is_as_before = false; // was laid, and is as it was committed again: given up, or settled so by hand

  bool is_removed_here() const { return conflict.ours.empty(); }
  bool is_removed_there() const { return conflict.theirs.empty(); }
};
ConflictFile conflict_file(ObjectTexts& texts, const MergedTree& merged, const Conflict& conflict);
/// Tells of which entry and key the places of the text are, by the three objects of the file's conflict.
void name_places_of(ObjectTexts& texts, const ConflictFile& file, MarkedText& marked);

/// Lays the files with their markers into the folder, those that can be, and notes them. Gives the names of
/// those that somebody has changed by hand, which stay as they are. Throws FolderError.
std::vector<std::string> lay_markers(ObjectTexts& texts, Resolution resolution,
                                     std::span<const ConflictFile> files, std::chrono::milliseconds wait);

/// Puts a settled text (nothing: no file) into the folder and notes it. Throws FolderError, of kind changed
/// where the file is neither as it was laid nor as it was committed.
void put_settled(ObjectTexts& texts, Resolution resolution, const ConflictFile& file,
                 const std::optional<std::string>& text, std::chrono::milliseconds wait);

} // namespace asystent::history
