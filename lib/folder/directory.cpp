#include "folder/directory.hpp"

#include "folder/open_file.hpp"
#include "folder/owner.hpp"
#include "folder/system_call.hpp"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;

fs::path real_path(const fs::path& path) {
  std::error_code error;
  fs::path real = fs::canonical(path, error);
  if (error) throw FolderError(Operation::open, path, error.value());
  return real;
}

void require_relative(const fs::path& folder, const fs::path& name) {
  if (name.is_absolute()) throw FolderError(Operation::open, folder / name, FolderError::Kind::outside);
}

bool is_inside(const fs::path& root, const fs::path& path) {
  return std::ranges::mismatch(root, path).in1 == root.end();
}

/// A symlink that leads nowhere is not missing: something is wrong with it.
bool is_missing(const fs::path& path) {
  std::error_code error;
  return fs::symlink_status(path, error).type() == fs::file_type::not_found;
}

} // namespace

fs::path real_path_inside(const fs::path& folder, const fs::path& name) {
  require_relative(folder, name);
  fs::path real = real_path(folder / name);
  if (!is_inside(real_path(folder), real))
    throw FolderError(Operation::open, folder / name, FolderError::Kind::outside);
  return real;
}

std::optional<fs::path> subfolder_inside(const fs::path& folder, std::string_view subfolder) {
  if (is_missing(folder / subfolder)) return std::nullopt;
  return real_path_inside(folder, subfolder);
}

std::vector<std::string> names_inside(const fs::path& folder, std::string_view subfolder) {
  const auto directory = subfolder_inside(folder, subfolder);
  if (!directory) return {};
  std::vector<std::string> names;
  for (OpenDirectory::Name& entry : OpenDirectory(*directory).names()) names.push_back(std::move(entry.name));
  return names;
}

Descriptor make_directory(const fs::path& path) {
  if (::mkdir(path.c_str(), S_IRWXU) != 0) {
    if (errno != EEXIST) throw FolderError(Operation::make_directory, path, errno);
    return {};
  }
  Descriptor made{checked(Operation::make_directory, path, [&] {
    return ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  })};
  give_to_owner_of_directory(made, path);
  try {
    sync_directory(path.parent_path());
  } catch (const FolderError& error) {
    // Of a record that would say that it is written; none is, yet.
    throw FolderError(Operation::make_directory, path, error.error_number);
  }
  return made;
}

fs::path make_directories_inside(const fs::path& folder, const fs::path& name) {
  require_relative(folder, name);
  if (name.empty()) return real_path(folder);
  const fs::path parent = make_directories_inside(folder, name.parent_path());
  const Descriptor made = make_directory(parent / name.filename());
  if (made.is_open()) share_as_directory(made, parent / name.filename());
  return real_path_inside(folder, name);
}

void sync_directory(const fs::path& path) {
  const fs::path named = path.empty() ? "." : path;
  const Descriptor directory{checked(Operation::sync_directory, named, [&] {
    return ::open(named.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  })};
  // Some network file systems cannot do this for a directory and answer EINVAL; there is nothing to lose.
  if (::fsync(directory.number()) == 0 || errno == EINVAL) return;
  throw FolderError(Operation::sync_directory, named, errno);
}

} // namespace asystent::folder
