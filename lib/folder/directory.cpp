#include "folder/directory.hpp"

#include "folder/owner.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;

constexpr int listing_flags = O_RDONLY | O_DIRECTORY;

/// A symlink that leads nowhere is not missing: something is wrong with it.
bool is_missing(const OpenFolder& folder, const std::string& name) {
  struct stat status {};
  return ::fstatat(folder.directory().number(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0 &&
         errno == ENOENT;
}

std::vector<std::string> names_of(const OpenDirectory& directory) {
  std::vector<std::string> names;
  for (OpenDirectory::Name& entry : directory.names()) names.push_back(std::move(entry.name));
  return names;
}

/// Of a directory that could not be brought to disk sync_directory would say that a record is written; none
/// is, yet.
void sync_new_entry(const Spot& spot) {
  try {
    sync_directory(spot.directory, spot.path.parent_path());
  } catch (const FolderError& error) {
    throw FolderError(Operation::make_directory, spot.path, error.error_number);
  }
}

/// What the system says of it is said of a folder.
Descriptor opened_subfolder(const OpenFolder& folder, const std::string& name) try {
  return open_beneath(folder, name, listing_flags);
} catch (const FolderError& error) {
  if (error.kind != FolderError::Kind::system || error.error_number == ELOOP) throw;
  throw FolderError(Operation::list_directory, error.path, error.error_number);
}

} // namespace

std::optional<OpenDirectory> subfolder_inside(const OpenFolder& folder, std::string_view subfolder) {
  const std::string name(subfolder.empty() ? "." : subfolder);
  if (is_missing(folder, name)) return std::nullopt;
  return OpenDirectory(opened_subfolder(folder, name), folder.path() / subfolder);
}

std::vector<std::string> names_inside(const OpenFolder& folder, std::string_view subfolder) {
  const auto directory = subfolder_inside(folder, subfolder);
  return directory ? names_of(*directory) : std::vector<std::string>{};
}

std::vector<std::string> names_inside(const fs::path& folder, std::string_view subfolder) {
  std::error_code error;
  if (fs::symlink_status(folder, error).type() == fs::file_type::not_found) return {};
  return names_inside(OpenFolder(folder), subfolder);
}

Descriptor make_directory(const Spot& spot) {
  if (::mkdirat(spot.directory.number(), spot.name.c_str(), S_IRWXU) != 0) {
    if (errno != EEXIST) throw FolderError(Operation::make_directory, spot.path, errno);
    return {};
  }
  Descriptor made{checked(Operation::make_directory, spot.path, [&] {
    return ::openat(spot.directory.number(), spot.name.c_str(), listing_flags | O_NOFOLLOW | O_CLOEXEC);
  })};
  give_to_owner_of_directory(made, spot.directory, spot.path);
  sync_new_entry(spot);
  return made;
}

/// The way to each is gone from the folder anew, so that none leads out of it.
void make_directories_inside(const OpenFolder& folder, const fs::path& name) {
  fs::path so_far;
  for (const fs::path& part : name) {
    so_far /= part;
    const Spot spot = find_spot(folder, so_far);
    if (spot.name == ".") continue;
    const Descriptor made = make_directory(spot);
    if (made.is_open()) share_as_directory(made, spot.directory, spot.path);
  }
}

void sync_directory(const Descriptor& directory, const fs::path& path) {
  // Some network file systems cannot do this for a directory and answer EINVAL; there is nothing to lose.
  if (::fsync(directory.number()) == 0 || errno == EINVAL) return;
  throw FolderError(Operation::sync_directory, path.empty() ? "." : path, errno);
}

} // namespace asystent::folder
