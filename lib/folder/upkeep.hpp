#pragma once

#include "text/language.hpp"

#include <filesystem>
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

/// Whether others may write while one looks, or the lock is held here.
enum class Writers { may_be_at_work, shut_out };

/// One thing that is looked after in a case folder.
struct Upkeep {
  std::string_view id;
  Message (*meaning)(const Defect& defect); // what is wrong
  Text remedy;                              // what mends it, as an order
  std::vector<Defect> (*find)(const std::filesystem::path& folder, Writers writers);
  void (*mend)(const std::filesystem::path& folder, const Defect& defect); // nullptr: only by hand
};

/// All of them. `find` changes nothing and can do without the lock; `mend` is only for who holds it. Both
/// throw FolderError.
std::span<const Upkeep> upkeep();

/// What others may read or write, by the mode: git gives files back with the mode of whoever checks them out.
/// Throws FolderError.
std::vector<Defect> open_to_others(const std::filesystem::path& folder);

/// What git must not keep: the lock, and the files of a write that is under way; papers and pages with names
/// that were written into the folder; what editors leave behind. A whole .gitignore.
inline constexpr std::string_view ignored_by_git =
    ".asystent.lock\n.*.tmp\n"
    "*.html\n*.htm\n*.pdf\n*.svg\n*.ics\n*.csv\n*.xlsx\n*.odt\n*.jsonl\n!/templates/*\n"
    "*~\n.*.sw?\n\\#*#\n.\\#*\n*.bak\n*.orig\n";

} // namespace asystent::folder
