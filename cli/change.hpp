#pragma once

#include "cli/invocation.hpp"
#include "edit/edit.hpp"

#include <string>
#include <vector>

namespace asystent {

/// What a command changes in one file of the folder, and what it says when that is done.
struct Change {
  std::string file;        // relative to the folder
  std::string family;      // empty for a worklog
  std::vector<Edit> edits; // of a file that is there
  Node record;             // of a new file; empty otherwise
  std::string done;        // one line, without the family's id: what was written; empty: the id says all
};

/// Makes the change, or refuses it. The one way in which records are written: edit the lines, read the result
/// again, apply every rule before and after, ask the gate, write. With --dry-run all but the write. Throws
/// Stop: usage for a value that cannot be, refused by the gate; CannotEdit; FolderError.
ExitStatus make_change(Invocation& invocation, Change change);

} // namespace asystent
