#pragma once

#include "folder/open_folder.hpp"
#include "text/language.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::folder {

/// Something in a case folder that is not set up as it should be.
struct Defect {
  std::string path;   // relative to the folder; `.` is the folder itself
  std::string detail; // what is there: a mode, an owner, a line; may be empty
};

/// One thing that is looked after in a case folder.
struct Upkeep {
  std::string_view id;
  Message (*meaning)(const Defect& defect); // what is wrong
  Text remedy;                              // what mends it, as an order
  std::vector<Defect> (*find)(const OpenFolder& folder);
  void (*mend)(const OpenFolder& folder, const Defect& defect); // nullptr: only by hand
};

/// All of them. `find` changes nothing and can do without the lock; `mend` is only for who holds it. Both
/// throw FolderError.
std::span<const Upkeep> upkeep();

/// What git must not keep: the lock, and the files of a write or a merge that is under way; papers and pages
/// with names that were written into the folder; what editors leave behind. A whole .gitignore.
inline constexpr std::string_view ignored_by_git =
    ".asystent.lock\n"
    "*.html\n*.htm\n*.pdf\n*.svg\n*.ics\n*.csv\n*.xlsx\n*.odt\n*.jsonl\n*.sqlite\n!/templates/*\n"
    ".*.tmp\n*~\n.*.sw?\n\\#*#\n.\\#*\n*.bak\n*.orig\n.merge_file_*\n";

} // namespace asystent::folder
