#pragma once

// The way from a folder to what it holds. Each step is made from a directory that is open, so that nobody who
// exchanges a name and a link meanwhile leads out of the folder, root neither. A link is followed as long as
// it stays in the folder.

#include "folder/open_folder.hpp"

#include <filesystem>
#include <string>

namespace asystent::folder {

/// Where something is: the directory that holds it, open, and its name there.
struct Spot {
  Descriptor directory;
  std::string name;           // `.` is the directory itself
  std::filesystem::path path; // for messages

  /// Of a path that the user names, anywhere. Throws FolderError.
  static Spot at(const std::filesystem::path& path, Operation wanted);
};

/// Whether a link in the last place is followed too, or meant itself.
enum class LastLink { followed, kept };

/// Where the name leads to. What is there may be missing; the directories above it may not. Throws
/// FolderError, of kind outside where it leads out of the folder.
Spot find_spot(const OpenFolder& folder, const std::filesystem::path& name,
               LastLink last = LastLink::followed);

/// Opens what the name leads to with these open(2) flags. Throws FolderError.
Descriptor open_beneath(const OpenFolder& folder, const std::filesystem::path& name, int flags);

} // namespace asystent::folder
