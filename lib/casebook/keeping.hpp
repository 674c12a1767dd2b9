#pragma once

#include "folder/open_folder.hpp"
#include "text/language.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

// Whether a folder is set up as it should be: for `doctor`.

/// Something in a folder that is not as it should be.
struct Flaw {
  std::string_view id;
  std::string path; // relative to the folder; `.` is the folder itself
  Message message;
  Text remedy;
  bool is_mendable = false; // by the program
  bool is_mended = false;
  std::vector<std::string> written = {}; // the files of the folder that are others now, where that is for git
};

/// Whether families/ is there and holds no record, and git's index or the worklogs say that there are
/// families: a disk may not be there. Throws FolderError.
bool lacks_its_families(const folder::OpenFolder& folder);

/// How many files and folders others may get at. Throws FolderError.
std::size_t open_to_others(const folder::OpenFolder& folder);

/// What is wrong. Nothing is changed. Throws FolderError.
std::vector<Flaw> flaws(const folder::OpenFolder& folder);

/// The same, and mends what can be mended; only what is no longer there afterwards is mended. Holds the
/// folder's lock, and waits about so long for it. Throws FolderError.
std::vector<Flaw> mend(const folder::OpenFolder& folder, std::chrono::milliseconds wait);

/// Whether somebody else who logs in on this computer can read the words of running commands.
bool words_are_seen_by_others();

} // namespace asystent::casebook
